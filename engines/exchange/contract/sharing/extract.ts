import { Day, RegionCode, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { SharingEvent } from './application.ts'
import { ColumnName, DataSetVersion, type SharedColumn, SharedDataSet } from './data-set.ts'

const words = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const column = { column: ColumnName }

/** Levels to which a region can be made coarser. */
export const REGION_STEPS = ['province', 'city', 'county', 'township'] as const

/** What becomes of a column; columns without a rule are dropped. */
export const ExtractRule = Type.Union([
  Type.Object({ ...column, rule: Type.Literal('keep') }),
  Type.Object({ ...column, rule: Type.Literal('pseudonym') }),
  /** Days and moments of one person all move by the same number of days. */
  Type.Object({ ...column, rule: Type.Literal('shift') }),
  Type.Object({ ...column, rule: Type.Literal('year') }),
  /** Age in whole years on a day, in bands of so many years; from `top` on one band. */
  Type.Object({
    ...column,
    rule: Type.Literal('age-band'),
    on: Day,
    width: Type.Integer({ minimum: 1, maximum: 50 }),
    top: Type.Integer({ minimum: 50, maximum: 120 }),
  }),
  Type.Object({ ...column, rule: Type.Literal('region-level'), level: Type.Enum([...REGION_STEPS]) }),
  /** The lower end of the interval of this width in which a number lies. */
  Type.Object({ ...column, rule: Type.Literal('interval'), width: Type.Number({ exclusiveMinimum: 0 }) }),
])
export type ExtractRule = Static<typeof ExtractRule>

/**
 * What may be done with a column so that it can be given, the usual first; a column for which there is nothing can only be dropped.
 */
export function allowedRules({ kind, role }: Pick<SharedColumn, 'kind' | 'role'>): readonly ExtractRule['rule'][] {
  if (kind === 'text') return []
  if (role === 'identifying') return kind === 'person' || kind === 'id-number' ? ['pseudonym'] : []
  if (kind === 'region') return ['region-level']
  if (kind === 'day' || kind === 'moment')
    return role === 'quasi-identifying' ? ['age-band', 'year'] : ['shift', 'year', 'age-band']
  return kind === 'number' ? ['keep', 'interval'] : ['keep']
}

export const NewExtract = Type.Object({
  dataSet: Slug,
  version: Type.Integer({ minimum: 1 }),
  organisation: Slug,
  project: words(200),
  /** Number and day of the ethics committee's approval. */
  ethics: words(200),
  legalBasis: words(1000),
  region: RegionCode,
  rules: Type.Array(ExtractRule, { minItems: 1, maxItems: 200 }),
  /** The least number of persons that share all quasi-identifying values. */
  k: Type.Integer({ minimum: 2, maximum: 100 }),
  /** The least number of different values of one sensitive column among them. */
  diversity: Type.Optional(Type.Object({ ...column, least: Type.Integer({ minimum: 2, maximum: 20 }) })),
  /** Days by which dates may move at most, either way. */
  shiftDays: Type.Integer({ minimum: 0, maximum: 3650 }),
  /** Rows of classes that are too small are left out, or nothing is given. */
  small: Type.Enum(['suppress', 'refuse']),
  /** Days for which the file can be fetched once it is approved. */
  keptDays: Type.Integer({ minimum: 1, maximum: 90 }),
})
export type NewExtract = Static<typeof NewExtract>

/** Beyond this share of rows left out, what remains stands for nobody: the extract is not given. */
export const MOST_SUPPRESSED = 0.2

/** What was found when the extract was built. A number of persons below k is never told. */
export const ExtractCheck = Type.Object({
  k: Type.Integer(),
  quasi: Type.Array(ColumnName, { description: 'columns that the classes are made of' }),
  rows: Type.Integer({ description: 'read' }),
  classes: Type.Integer(),
  /** Classes of fewer than k persons, and the first of them with their values. */
  smallClasses: Type.Integer(),
  small: Type.Array(Type.Array(Type.String())),
  /** Classes that are large enough but not diverse. */
  uniformClasses: Type.Integer(),
  suppressedRows: Type.Integer(),
  givenRows: Type.Integer(),
  /** Values that could not be made safe and are empty: a day without its day, a text that held an identifier. */
  emptied: Type.Record(ColumnName, Type.Integer()),
  safe: Type.Boolean(),
})
export type ExtractCheck = Static<typeof ExtractCheck>

/** `built`: with its check, for the owner to decide; `second`: one of two has approved; `unsafe`: the check does not let it go. */
export const EXTRACT_STATES = [
  'waiting',
  'building',
  'built',
  'second',
  'approved',
  'unsafe',
  'failed',
  'refused',
  'withdrawn',
  'deleted',
] as const
export const ExtractState = Type.Enum([...EXTRACT_STATES])
export type ExtractState = Static<typeof ExtractState>

export const ExtractSummary = Type.Object({
  id: Type.String({ format: 'uuid' }),
  dataSet: Slug,
  version: Type.Integer({ minimum: 1 }),
  title: SharedDataSet.properties.title,
  owner: Slug,
  organisation: Slug,
  project: Type.String(),
  askedAt: Type.String({ format: 'date-time' }),
  state: ExtractState,
  /** The last day on which the file can be fetched. */
  until: Type.Optional(Day),
  /** The reader may approve or refuse it now. */
  mine: Type.Boolean(),
})
export type ExtractSummary = Static<typeof ExtractSummary>

export const ExtractPage = Type.Object({
  ...ExtractSummary.properties,
  extract: NewExtract,
  needsSecond: Type.Boolean(),
  check: Type.Optional(ExtractCheck),
  file: Type.Optional(Type.Object({ bytes: Type.Integer(), sha256: Type.String() })),
  entry: DataSetVersion,
  events: Type.Array(SharingEvent),
  people: Type.Record(Type.String(), Type.String(), { description: 'names by user id' }),
})
export type ExtractPage = Static<typeof ExtractPage>
