import type { CountSeries, Detection } from '@kangcheng/methods'
import { type Fields, listIn, numberIn, Unreadable } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

/** The series of a vector and the points to test; files count points from 1. */
export function seriesIn({ inputs }: Vector): CountSeries & { first: number; last: number } {
  const counts = listIn(inputs, 'observed').map((count) => (typeof count === 'number' ? count : null))
  // A series can carry dates and be told to go by its index all the same.
  const dated = inputs.epochAsDate !== false
  const dates = listIn(inputs, 'dates').filter((date) => typeof date === 'string')
  const population = listIn(inputs, 'population').map(Number)
  return {
    counts,
    perYear: numberIn(inputs, 'freq') ?? 52,
    ...(dated && dates.length > 0 && { dates }),
    ...(population.length > 0 && { population }),
    first: (numberIn(inputs, 'first') ?? 1) - 1,
    last: (numberIn(inputs, 'last') ?? counts.length) - 1,
  }
}

/** Parameters nobody reads would pass unseen. Throws {@link Unreadable}, as its neighbours do. */
export function knowOnly(params: Fields, ...known: readonly string[]): void {
  const unknown = Object.keys(params).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Unreadable(`unknown parameters ${unknown.join(', ')}`)
}

/** A parameter that is one of some words; absent stays absent. */
export function wordIn<Word extends string>(params: Fields, name: string, words: readonly Word[]): Word | undefined {
  const value = params[name]
  if (value === undefined || value === null) return undefined
  const word = words.find((one) => one === value)
  if (word === undefined) throw new Unreadable(`${name} ${JSON.stringify(value)} is none of ${words.join(', ')}`)
  return word
}

export function truthIn(params: Fields, name: string): boolean | undefined {
  const value = params[name]
  if (value === undefined || value === null) return undefined
  if (value === true || value === 1) return true
  if (value === false || value === 0) return false
  throw new Unreadable(`${name} ${JSON.stringify(value)} is neither true nor false`)
}

/** Drops what is absent, so that the method's own default holds. */
export function given<Settings extends object>(
  settings: { [Name in keyof Settings]?: Settings[Name] | undefined },
): {
  [Name in keyof Settings]?: Settings[Name]
} {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Settings]?: Settings[Name]
  }
}

export function boundsOf({ upper, alarm }: Detection): Fields {
  return { upperbound: upper, alarm: alarm.map((one) => (one === null ? null : Number(one))) }
}
