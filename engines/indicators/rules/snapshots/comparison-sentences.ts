import { type Language, say } from '@kangcheng/kernel'
import {
  type ComparedIndicator,
  type FrozenEvaluation,
  type SnapshotComparison,
  VERDICT_WORDS,
  type Verdict,
} from '../../contract/index.ts'

type Rows = readonly ComparedIndicator[]
/** A sentence in one language; nothing when its figures have nothing to say. */
type Sentence = (
  before: FrozenEvaluation,
  after: FrozenEvaluation,
  rows: Rows,
  language: Language,
) => string | undefined

/** More names than these are in the table. */
const LISTED = 8

/** What changed between two evaluations, written from its figures and from nothing else. */
export function comparisonSentences(
  before: FrozenEvaluation,
  after: FrozenEvaluation,
  rows: Rows,
): SnapshotComparison['summary']['sentences'] {
  return SENTENCES.flatMap((sentence) => {
    const zh = sentence(before, after, rows, 'zh')
    const en = sentence(before, after, rows, 'en')
    return zh === undefined || en === undefined ? [] : [{ zh, en }]
  })
}

const verdicts: Sentence = (before, after, rows, language) => {
  const both = rows.filter((row) => row.before && row.after)
  const count = (change: ComparedIndicator['verdictChange']) =>
    both.filter(({ verdictChange }) => verdictChange === change).length
  const [better, worse, same, unknown] = [count('better'), count('worse'), count('same'), count('unknown')]
  if (language === 'zh') {
    const rest = unknown > 0 ? `，不可比${unknown}项` : ''
    return `与截至${before.asOf}相比，截至${after.asOf}，${both.length}项指标中评价好转${better}项，变差${worse}项，不变${same}项${rest}。`
  }
  const rest = unknown > 0 ? `, and ${unknown} cannot be compared` : ''
  return `As of ${after.asOf} against ${before.asOf}: of ${both.length} indicators the verdicts of ${better} are better, of ${worse} worse, of ${same} the same${rest}.`
}

const counts: Sentence = (before, after, _, language) => {
  const moved = (Object.keys(VERDICT_WORDS) as Verdict[]).flatMap((verdict) => {
    const [from, to] = [before.counts[verdict] ?? 0, after.counts[verdict] ?? 0]
    if (from === to) return []
    const word = say(VERDICT_WORDS[verdict], language)
    if (language === 'en') return [`${word} from ${from} to ${to}`]
    return [`${word}由${from}项${to > from ? '增至' : '减至'}${to}项`]
  })
  if (moved.length === 0) return undefined
  return language === 'zh' ? `其中${moved.join('，')}。` : `${moved.join(', ')}.`
}

const named =
  (change: 'better' | 'worse', zh: string, en: string): Sentence =>
  (_before, _after, rows, language) => {
    const found = rows.filter(({ verdictChange }) => verdictChange === change)
    if (found.length === 0) return undefined
    const texts = found.map((row) => {
      const name = nameOf(row, language)
      const [from, to] = [row.before, row.after].map((side) => side && say(VERDICT_WORDS[side.verdict], language))
      return language === 'zh' ? `${name}（${from}→${to}）` : `${name} (${from} → ${to})`
    })
    return language === 'zh' ? `${zh}${listed(texts, language)}。` : `${en} ${listed(texts, language)}.`
  }

const figures: Sentence = (_before, _after, rows, language) => {
  const [better, worse, same] = (['better', 'worse', 'same'] as const).map(
    (change) => rows.filter(({ figureChange }) => figureChange === change).length,
  )
  const compared = (better ?? 0) + (worse ?? 0) + (same ?? 0)
  if (compared === 0) return undefined
  const chance = rows.filter(({ overlaps, absolute }) => overlaps === true && absolute !== 0).length
  if (language === 'zh') {
    const noise = chance > 0 ? `；其中${chance}项两期的95%置信区间重叠，变化可能只是偶然` : ''
    return `两期数据可比的${compared}项指标中，数值向好${better}项，向差${worse}项，持平${same}项${noise}。`
  }
  const noise = chance > 0 ? `; in ${chance} of them the 95% limits overlap, and the change may be chance` : ''
  return `Of the ${compared} indicators whose figures compare, ${better} moved the right way, ${worse} the wrong way and ${same} not at all${noise}.`
}

const changedPlan: Sentence = (before, after, rows, language) => {
  const added = rows.filter((row) => !row.before).length
  const removed = rows.filter((row) => !row.after).length
  const targets = rows.filter(({ targetChanged }) => targetChanged).length
  const definitions = rows.filter(({ definitionChanged }) => definitionChanged).length
  const parts: [number, string, string][] = [
    [added, `新增指标${added}项`, `${added} indicators are new`],
    [removed, `取消指标${removed}项`, `${removed} are gone`],
    [targets, `目标或基期有变${targets}项`, `target or baseline of ${targets} changed`],
    [definitions, `定义有变${definitions}项`, `the definition of ${definitions} changed`],
  ]
  const said = parts.filter(([count]) => count > 0)
  if (said.length === 0 && before.plan.version === after.plan.version && before.rules === after.rules) return undefined
  const versions = before.plan.version !== after.plan.version
  const rules = before.rules !== after.rules
  if (language === 'zh') {
    const all = [
      ...(versions ? [`规划由第${before.plan.version}版改为第${after.plan.version}版`] : []),
      ...(rules ? [`评价规则由${before.rules}版改为${after.rules}版`] : []),
      ...said.map(([, zh]) => zh),
    ]
    return `比较时请注意：${all.join('，')}。`
  }
  const all = [
    ...(versions ? [`the plan went from version ${before.plan.version} to ${after.plan.version}`] : []),
    ...(rules ? [`the rules of evaluation from ${before.rules} to ${after.rules}`] : []),
    ...said.map(([, , en]) => en),
  ]
  return `Mind when comparing: ${all.join(', ')}.`
}

const origin: Sentence = (before, after, _, language) => {
  if (!before.invented && !after.invented) return undefined
  return language === 'zh' ? '其中含演示用虚构数据。' : 'Some figures are invented for demonstration.'
}

const SENTENCES: readonly Sentence[] = [
  verdicts,
  counts,
  named('better', '评价好转的是', 'Better:'),
  named('worse', '评价变差的是', 'Worse:'),
  figures,
  changedPlan,
  origin,
]

function nameOf({ name, nameEn }: ComparedIndicator, language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name
}

function listed(texts: readonly string[], language: Language): string {
  const shown = texts.slice(0, LISTED).join(language === 'zh' ? '、' : ', ')
  if (texts.length <= LISTED) return shown
  return language === 'zh' ? `${shown}等${texts.length}项` : `${shown} and ${texts.length - LISTED} more`
}
