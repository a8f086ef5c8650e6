import { type Language, say, type Words } from '@kangcheng/kernel'
import type { Appraisal, AppraisedUnit, Bulletin } from '../../contract/appraisal/index.ts'
import { periodText } from '../evaluation/period-text.ts'
import type { RankedUnit } from './rank-units.ts'
import { isDue } from './score-lines.ts'

type Ranking = Omit<Appraisal, 'bulletin'>
/** A paragraph in one language; nothing when its figures have nothing to say. */
type Paragraph = (ranking: Ranking, scored: readonly RankedUnit[], language: Language) => string | undefined

/** How many are named at the top and at the bottom, and of the lines that cost most. */
const NAMED = 3
const LISTED = 10

/** The circular 通报 on one period, written from its figures and from nothing else. */
export function bulletinOf(ranking: Ranking, scored: readonly RankedUnit[]): Bulletin {
  const title = (language: Language) =>
    `${say(ranking.scheme.name, language)}${language === 'zh' ? '通报' : ': circular'}${bracketed(periodText(ranking.period, language), language)}`
  const written = (language: Language) => PARAGRAPHS.map((paragraph) => paragraph(ranking, scored, language))
  const [zh, en] = [written('zh'), written('en')]
  return {
    title: { zh: title('zh'), en: title('en') },
    paragraphs: zh.flatMap((text, index) => (text === undefined ? [] : [{ zh: text, en: en[index] ?? text }])),
    generated: true,
  }
}

const overview: Paragraph = ({ asOf, units, ranked, average, minimumCoverage, ranking }, _, language) => {
  const without = ranking.filter(({ rank }) => rank === undefined)
  const minimum = figure(minimumCoverage * 100, 0)
  const names = namesOf(without, language)
  if (language === 'zh') {
    const mean = average === undefined ? '' : `平均得分${figure(average)}分。`
    const left =
      without.length === 0 ? '' : `数据覆盖率不足${minimum}%、不计分不排名的有${without.length}个：${names}。`
    return `采用截至${asOf}的数据，考核对象${units}个，其中${ranked}个有得分。${mean}${left}`
  }
  const mean = average === undefined ? '' : ` The mean score is ${figure(average)}.`
  const left = without.length === 0 ? '' : ` Below ${minimum}% of coverage, and so without score and rank: ${names}.`
  return `On the figures known on ${asOf}, ${ranked} of ${units} units have a score.${mean}${left}`
}

const ends: Paragraph = ({ ranking, ranked }, _, language) => {
  const placed = ranking.filter(({ rank }) => rank !== undefined)
  if (placed.length === 0) return undefined
  const told = (units: readonly AppraisedUnit[]) =>
    listed(
      units.map((unit) => {
        const name = say(unit.name, language)
        const score = figure(unit.score ?? 0)
        return language === 'zh' ? `${name}（第${unit.rank}名，${score}分）` : `${name} (rank ${unit.rank}, ${score})`
      }),
      language,
    )
  const [best] = placed
  if (placed.length > 1 && placed.every(({ rank }) => rank === 1)) {
    const score = figure(best?.score ?? 0)
    return language === 'zh' ? `有得分的对象得分都是${score}分，名次并列。` : `All have the same score, ${score}.`
  }
  if (ranked <= NAMED * 2) return language === 'zh' ? `排名：${told(placed)}。` : `Ranking: ${told(placed)}.`
  const first = placed.filter(({ rank }) => (rank ?? 0) <= NAMED)
  const scoreOfLast = placed.at(-NAMED)?.score ?? 0
  const last = placed.filter(({ score }) => (score ?? 0) <= scoreOfLast)
  return language === 'zh'
    ? `排名在前的是${told(first)}；排名在后的是${told(last)}。得分相同的名次相同。`
    : `At the top: ${told(first)}. At the bottom: ${told(last)}. Equal scores share a rank.`
}

const moved: Paragraph = ({ ranking, previousPeriod }, _, language) => {
  const steps = ranking.flatMap((unit) =>
    unit.rank !== undefined && unit.previous ? [{ unit, by: unit.previous.rank - unit.rank }] : [],
  )
  if (previousPeriod === undefined || steps.length === 0) return undefined
  const most = Math.max(...steps.map(({ by }) => by))
  const least = Math.min(...steps.map(({ by }) => by))
  const than = periodText(previousPeriod, language)
  const named = (by: number) =>
    namesOf(
      steps.filter((one) => one.by === by).map(({ unit }) => unit),
      language,
    )
  if (language === 'zh') {
    const up = most > 0 ? `名次上升最多的是${named(most)}（上升${most}位）` : '没有对象名次上升'
    const down = least < 0 ? `下降最多的是${named(least)}（下降${-least}位）` : '没有对象名次下降'
    return `与${than}相比（两期都按同一天掌握的数据计算），${up}，${down}。`
  }
  const up = most > 0 ? `${named(most)} rose most (by ${most})` : 'nobody rose'
  const down = least < 0 ? `${named(least)} fell most (by ${-least})` : 'nobody fell'
  return `Against ${than}, both worked out on what is known on the same day, ${up} and ${down}.`
}

