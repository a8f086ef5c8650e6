import type { LinkQuality } from '@kangcheng/persons/contract'
import { formatNumber, formatSigned, say, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { qualityWords } from './words.ts'

/** Which model weighs, what it was learned on, and from where on it decides. */
export function ModelCard({ quality: { model } }: { quality: LinkQuality }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const source = say(model.source, language)
  const isOwn = model.number === 0
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const bits = (value: number) => formatSigned(value, { language, decimals: 1, fixed: true })
  return (
    <section className="card stack">
      <h2>{t('model')}</h2>
      {isOwn && <p className="note warning">⚠ {t('uncalibrated', { source })}</p>}
      <dl className="person-facts">
        <Fact name={t('modelWhich')}>{isOwn ? t('modelOwn') : t('modelNumber', { number: model.number })}</Fact>
        <Fact name={t('modelSource')}>{source}</Fact>
        <Fact name={t('learnedOn')}>{number(model.charts)}</Fact>
        <Fact name={t('among')}>{number(model.among)}</Fact>
        <Fact name={t('prior')}>{model.prior.toExponential(2)}</Fact>
        <Fact name={t('automatic')} note={t('automaticHint')}>
          {bits(model.automatic)}
        </Fact>
        <Fact name={t('review')} note={t('reviewHint')}>
          {bits(model.review)}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <span className="soft person-note">{note}</span>}
      </dd>
    </div>
  )
}
