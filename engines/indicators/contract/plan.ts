import { type Static, Type } from 'typebox'
import { BilingualWords, Code, Direction, Source } from './definition.ts'
import { Comparator, Target } from './target.ts'

export const RegionCode = Type.String({ pattern: '^[0-9]{2,12}$', description: 'GB/T 2260 and its extensions' })
export const Year = Type.Integer({ minimum: 1949, maximum: 2200 })

/** Where an indicator starts. It may be missing (`--`), carry a comparator (≥90), be a level, a trend or several parts. */
export const Baseline = Type.Object({
  text: Type.String({ description: 'as printed; empty when the plan gives none' }),
  value: Type.Optional(Type.Number()),
  comparator: Type.Optional(Comparator),
  level: Type.Optional(Type.String()),
  parts: Type.Optional(Type.Array(Type.Number())),
  year: Type.Optional(Year),
})
export type Baseline = Static<typeof Baseline>

export const Domain = Type.Object({ code: Code, name: BilingualWords })
export type Domain = Static<typeof Domain>

/** One row of a plan's indicator table. */
export const PlanIndicator = Type.Object({
  code: Code,
  name: Type.String({ minLength: 1, description: 'as printed in the plan' }),
  domain: Code,
  unit: Type.String(),
  direction: Direction,
  baseline: Baseline,
  target: Target,
  /** Steps the plan itself prints between base and end year; linear between what is given. */
  path: Type.Optional(Type.Array(Type.Object({ year: Year, value: Type.Number() }))),
  /** Organisation code of the lead department and the name as printed. */
  organisation: Type.Optional(Code),
  department: Type.String(),
})
export type PlanIndicator = Static<typeof PlanIndicator>

/** By when: a day, or a period whose last day counts (`2024-06-30`, `2024-Q2`, `2025`). */
export const DueText = Type.String({ pattern: '^[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|Q[1-4]|H[12]))?$' })

/** A step of a task 里程碑. Its code is its identity through all revisions. */
export const Milestone = Type.Object({
  code: Code,
  title: Type.String({ minLength: 1, maxLength: 200 }),
  due: DueText,
})
export type Milestone = Static<typeof Milestone>

/** A piece of work the plan promises, numbered as in the document: `3.1.2`. Order of the array is the order of the document. */
export const PlanTask = Type.Object({
  code: Type.String({ pattern: '^[0-9]+(\\.[0-9]+)*$', maxLength: 40 }),
  parent: Type.Optional(Type.String()),
  title: Type.String({ minLength: 1, maxLength: 200 }),
  /** The organisation that answers for it 牵头单位, and those that help 配合单位. */
  lead: Type.Optional(Code),
  coOwners: Type.Optional(Type.Array(Code, { uniqueItems: true })),
  due: Type.Optional(DueText),
  milestones: Type.Optional(Type.Array(Milestone)),
  indicators: Type.Optional(Type.Array(Code)),
  /** Where the task was read, when not simply in the plan's own document, or not checked against it. */
  source: Type.Optional(Source),
})
export type PlanTask = Static<typeof PlanTask>

/** Two places of one plan that say different things of one indicator. A finding is shown, never silently resolved. */
export const Finding = Type.Object({
  indicator: Type.Optional(Code),
  kind: Type.Enum(['contradiction', 'target-worse-than-baseline', 'unreadable', 'duplicate']),
  statements: Type.Array(
    Type.Object({
      place: Type.String({ description: 'table row 38, line 95 …' }),
      value: Type.Optional(Type.Number()),
      unit: Type.Optional(Type.String()),
      text: Type.String(),
    }),
  ),
  message: BilingualWords,
})
export type Finding = Static<typeof Finding>

export const Plan = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  title: Type.String({ minLength: 1 }),
  region: RegionCode,
  issuer: Type.Optional(Type.String()),
  documentNumber: Type.Optional(Type.String()),
  issued: Type.Optional(Type.String({ description: 'YYYY-MM-DD' })),
  period: Type.Object({ from: Year, to: Year }),
  baseYear: Year,
  domains: Type.Array(Domain, { minItems: 1 }),
  indicators: Type.Array(PlanIndicator),
  tasks: Type.Array(PlanTask),
  /** How often owners report on their tasks; each quarter when left out. */
  progressInterval: Type.Optional(Type.Enum(['month', 'quarter', 'half-year', 'year'])),
  findings: Type.Array(Finding),
  source: Source,
})
export type Plan = Static<typeof Plan>
