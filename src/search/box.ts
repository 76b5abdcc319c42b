import { attachBox } from './attach-box.ts'
import { startEngine } from './engine.ts'
import { failedRequests } from './failed-requests.ts'
import { startWords } from './start-words.ts'

const failed = failedRequests(window, '/pagefind/')
attachBox(window, { start: (base) => startEngine(base, failed), words: (base) => startWords(base) })
