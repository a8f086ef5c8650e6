import { cityDay, formatDay, type Language } from '@kangcheng/web-kit/plain'
import { codeName } from './code-names.ts'
import { entryOf, isJson, type Json, listAt, objectAt, textAt } from './resource.ts'

/** A CodeableConcept or Coding in words: its text, else the first display, else the first code. */
export function conceptText(concept: unknown, language: Language): string {
  const own = textAt(concept, 'text') ?? textAt(concept, 'display')
  if (own !== undefined) return own
  const codings = isJson(concept) && textAt(concept, 'code') !== undefined ? [concept] : listAt(concept, 'coding')
  const named = codings.map((coding) => textAt(coding, 'display')).find((text) => text !== undefined)
  if (named !== undefined) return named
  const coding = codings.find((one) => textAt(one, 'code') !== undefined)
  return codeName(textAt(coding, 'code') ?? '', language, textAt(coding, 'system'))
}

/** Words beside each other as the language writes them; empty ones are left out. */
export function listText(parts: readonly string[], language: Language): string {
  return parts.filter(Boolean).join(language === 'zh' ? '、' : ', ')
}

/** The same for what is longer than a word. */
export function clausesText(parts: readonly string[], language: Language): string {
  return parts.filter(Boolean).join(language === 'zh' ? '；' : '; ')
}

const COMPARATORS: Readonly<Record<string, string>> = { '<': '< ', '<=': '≤ ', '>': '> ', '>=': '≥ ' }

/** `≤ 5.6 mmol/L`; the number as it was sent but for the rests of binary fractions. */
export function quantityText(quantity: unknown): string {
  if (!isJson(quantity)) return ''
  const { value } = quantity
  const number = typeof value === 'number' ? String(Number(value.toPrecision(12))) : ''
  const unit = textAt(quantity, 'unit') ?? textAt(quantity, 'code') ?? ''
  return `${entryOf(COMPARATORS, textAt(quantity, 'comparator') ?? '') ?? ''}${number}${unit === '' || unit === '1' ? '' : ` ${unit}`}`
}

/** The day of a FHIR date or moment, in the city's time zone. */
export function dayOf(date: string): string {
  const moment = /T/.test(date) ? new Date(date) : undefined
  return moment === undefined || Number.isNaN(moment.getTime()) ? date.slice(0, 10) : cityDay(moment)
}

/** `09:20` in the city; nothing of a date that says no time. */
function minuteOf(date: string): string {
  const moment = new Date(date)
  return !/T/.test(date) || Number.isNaN(moment.getTime()) ? '' : MINUTES.format(moment)
}
const MINUTES = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })

/** A FHIR date, dateTime or instant: as exact as it was said but for seconds, moments in the city's time zone. */
export function dateText(date: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDay(date, language)
  if (/^\d{4}-\d{2}-\d{2}T/.test(date)) return `${formatDay(dayOf(date), language)} ${minuteOf(date)}`.trim()
  if (language === 'en') return date
  return date.replace(/^(\d{4})-(\d{2})$/, (_, year, month) => `${year}年${Number(month)}月`).replace(/^\d{4}$/, '$&年')
}

export function periodText(period: unknown, language: Language): string {
  const [start, end] = [textAt(period, 'start'), textAt(period, 'end')]
  const show = (date: string | undefined) => (date === undefined ? '' : dateText(date, language))
  if (start !== undefined && end !== undefined && dayOf(start) === dayOf(end) && minuteOf(end) !== '')
    return `${show(start)}–${minuteOf(end)}`
  return start === end ? show(start) : `${show(start)} – ${show(end)}`.trim()
}

/** A name as it is written: Chinese ones run together, others do not. */
export function nameText(name: unknown): string {
  const whole = textAt(name, 'text')
  if (whole !== undefined) return whole
  const family = textAt(name, 'family') ?? ''
  const given = listAt(name, 'given').filter((part): part is string => typeof part === 'string')
  return /\p{Script=Han}/u.test(family + given.join(''))
    ? family + given.join('')
    : [...given, family].filter(Boolean).join(' ')
}

