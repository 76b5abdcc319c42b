import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { areaIds, bodyIds, reportOf, slugOf } from './report.ts'
import { siteText } from './site-text.ts'
import { terms } from './vocabulary.ts'

/** Writes a site of `count` made-up reports into `folder`. The same count gives the same bytes. */
export function writeCorpus(folder: string, count: number): void {
  const write = (file: string, text: string) => {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const recommendations: string[] = []
  const addressees: string[] = []
  for (let index = 0; index < count; index++) {
    const report = reportOf(index)
    write(reportFile(index), report.text)
    for (const [name, text] of Object.entries(report.tables)) write(`data/${report.slug}/${name}`, text)
    recommendations.push(...report.recommendations)
    addressees.push(...report.addressees)
  }
  const register = (name: string, columns: string, rows: readonly string[]) =>
    write(`data/registers/${name}.csv`, `${[columns, ...rows].join('\n')}\n`)
  register('recommendations', recommendationColumns, recommendations)
  register('addressees', 'recommendation,body,printed,role', addressees)
  const bodies = bodyIds.map((id) => `${id},The ${id.replace('-', ' ')},,,office,,,,,Made up`)
  register('bodies', 'id,name,short,variants,kind,from,to,successor,url,source', bodies)
  const areas = areaIds.map(
    (id, place) => `${id},${id.replace('a', 'A').replace('-', ' ')},,region,Family ${place % 4},,Made up,,,`,
  )
  register('areas', 'id,name,variants,kind,family,parent,source,tile_column,tile_row,tile_code', areas)
  register('programmes', 'id,name,short,from,to,cycle,follow_up_rule,covers,action_plan_weeks,source', [])
  const glossary = terms.map((term) => `${term},,,,What is meant by ${term}.,Made up`)
  register('glossary', 'term,expansion,variants,in_text,definition,source', glossary)
  write('content/site.yaml', siteText)
  write('public/robots.txt', 'User-agent: *\n')
}

/** The file of a report, relative to the site’s folder. */
export const reportFile = (index: number) => `content/reports/${slugOf(index)}.mdx`

const recommendationColumns =
  'id,publication,key,number,parent,group_lead_in,source_report,anchor,issued,kind,priority,text,themes,repeats,supersedes,success_test'
