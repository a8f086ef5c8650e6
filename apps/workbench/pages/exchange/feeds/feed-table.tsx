import type { Dimension } from '@kangcheng/exchange/contract'
import { type Column, DataTable, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useNarrow } from '../../reports/use-narrow.ts'
import { ShortMoment } from '../short-moment.tsx'
import { useFeedNames } from '../use-feed-names.ts'
import { type BoardRow, dimensionScore, rejectsMore, shareOf, stateOf } from './board-rules.ts'
import { FeedMark } from './feed-mark.tsx'
import { fileWords } from './file-words.ts'
import { DIMENSIONS, type FeedSearch } from './search.ts'
import { feedWords } from './words.ts'

interface Shown {
  readonly rows: readonly BoardRow[]
  readonly search: FeedSearch
  /** Left out for those who may not. */
  readonly onChange: ((code: string) => void) | undefined
  readonly onFile: ((code: string) => void) | undefined
}

/** A line for each feed; on a phone a card each. */
export function FeedTable({ rows, search, onChange, onFile }: Shown) {
  const t = useWords(feedWords)
  const names = useFeedNames()
  const narrow = useNarrow()
  const columns: Column<BoardRow>[] = [
    {
      ...{ key: 'title', head: true, title: t('feed') },
      show: ({ feed }) => (
        <>
          {names.title(feed)}
          <span className="exchange-code">{names.institution(feed)}</span>
        </>
      ),
      sort: ({ feed }) => `${names.institution(feed)} ${names.title(feed)}`,
    },
    {
      ...{ key: 'state', tight: true, title: t('state') },
      show: (row) => <FeedMark state={stateOf(row)} />,
      sort: (row) => ['silent', 'open', 'closed'].indexOf(stateOf(row)),
    },
    {
      ...{ key: 'newest', tight: true, title: t('newest') },
      show: (row) => <Newest row={row} />,
      sort: ({ line }) => line?.newest ?? '',
    },
    {
      key: 'today',
      align: 'end',
      title: t('today'),
      show: (row) => <Today row={row} />,
      sort: ({ today }) => today.looked,
    },
    {
      ...{ key: 'rejected', align: 'end', title: t('rejected') },
      show: (row) => <Rejected row={row} />,
      sort: ({ today }) => today.failed,
    },
    {
      key: 'waiting',
      align: 'end',
      title: t('waiting'),
      show: ({ line }) => line?.waiting,
      sort: ({ line }) => line?.waiting,
    },
    { key: 'dead', align: 'end', title: t('dead'), show: (row) => <Dead row={row} />, sort: ({ line }) => line?.dead },
    ...DIMENSIONS.map(
      (dimension): Column<BoardRow> => ({
        ...{ key: dimension, align: 'end', title: t(dimension) },
        show: (row) => <Score row={row} dimension={dimension} search={search} />,
        sort: (row) => scoreIn(row, dimension),
      }),
    ),
    ...(onChange || (onFile && rows.some(takesFiles))
      ? [
          {
            ...{ key: 'actions', tight: true, title: t('actions') },
            show: (row: BoardRow) => (
              <span className="exchange-actions">
                {onFile && <FileButton row={row} onFile={onFile} />}
                {onChange && <ChangeButton row={row} onChange={onChange} />}
              </span>
            ),
          },
        ]
      : []),
  ]
  if (narrow) return <FeedCards rows={rows} search={search} onChange={onChange} onFile={onFile} />
  return (
    <div className="pinned exchange-feeds">
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        keyOf={({ feed }) => feed.code}
        searchText={({ feed }) => `${feed.code} ${names.title(feed)} ${names.institution(feed)}`}
      />
    </div>
  )
}

