import { type SeriesPoint, STATUS_WORDS, VERDICT_WORDS } from '../../../contract/index.ts'
import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { both, figureSaid, limitsSaid, NOTHING, nameWithUnit, same } from '../said.ts'
import type { YearRow } from './year-rows.ts'

/** Each domain's indicators with all that is known of them: a heading, a sentence and a table for each. */
export function domains(rows: readonly YearRow[], year: number): GeneratedBlock[] {
  return [...Map.groupBy(rows, ({ domain }) => domain.zh).values()].flatMap((own): GeneratedBlock[] => {
    const name = own[0]?.domain ?? same('')
    const good = own.filter(({ verdict }) => verdict === 'achieved' || verdict === 'on-track').length
    return [
      { kind: 'heading', text: name },
      {
        kind: 'text',
        text: both((language) =>
          language === 'zh'
            ? `${name.zh}领域有${own.length}项指标，其中已达标或进度正常的${good}项。`
            : `${name.en ?? name.zh}: ${good} of ${own.length} indicators are achieved or on track.`,
        ),
      },
      {
        kind: 'table',
        caption: { zh: `${name.zh}指标`, en: `Indicators: ${name.en ?? name.zh}` },
        columns: [
          { title: { zh: '指标（单位）', en: 'Indicator (unit)' }, width: 31 },
          { title: { zh: '基期值', en: 'Baseline' }, width: 14, align: 'end' },
          { title: { zh: '目标值', en: 'Target' }, width: 17, align: 'end' },
          { title: { zh: `${year}年\n（95%置信区间）`, en: `${year}\n(95% interval)` }, width: 24, align: 'end' },
          { title: { zh: '评价', en: 'Verdict' }, width: 15, align: 'centre' },
          { title: { zh: '说明', en: 'Reason' }, width: 55 },
        ],
        rows: own.map((one) => [
          nameWithUnit(one.name, one.row.unit),
          one.row.baseline.text === '' ? NOTHING : same(one.row.baseline.text),
          same(one.row.target.text),
          figureCell(one.figure, one),
          VERDICT_WORDS[one.verdict],
          one.reason,
        ]),
        notes: notesOf(own),
      },
    ]
  })
}

function figureCell(figure: SeriesPoint | undefined, { definition }: YearRow) {
  const said = figureSaid(figure, definition)
  if (!figure) return said
  const limits = limitsSaid(figure, definition)
  const isEarly = figure.status === 'preliminary' && figure.absence === undefined
  return both((language) => {
    const early = isEarly ? '*' : ''
    return `${said[language]}${early}${limits === '' ? '' : language === 'zh' ? `\n（${limits}）` : `\n(${limits})`}`
  })
}

function notesOf(rows: readonly YearRow[]) {
  const figures = rows.flatMap(({ figure }) => (figure ? [figure] : []))
  return [
    ...(figures.some(({ status, absence }) => status === 'preliminary' && absence === undefined)
      ? [{ zh: `* ${STATUS_WORDS.preliminary.zh}，以后可能修订。`, en: '* Preliminary; it may be revised.' }]
      : []),
    ...(figures.some(({ absence }) => absence === 'suppressed')
      ? [
          {
            zh: '“已隐去”：涉及人数为1—9，或可由此推算出这样的数，不予公布；不是零，也不是没有数据。',
            en: '“Suppressed”: it counts one to nine people, or would give such a count away; it is neither zero nor missing.',
          },
        ]
      : []),
  ]
}
