import type { ItemInForce, ItemsInForce } from '@kangcheng/exchange/contract'
import {
  type Column,
  DataTable,
  DayField,
  Empty,
  ExportLinks,
  formatNumber,
  PageState,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useAsking } from './period-fields.tsx'
import { itemsQuery } from './recognition-queries.ts'
import type { RecognitionSearch } from './search.ts'
import { KIND_NAMES, SCOPE_NAMES } from './value-words.ts'
import { recognitionWords } from './words.ts'

/** What is recognised on a day, for how long, from whom. */
export function ItemsPart({ search, day }: { search: RecognitionSearch; day: string }) {
  const t = useWords(recognitionWords)
  const ask = useAsking(search)
  const items = useQuery(itemsQuery(day))
  return (
    <>
      <div className="spread">
        <DayField label={t('onDay')} value={day} onChange={(chosen) => ask({ day: chosen })} />
        <ExportLinks path="/exchange/recognition/items" query={{ day }} />
      </div>
      <PageState query={items}>
        {(found) => (found.items.length === 0 ? <Empty>{t('noItems')}</Empty> : <ItemTable found={found} />)}
      </PageState>
    </>
  )
}

function ItemTable({ found }: { found: ItemsInForce }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const nameOf = ({ name }: ItemInForce) => say(name, language)
  const kindOf = ({ kind }: ItemInForce) => say(KIND_NAMES[kind], language)
  const columns: Column<ItemInForce>[] = [
    { key: 'item', head: true, title: t('item'), show: nameOf, sort: nameOf },
    { key: 'kind', tight: true, title: t('kind'), show: kindOf, sort: kindOf },
    { key: 'days', align: 'end', title: t('window'), show: ({ days }) => days, sort: ({ days }) => days },
    {
      ...{ key: 'price', align: 'end', title: t('price'), sort: ({ price }) => price?.yuan },
      show: ({ price }) => (
        <>
          {price === undefined ? t('unknownPrice') : formatNumber(price.yuan, { language })}
          {price?.status === 'unverified' && <span className="soft recognition-note">{t('listUnverified')}</span>}
        </>
      ),
    },
    {
      ...{ key: 'marks', title: t('marks'), sort: ({ marks }) => marks.filter(({ isValid }) => isValid).length },
      show: (item) => <Marks item={item} organisations={found.organisations} />,
    },
    {
      ...{ key: 'list', title: t('list'), sort: ({ listName }) => say(listName, language) },
      show: ({ listName, version, source }) => (
        <span className="recognition-name">
          {say(listName, language)}
          <span className="soft recognition-note">
            {t('version', { version })}
            {source.status === 'unverified' && ` · ${t('listUnverified')}`}
          </span>
        </span>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('items')}
      columns={columns}
      rows={found.items}
      keyOf={({ list, code }) => `${list} ${code}`}
      searchText={(item) => `${nameOf(item)} ${kindOf(item)} ${item.code}`}
    />
  )
}

function Marks({ item, organisations }: { item: ItemInForce; organisations: ItemsInForce['organisations'] }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  if (item.marks.length === 0) return <span className="soft">{t('noMark')}</span>
  return (
    <ul className="recognition-marks">
      {item.marks.map(({ organisation, scope, validFrom, validTo, isValid }) => (
        <li key={`${organisation} ${scope} ${validFrom}`} data-valid={isValid}>
          {t('markLine', {
            organisation: say(organisations[organisation] ?? { zh: organisation }, language),
            scope: say(SCOPE_NAMES[scope], language),
            ...{ from: validFrom, to: validTo },
          })}
          {!isValid && <span className="soft"> · {t('markExpired')}</span>}
        </li>
      ))}
    </ul>
  )
}
