import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../language/word-book.ts'
import { ProblemNote } from './problem-note.tsx'
import { pageWords } from './words.ts'
import './page.css'

/** A query on the page: skeleton while it loads, words with a retry when it fails, else the content. */
export function PageState<Data>(props: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  const { query } = props
  if (query.data !== undefined) return props.children(query.data)
  if (query.error) return <ProblemNote problem={query.error} onRetry={() => void query.refetch()} />
  return <Loading />
}

export function Loading() {
  const t = useWords(pageWords)
  return (
    <div className="loading" role="status">
      <span className="unseen">{t('loading')}</span>
      {[34, 92, 78, 86, 60].map((width) => (
        <div key={width} className="loading-bar" style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}

export function Empty({ children }: { children?: ReactNode }) {
  const t = useWords(pageWords)
  return <div className="empty">{children ?? t('empty')}</div>
}
