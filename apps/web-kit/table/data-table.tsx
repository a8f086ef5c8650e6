import { type ReactNode, useState } from 'react'
import { useWords } from '../language/word-book.ts'
import { pageWords } from '../page/words.ts'
import { type Order, pageOf, type SortValue, searchRows, sortRows } from './arrange-rows.ts'
import { Pages } from './pages.tsx'
import { ScrollFrame } from './scroll-frame.tsx'
import './table.css'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly show: (row: Row) => ReactNode
  /** What the column sorts by; without it the column does not sort. */
  readonly sort?: (row: Row) => SortValue
  readonly align?: 'end'
  /** The cell that names its row. */
  readonly head?: boolean
  /** Kept in whole words: dates, short codes. */
  readonly tight?: boolean
}

/** A real table with sorting, searching and pages. */
export function DataTable<Row>(props: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  searchText?: (row: Row) => string
  pageSize?: number
  /** Below the rows, for a table that the server gives in pieces. */
  foot?: ReactNode
  /** There are more rows than were given. */
  partial?: boolean
  tools?: ReactNode
}) {
  const t = useWords(pageWords)
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<Order>()
  const [page, setPage] = useState(1)
  const size = props.pageSize ?? 50

  const found = props.searchText ? searchRows(props.rows, search, props.searchText) : props.rows
  const by = order && props.columns.find((column) => column.key === order.column)?.sort
  const sorted = by ? sortRows(found, by, order.descending) : found
  const cut = pageOf(sorted, page, size)
  const total = props.rows.length

  return (
    <div className="data-table">
      <div className="table-tools no-print">
        {props.searchText && (
          <label className="field">
            <span className="unseen">{t('search')}</span>
            <input
              type="search"
              value={search}
              placeholder={t('search')}
              onChange={(event) => {
                setSearch(event.target.value)
                setPage(1)
              }}
            />
          </label>
        )}
        {props.tools}
        <span className="soft" role="status">
          {found.length < total
            ? t('shown', { shown: found.length, total })
            : t(props.partial ? 'loaded' : 'rows', { total })}
        </span>
      </div>
      <ScrollFrame className="table-frame" label={props.caption}>
        <table>
          <caption className="unseen">{props.caption}</caption>
          <thead>
            <tr>
              {props.columns.map((column) => (
                <HeadCell key={column.key} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {cut.rows.map((row) => (
              <tr key={props.keyOf(row)}>
                {props.columns.map((column) =>
                  column.head ? (
                    <th key={column.key} scope="row" data-align={column.align} data-tight={column.tight}>
                      {column.show(row)}
                    </th>
                  ) : (
                    <td key={column.key} data-align={column.align} data-tight={column.tight}>
                      {column.show(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {cut.rows.length === 0 && <p className="table-empty">{t('none')}</p>}
      </ScrollFrame>
      {cut.pages > 1 && <Pages page={cut.page} pages={cut.pages} onPage={setPage} />}
      {props.foot}
    </div>
  )
}

function HeadCell<Row>(props: { column: Column<Row>; order: Order | undefined; onOrder: (order: Order) => void }) {
  const t = useWords(pageWords)
  const { column, order } = props
  const current = order?.column === column.key ? order : undefined
  const sorted = current === undefined ? 'none' : current.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" data-align={column.align} aria-sort={column.sort && sorted}>
      {column.sort ? (
        <button
          type="button"
          className="sort"
          title={t('sortBy', { column: column.title })}
          onClick={() => props.onOrder({ column: column.key, descending: current?.descending === false })}
        >
          <span className="sort-title">{column.title}</span>
          <span aria-hidden="true">{current === undefined ? '↕' : current.descending ? '↓' : '↑'}</span>
        </button>
      ) : (
        column.title
      )}
    </th>
  )
}