function FeedCards({ rows, search, onChange, onFile }: Shown) {
  const t = useWords(feedWords)
  const names = useFeedNames()
  return (
    <ul className="stack">
      {rows.map((row) => (
        <li key={row.feed.code} className="card stack exchange-card">
          <div className="spread">
            <h2>{names.title(row.feed)}</h2>
            <FeedMark state={stateOf(row)} />
          </div>
          <p className="soft">
            {names.institution(row.feed)} · {row.feed.code}
          </p>
          <dl className="exchange-facts">
            <Fact name={t('newest')}>
              <Newest row={row} />
            </Fact>
            <Fact name={t('todayOf')}>
              <Today row={row} />
            </Fact>
            <Fact name={t('rejected')}>
              <Rejected row={row} />
            </Fact>
            <Fact name={t('waiting')}>{row.line?.waiting ?? 0}</Fact>
            <Fact name={t('dead')}>
              <Dead row={row} />
            </Fact>
            {DIMENSIONS.filter((one) => scoreIn(row, one) !== undefined).map((dimension) => (
              <Fact key={dimension} name={t(dimension)}>
                <Score row={row} dimension={dimension} search={search} />
              </Fact>
            ))}
          </dl>
          <div className="line">
            {onFile && <FileButton row={row} onFile={onFile} />}
            {onChange && <ChangeButton row={row} onChange={onChange} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function scoreIn({ line }: BoardRow, dimension: Dimension): number | undefined {
  return shareOf(dimensionScore(line?.scores ?? [], dimension))
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Newest({ row: { line } }: { row: BoardRow }) {
  const t = useWords(feedWords)
  return line?.newest === undefined ? <span className="soft">{t('never')}</span> : <ShortMoment moment={line.newest} />
}

function Today({ row: { today } }: { row: BoardRow }) {
  return formatNumber(today.looked, { language: useLanguage(), decimals: 0 })
}

function Rejected({ row }: { row: BoardRow }) {
  const t = useWords(feedWords)
  const { today, yesterday } = row
  return (
    <>
      {today.failed}
      {rejectsMore(row) && (
        <span className="exchange-more" title={t('more')}>
          {' '}
          ↑<span className="unseen">{t('more')}</span>
        </span>
      )}
      <span className="exchange-code">{t('yesterday', { count: yesterday.failed })}</span>
    </>
  )
}

function Dead({ row: { feed, line } }: { row: BoardRow }) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const names = useFeedNames()
  const dead = line?.dead ?? 0
  if (dead === 0) return <>0</>
  return (
    <Link
      to="/data/messages"
      search={{ feed: feed.code }}
      aria-label={t('deadOf', { name: names.whole(feed.code), count: dead })}
    >
      {formatNumber(dead, { language, decimals: 0 })}
    </Link>
  )
}

function Score(props: { row: BoardRow; dimension: Dimension; search: FeedSearch }) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const names = useFeedNames()
  const { row, dimension, search } = props
  const share = scoreIn(row, dimension)
  if (share === undefined) return <span className="soft">—</span>
  const score = `${formatNumber(share, { language, decimals: 1, fixed: true })}%`
  const { code } = row.feed
  return (
    <Link
      to="/data/feeds"
      search={{ ...search, feed: code, dimension }}
      resetScroll={false}
      aria-current={search.feed === code && search.dimension === dimension ? 'true' : undefined}
      aria-label={t('scoreOf', { name: names.whole(code), dimension: t(dimension), score })}
    >
      {score}
    </Link>
  )
}

function takesFiles({ feed: { settings } }: BoardRow): boolean {
  return settings.format === 'table' || settings.format === 'fhir'
}

function FileButton({ row, onFile }: { row: BoardRow; onFile: (code: string) => void }) {
  const t = useWords(fileWords)
  const names = useFeedNames()
  if (!takesFiles(row)) return null
  const { code } = row.feed
  return (
    <Button size="small" aria-label={t('fileOf', { name: names.whole(code) })} onClick={() => onFile(code)}>
      {t('file')}
    </Button>
  )
}

function ChangeButton({ row: { feed }, onChange }: { row: BoardRow; onChange: (code: string) => void }) {
  const t = useWords(feedWords)
  const names = useFeedNames()
  return (
    <Button
      size="small"
      aria-label={t('changeOf', { name: names.whole(feed.code) })}
      onClick={() => onChange(feed.code)}
    >
      {t('change')}
    </Button>
  )
}
