import { useWords } from '@kangcheng/web-kit'
import { feedWords } from './words.ts'

/** How the first institution is connected. */
export function FirstFeed() {
  const t = useWords(feedWords)
  return (
    <section className="card stack">
      <h2>{t('none')}</h2>
      <p>{t('noneLead')}</p>
      <ol className="exchange-steps">
        <li>{t('noneServer')}</li>
        <li>{t('noneCreate')}</li>
        <li>{t('noneSend')}</li>
      </ol>
    </section>
  )
}
