import type { Appraisal } from '../../../contract/appraisal/index.ts'
import { STANDING_WORDS } from '../../../contract/appraisal/index.ts'
import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { both, listed, NOTHING, same } from '../said.ts'

/** The rankings of the schemes of a plan, each with its circular. */
export function appraisalBlocks(appraisals: readonly Appraisal[]): GeneratedBlock[] {
  if (appraisals.length === 0) {
    return [{ kind: 'text', text: { zh: '本期没有已结束的考核期。', en: 'No period of appraisal is over yet.' } }]
  }
  return appraisals.flatMap((appraisal): GeneratedBlock[] => [
    { kind: 'heading', text: appraisal.bulletin.title },
    ...appraisal.bulletin.paragraphs.map((text): GeneratedBlock => ({ kind: 'text', text })),
    {
      kind: 'table',
      caption: appraisal.bulletin.title,
      columns: [
        { title: { zh: '名次', en: 'Rank' }, width: 12, align: 'end' },
        { title: { zh: '考核对象', en: 'Unit' }, width: 44 },
        { title: { zh: '得分', en: 'Score' }, width: 18, align: 'end' },
        { title: { zh: '上期名次', en: 'Rank before' }, width: 20, align: 'end' },
        { title: { zh: '与平均相比', en: 'Against the average' }, width: 36, align: 'centre' },
        { title: { zh: '红黑旗', en: 'Flags' }, width: 24, align: 'centre' },
      ],
      rows: appraisal.ranking.map((unit) => [
        unit.rank === undefined ? NOTHING : same(String(unit.rank)),
        unit.name,
        unit.score === undefined ? { zh: '不计分', en: 'no score' } : same(unit.score.toFixed(2)),
        unit.previous ? same(String(unit.previous.rank)) : NOTHING,
        unit.standing ? STANDING_WORDS[unit.standing] : NOTHING,
        both((language) => {
          const flags = appraisal.flags.filter(({ code }) => unit.flags.includes(code))
          return listed(
            flags.map(({ name }) => name),
            language,
          )
        }),
      ]),
      notes: [
        {
          zh: '“与平均无显著差异”的对象，名次先后可能只是偶然。',
          en: 'Where a unit does not differ from the average, its place may be chance.',
        },
      ],
    },
  ])
}