const earned: Paragraph = ({ ranking, flags, bonuses, vetoes }, _, language) => {
  const held = (rules: readonly { code: string; name: Words }[], key: 'flags' | 'bonuses' | 'vetoes') =>
    rules.flatMap(({ code, name }) => {
      const units = ranking.filter((unit) => unit[key].includes(code))
      if (units.length === 0) return []
      return [`${say(name, language)}${language === 'zh' ? '：' : ': '}${namesOf(units, language)}`]
    })
  const said = [...held(flags, 'flags'), ...held(bonuses, 'bonuses'), ...held(vetoes, 'vetoes')]
  if (said.length === 0) return undefined
  return language === 'zh' ? `${said.join('；')}。` : `${said.join('; ')}.`
}

const costly: Paragraph = ({ lines }, scored, language) => {
  const sums = new Map<string, { full: number; points: number }>()
  for (const { line, full, points, counted } of scored.flatMap((unit) => unit.lines)) {
    if (!counted) continue
    const sum = sums.get(line.key) ?? { full: 0, points: 0 }
    sums.set(line.key, { full: sum.full + full, points: sum.points + points })
  }
  const shares = lines.flatMap(({ line, name }) => {
    const { full = 0, points = 0 } = sums.get(line) ?? {}
    if (points >= full) return []
    return [{ name: say(name, language), share: points / full, lost: full - points }]
  })
  const most = shares.sort((a, b) => b.lost - a.lost).slice(0, NAMED)
  if (most.length === 0) return undefined
  const told = listed(
    most.map(({ name, share }) => {
      const rate = figure(share * 100, 1)
      return language === 'zh' ? `${name}（平均得分率${rate}%）` : `${name} (${rate}% of its points earned)`
    }),
    language,
  )
  return language === 'zh' ? `失分最多的考核项是${told}。` : `Most points were lost in ${told}.`
}

const alike: Paragraph = ({ ranking }, _, language) => {
  const limited = ranking.filter(({ standing }) => standing !== undefined)
  if (limited.length === 0) return undefined
  const similar = limited.filter(({ standing }) => standing === 'similar').length
  return language === 'zh'
    ? `按95%置信区间，${limited.length}个对象中有${similar}个与平均无显著差异，它们之间名次的先后可能只是偶然。`
    : `By 95% limits, ${similar} of ${limited.length} units are not different from the average: which of them stands before which may be chance.`
}

const gaps: Paragraph = ({ missing }, scored, language) => {
  const lines = scored.flatMap((unit) => unit.lines)
  const empty = lines.filter((one) => one.missing !== undefined && isDue(one))
  if (empty.length === 0) return undefined
  const zeros = empty.filter(({ counted }) => counted).length
  if (language === 'zh') {
    return missing === 'zero' && zeros > 0
      ? `缺数据${empty.length}项次，其中${zeros}项次按方案计0分，其余不计分。`
      : `缺数据${empty.length}项次，按方案不计分，分值分摊到该对象的其余各项。`
  }
  return missing === 'zero' && zeros > 0
    ? `Data are missing in ${empty.length} places; ${zeros} of them count as zero by the scheme, the others are left out.`
    : `Data are missing in ${empty.length} places; those lines are left out and their points spread over the unit's others.`
}

const origin: Paragraph = ({ scheme, invented }, _, language) => {
  const { title, status } = scheme.source
  if (language === 'zh') {
    const made = invented ? '其中含演示用虚构数据。' : ''
    const checked = status === 'verified' ? '' : '，未经核实'
    return `考核方案：${scheme.name.zh}第${scheme.version}版（${title}${checked}）。${made}`
  }
  const made = invented ? ' Some figures are invented for demonstration.' : ''
  const checked = status === 'verified' ? '' : '; its source is unverified'
  return `Scheme: ${say(scheme.name, 'en')}, version ${scheme.version}${checked}.${made}`
}

const PARAGRAPHS: readonly Paragraph[] = [overview, ends, moved, earned, costly, alike, gaps, origin]

function namesOf(units: readonly { name: Words }[], language: Language): string {
  return listed(
    units.map(({ name }) => say(name, language)),
    language,
  )
}

/** Nobody reads a sentence of fifty names; the table has them. */
function listed(texts: readonly string[], language: Language): string {
  const shown = texts.slice(0, LISTED).join(language === 'zh' ? '、' : ', ')
  if (texts.length <= LISTED) return shown
  return language === 'zh' ? `${shown}等${texts.length}个` : `${shown} and ${texts.length - LISTED} more`
}

function bracketed(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`
}

function figure(value: number, decimals = 2): string {
  return value.toFixed(decimals)
}
