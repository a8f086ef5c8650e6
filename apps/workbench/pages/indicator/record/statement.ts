import type { Absence, IndicatorDefinition, ValueStatement } from '@kangcheng/indicators/contract'

export const WAYS = ['value', 'counts', 'parts', 'level', 'attained', 'absence'] as const
/** How a figure is given. */
export type Way = (typeof WAYS)[number]
export const ABSENCES = ['not-collected', 'not-calculable', 'suppressed'] as const satisfies readonly Absence[]
export const LEVELS = ['A', 'B', 'C', 'D'] as const

/** What stands in the fields, as typed. */
export interface Entry {
  readonly period: string
  readonly way: Way
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly parts: string
  readonly level: string
  readonly attained: 'yes' | 'no'
  readonly absence: Absence
  readonly status: ValueStatement['status']
  /** `before`: published elsewhere before today, and backfilled. */
  readonly known: 'now' | 'before'
  readonly availableOn: string
  readonly publication: string
  readonly source: string
  readonly note: string
}
export type Field = keyof Entry

/** A form that nobody has written into. */
export function blankEntry(given: Pick<Entry, 'way' | 'availableOn' | 'source'>): Entry {
  return {
    period: '',
    value: '',
    numerator: '',
    denominator: '',
    parts: '',
    level: 'A',
    attained: 'yes',
    absence: 'not-collected',
    status: 'preliminary',
    known: 'now',
    publication: '',
    note: '',
    ...given,
  }
}

export const FAULTS = [
  'notPeriod',
  'notNumber',
  'notParts',
  'notAbove',
  'needDay',
  'notBefore',
  'notPast',
  'needPublication',
  'needSource',
] as const
export type Fault = (typeof FAULTS)[number]
export type Faults = Partial<Record<Field, Fault>>
type Measured = Pick<ValueStatement, 'value' | 'numerator' | 'denominator' | 'parts' | 'level' | 'attained' | 'absence'>

/** The ways that fit what the definition measures; the first is the usual one. */
export function waysOf({ measure, numerator, factor }: IndicatorDefinition): Way[] {
  switch (measure) {
    case 'number':
      return numerator !== undefined && factor !== undefined ? ['counts', 'value', 'absence'] : ['value', 'absence']
    case 'parts':
      return ['parts', 'absence']
    case 'level':
      return ['level', 'absence']
    case 'milestone':
      return ['attained', 'absence']
  }
}

/** A number as people type it: full-width digits and thousands separators are read. Undefined when it is none that can be kept. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d),(?=\d{3}(\D|$))/g, '')
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return undefined
  const number = Number(plain)
  return Number.isFinite(number) ? number : undefined
}

const PERIOD = /^\d{4}(-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/

/** The period code of what was typed (２０２５, 2025年, 2025-3, 2025年第1季度 …); undefined when it is none. */
export function readPeriodText(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const code = plain
    .replace(/^(\d{4})年第?([1-4])季度?$/, '$1-Q$2')
    .replace(/^(\d{4})年(\d{1,2})月$/, '$1-$2')
    .replace(/年$/, '')
    .replace(/^(\d{4})-(\d)$/, '$1-0$2')
  return PERIOD.test(code) ? code : undefined
}

/** What is to be sent, or what is wrong in which field. `today` is the day in the city, as everywhere YYYY-MM-DD. */
export function readEntry(
  entry: Entry,
  definition: IndicatorDefinition,
  today: string,
): { statement: Measured & Pick<ValueStatement, 'period' | 'status' | 'availableOn'> } | { faults: Faults } {
  const faults: Faults = {}
  const period = readPeriodText(entry.period)
  if (period === undefined) faults.period = 'notPeriod'
  const wrongDay = faultOfDay(entry, today)
  if (wrongDay) faults.availableOn = wrongDay
  if (entry.known === 'before' && entry.publication.trim() === '') faults.publication = 'needPublication'
  if (entry.source.trim() === '') faults.source = 'needSource'
  const measured = readMeasure(entry, definition, faults)
  if (period === undefined || Object.keys(faults).length > 0) return { faults }
  return { statement: { period, status: entry.status, availableOn: entry.availableOn, ...measured } }
}

/** What is recorded now is known from today at the earliest; what is backfilled was known before. */
function faultOfDay({ known, availableOn }: Entry, today: string): Fault | undefined {
  if (availableOn === '') return 'needDay'
  if (known === 'before') return availableOn < today ? undefined : 'notPast'
  return availableOn < today ? 'notBefore' : undefined
}

function readMeasure(entry: Entry, definition: IndicatorDefinition, faults: Faults): Measured {
  const number = (field: 'value' | 'numerator' | 'denominator') => {
    const read = readNumber(entry[field])
    if (read === undefined) faults[field] = 'notNumber'
    return read ?? 0
  }
  switch (entry.way) {
    case 'value':
      return { value: number('value') }
    case 'counts': {
      const [numerator, denominator] = [number('numerator'), number('denominator')]
      if (numerator < 0) faults.numerator = 'notNumber'
      if (denominator <= 0) faults.denominator ??= 'notNumber'
      // People out of people: a share cannot pass the whole.
      if (definition.interval === 'wilson' && numerator > denominator) faults.numerator ??= 'notAbove'
      return { numerator, denominator }
    }
    case 'parts': {
      const parts = entry.parts.normalize('NFKC').split(/[;、]/).map(readNumber)
      const known = parts.filter((part) => part !== undefined)
      if (known.length < 2 || known.length < parts.length) faults.parts = 'notParts'
      return { parts: known }
    }
    case 'level':
      return { level: entry.level }
    case 'attained':
      return { attained: entry.attained === 'yes' }
    case 'absence':
      return { absence: entry.absence }
  }
}

/** The field that a refusal of the server speaks of; undefined when it is about none. */
export function fieldOfRefusal(code: string, way: Way): Field | undefined {
  switch (code) {
    case 'value.period-unreadable':
      return 'period'
    case 'value.not-a-number':
    case 'value.wrong-measure':
    case 'value.not-one-measure':
      return way === 'counts' ? 'numerator' : way
    case 'value.out-of-range':
      return 'numerator'
    case 'value.backfill-day':
      return 'availableOn'
    case 'value.backfill-without-publication':
      return 'publication'
    default:
      return undefined
  }
}
