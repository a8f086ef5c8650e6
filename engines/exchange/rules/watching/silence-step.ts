import { isSilent } from '../scoring/score-board.ts'

/** Moments are milliseconds since 1970. */
interface Watched {
  readonly settings: { readonly isOpen: boolean; readonly silence?: number | undefined }
  readonly changed: number
  readonly newest: number | null
  readonly told?: { readonly newest: number | null }
}

/** `forgotten`: people were told of a silence that is none any more, though the feed has not spoken: it was closed or may be silent for longer. */
export type SilenceStep = 'begins' | 'ends' | 'forgotten'

/** What there is to tell of a feed now; undefined where nothing changed. */
export function silenceStep({ settings, changed, newest, told }: Watched, now: number): SilenceStep | undefined {
  const { isOpen, silence } = settings
  const isQuiet = isOpen && isSilent(silence, newest, now)
  if (told) {
    if (isQuiet) return undefined
    return isOpen && silence !== undefined && newest !== told.newest ? 'ends' : 'forgotten'
  }
  // One that was opened a moment ago has the whole time to say something.
  return isQuiet && isSilent(silence, changed, now) ? 'begins' : undefined
}
