import type { ListedMap } from '@kangcheng/exchange/contract'
import { formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { mapWords } from './words.ts'

/** Of a pack, or saved at the desk: by whom and when. */
export function MapOrigin({ map: { origin, savedBy = '', saved } }: { map: ListedMap }) {
  const t = useWords(mapWords)
  const language = useLanguage()
  if (origin === 'pack' || saved === undefined) return <>{t('ofPack')}</>
  return (
    <>
      {t('ofDesk')}
      <span className="exchange-code">{t('savedBy', { name: savedBy, moment: formatMoment(saved, language) })}</span>
    </>
  )
}
