import { formatMoment, PageHead, PageState, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { referenced } from '../../../fhir/address.ts'
import { patientReference } from '../../../fhir/patient.ts'
import { type Resource, textAt } from '../../../fhir/resource.ts'
import { resourceTitle } from '../../../fhir/show-value.ts'
import { typeName } from '../../../fhir/type-names.ts'
import { resourceQuery } from '../queries.ts'
import { Fields } from './fields.tsx'
import { JsonView } from './json-view.tsx'
import { Versions } from './versions.tsx'
import { resourceWords } from './words.ts'
import '../records.css'
import './resource.css'

const route = getRouteApi('/frame/records/resources/$type/$id')

/** What exactly does this resource say, and what did it say before? */
export function ResourcePage() {
  const t = useWords(resourceWords)
  const { type, id } = route.useParams()
  const { show, version } = route.useSearch()
  const may = useMay()
  const language = useLanguage()
  const resource = useQuery(resourceQuery(type, id, version))
  const views = may('records.history.read')
    ? ([undefined, 'json', 'versions'] as const)
    : ([undefined, 'json'] as const)
  const found = resource.data
  const address = `${typeName(type, language)} ${id}`
  return (
    <div className="stack">
      <PageHead
        above={<Trail found={found} />}
        title={(found && resourceTitle(found, language)) || address}
        tabTitle={address}
        lead={
          <>
            <strong>{typeName(type, language)}</strong>
            <span>
              <code>{id}</code>
            </span>
            {found?.meta?.versionId && <span>{t('version', { version: found.meta.versionId })}</span>}
            {found?.meta?.lastUpdated && (
              <span>{t('updated', { moment: formatMoment(found.meta.lastUpdated, language) })}</span>
            )}
            {found?.meta?.source && <span>{t('source', { source: found.meta.source })}</span>}
          </>
        }
      />
      <nav className="page-tabs" aria-label={t('views')}>
        {views.map((one) => (
          <Link
            key={one ?? 'fields'}
            to="/records/resources/$type/$id"
            params={{ type, id }}
            search={{ ...(one === undefined ? {} : { show: one }), ...(version === undefined ? {} : { version }) }}
            replace
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
          >
            {t(one ?? 'fields')}
          </Link>
        ))}
      </nav>
      {version !== undefined && show !== 'versions' && (
        <p className="note line">
          {t('older', { version })}
          <Link to="/records/resources/$type/$id" params={{ type, id }} search={show === undefined ? {} : { show }}>
            {t('newest')}
          </Link>
        </p>
      )}
      {show === 'versions' && may('records.history.read') ? (
        <Versions key={`${type}/${id}`} type={type} id={id} />
      ) : (
        <PageState query={resource}>
          {(data) => (show === 'json' ? <JsonView resource={data} /> : <Fields resource={data} />)}
        </PageState>
      )}
    </div>
  )
}

/** Back to whose it is. */
function Trail({ found }: { found: Resource | undefined }) {
  const t = useWords(resourceWords)
  const patient =
    found?.resourceType === 'Patient' ? found.id : referenced(textAt(found && patientReference(found), 'reference'))?.id
  return (
    <p>
      {patient === undefined ? (
        <Link to="/records">← {t('back')}</Link>
      ) : (
        <Link to="/records/patients/$patient" params={{ patient }}>
          ← {t('patient')}
        </Link>
      )}
    </p>
  )
}
