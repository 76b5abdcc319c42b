import { setClock } from './set-clock.ts'

// The reader's own clock: what is late today is not what was late when the site was built.
setClock(document, new Date().toISOString().slice(0, 10))
