import type { SlotState } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { snapshotWords } from './words.ts'

const SHAPES: Record<SlotState, ReactNode> = {
  waiting: <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="3 2.4" />,
  signed: <path d="m2.5 8.5 3.8 4 7.2-9" fill="none" stroke="currentColor" strokeWidth="2.6" />,
  outdated: (
    <path d="M13.2 6A5.6 5.6 0 1 0 13.6 9.6M13.6 2v4.2H9.4" fill="none" stroke="currentColor" strokeWidth="1.9" />
  ),
  declined: <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.4" />,
}

/** Shape, colour and word: whether a signature is there and stands. */
export function SlotMark({ state }: { state: SlotState }) {
  const t = useWords(snapshotWords)
  return (
    <span className="slot-mark" data-state={state}>
      <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true" focusable="false">
        {SHAPES[state]}
      </svg>
      <span>
        {t(state)}
        {state === 'outdated' && <span className="soft"> · {t('outdatedHint')}</span>}
      </span>
    </span>
  )
}
