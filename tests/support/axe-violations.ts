import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds on the page as it is now, all rules on: a line for each element. The page’s context must bypass its
 * Content-Security-Policy, because axe is put into the page as a text.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const all = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: all })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    )
  })
}
