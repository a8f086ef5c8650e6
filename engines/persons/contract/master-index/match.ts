import { type Static, Type } from 'typebox'
import { PersonLine } from './search.ts'

export const MATCH_GRADES = ['certain', 'probable', 'possible'] as const

/** Whom somebody may be. */
export const PatientMatch = Type.Object({
  person: PersonLine,
  /** log2 of odds that they are one. */
  score: Type.Number(),
  /** `certain`: the index would link them by itself; `probable`: alike enough, but so is another; `possible`: a person has to look. */
  grade: Type.Enum([...MATCH_GRADES]),
})
export type PatientMatch = Static<typeof PatientMatch>
