import type { QualityScore } from '@kangcheng/exchange/contract'
import { formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { qualityWords } from './words.ts'

/** What a record scores, in large figures. */
export function ScoreCards({ score }: { score: QualityScore }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const figures = [
    [t('score'), String(score.score)],
    [t('grade'), say(score.gradeName, language)],
    [t('vetoes'), String(score.vetoes)],
  ]
  return (
    <section className="stack">
      <dl className="quality-score">
        {figures.map(([name, figure]) => (
          <div key={name} className="card">
            <dt className="soft">{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        {t('examinedAt')} {formatMoment(score.examinedAt, language)} ·{' '}
        {t('rulesVersion', { version: score.rulesVersion })}
      </p>
    </section>
  )
}
