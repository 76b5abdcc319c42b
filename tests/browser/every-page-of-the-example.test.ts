import { describe } from 'vitest'
import { everyPageIsSound } from '../support/every-page-is-sound.ts'

describe('on the example site', () => everyPageIsSound('example'))
