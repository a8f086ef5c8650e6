import { IdentifierFault, readResidentId } from '@kangcheng/methods/identity'
import type { FaultCode } from '../../contract/faults.ts'
import { fhirDate, fhirDateTime, minutesLater, typedMoment } from './moments.ts'

/** What a function may know beside its text. */
export interface Setting {
  readonly zone: string
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>
}

type Answer = string | number | undefined | { readonly fault: FaultCode }

interface MapFunction {
  /** Fewest and most arguments. */
  readonly takes: readonly [number, number]
  readonly apply: (text: string, args: readonly string[], setting: Setting) => Answer
}

const COMPARATOR = /^\s*(<=?|>=?|≤|≥)/
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/

/** The functions of maps, by their names behind `|`. What a function cannot read is a fault of the message, unless it ends with `?`. */
export const FUNCTIONS: Readonly<Record<string, MapFunction>> = {
  date: { takes: [0, 0], apply: (text) => fhirDate(text) ?? { fault: 'date' } },
  dateTime: { takes: [0, 0], apply: (text, _args, { zone }) => fhirDateTime(text, zone) ?? { fault: 'date' } },
  /** A moment to the second: a day alone is none. */
  instant: {
    takes: [0, 0],
    apply: (text, _args, { zone }) => {
      const moment = fhirDateTime(text, zone)
      return moment?.includes('T') ? moment : { fault: 'date' }
    },
  },
  /** Brings 1958-3-7 or 1958年3月7日 into the form that `date` reads. */
  typed: { takes: [0, 0], apply: (text) => typedMoment(text) },
  /** So many minutes after what `dateTime` or `instant` answers: `SCH-11.4 | instant | plusMinutes(SCH-9)`. */
  plusMinutes: {
    takes: [1, 1],
    apply: (text, [minutes = '']) =>
      /^\d{1,6}$/.test(minutes) ? minutesLater(text, Number(minutes)) : { fault: 'number' },
  },
  number: {
    takes: [0, 0],
    apply: (text) => (DECIMAL.test(text.trim()) ? Number(text) : { fault: 'number' }),
  },
  /** The number of `<0.5` or `0.5`. */
  amount: {
    takes: [0, 0],
    apply: (text) => {
      const number = text.replace(COMPARATOR, '').trim()
      return DECIMAL.test(number) ? Number(number) : { fault: 'number' }
    },
  },
  /** The comparator of `<0.5` (FHIR quantity-comparator); nothing where there is none. */
  comparator: {
    takes: [0, 0],
    apply: (text) => COMPARATOR.exec(text)?.[1]?.replace('≤', '<=').replace('≥', '>='),
  },
  integer: {
    takes: [0, 0],
    apply: (text) => (/^[+-]?\d{1,9}$/.test(text.trim()) ? Number(text) : { fault: 'number' }),
  },
  /** What a table of the map says; nothing where it says nothing. */
  table: { takes: [1, 1], apply: (text, [name = ''], { tables }) => ownValue(tables[name], text) },
  /** The same; what the table does not know is a fault. */
  code: { takes: [1, 1], apply: (text, [name = ''], { tables }) => ownValue(tables[name], text) ?? { fault: 'code' } },
  upper: { takes: [0, 0], apply: (text) => text.toUpperCase() },
  lower: { takes: [0, 0], apply: (text) => text.toLowerCase() },
  digits: { takes: [0, 0], apply: (text) => text.replace(/\D/g, '') || undefined },
  before: { takes: [1, 1], apply: (text, [mark = '']) => text.split(mark)[0]?.trim() || undefined },
  after: { takes: [1, 1], apply: (text, [mark = '']) => text.split(mark).slice(1).join(mark).trim() || undefined },
  replace: { takes: [2, 2], apply: (text, [from = '', to = '']) => text.replaceAll(from, to) || undefined },
  first: { takes: [1, 1], apply: (text, [count = '1']) => [...text].slice(0, Number(count)).join('') },
  /** A resident ID number (GB 11643) in its 18 characters, of which the last may be doubtful. */
  residentId: { takes: [0, 0], apply: residentIdOf },
  /** The base 64 of its UTF-8, for `data` of an attachment. */
  base64: { takes: [0, 0], apply: (text) => Buffer.from(text).toString('base64') },
  /** Only what has this form, a regular expression, and is no longer than 100 signs; nothing otherwise. */
  like: {
    takes: [1, 1],
    apply: (text, [form = '']) => (text.length <= LONGEST && formOf(form).test(text) ? text : undefined),
  },
  /** Ends of a range of reference: `9-50`, `<5.2`, `>=3`. */
  rangeLow: { takes: [0, 0], apply: (text) => rangeOf(text).low },
  rangeHigh: { takes: [0, 0], apply: (text) => rangeOf(text).high },
  xhtml: { takes: [0, 0], apply: (text) => `<div xmlns="http://www.w3.org/1999/xhtml">${escaped(text)}</div>` },
}

/** Whether a birth date is still to come is for those to ask who know the day. */
const LAST_DAY = '9999-12-31'
function residentIdOf(text: string): Answer {
  const read = readResidentId(text, LAST_DAY)
  return read instanceof IdentifierFault ? { fault: 'identity' } : read.number
}

function ownValue(table: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}

const LONGEST = 100
const forms = new Map<string, RegExp>()
/** Forms that could take a long time on a long text are refused when a map is read. */
export function formOf(text: string): RegExp {
  const known = forms.get(text)
  if (known) return known
  const form = new RegExp(`^(?:${text})$`, 'u')
  forms.set(text, form)
  return form
}

function rangeOf(text: string): { low?: number; high?: number } {
  const between = /^\s*(-?\d+(?:\.\d+)?)\s*(?:-|--|—|~|～|to)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text)
  if (between) return { low: Number(between[1]), high: Number(between[2]) }
  const open = /^\s*([<>≤≥]=?)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text)
  if (!open) return {}
  const limit = Number(open[2])
  return /^[<≤]/.test(open[1] as string) ? { high: limit } : { low: limit }
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;').replace(/\r?\n/g, '<br/>')
}
