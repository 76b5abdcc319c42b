import { errors } from '../rule.ts'

/** Rules for the registers, and for what sister inspectorates publish. */
export const registerRules = errors({
  'register-known': 'A file among the registers is one of them.',
  'register-cell-present': 'A cell of a register is blank only where its column allows it.',
  'register-value-fits': 'A cell of a register is of the form that its column asks for.',
  'register-key-unique': 'A row of a register has a name of its own.',
  'register-recommendation-named': 'The id of a recommendation is its publication and its key.',
  'bundle-file-known': 'A file of a sister inspectorate is a bundle.',
  'bundle-json-reads': 'A sister inspectorate’s bundle can be read as JSON.',
  'bundle-key-known': 'A sister inspectorate’s bundle has only fields that are known.',
  'bundle-key-present': 'A sister inspectorate’s bundle has every field that is needed.',
  'bundle-value-fits': 'Every value of a sister inspectorate’s bundle is of the form that its field asks for.',
})
