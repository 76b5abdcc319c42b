import { ruleGroups } from '../checks/rules/index.ts'
import type { GuideText } from './guide-page.ts'

/** The page of rules: its introduction, then every group of rules under a heading. */
export function checksText(page: GuideText): GuideText {
  const groups = ruleGroups.map(({ about }, index) => `## ${about}\n\n\`\`\`rules:${index}\n\`\`\``)
  return { ...page, text: [page.text, ...groups].join('\n\n') }
}
