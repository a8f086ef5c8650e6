import { PackSource } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { Code, Name } from './definition/codes.ts'

const Points = Type.Number({ minimum: 0, maximum: 10_000, multipleOf: 0.01 })

/** How an item comes to its points. */
const Scoring = Type.Union([
  /** All points or none. */
  Type.Object({ kind: Type.Literal('all') }),
  /** Named grades, best first. */
  Type.Object({
    kind: Type.Literal('steps'),
    steps: Type.Array(Type.Object({ code: Code, name: Name, points: Points }), { minItems: 2, maxItems: 10 }),
  }),
  /** So many points less for each finding. */
  Type.Object({ kind: Type.Literal('deduct'), each: Points }),
  /** Conforming of those examined, by lot or all; at least so many. */
  Type.Object({
    kind: Type.Literal('share'),
    least: Type.Integer({ minimum: 1, maximum: 10_000 }),
    of: Type.Optional(Name),
  }),
  /** A measured figure against bands, highest first. */
  Type.Object({
    kind: Type.Literal('band'),
    unit: Type.String({ minLength: 1, maxLength: 20 }),
    bands: Type.Array(Type.Object({ atLeast: Type.Number(), points: Points }), { minItems: 1, maxItems: 10 }),
  }),
  /** Conforms or not, without points: a checklist. */
  Type.Object({ kind: Type.Literal('check') }),
])

export const SheetItem = Type.Object({
  code: Code,
  text: Name,
  guide: Type.Optional(Name),
  /** Of a checklist 0. */
  points: Points,
  scoring: Scoring,
  /** 一票否决: without its points, or not conforming, the whole fails. */
  veto: Type.Optional(Type.Boolean()),
  /** 合理缺项: where it does not apply its points are not counted. */
  mayNotApply: Type.Optional(Type.Boolean()),
  evidence: Type.Optional(Type.Enum(['optional', 'required'])),
  /** The law an item of an inspection rests on. */
  basis: Type.Optional(Type.String({ maxLength: 200 })),
})
export type SheetItem = Static<typeof SheetItem>

/** Kind `scoring-sheet` of a pack: one version of a standard, as it is scored. */
export const ScoringSheet = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  name: Name,
  standard: PackSource,
  sections: Type.Array(
    Type.Object({ code: Code, name: Name, items: Type.Array(SheetItem, { minItems: 1, maxItems: 100 }) }),
    { minItems: 1, maxItems: 30 },
  ),
  /** Stated to be proved: the sum of all points. */
  totalPoints: Points,
  /** Best first; the last takes the rest, and whatever a veto hits. Left out of a checklist. */
  grades: Type.Optional(
    Type.Array(Type.Object({ code: Code, name: Name, atLeast: Type.Number({ minimum: 0, maximum: 100 }) }), {
      minItems: 2,
      maxItems: 8,
      description: 'atLeast: per cent',
    }),
  ),
})
export type ScoringSheet = Static<typeof ScoringSheet>

/** What was found of one item. Which of these belongs to it hangs on how it is scored. */
export const FilledItem = Type.Object({
  notApplicable: Type.Optional(Type.Boolean()),
  conforms: Type.Optional(Type.Boolean({ description: 'of all and check' })),
  step: Type.Optional(Code),
  findings: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
  conforming: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  examined: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  value: Type.Optional(Type.Number()),
  remark: Type.Optional(Type.String({ maxLength: 1_000 })),
  /** Hashes of files that show it. */
  evidence: Type.Optional(Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), { maxItems: 20 })),
})
export type FilledItem = Static<typeof FilledItem>

export const FilledSheet = Type.Record(Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }), FilledItem)
export type FilledSheet = Readonly<Record<string, FilledItem>>
