import { PageState } from '@kangcheng/web-kit'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'

/** One card: what it is about, what it comes to, and the way to all of it. `empty` stands where there is nothing. */
export function HomeCard<Data>(props: {
  title: string
  /** Leads to the whole of it. */
  all?: ReactNode
  tools?: ReactNode
  query: UseQueryResult<Data>
  empty: string
  /** Nothing where there is nothing to show. */
  children: (data: Data) => ReactNode
}) {
  const id = useId()
  return (
    <section className="card home-card" aria-labelledby={id}>
      <div className="spread">
        <h3 id={id}>{props.title}</h3>
        {props.all}
      </div>
      {props.tools}
      <PageState query={props.query}>
        {(data) => props.children(data) || <p className="soft">{props.empty}</p>}
      </PageState>
    </section>
  )
}

/** Rows of a card, the first few; how many more there are is said. */
export function HomeRows({
  rows,
  more,
}: {
  rows: readonly { key: string; row: ReactNode }[]
  more?: string | undefined
}) {
  if (rows.length === 0) return null
  return (
    <>
      <ul className="home-rows">
        {rows.map(({ key, row }) => (
          <li key={key}>{row}</li>
        ))}
      </ul>
      {more !== undefined && <p className="soft">{more}</p>}
    </>
  )
}

/** Rows that a card shows at most: it invites, the page behind it tells all. */
export const MOST_ROWS = 5
