import { useWords } from '@kangcheng/web-kit'
import type { FeedState } from './board-rules.ts'
import { feedWords } from './words.ts'

const SHAPES: Readonly<Record<FeedState, string>> = { open: '●', silent: '▲', closed: '○' }

/** Whether a feed takes messages, and gets any: as shape, colour and word. */
export function FeedMark({ state }: { state: FeedState }) {
  const t = useWords(feedWords)
  return (
    <span className="exchange-state" data-state={state}>
      <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
    </span>
  )
}
