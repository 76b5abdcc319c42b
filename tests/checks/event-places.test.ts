import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { report } from '../../src/checks/report.ts'
import { readSmallSite } from '../support/small-site.ts'

const columns =
  'id,publication,key,number,parent,group_lead_in,source_report,anchor,issued,kind,priority,text,themes,repeats,supersedes,success_test'
const files = {
  'data/registers/recommendations.csv': `${columns}\nbells/1,bells,1,1,,,,,2026-01,recommendation,,oil them,,,,\n`,
  'data/registers/addressees.csv': 'recommendation,body,printed,role\nbells/1,guild,the Guild,addressed\n',
  'data/registers/events.csv': [
    'date,recorded,id,addressee,said_by,axis,value,label,basis,reason,target,due,note,evidence,source',
    '2026-02,2026-03-01,bells/1,guild,owner,lifecycle,closed,,,implemented,,,,,Letter',
    '2026-02,2026-03-01,bells/2,,owner,claim,complete,,,,,,,,Letter',
    '',
  ].join('\n'),
}

test('an editor who breaks the ledger’s rules reads which cell of events.csv breaks which, and what to do', async () => {
  const { library, problems } = await readSmallSite(files)
  expect(report([...problems, ...checks.flatMap((check) => check.run(library))])).toMatchInlineSnapshot(`
    "data/registers/events.csv:2:34 said_by
      The row says “lifecycle closed” in the name of the owner. This is for the inspectorate to say.
      Write whose word it is. What others say of it can be a note.   [event-said-rightly]

    data/registers/events.csv:2:59 reason
      Recommendation bells/1 is closed as implemented without a verdict that the Guild implemented it. Before it, the inspectorate must have given the verdict full or exceeded, on documents, data, interview, visit or reinspection.
      Add the row of that verdict, or give another reason.   [event-closing-founded]

    data/registers/events.csv:3:20 id
      "bells/2" is not in the register of recommendations. It must be an id of data/registers/recommendations.csv.
      Did you mean bells/1?   [event-names-known]"
  `)
})
