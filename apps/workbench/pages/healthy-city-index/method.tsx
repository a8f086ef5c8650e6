import type { IndexResult } from '@kangcheng/indicators/contract'
import { formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { indexWords } from './words.ts'

/** How the score comes about, step by step, with the numbers of this one; and whose method it is. */
export function Method({ result }: { result: IndexResult }) {
  const t = useWords(indexWords)
  const language = useLanguage()
  const { source } = result
  const entropy = result.dimensions.some(({ indicators }) =>
    indicators.some((line) => line.entropyWeight !== undefined),
  )
  const minimum = formatNumber(result.minimumCoverage * 100, { language, unit: '%', decimals: 0 })
  return (
    <details className="card index-method">
      <summary>{t('how')}</summary>
      <ol>
        <li>{t('stepScore')}</li>
        <li>
          {t('stepWeight')} <strong>{t(result.method)}</strong>
          {entropy && <> {t('stepEntropy', { count: result.regionsWeighed })}</>}
        </li>
        <li>{t('stepDimension', { minimum })}</li>
        <li>{t('stepTotal')}</li>
      </ol>
      <p className="soft">
        {t('source', {
          text: [source.title, source.date, source.locator].filter(Boolean).join(language === 'zh' ? '，' : ', '),
        })}{' '}
        {t(source.status)}
      </p>
      <p className="soft">{t('notOfficial')}</p>
    </details>
  )
}
