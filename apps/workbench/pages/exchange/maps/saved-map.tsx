import type { MessageMap } from '@kangcheng/exchange/contract'
import { useMay, useWords } from '@kangcheng/web-kit'
import { BeginReplay } from '../replays/begin-replay.tsx'
import { mapWords } from './words.ts'

/** What a new version changes, and the offer to take what is there through it once more. */
export function SavedMap({ map }: { map: MessageMap }) {
  const t = useWords(mapWords)
  const mayReplay = useMay()('exchange.message.replay')
  return (
    <section className="stack" aria-label={t('replay')}>
      <p className="note good" role="status">
        ✓ {t('saved', { version: map.version })}
      </p>
      {mayReplay && (
        <>
          <p>{t('savedNext')}</p>
          <BeginReplay map={map.code} />
        </>
      )}
    </section>
  )
}
