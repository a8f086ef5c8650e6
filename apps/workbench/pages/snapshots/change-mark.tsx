import type { ChangeEffect } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import { snapshotWords } from './words.ts'

/** Filled for the better, hollow for the worse; the word is beside it. */
const SHAPES: Record<ChangeEffect, string> = { better: '▲', worse: '▽', same: '=', unknown: '·' }

export function ChangeMark({ change }: { change: ChangeEffect }) {
  const t = useWords(snapshotWords)
  return (
    <span className="effect-mark" data-change={change}>
      <span aria-hidden="true">{SHAPES[change]}</span> {t(change)}
    </span>
  )
}
