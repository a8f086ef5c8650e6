import { useWords } from '../language/word-book.ts'
import { pageWords } from './words.ts'

/** Stands wherever a demonstration figure is shown. */
export function InventedMark() {
  const t = useWords(pageWords)
  return (
    <span className="invented" title={t('inventedHint')}>
      {t('invented')}
    </span>
  )
}
