import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../language/word-book.ts'
import { PageHead } from './page-head.tsx'
import { ProblemNote } from './problem-note.tsx'
import { pageWords } from './words.ts'
import './page.css'

/**
 * A query on the page: skeleton while it loads, words with a retry when it fails, else the content.
 * `title` is the page's h1, and `above` stands over it, for as long as the content, which brings its own, is not there.
 */
export function PageState<Data>(props: {
  query: UseQueryResult<Data>
  title?: string
  above?: ReactNode
  children: (data: Data) => ReactNode
}) {
  const { query, title, above } = props
  if (query.data !== undefined) return props.children(query.data)
  const state = query.error ? <ProblemNote problem={query.error} onRetry={() => void query.refetch()} /> : <Loading />
  if (title === undefined) return state
  return (
    <div className="stack">
      <PageHead above={above} title={title} />
      {state}
    </div>
  )
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
