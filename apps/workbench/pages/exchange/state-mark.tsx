import type { MessageState } from '@kangcheng/exchange/contract'
import { useWords } from '@kangcheng/web-kit'
import { exchangeWords } from './words.ts'

const SHAPES: Readonly<Record<MessageState, string>> = {
  ...{ waiting: '◔', stored: '●', dead: '✕', mended: '◆', dismissed: '○', ignored: '–' },
}

/** Where a message stands, as shape, colour and word. */
export function StateMark({ state }: { state: MessageState }) {
  const t = useWords(exchangeWords)
  return (
    <span className="exchange-state" data-state={state}>
      <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
    </span>
  )
}
