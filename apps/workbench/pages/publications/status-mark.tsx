import type { CalendarEntry, PublicationStatus } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import { publicationWords } from './words.ts'

const SHAPES: Record<PublicationStatus, string> = {
  draft: '○',
  approved: '✓',
  released: '●',
  withdrawn: '✕',
  discarded: '–',
}
const STATE_SHAPES: Record<CalendarEntry['state'], string> = { planned: '○', due: '⚑', released: '●', withdrawn: '✕' }

/** How far a publication has come, by shape, word and colour. */
export function StatusMark({ status }: { status: PublicationStatus }) {
  const t = useWords(publicationWords)
  return (
    <span className="publication-mark" data-status={status}>
      <span aria-hidden="true">{SHAPES[status]}</span> {t(`status_${status}`)}
    </span>
  )
}

/** What has become of a planned release. */
export function StateMark({ state }: { state: CalendarEntry['state'] }) {
  const t = useWords(publicationWords)
  return (
    <span className="publication-mark" data-status={state}>
      <span aria-hidden="true">{STATE_SHAPES[state]}</span> {t(`state_${state}`)}
    </span>
  )
}
