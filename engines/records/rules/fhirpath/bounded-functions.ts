import type { UserInvocationTable } from 'fhirpath'
import { isObject } from '../resource.ts'
import { typeCode } from '../resource-types.ts'
import { isDear } from './pattern-cost.ts'

/** What an expression asks for costs more than one request may. */
export class TooDear extends Error {}

/** Signs that one text may have, and places where a replacement may be put. */
const LONGEST_TEXT = 1_000_000

/**
 * Functions of the library done again with bounds, since an expression may come from anybody: patterns that could run for
 * hours are refused, and texts that grow without end.
 */
export const BOUNDED_FUNCTIONS: UserInvocationTable = {
  matches: {
    fn: (input: unknown[], pattern: unknown, flags: unknown) => test(input, pattern, flags, (bare) => bare),
    arity: { 1: ['String'], 2: ['String', 'String'] },
    internalStructures: true,
  },
  matchesFull: {
    fn: (input: unknown[], pattern: unknown, flags: unknown) => test(input, pattern, flags, (bare) => `^(?:${bare})$`),
    arity: { 1: ['String'], 2: ['String', 'String'] },
    internalStructures: true,
  },
  replaceMatches: {
    fn: (input: unknown[], pattern: unknown, replacement: unknown) => {
      const text = oneText(input)
      if (text === undefined || typeof pattern !== 'string' || typeof replacement !== 'string') return []
      if (pattern === '') return [text]
      if (isDear(pattern, text.length)) throw new TooDear('pattern')
      checkGrowth(text, replacement)
      return [text.replace(regExp(pattern, 'g'), replacement)]
    },
    arity: { 2: ['String', 'String'] },
    internalStructures: true,
  },
  replace: {
    fn: (input: unknown[], part: unknown, replacement: unknown) => {
      const text = oneText(input)
      if (text === undefined || typeof part !== 'string' || typeof replacement !== 'string') return []
      checkGrowth(text, replacement)
      return [text.replaceAll(part, () => replacement)]
    },
    arity: { 2: ['String', 'String'] },
    internalStructures: true,
  },
  /** Only what the definitions of FHIR themselves say: an instance conforms to its type. Profiles are for $validate. */
  conformsTo: {
    fn: (input: unknown[], url: unknown) => {
      const type = typeof url === 'string' && url.startsWith(BASE) ? url.slice(BASE.length) : ''
      if (typeCode(type) === undefined) throw new Error('Not implemented: conformsTo() of a profile')
      const [only] = input.map(dataOf)
      return input.length === 1 && isObject(only) ? [only.resourceType === type] : []
    },
    arity: { 1: ['String'] },
    internalStructures: true,
  },
}

const BASE = 'http://hl7.org/fhir/StructureDefinition/'

/** What the library keeps around an element of a resource. */
function dataOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'data' in value ? value.data : value
}

function test(input: unknown[], pattern: unknown, flags: unknown, whole: (pattern: string) => string): boolean[] {
  const text = oneText(input)
  if (text === undefined || typeof pattern !== 'string') return []
  if (isDear(pattern, text.length)) throw new TooDear('pattern')
  if (typeof flags === 'string' && !/^[im]*$/.test(flags)) throw new Error('flags are i and m')
  return [regExp(whole(pattern), `s${typeof flags === 'string' ? [...new Set(flags)].join('') : ''}`).test(text)]
}

/** Published patterns escape signs that need it not, `\/`, which JavaScript refuses where it reads whole characters. */
function regExp(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, `u${flags}`)
  } catch {
    return new RegExp(pattern, flags)
  }
}

function checkGrowth(text: string, replacement: string): void {
  if ((text.length + 1) * replacement.length > LONGEST_TEXT) throw new TooDear('text')
}

/** The one text of a collection; undefined where it is empty. */
function oneText(input: unknown[]): string | undefined {
  if (input.length > 1) throw new Error('one text is expected')
  const [only] = input
  const value = dataOf(only)
  if (value != null && typeof value !== 'string') throw new Error('a text is expected')
  return value ?? undefined
}

/** Elements may be compared with each other quicker than they are found. */
const COMPARED_IN_A_STEP = 300

/**
 * Counts what an evaluation does; throws {@link TooDear} when it was too much.
 * @param comparesAll whether the elements of a collection may be compared with each other, which is counted too
 */
export function countSteps(
  most: number,
  comparesAll: boolean,
): (context: unknown, input: unknown, result: unknown) => void {
  let steps = 0
  return (_context, _input, result) => {
    const size = sizeOf(result)
    steps += 1 + size + (comparesAll ? size ** 2 / COMPARED_IN_A_STEP : 0)
    if (steps > most) throw new TooDear('steps')
  }
}

function sizeOf(result: unknown): number {
  if (!Array.isArray(result)) return 0
  const [first] = result
  if (typeof first === 'string' && first.length > LONGEST_TEXT) throw new TooDear('text')
  return result.length
}
