import type { DoubtKind, DoubtState } from '@kangcheng/persons/contract'
import { useWords } from '@kangcheng/web-kit'
import { doubtWords } from './words.ts'

const KINDS: Readonly<Record<DoubtKind, string>> = { separate: '⇄', together: '⚠', sample: '◎' }
const STATES: Readonly<Record<DoubtState, string>> = {
  open: '○',
  later: '◷',
  proposed: '◐',
  linked: '●',
  apart: '≠',
  settled: '—',
}

export function KindMark({ kind }: { kind: DoubtKind }) {
  const t = useWords(doubtWords)
  return (
    <span className="doubt-kind" data-kind={kind}>
      <span aria-hidden="true">{KINDS[kind]}</span> {t(`kind_${kind}`)}
    </span>
  )
}

export function DoubtStateMark({ state }: { state: DoubtState }) {
  const t = useWords(doubtWords)
  return (
    <span className="doubt-state" data-state={state}>
      <span aria-hidden="true">{STATES[state]}</span> {t(`state_${state}`)}
    </span>
  )
}
