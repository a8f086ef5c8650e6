import type { RecognitionState, RecognitionStatistics } from '@kangcheng/exchange/contract'
import { formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { recognitionWords } from './words.ts'

/** The sums: each leads to what it counts. */
export function Summary({ statistics }: { statistics: RecognitionStatistics }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const { from, to, total } = statistics
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const cases = (name: string, value: number, state?: RecognitionState) => (
    <Link
      to="/data/recognition"
      search={{ part: 'cases', from, to, ...(state === undefined ? {} : { state }) }}
      aria-label={t('seeCases', { name })}
    >
      {number(value)}
    </Link>
  )
  return (
    <dl className="card recognition-sums">
      <Sum name={t('offered')}>{cases(t('offered'), total.offered)}</Sum>
      <Sum name={t('recognised')}>{cases(t('recognised'), total.recognised, 'recognised')}</Sum>
      <Sum name={t('refused')}>{cases(t('refused'), total.refused, 'refused')}</Sum>
      <Sum name={t('unanswered')}>{cases(t('unanswered'), total.unanswered, 'unanswered')}</Sum>
      <Sum name={t('rate')} note={t('rateHint')}>
        {formatNumber((100 * total.recognised) / total.offered, { language, decimals: 1, fixed: true })}%
      </Sum>
      <Sum
        name={t('saved')}
        note={[
          t('savedHint'),
          ...(total.savedUnverified ? [t('unverified')] : []),
          ...(total.unpriced > 0 ? [t('unpriced', { count: total.unpriced })] : []),
        ].join(language === 'zh' ? '；' : '; ')}
      >
        {number(total.saved)} {t('yuan')}
      </Sum>
    </dl>
  )
}

function Sum({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="recognition-sum">{children}</span>
        {note !== undefined && <span className="soft recognition-note">{note}</span>}
      </dd>
    </div>
  )
}
