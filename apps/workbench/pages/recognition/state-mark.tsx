import type { RecognitionState } from '@kangcheng/exchange/contract'
import { useWords } from '@kangcheng/web-kit'
import { recognitionWords } from './words.ts'

const SHAPES: Readonly<Record<RecognitionState, string>> = { recognised: '●', refused: '✕', unanswered: '○' }

/** What was answered, as shape, colour and word. */
export function StateMark({ state }: { state: RecognitionState }) {
  const t = useWords(recognitionWords)
  return (
    <span className="recognition-state" data-state={state}>
      <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
    </span>
  )
}
