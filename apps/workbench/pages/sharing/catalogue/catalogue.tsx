import { DATA_LEVEL_WORDS, type DataSetVersion, FREQUENCY_WORDS } from '@kangcheng/exchange/contract'
import { type Column, DataTable, Empty, PageState, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useSharingNames } from '../names.ts'
import { dataSetsQuery } from '../sharing-queries.ts'
import { StateMark } from '../state-mark.tsx'
import { sharingWords } from '../words.ts'
import { highestLevel } from './highest-level.ts'

/** What is there, and who owns it. */
export function Catalogue() {
  const t = useWords(sharingWords)
  const mayPublish = useMay()('exchange.sharing.publish')
  const [owned, setOwned] = useState(false)
  const dataSets = useQuery(dataSetsQuery(owned))
  return (
    <section className="stack">
      {mayPublish && (
        <div className="line">
          <Link to="/data/sharing/new">{t('newDataSet')}</Link>
          <label className="sharing-choice">
            <input type="checkbox" checked={owned} onChange={(event) => setOwned(event.target.checked)} />
            {t('ownedOnly')}
          </label>
        </div>
      )}
      <PageState query={dataSets}>
        {(all) => (all.length === 0 ? <Empty>{t('noDataSets')}</Empty> : <DataSetTable dataSets={all} />)}
      </PageState>
    </section>
  )
}

function DataSetTable({ dataSets }: { dataSets: readonly DataSetVersion[] }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const columns: Column<DataSetVersion>[] = [
    {
      key: 'title',
      head: true,
      title: t('dataSet'),
      show: ({ dataSet: { code, title } }) => (
        <Link to="/data/sharing/data-sets/$code" params={{ code }}>
          {say(title, language)}
        </Link>
      ),
      sort: ({ dataSet: { title } }) => say(title, language),
    },
    {
      key: 'owner',
      title: t('owner'),
      show: ({ dataSet: { owner } }) => names.organisation(owner),
      sort: ({ dataSet: { owner } }) => names.organisation(owner),
    },
    {
      key: 'region',
      title: t('region'),
      show: ({ dataSet: { place } }) => names.region(place.region),
      sort: ({ dataSet: { place } }) => place.region,
    },
    {
      key: 'frequency',
      tight: true,
      title: t('frequency'),
      show: ({ dataSet: { frequency } }) => say(FREQUENCY_WORDS[frequency], language),
      sort: ({ dataSet: { frequency } }) => frequency,
    },
    {
      key: 'columns',
      align: 'end',
      title: t('columns'),
      show: ({ dataSet: { columns: all } }) => all.length,
      sort: ({ dataSet: { columns: all } }) => all.length,
    },
    {
      key: 'level',
      title: t('level'),
      show: ({ dataSet }) => say(DATA_LEVEL_WORDS[highestLevel(dataSet)], language),
      sort: ({ dataSet }) => highestLevel(dataSet),
    },
    {
      key: 'state',
      tight: true,
      title: t('state'),
      show: ({ state }) => <StateMark state={state} />,
      sort: ({ state }) => state,
    },
  ]
  return (
    <DataTable
      caption={t('tab_catalogue')}
      columns={columns}
      rows={dataSets}
      keyOf={({ dataSet: { code } }) => code}
      searchText={({ dataSet: { code, title, description, owner, columns: all } }) =>
        [code, title.zh, title.en, description.zh, description.en, names.organisation(owner)]
          .concat(all.flatMap(({ name, title: said }) => [name, said.zh, said.en]))
          .join(' ')
      }
    />
  )
}
