import { type Language, say } from '@kangcheng/kernel'
import { type RegionVerdicts, VERDICT_WORDS, VERDICTS } from '../../contract/index.ts'
import { figureLabels, nameIn, number, type Table, text } from './table.ts'

/** The regions as a table: one row a region, one column an indicator. A slash stands in no code, so no two keys are one. */
export function regionsTable(found: RegionVerdicts, language: Language): Table {
  const title = `${found.plan.title} ${say({ zh: '地区对比', en: 'regions' }, language)}`
  return {
    ...figureLabels(title, found, language),
    columns: [
      text('region/code', language, '地区代码', 'Region code'),
      text('region/name', language, '地区', 'Region'),
      number('behind', language, '需关注指标数', 'Indicators to watch'),
      ...VERDICTS.map((verdict) => {
        const { zh, en = zh } = VERDICT_WORDS[verdict]
        return number(`count/${verdict}`, language, `${zh}指标数`, `Indicators: ${en.toLowerCase()}`)
      }),
      ...found.indicators.map(({ code, ...named }) =>
        text(`verdict/${code}`, language, named.name, nameIn('en', named)),
      ),
    ],
    rows: found.regions.map(({ region, behind, counts, verdicts, ...named }) => ({
      'region/code': region,
      'region/name': nameIn(language, named),
      behind,
      ...Object.fromEntries(VERDICTS.map((verdict) => [`count/${verdict}`, counts[verdict] ?? 0])),
      ...Object.fromEntries(
        found.indicators.map(({ code }) => {
          const verdict = verdicts[code]
          return [`verdict/${code}`, verdict === undefined ? '' : say(VERDICT_WORDS[verdict], language)]
        }),
      ),
    })),
  }
}
