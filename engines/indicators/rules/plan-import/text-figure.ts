import { foldText } from './fold-text.ts'
import type { SourceLine } from './plan-source.ts'

/** A figure that running text states, with the words it is said of. */
export interface TextFigure {
  readonly place: string
  /** The words before the figure in its clause, as printed; a list gives one figure for each of its members. */
  readonly subjects: readonly string[]
  readonly value: number
  /** Digits after the point: the figure is exact to half of the last one. */
  readonly decimals: number
  readonly unit: string
  /** What is said with it: how things stand, or what is to be reached. */
  readonly mood: 'state' | 'aim'
  /** The year the clause names for it. */
  readonly year: number | undefined
  /** The clause, for showing. */
  readonly text: string
}

const FIGURE =
  /(?<![\d.])(\d+(?:\.\d+)?)\s*(%|‰|\/10万|平方米|亿元|万元|万人|万|岁|小时|张|人次|人|名|个百分点|个|家|所|项|条|次|倍|余)?(以上|以下|以内|左右)?/g
/** What has no comma for so long is no statement; the time per clause grows with the square of its length. */
const LONGEST_CLAUSE = 300
const CHANGE = /增长|增加了|提高了|上升了?|下降了|减少|降低了|同比|较[上\d]|比[上\d]|翻|累计|连续|第/
const AIM =
  /不低于|不高于|不少于|不超过|控制在|提高到|提升到|降到|降至|降低到|增加到|力争|确保|争取|目标|保持在|稳定在|规划期末/
const STATE = /目前|当前|现有|截至|已达|已建|已经|达到了|实现了/
/** Headings under which a plan tells what is, and those under which it tells what shall be. */
const PAST_HEADING = /基础|背景|现状|成效|成绩|回顾|形势|机遇|挑战|问题/
const FUTURE_HEADING = /要求|目标|任务|原则|思路|措施|实施|保障|行动|组织/

/** Every figure of the running text whose mood is clear. Sentences that compare two years are left out. */
export function* textFigures(lines: readonly SourceLine[]): Generator<TextFigure> {
  let section: 'state' | 'aim' | undefined
  for (const line of lines) {
    const text = foldText(line.text)
    if (isHeading(text)) {
      if (FUTURE_HEADING.test(text)) section = 'aim'
      else if (PAST_HEADING.test(text)) section = 'state'
    }
    for (const sentence of text.split(/[。;;!?!?]/)) {
      if (!/\d/.test(sentence)) continue
      const aims = /(?:到|至)20\d{2}年/.test(sentence)
      let year = yearOf(sentence.slice(0, LONGEST_CLAUSE))
      for (const clause of sentence.split(/[,,:](?!\d{3})/)) {
        if (clause.length > LONGEST_CLAUSE) continue
        year = yearOf(clause) ?? year
        yield* clauseFigures(clause, line.place, { section, aims, year })
      }
    }
  }
}

/** What stands around a clause and says how it is meant. */
interface Around {
  readonly section: TextFigure['mood'] | undefined
  /** The sentence speaks of a year to come. */
  readonly aims: boolean
  readonly year: number | undefined
}

function clauseFigures(clause: string, place: string, around: Around): TextFigure[] {
  const found: TextFigure[] = []
  let behind = 0
  for (const match of clause.matchAll(FIGURE)) {
    const [whole, digits = '', unit = '', bound] = match
    const before = clause.slice(0, match.index)
    const since = clause.slice(behind, match.index)
    behind = match.index + whole.length
    // 2020年, 15岁以上人群: digits that belong to a name or a date, not to a statement.
    if (/^(?:年|月|日|岁以|号|[-—~])/.test(clause.slice(match.index + digits.length)) || CHANGE.test(since)) continue
    const mood = moodOf(clause, around, bound)
    if (!mood) continue
    const decimals = digits.split('.')[1]?.length ?? 0
    const subjects = [...subjectsOf(before), ...(since === before ? [] : subjectsOf(since))]
    found.push({ place, subjects, value: Number(digits), decimals, unit, mood, year: around.year, text: clause.trim() })
  }
  return found
}

/** 甲率、乙率均达100%: said of each. Without 均 only the last of a list is surely meant. */
function subjectsOf(before: string): string[] {
  const plain = before.replace(/^(?:其中|并且|使得?|全面)/, '').trim()
  const members = plain.split('、')
  const each = /(?:均|都|全部|分别)(?:已)?(?:达到?|为|超过|实现)?(?:了)?$/.test(plain)
  const chosen = each ? members : members.slice(-1)
  const whole = members.length > 1 ? [plain] : []
  return [...chosen, ...whole].map(withoutVerb).filter((subject) => subject.length >= 2)
}

function withoutVerb(subject: string): string {
  return subject
    .replace(/^(?:到|至|截至)?(?:19|20)\d{2}年?(?:底|末)?/, '')
    .replace(
      /(?:均|都|全部)?(?:已)?(?:达到了?|达|为|是|超过|不低于|不高于|不少于|不超过|控制在|保持在|稳定在|(?:提高|提升|降低?|增加|下降|上升|增长)(?:到|至)|约)*$/,
      '',
    )
    .trim()
}

function moodOf(clause: string, { section, aims }: Around, bound: string | undefined): TextFigure['mood'] | undefined {
  if (STATE.test(clause)) return 'state'
  if (aims || AIM.test(clause)) return 'aim'
  if (section === undefined && bound !== undefined) return 'aim'
  return section
}

function yearOf(text: string): number | undefined {
  const years = [...text.matchAll(/((?:19|20)\d{2})年/g)]
  const last = years.at(-1)?.[1]
  return last === undefined ? undefined : Number(last)
}

function isHeading(text: string): boolean {
  return text.length <= 30 && !/[。;]/.test(text)
}
