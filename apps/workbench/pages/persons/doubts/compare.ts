import type { DoubtSide, GoldenFieldName } from '@kangcheng/persons/contract'
import { FIELDS, isSameValue } from '../fields.ts'

export interface ComparedField {
  readonly field: GoldenFieldName
  readonly one: string | undefined
  readonly other: string | undefined
  readonly mark: 'same' | 'differs' | 'one'
}

/** Two charts field by field; what neither says is left out. */
export function compareSides(one: Pick<DoubtSide, 'says'>, other: Pick<DoubtSide, 'says'>): readonly ComparedField[] {
  return FIELDS.flatMap((field) => {
    const [left, right] = [one.says[field], other.says[field]]
    if (left === undefined && right === undefined) return []
    const mark = left === undefined || right === undefined ? 'one' : isSameValue(left, right) ? 'same' : 'differs'
    return [{ field, one: left, other: right, mark }]
  })
}

/** A text in pieces: those that differ from another of the same length, so that a slip in eighteen digits is seen. */
export function differingPieces(text: string, other: string): readonly { text: string; differs: boolean }[] {
  const [signs, others] = [[...text], [...other]]
  if (signs.length !== others.length) return [{ text, differs: false }]
  const pieces: { text: string; differs: boolean }[] = []
  for (const [at, sign] of signs.entries()) {
    const differs = sign !== others[at]
    const last = pieces.at(-1)
    if (last?.differs === differs) last.text += sign
    else pieces.push({ text: sign, differs })
  }
  return pieces
}
