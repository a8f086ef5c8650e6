import { type Language, say } from '@kangcheng/kernel'
import { CHANGE_WORDS, type ComparedIndicator, type SnapshotComparison, VERDICT_WORDS } from '../../contract/index.ts'
import { figureLabels, figureText, nameIn, number, rounded, type Table, text, unitIn } from './table.ts'

/** Two evaluations side by side, a row an indicator. */
export function comparisonTable(found: SnapshotComparison, language: Language): Table {
  const title = `${found.title} ${say({ zh: '评估对比', en: 'comparison of evaluations' }, language)} ${found.before.asOf}`
  const of = (side: 'before' | 'after', zh: string, en: string) =>
    [`${side}/${en}`, language, `${zh}（${found[side].asOf}）`, `${en} (${found[side].asOf})`] as const
  const yes = (is: boolean | undefined) => (is ? say({ zh: '是', en: 'yes' }, language) : '')
  return {
    ...figureLabels(title, { asOf: found.after.asOf, invented: found.invented }, language),
    columns: [
      text('domain', language, '领域', 'Domain'),
      text('name', language, '指标', 'Indicator'),
      text('unit', language, '单位', 'Unit'),
      text(...of('before', '数值', 'Figure')),
      text(...of('after', '数值', 'Figure')),
      number('absolute', language, '变化', 'Change'),
      number('percent', language, '变化(%)', 'Change (%)'),
      text('figureChange', language, '数值走向', 'Figure went'),
      text('overlaps', language, '95% 置信区间重叠', '95% confidence intervals overlap'),
      text(...of('before', '评价', 'Verdict')),
      text(...of('after', '评价', 'Verdict')),
      text('verdictChange', language, '评价变化', 'Verdict went'),
      text(...of('before', '目标值', 'Target')),
      text(...of('after', '目标值', 'Target')),
      text('targetChanged', language, '目标或基期有变', 'Target or baseline changed'),
      text('definitionChanged', language, '定义有变', 'Definition changed'),
    ],
    rows: found.rows.map((row) => ({
      domain: domainName(found, row, language),
      name: nameIn(language, row),
      unit: unitIn(language, row.unit),
      ...sideCells('before', row.before, language),
      ...sideCells('after', row.after, language),
      absolute: rounded(row.absolute),
      percent: rounded(row.percent),
      figureChange: say(CHANGE_WORDS[row.figureChange], language),
      overlaps: yes(row.overlaps),
      verdictChange: say(CHANGE_WORDS[row.verdictChange], language),
      targetChanged: yes(row.targetChanged),
      definitionChanged: yes(row.definitionChanged),
    })),
  }
}

function sideCells(side: 'before' | 'after', cells: ComparedIndicator['before'], language: Language) {
  return {
    [`${side}/Figure`]: figureText(cells?.figure, language),
    [`${side}/Verdict`]: cells ? say(VERDICT_WORDS[cells.verdict], language) : '',
    [`${side}/Target`]: cells?.target ?? '',
  }
}

function domainName({ domains }: SnapshotComparison, { domain }: ComparedIndicator, language: Language): string {
  const found = domains.find(({ code }) => code === domain)
  return found ? say(found.name, language) : domain
}
