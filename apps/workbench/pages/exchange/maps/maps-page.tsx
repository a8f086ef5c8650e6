import type { ListedMap } from '@kangcheng/exchange/contract'
import { type Column, DataTable, Empty, PageHead, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listText } from '../../../fhir/show-value.ts'
import { useNarrow } from '../../reports/use-narrow.ts'
import { mapsQuery } from '../exchange-queries.ts'
import { useFeedNames } from '../use-feed-names.ts'
import { exchangeWords } from '../words.ts'
import { MapOrigin } from './map-origin.tsx'
import { mapWords } from './words.ts'
import '../exchange.css'

/** Which messages do we understand, and by which rules? */
export function MapsPage() {
  const t = useWords(mapWords)
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <PageState query={useQuery(mapsQuery)}>
        {(all) => (all.length === 0 ? <Empty>{t('none')}</Empty> : <MapTable maps={newestOf(all)} />)}
      </PageState>
    </div>
  )
}

/** Of each map its newest version; the list has the newest first. */
function newestOf(maps: readonly ListedMap[]): ListedMap[] {
  const newest = new Map<string, ListedMap>()
  for (const map of maps) if (!newest.has(map.code)) newest.set(map.code, map)
  return [...newest.values()]
}

function MapTable({ maps }: { maps: readonly ListedMap[] }) {
  const t = useWords(mapWords)
  const common = useWords(exchangeWords)
  const language = useLanguage()
  const names = useFeedNames()
  const narrow = useNarrow()
  const usedBy = ({ code }: ListedMap) =>
    listText(
      names.feeds.filter(({ settings }) => settings.maps.includes(code)).map((feed) => names.whole(feed.code)),
      language,
    )
  const columns: Column<ListedMap>[] = [
    {
      ...{ key: 'name', head: true, title: t('name') },
      show: ({ code, title }) => (
        <>
          <Link to="/data/maps/$map" params={{ map: code }}>
            {say(title, language)}
          </Link>
          <span className="exchange-code">{code}</span>
        </>
      ),
      sort: ({ title }) => say(title, language),
    },
    {
      ...{ key: 'messages', title: t('messages') },
      show: ({ messages, format }) => messages?.join(' ') ?? common(format),
      sort: ({ messages = [] }) => messages.join(' '),
    },
    {
      key: 'version',
      align: 'end',
      title: t('version'),
      show: ({ version }) => version,
      sort: ({ version }) => version,
    },
    {
      ...{ key: 'origin', title: t('origin') },
      show: (map) => <MapOrigin map={map} />,
      sort: ({ origin, saved = '' }) => `${origin} ${saved}`,
    },
    {
      ...{ key: 'status', title: t('status') },
      show: ({ source }) => (
        <>
          {source.status === 'verified' ? '✓' : '○'} {common(source.status)}
          <span className="exchange-code">{source.title}</span>
        </>
      ),
      sort: ({ source }) => source.status,
    },
    {
      key: 'usedBy',
      title: t('usedBy'),
      show: (map) => usedBy(map) || <span className="soft">{t('notUsed')}</span>,
      sort: usedBy,
    },
    {
      ...{ key: 'examples', align: 'end', title: t('examples') },
      show: ({ examples }) => examples.length,
      sort: ({ examples }) => examples.length,
    },
  ]
  if (!narrow)
    return (
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={maps}
        keyOf={({ code }) => code}
        searchText={({ code, title, messages = [] }) => `${code} ${title.zh} ${title.en} ${messages.join(' ')}`}
      />
    )
  const [head, ...rest] = columns
  return (
    <ul className="stack">
      {maps.map((map) => (
        <li key={map.code} className="card stack exchange-card">
          <div>{head?.show(map)}</div>
          <dl className="exchange-facts">
            {rest.map(({ key, title, show }) => (
              <div key={key} data-wide={key === 'messages' || key === 'origin' || key === 'status' || key === 'usedBy'}>
                <dt>{title}</dt>
                <dd>{show(map)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
