import { attachBox } from './attach-box.ts'
import { startEngine } from './engine.ts'

attachBox(window, startEngine)
