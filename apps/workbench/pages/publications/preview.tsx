import type { PublicationPage } from '@kangcheng/indicators/contract'
import { Choice, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { publicationWords } from './words.ts'

/** The document as it would be printed, written by the server and shut in a frame without script. */
export function Preview({ page }: { page: PublicationPage }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const { id, version, languages } = page.publication
  const [chosen, setChosen] = useState<'zh' | 'en'>(languages[0] ?? 'zh')
  return (
    <section className="publication-preview" aria-labelledby="publication-preview">
      <div className="spread">
        <h2 id="publication-preview">{t('preview')}</h2>
        {languages.length > 1 && (
          <Choice
            label={t('previewLanguage')}
            labelUnseen
            value={chosen}
            options={languages.map((value) => ({ value, label: t(value) }))}
            onChange={(value) => setChosen(value === 'en' ? 'en' : 'zh')}
          />
        )}
      </div>
      <iframe
        key={`${version} ${chosen}`}
        title={t('previewTitle', { title: say(page.title, language) })}
        src={`/api/v1/publications/${id}/preview?language=${chosen}`}
        sandbox=""
      />
    </section>
  )
}
