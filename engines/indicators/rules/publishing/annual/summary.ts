import { VERDICT_WORDS, VERDICTS, type Verdict } from '../../../contract/index.ts'
import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { both, same } from '../said.ts'
import type { YearRow } from './year-rows.ts'

/** From the best to the worst; a verdict that judges nothing is neither. */
const ORDER: readonly Verdict[] = ['achieved', 'on-track', 'at-risk', 'off-track', 'worsening']

/** How many indicators stand how, in all and by domain. */
export function summary(rows: readonly YearRow[], { year, asOf }: { year: number; asOf: string }): GeneratedBlock[] {
  const count = (verdict: Verdict, among = rows) => among.filter((one) => one.verdict === verdict).length
  const present = VERDICTS.filter((verdict) => count(verdict) > 0)
  const withFigure = rows.filter(({ figure }) => figure !== undefined && figure.absence === undefined).length
  const hidden = rows.filter(({ figure }) => figure?.absence === 'suppressed').length
  const domains = Map.groupBy(rows, ({ domain }) => domain.zh)
  return [
    {
      kind: 'text',
      text: both((language) => {
        const told = present.map((verdict) => {
          const words = VERDICT_WORDS[verdict]
          return language === 'zh' ? `${words.zh}${count(verdict)}项` : `${words.en?.toLowerCase()} ${count(verdict)}`
        })
        return language === 'zh'
          ? `规划共有${rows.length}项指标。按截至${asOf}掌握的数据评价，到${year}年末：${told.join('，')}。`
          : `The plan has ${rows.length} indicators. By the figures known on ${asOf}, they stood as follows at the end of ${year}: ${told.join(', ')}.`
      }),
    },
    {
      kind: 'text',
      text: both((language) => {
        const small =
          hidden === 0
            ? ''
            : language === 'zh'
              ? `另有${hidden}项因数量过少，或可由此推算出过少的数量，不予公布数值。`
              : ` A further ${hidden} are not shown: they count too few, or would give such a count away.`
        return language === 'zh'
          ? `其中${withFigure}项有${year}年的数据。${small}`
          : `${withFigure} of them have a figure for ${year}.${small}`
      }),
    },
    { kind: 'text', text: against(rows, year) },
    {
      kind: 'table',
      caption: { zh: `各领域评价结论（${year}年末，项）`, en: `Verdicts by domain at the end of ${year}` },
      columns: [
        { title: { zh: '领域', en: 'Domain' }, width: 30 },
        ...present.map((verdict) => ({ title: VERDICT_WORDS[verdict], width: 14, align: 'end' as const })),
        { title: { zh: '合计', en: 'All' }, width: 12, align: 'end' },
      ],
      rows: [
        ...[...domains.values()].map((own) => [
          own[0]?.domain ?? same(''),
          ...present.map((verdict) => same(String(count(verdict, own)))),
          same(String(own.length)),
        ]),
        [
          { zh: '合计', en: 'All' },
          ...present.map((verdict) => same(String(count(verdict)))),
          same(String(rows.length)),
        ],
      ],
      notes: [],
    },
    {
      kind: 'chart',
      chart: 'bar',
      stacked: true,
      title: { zh: `各领域评价结论（${year}年末）`, en: `Verdicts by domain at the end of ${year}` },
      unit: { zh: '项', en: 'indicators' },
      source: {
        zh: '本平台按评价规则计算，数据见上表',
        en: 'worked out by the rules of evaluation; the table above has the figures',
      },
      categories: [...domains.values()].map((own) => own[0]?.domain ?? same('')),
      series: present.map((verdict) => ({
        name: VERDICT_WORDS[verdict],
        values: [...domains.values()].map((own) => count(verdict, own)),
      })),
    },
  ]
}

/** How many indicators stand better and worse than a year before. */
function against(rows: readonly YearRow[], year: number) {
  const steps = rows.flatMap(({ verdict, verdictBefore }) => {
    const [now, before] = [ORDER.indexOf(verdict), ORDER.indexOf(verdictBefore)]
    return now < 0 || before < 0 ? [] : [before - now]
  })
  const better = steps.filter((step) => step > 0).length
  const worse = steps.filter((step) => step < 0).length
  return both((language) =>
    language === 'zh'
      ? `两年都能评价的${steps.length}项指标中，与${year - 1}年末相比，结论变好的${better}项，变差的${worse}项，不变的${steps.length - better - worse}项。`
      : `Of the ${steps.length} indicators judged in both years, ${better} have a better verdict than at the end of ${year - 1}, ${worse} a worse one, ${steps.length - better - worse} the same.`,
  )
}
