import { halfWidth, readDay } from '@kangcheng/kernel'
import { foldText, plainText } from './fold-text.ts'
import type { PlanLibrary, SourceLine } from './plan-source.ts'

export interface PlanHead {
  readonly title: string
  readonly issuer?: string
  readonly documentNumber?: string
  readonly issued?: string
  readonly period?: { readonly from: number; readonly to: number }
  readonly baseYear?: number
  readonly city?: NonNullable<PlanLibrary['cities']>[number]
}

const HEAD_LINES = 60
const PLAN_WORD = /规划|行动计划|实施方案|工作方案|实施意见|纲要|行动方案|计划|方案/

/** What the first lines of a plan say of the plan itself. Only what is printed; nothing is made up. */
export function readPlanHead(lines: readonly SourceLine[], fileName: string, library: PlanLibrary): PlanHead {
  const head = lines.slice(0, HEAD_LINES).map((line) => foldText(line.text))
  const title = readTitle(head) ?? fileName.replace(/^.*[\\/]/, '').replace(/\.[a-z]{2,5}$/i, '')
  const city = library.cities
    ?.filter(
      (candidate) => title.includes(candidate.name) || head.slice(0, 12).some((line) => line.includes(candidate.name)),
    )
    .toSorted(
      (a, b) => Number(title.includes(b.name)) - Number(title.includes(a.name)) || b.name.length - a.name.length,
    )[0]
  const facts = {
    issuer: readIssuer(head),
    documentNumber: readDocumentNumber(head),
    issued: readIssued(head),
    period:
      readPeriodOf(title) ?? head.map(readPeriodOf).find((period) => period !== undefined) ?? readPeriodOf(fileName),
    baseYear: readBaseYear(lines),
    city,
  }
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return { title, ...stated }
}

/** A title in 《》 of a notice that issues it, else the first line that names a plan. A title may be broken before its years. */
function readTitle(head: readonly string[]): string | undefined {
  const bare = head.map((line) => line.replace(/^[•·*\s]+/, ''))
  const notice = bare.find((line) => line.length <= 120 && /关于印发.{4,}的?通知$/.test(line))
  if (notice) {
    const quoted = /《(.+)》/.exec(notice)?.[1]
    const issued = /关于印发(.+?)的?通知$/.exec(notice)?.[1]
    return quoted ?? issued
  }
  return bare.find(
    (line) => line.length >= 6 && line.length <= 60 && PLAN_WORD.test(line) && !/[。;:,]|通知$/.test(halfWidth(line)),
  )
}

function readIssuer(head: readonly string[]): string | undefined {
  for (const line of head) {
    const issuer = /^[•·\s]*([\u4E00-\u9FA5]{2,24}(?:人民政府|委员会|办公室|局|委|中心))(?:办公室)?\s*关于/.exec(line)
    if (issuer) return /^[•·\s]*(.*?)\s*关于/.exec(line)?.[1]
  }
  return undefined
}

function readDocumentNumber(head: readonly string[]): string | undefined {
  for (const line of head) {
    if (line.length > 60) continue
    const number = /([\u4E00-\u9FA5]{2,10})\s*([〔[((]\s*(?:19|20)\d{2}\s*[〕\]))])\s*第?(\d{1,4})\s*号/.exec(line)
    if (number)
      return `${number[1]}${(number[2] ?? '').replace(/\s/g, '')}${number[3]}号`
        .replace(/[[((]/, '〔')
        .replace(/[\]))]/, '〕')
  }
  return undefined
}

/** A labelled day of writing, then a line that is only a day (the signature), then any labelled day. */
function readIssued(head: readonly string[]): string | undefined {
  const labelled = head.flatMap(
    (line) => /(?:成文|发文|印发|签发)(?:日期|时间)\s*[::]?\s*(.{8,12})/.exec(line)?.[1] ?? [],
  )
  const alone = head.map((line) => line.replace(/^[•·\s]+/, '')).filter((line) => line.length <= 12)
  const published = head.flatMap((line) => /发布(?:日期|时间)\s*[::]?\s*(.{8,12})/.exec(line)?.[1] ?? [])
  for (const text of [...labelled, ...alone, ...published]) {
    const match = /^((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?/.exec(halfWidth(text))
    const [, year, month, day] = match ?? []
    const read = match && readDay(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
    if (read) return read
  }
  return undefined
}

const FIVE_YEAR_PLANS = { 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026, 十六五: 2031 } as const

/** 2021—2025年, or the five years of a numbered plan. */
function readPeriodOf(text: string): PlanHead['period'] {
  const plain = plainText(text)
  const years = /((?:19|20)\d{2})年?(?:-+|~|至|到)((?:19|20)\d{2})(?!\d)/.exec(plain)
  const from = Number(years?.[1])
  const to = Number(years?.[2])
  if (years && from <= to && to - from <= 30 && plain.length <= 120) return { from, to }
  if (plain.length > 60) return undefined
  for (const [name, first] of Object.entries(FIVE_YEAR_PLANS)) {
    if (plain.includes(name) && PLAN_WORD.test(plain)) return { from: first, to: first + 4 }
  }
  return undefined
}

function readBaseYear(lines: readonly SourceLine[]): number | undefined {
  for (const { text } of lines) {
    const year =
      /以((?:19|20)\d{2})年为(?:基期|基准|基年)|(?:基期|基准)(?:年|年份)?\s*(?:为|[::])\s*((?:19|20)\d{2})/.exec(text)
    if (year) return Number(year[1] ?? year[2])
  }
  return undefined
}
