import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Prints `N passed, N failed` alone on the last line, as continuous integration reads it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: ReturnType<TestCase['result']>['state']) =>
      tests.filter((test) => test.result().state === state).length
    // A file that could not be read, and an error outside any test, fail the run too.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const skipped = count('skipped')
    process.on('exit', () => {
      console.log(
        `${count('passed')} passed, ${count('failed') + broken} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
      )
    })
  }
}
