import { measureKeys, writeKeys } from './block-charts.ts'
import { clusterBucket } from './cluster-bucket.ts'
import { compareBucket } from './compare-bucket.ts'
import { countScores } from './count-scores.ts'
import { findComponents } from './find-components.ts'
import { findDoubles } from './find-doubles.ts'
import { joinTexts } from './join-texts.ts'
import { learnModel } from './learn-model.ts'
import { readPartOf } from './read-part.ts'
import { takeTable } from './take-table.ts'

/** The work of a run in pieces that know nothing of each other. What a piece answers and writes follows from files written before alone. */
export const UNITS = {
  takeTable,
  readPart: readPartOf,
  findDoubles,
  joinTexts,
  measureKeys,
  writeKeys,
  compareBucket,
  learnModel,
  countScores,
  findComponents,
  clusterBucket,
} as const

export type UnitKind = keyof typeof UNITS
export type Asked<Kind extends UnitKind> = Parameters<(typeof UNITS)[Kind]>[0]
export type Answer<Kind extends UnitKind> = Awaited<ReturnType<(typeof UNITS)[Kind]>>

export function doUnit<Kind extends UnitKind>(kind: Kind, asked: Asked<Kind>): Promise<Answer<Kind>> {
  const work = UNITS[kind] as (asked: Asked<Kind>) => Promise<Answer<Kind>>
  return work(asked)
}