export function addressText(address: unknown): string {
  const whole = textAt(address, 'text')
  if (whole !== undefined) return whole
  const line = listAt(address, 'line').filter((part): part is string => typeof part === 'string')
  const parts = ['state', 'city', 'district'].map((name) => textAt(address, name) ?? '')
  return /\p{Script=Han}/u.test(parts.join('') + line.join(''))
    ? [...parts, ...line].join('')
    : [...line, ...parts.toReversed().filter(Boolean), textAt(address, 'country') ?? ''].filter(Boolean).join(', ')
}

/** The date that says when something was, whatever its type calls it. */
export function dateOf(resource: Json): string | undefined {
  for (const name of DATES) {
    const found = resource[name]
    if (typeof found === 'string') return found
    const start = textAt(found, 'start') ?? textAt(found, 'end')
    if (start !== undefined) return start
  }
  return undefined
}
const DATES = [
  'effectiveDateTime',
  'effectiveInstant',
  'effectivePeriod',
  'period',
  'performedDateTime',
  'performedPeriod',
  'occurrenceDateTime',
  'occurrencePeriod',
  'onsetDateTime',
  'onsetPeriod',
  'recordedDate',
  'authoredOn',
  'whenHandedOver',
  'date',
  'created',
  'issued',
  'started',
  'birthDate',
]

/** The value of an Observation or of one of its components; empty where it says why there is none. */
export function observedText(observed: unknown, language: Language): string {
  if (!isJson(observed)) return ''
  const [name, value] = Object.entries(observed).find(([key]) => /^value[A-Z]/.test(key)) ?? []
  if (name !== undefined) return valueText(value, language)
  const parts = listAt(observed, 'component').map(
    (part) => `${conceptText(objectAt(part, 'code'), language)} ${observedText(part, language)}`,
  )
  return parts.length > 0 ? clausesText(parts, language) : conceptText(objectAt(observed, 'dataAbsentReason'), language)
}

/** Any of the FHIR types that fit on a line; empty for what does not. */
export function valueText(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return /^\d{4}-\d{2}(-\d{2}(T.+)?)?$/.test(value) ? dateText(value, language) : value
  if (!isJson(value)) return ''
  if ('coding' in value || ('code' in value && 'system' in value && !('value' in value)))
    return conceptText(value, language)
  if ('start' in value || 'end' in value) return periodText(value, language)
  if ('low' in value || 'high' in value) return rangeText(value)
  if ('numerator' in value) return `${quantityText(value.numerator)} / ${quantityText(value.denominator)}`
  if (typeof value.value === 'number') return quantityText(value)
  if (typeof value.value === 'string') return value.value
  if ('family' in value || 'given' in value) return nameText(value)
  if ('city' in value || 'line' in value) return addressText(value)
  return textAt(value, 'text') ?? textAt(value, 'display') ?? textAt(value, 'reference') ?? ''
}

/** `3.9–6.1 mmol/L`, `≤ 5.6 %`. */
export function rangeText(range: unknown): string {
  const [low, high] = [objectAt(range, 'low'), objectAt(range, 'high')]
  if (low && high) return `${quantityText({ value: low.value })}–${quantityText(high)}`
  if (low) return `≥ ${quantityText(low)}`
  return high ? `≤ ${quantityText(high)}` : (textAt(range, 'text') ?? '')
}

/** What a resource is about, on one line: its name, and of an observation what was found. */
export function resourceTitle(resource: Json, language: Language): string {
  const found = resource.resourceType === 'Observation' ? observedText(resource, language) : ''
  return [resourceName(resource, language), found].filter(Boolean).join(language === 'zh' ? '：' : ': ')
}

/** Its own name, its title, or what kind of thing it is. */
export function resourceName(resource: Json, language: Language): string {
  const [name] = listAt(resource, 'name')
  if (typeof name === 'string') return name
  return (
    nameText(name) ||
    textAt(resource, 'title') ||
    conceptText(objectAt(resource, 'medicationCodeableConcept'), language) ||
    conceptText(objectAt(resource, 'code') ?? objectAt(resource, 'vaccineCode'), language) ||
    conceptText(objectAt(resource, 'type'), language) ||
    conceptText(objectAt(resource, 'class'), language) ||
    textAt(resource, 'description') ||
    conceptText(objectAt(resource, 'category'), language)
  )
}
