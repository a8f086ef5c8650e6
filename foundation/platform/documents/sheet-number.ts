import { ok, type Result } from '@kangcheng/kernel'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'

/** How a cell shows its number, as far as it changes what a reader takes it for. */
export type NumberLook = 'plain' | 'day' | 'percent' | { readonly digits: number }

/** The looks of the cell styles of a workbook, by style number. */
export async function readNumberLooks(
  archive: Archive,
  budget: Budget,
): Promise<Result<NumberLook[], DocumentRefusal>> {
  const part = 'xl/styles.xml'
  const looks: NumberLook[] = []
  if (!archive.names.has(part)) return ok(looks)
  const formats = new Map<number, string>()
  let inCellStyles = false
  const outcome = await readXml(archive, part, budget, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'xf' && inCellStyles) looks.push(lookOf(Number(attributes.numFmtId ?? 0), formats))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return outcome.ok ? ok(looks) : outcome
}

/** Built-in numbers 9 and 10 are per cent; 14–17, 22 and the East Asian 27–31, 36, 50–58 are days (ECMA-376 part 1, 18.8.30). */
function lookOf(id: number, formats: ReadonlyMap<number, string>): NumberLook {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'day'
  // Quoted words, escapes and [colours] are decoration; what is left says what is shown.
  const code = (formats.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (/[yd]/i.test(code)) return 'day'
  // Numbers of charts and cards, which begin with zeros that the program does not keep.
  const digits = /^0{2,}(?=;|$)/.exec(code)?.[0].length
  if (digits !== undefined) return { digits }
  return code.includes('%') ? 'percent' : 'plain'
}

const DAYS_TO_1970 = { from1900: 25_569, from1904: 24_107 } as const

/** A stored number as a person sees it: fifteen digits (what the program keeps), a day as `YYYY-MM-DD`, 0.85 in per cent as `85%`, 12 in the format `000` as `012`. */
export function writeNumber(stored: string, look: NumberLook, from1904: boolean): string {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  if (typeof look === 'object') return padded(value, look.digits)
  if (look === 'percent') return `${plainNumber(value * 100)}%`
  const days = Math.floor(value) - (from1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900)
  if (look === 'day' && days > -70_000 && days < 110_000) return new Date(days * 86_400_000).toISOString().slice(0, 10)
  return plainNumber(value)
}

function padded(value: number, digits: number): string {
  const shown = plainNumber(Math.abs(value)).padStart(digits, '0')
  return Number.isInteger(value) ? `${value < 0 ? '-' : ''}${shown}` : plainNumber(value)
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)))
}
