import { typeCode } from '../resource-types.ts'
import { type Address, localOf, NUMBERS } from './address.ts'

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read out over the telephone. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
/** Nine signs hold 45 bits. */
const NUMBER_SIGNS = 9

/** Four signs of this installation, from 20 random bits: ids of two cities do not look alike. */
export function citySigns(bits: number): string {
  return signsOf(bits, 4)
}

/**
 * The id of a resource: `{city}{chart}` for the one that a chart began with (its number is the chart's),
 * `{city}{chart}-{number}` for the others. The type stands before it in every FHIR address, so the id need not hold it.
 */
export function resourceId(city: string, { chart, local }: Address): string {
  const number = local % NUMBERS
  const start = city + signsOf(chart, NUMBER_SIGNS)
  return number === chart ? start : `${start}-${signsOf(number, NUMBER_SIGNS)}`
}

/** The address that an id of ours says; undefined for an id that a sender gave. */
export function readResourceId(city: string, type: string, id: string): Address | undefined {
  if (!hasOurForm(city, id)) return undefined
  const code = typeCode(type)
  if (code === undefined) return undefined
  const chart = numberOf(id, 4)
  const number = id.length === SHORT ? chart : numberOf(id, SHORT + 1)
  if (chart === undefined || number === undefined) return undefined
  return { chart, local: localOf(code, number) }
}

const SHORT = 4 + NUMBER_SIGNS
const LONG = SHORT + 1 + NUMBER_SIGNS

function hasOurForm(city: string, id: string): boolean {
  return (id.length === SHORT || (id.length === LONG && id[SHORT] === '-')) && id.startsWith(city)
}

function signsOf(number: number, count: number): string {
  let text = ''
  let rest = number
  for (let place = 0; place < count; place++) {
    text = SIGNS.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function numberOf(text: string, from: number): number | undefined {
  let number = 0
  for (let place = from; place < from + NUMBER_SIGNS; place++) {
    const value = VALUES[text.charCodeAt(place)]
    if (value === undefined) return undefined
    number = number * 32 + value
  }
  return number < NUMBERS ? number : undefined
}

const VALUES: (number | undefined)[] = []
for (let value = 0; value < SIGNS.length; value++) VALUES[SIGNS.charCodeAt(value)] = value
