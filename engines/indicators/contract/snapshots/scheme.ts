import { type Static, Type } from 'typebox'
import { BilingualWords, Code, Source } from '../definition.ts'

export const SNAPSHOT_KINDS = ['annual', 'mid-term', 'final', 'other'] as const
export const SnapshotKind = Type.Enum([...SNAPSHOT_KINDS])
export type SnapshotKind = Static<typeof SnapshotKind>

/** One step of the sign-off; steps are taken in their order. */
export const EvaluationStep = Type.Object({
  code: Code,
  name: BilingualWords,
  /**
   * Whoever holds this role where the snapshot is, for the organisation that is asked where one is, signs; the role must allow
   * signing. A token holds no role and signs nothing.
   */
  role: Code,
  /** One signature for each domain, by its lead. A domain for which the plan names no organisation is not asked about. */
  each: Type.Optional(Type.Literal('domain')),
})
export type EvaluationStep = Static<typeof EvaluationStep>

/** Who signs evaluations of a kind 签批方案, kind `evaluation-scheme` in a pack. One that names a plan goes before one that does not. */
export const EvaluationScheme = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualWords,
  kind: SnapshotKind,
  plan: Type.Optional(Code),
  steps: Type.Array(EvaluationStep, { minItems: 1 }),
  source: Source,
})
export type EvaluationScheme = Static<typeof EvaluationScheme>
