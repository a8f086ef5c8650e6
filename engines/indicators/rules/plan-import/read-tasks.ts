import { halfWidth } from '@kangcheng/kernel'
import type { PlanTask } from '../../contract/index.ts'
import { foldText } from './fold-text.ts'
import type { SourceLine } from './plan-source.ts'

/** Signs a heading may have, by level; sections carry longer ones than single tasks. */
const LONGEST_TITLE = { 1: 60, 2: 60, 3: 40, 4: 40, 5: 40, 6: 40, 7: 40 } as const
/** Words of a chapter's title that say it tells what was or what is wanted, not what will be done. */
const NO_WORK =
  /(?:背景|基础|现状|形势|回顾|成效|成绩|机遇|挑战|问题|要求|指导思想|原则|目标|意义|情况)$|难点|困难|存在问题|成效/
/** A title that begins with a verb promises work, whatever it ends with: 夯实发展基础. */
const VERB =
  /^(?:加强|加快|推进|构建|提升|完善|夯实|强化|优化|健全|实施|开展|落实|大力|切实|着力|深化|促进|培育|改善|解决|补齐)/

interface Heading {
  /** 1 一、 2 (一) 3 1. 4 1.1 5 1.1.1 6 1.1.1.1 7 (1) */
  readonly level: keyof typeof LONGEST_TITLE
  /** As printed; undefined when a page lost it. */
  readonly number: number | undefined
  /** The numbers before the last one of 1.1.2. */
  readonly under?: readonly number[]
  readonly title: string
}

interface Open {
  readonly code: string
  children: number
}

/**
 * The tree of tasks from numbered headings. A number that a page lost is counted on from the heading before, and a
 * section whose heading is gone altogether (its items begin again at 1) gets a place without a title, so that no
 * task moves under a wrong parent. Chapters of background and aims are no tasks.
 */
export function readTasks(lines: readonly SourceLine[]): PlanTask[] {
  const headings = lines.flatMap((line) => headingsOf(foldText(line.text)))
  const chapter = chapterLevel(headings)
  const tasks: PlanTask[] = []
  const root: Open = { code: '', children: 0 }
  /** Open headings by level; index 0 is the document. */
  let open: (Open | undefined)[] = [root]
  let inWork = chapter === undefined
  /** Numbers of the headings that a dotted number can go on from. */
  let outline: readonly number[] = []

  function add(heading: Heading): void {
    const above = open.slice(0, heading.level).findLast((one) => one !== undefined) ?? root
    const number = heading.number !== undefined && heading.number > above.children ? heading.number : above.children + 1
    above.children = number
    const code = above.code === '' ? `${number}` : `${above.code}.${number}`
    tasks.push(above.code === '' ? { code, title: heading.title } : { code, parent: above.code, title: heading.title })
    open = Array.from({ length: heading.level }, (_, level) => open[level])
    open.push({ code, children: 0 })
  }

  for (const heading of headings) {
    const { level, number, under } = heading
    if (under) {
      // 1.86平方米 is no heading: only what counts on from the heading above or the one before is.
      if (!goesOn(outline, under, number)) continue
      outline = [...under, number ?? 1]
    } else if (level <= 3) outline = level === 2 || number === undefined ? [] : [number]
    if (level === chapter) {
      inWork = VERB.test(heading.title) || !NO_WORK.test(heading.title)
      if (!inWork) {
        root.children = Math.max(root.children + 1, heading.number ?? 0)
        open = [root]
      }
    }
    if (!inWork) continue
    const section = open[2]
    const beginsAgain = level === 3 && number === 1 && section !== undefined && section.children > 0
    if (beginsAgain) add({ level: 2, number: undefined, title: LOST_TITLE })
    add(heading)
  }
  return tasks
}

/** Shown where the document gives items but no heading over them. */
const LOST_TITLE = '(原文缺标题)'

/** Chapters are 一、; in a document that numbers 1, 1.1, 1.1.1 they are its 1. A document of sections only has none. */
function chapterLevel(headings: readonly Heading[]): Heading['level'] | undefined {
  const levels = new Set(headings.map(({ level }) => level))
  if (levels.has(1)) return 1
  const dotted = headings.some(({ under, number }) => under?.length === 1 && number === 1)
  return dotted && levels.has(3) && !levels.has(2) ? 3 : undefined
}

function goesOn(outline: readonly number[], under: readonly number[], number: number | undefined): boolean {
  return under.every((one, index) => outline[index] === one) && number === (outline[under.length] ?? 0) + 1
}

const CHINESE = '[一二三四五六七八九十]{1,3}'
const MARKERS: readonly (readonly [Heading['level'], RegExp])[] = [
  [1, new RegExp(`^(${CHINESE})、(.+)$`)],
  [1, new RegExp(`^第(${CHINESE})[章部](?:分)?\\s*(.+)$`)],
  [2, new RegExp(`^\\((${CHINESE})\\)(.+)$`)],
  // The number in the brackets, or with it one bracket, is what web pages lose.
  [2, /^\(?()\)(.+)$/],
  [3, /^(\d{1,2})[.、．](?!\d)\s*(.+)$/],
  [7, /^\((\d{1,2})\)(.+)$/],
]
const DOTTED = /^((?:\d{1,2}\.){1,3})(\d{1,2})[.、．]?\s*(\p{Script=Han}.+)$/u

function headingsOf(line: string): Heading[] {
  const plain = halfWidth(line)
  // 三、主要任务 (一)…: two headings in one line.
  const inner = new RegExp(`^(${CHINESE}、[^。]{2,20}?)\\s*(\\(${CHINESE}\\).+)$`).exec(plain)
  if (inner) return [...headingsOf(inner[1] ?? ''), ...headingsOf(inner[2] ?? '')]
  for (const [level, pattern] of MARKERS) {
    const match = pattern.exec(plain)
    if (!match) continue
    const title = titleOf(match[2] ?? '', LONGEST_TITLE[level])
    if (title === undefined) return []
    const printed = match[1] ?? ''
    return [{ level, number: printed === '' ? undefined : (chineseCount(printed) ?? Number(printed)), title }]
  }
  return dottedHeading(plain)
}

function dottedHeading(plain: string): Heading[] {
  const [, above = '', last, rest = ''] = DOTTED.exec(plain) ?? []
  const under = above.split('.').slice(0, -1).map(Number)
  const level = DOTTED_LEVELS[under.length - 1]
  const title = level && titleOf(rest, LONGEST_TITLE[level])
  return level && title !== undefined ? [{ level, number: Number(last), under, title }] : []
}

const DOTTED_LEVELS = [4, 5, 6] as const

/** The first sentence, when it is short enough for a heading; text that runs on behind it is not taken. */
function titleOf(rest: string, longest: number): string | undefined {
  const sentence = (rest.split('。')[0] ?? '').trim()
  return sentence.length >= 2 && sentence.length <= longest && /\p{Script=Han}/u.test(sentence) ? sentence : undefined
}

function chineseCount(text: string): number | undefined {
  const digits = '一二三四五六七八九'
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '') + 1) * 10 : 0
  const one = ones === '' ? 0 : digits.indexOf(ones ?? '') + 1
  return ten + one > 0 && (ones === '' || one > 0) ? ten + one : undefined
}
