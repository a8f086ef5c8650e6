import type { Target, TargetKind } from '../../contract/target.ts'

/** What helps to read a target but is not part of its words. */
export interface TargetContext {
  /** The indicator's unit, as its column prints it. */
  readonly unit?: string
  /** First and last year of the plan. */
  readonly period?: { readonly from: number; readonly to: number }
}

/** A target as read, before the phrase itself is attached. */
export type ReadTarget<Kind extends TargetKind = TargetKind> = Omit<Extract<Target, { kind: Kind }>, 'text'>

/** Reads one kind of target from a plain phrase; `undefined` when the phrase is no such target. */
export type TargetRule<Kind extends TargetKind = TargetKind> = (
  phrase: string,
  context: TargetContext,
) => ReadTarget<Kind> | undefined
