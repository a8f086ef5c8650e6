import type { ApplicationState, DataSetState, ExtractState, TransferState } from '@kangcheng/exchange/contract'
import { useWords } from '@kangcheng/web-kit'
import { sharingWords } from './words.ts'

const SHAPES = {
  draft: '◌',
  published: '●',
  replaced: '◐',
  withdrawn: '○',
  waiting: '◔',
  second: '◑',
  granted: '●',
  refused: '✗',
  revoked: '⊘',
  expired: '○',
  building: '…',
  built: '◔',
  approved: '●',
  unsafe: '✗',
  failed: '✗',
  deleted: '○',
} as const satisfies Record<DataSetState | ApplicationState | ExtractState, string>

/** Where a data set, an application or an extract stands, by shape, word and colour. */
export function StateMark({ state, of }: { state: keyof typeof SHAPES; of?: 'extract' }) {
  const t = useWords(sharingWords)
  const isQueued = of === 'extract' && state === 'waiting'
  return (
    <span className="sharing-state" data-state={state}>
      <span aria-hidden="true">{isQueued ? '…' : SHAPES[state]}</span>{' '}
      {t(isQueued ? 'extractWaiting' : `state_${state}`)}
    </span>
  )
}

const TRANSFER_SHAPES: Record<TransferState, string> = { open: '…', sent: '✓', 'broken-off': '✂', failed: '✗' }

export function TransferMark({ state }: { state: TransferState }) {
  const t = useWords(sharingWords)
  return (
    <span className="sharing-state" data-state={state}>
      <span aria-hidden="true">{TRANSFER_SHAPES[state]}</span> {t(`transfer_${state}`)}
    </span>
  )
}
