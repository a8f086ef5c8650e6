import { DayField, useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { type RecognitionSearch, readRecognitionSearch } from './search.ts'
import { recognitionWords } from './words.ts'

/** Changes a part of what the address asks for. */
export function useAsking(search: RecognitionSearch): (part: Record<string, string | undefined>) => void {
  const navigate = useNavigate({ from: '/data/recognition' })
  return (part) => void navigate({ replace: true, search: readRecognitionSearch({ ...search, ...part }) })
}

/** First and last day of the orders. */
export function PeriodFields({ search, period }: { search: RecognitionSearch; period: { from: string; to: string } }) {
  const t = useWords(recognitionWords)
  const ask = useAsking(search)
  return (
    <>
      <DayField label={t('from')} value={period.from} max={period.to} onChange={(from) => ask({ from })} />
      <DayField label={t('to')} value={period.to} min={period.from} onChange={(to) => ask({ to })} />
    </>
  )
}
