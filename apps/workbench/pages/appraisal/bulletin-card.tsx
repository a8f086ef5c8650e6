import type { Bulletin } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { appraisalWords } from './words.ts'

/** The circular as text, marked as written by nobody; it may be copied into a document that somebody answers for. */
export function BulletinCard({ bulletin }: { bulletin: Bulletin }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const [copied, setCopied] = useState<boolean>()
  const paragraphs = bulletin.paragraphs.map((words) => say(words, language))
  const title = say(bulletin.title, language)
  const copy = () => {
    const text = [title, ...paragraphs, t('generatedHint')].join('\n')
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <section className="card stack bulletin" aria-labelledby="bulletin">
      <div className="spread">
        <h2 id="bulletin">{t('bulletin')}</h2>
        <div className="line no-print">
          <span role="status" className="soft">
            {copied === undefined ? '' : copied ? t('copied') : t('notCopied')}
          </span>
          <Button size="small" onClick={copy}>
            {t('copy')}
          </Button>
        </div>
      </div>
      <p className="line">
        <span className="generated">{t('generated')}</span>
        <span className="soft">{t('generatedHint')}</span>
      </p>
      <h3>{title}</h3>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
