import { useWords } from '@kangcheng/web-kit'
import { indicatorWords } from './words.ts'

/** Stands beside every figure that was published before it was recorded here. */
export function BackfilledMark() {
  const t = useWords(indicatorWords)
  return (
    <span className="backfilled" title={t('backfilledHint')}>
      {t('backfilled')}
    </span>
  )
}
