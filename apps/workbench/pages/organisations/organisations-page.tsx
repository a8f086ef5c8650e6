import type { Organisation } from '@kangcheng/access/contract'
import {
  type Column,
  DataTable,
  Empty,
  ExportLinks,
  InventedMark,
  PageHead,
  PageState,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRegionName } from '../../queries/names.ts'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { orderTree } from './order-tree.ts'
import { organisationWords } from './words.ts'

/** Which organisations are there, and who stands above whom? */
export function OrganisationsPage() {
  const t = useWords(organisationWords)
  const may = useMay()
  const organisations = useQuery(organisationsQuery)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {may('access.organisation.import') && <Link to="/organisations/import">{t('import')}</Link>}
            <ExportLinks path="/organisations" />
          </>
        }
      />
      <PageState query={organisations}>
        {(list) => (list.length === 0 ? <Empty>{t('empty')}</Empty> : <OrganisationTable organisations={list} />)}
      </PageState>
    </div>
  )
}

function OrganisationTable({ organisations }: { organisations: readonly Organisation[] }) {
  const t = useWords(organisationWords)
  const language = useLanguage()
  const regionName = useRegionName()
  const names = new Map(organisations.map(({ code, name }) => [code, say(name, language)]))
  const rows = orderTree(organisations)
  const columns: Column<Organisation>[] = [
    {
      key: 'name',
      title: t('name'),
      head: true,
      sort: ({ name }) => say(name, language),
      show: ({ name, aliases = [], path, invented }) => (
        <span style={{ display: 'block', paddingLeft: `${(path.split('/').length - 3) * 20}px` }}>
          {say(name, language)} {invented && <InventedMark />}
          {aliases.length > 0 && (
            <span className="soft" style={{ display: 'block', fontSize: 12 }}>
              {t('aliases', { names: aliases.join(language === 'zh' ? '、' : ', ') })}
            </span>
          )}
        </span>
      ),
    },
    { key: 'kind', title: t('kind'), show: ({ kind }) => t(kind), sort: ({ kind }) => t(kind) },
    {
      key: 'parent',
      title: t('parent'),
      show: ({ parent }) => (parent === undefined ? '—' : (names.get(parent) ?? parent)),
      sort: ({ parent }) => parent && (names.get(parent) ?? parent),
    },
    { key: 'region', title: t('region'), show: ({ region }) => regionName(region), sort: ({ region }) => region },
    { key: 'code', title: t('code'), show: ({ code }) => <code>{code}</code>, sort: ({ code }) => code },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      pageSize={60}
      keyOf={({ code }) => code}
      searchText={({ code, name, aliases = [] }) => [code, name.zh, name.en, ...aliases].join(' ')}
    />
  )
}
