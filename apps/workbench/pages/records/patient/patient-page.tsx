import { isProblem, Loading, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Resource } from '../../../fhir/resource.ts'
import { resourceQuery } from '../queries.ts'
import { Alerts } from './alerts.tsx'
import { Documents } from './documents.tsx'
import { BackToSearch, PatientHead } from './patient-head.tsx'
import { readPatientSearch, VIEWS } from './search.ts'
import { Timeline } from './timeline.tsx'
import { patientWords } from './words.ts'
import '../records.css'
import './patient.css'

const route = getRouteApi('/frame/records/patients/$patient')
// Brings the chart library: only who asks for results waits for it.
const Results = lazy(async () => ({ default: (await import('./results.tsx')).Results }))

/** Who is this, what must be known first, and what has happened? */
export function PatientPage() {
  const t = useWords(patientWords)
  const { patient: id } = route.useParams()
  const patient = useQuery(resourceQuery('Patient', id))
  const status = isProblem(patient.error) ? patient.error.status : undefined
  if (status === 404 || status === 410) return <NoPatient id={id} deleted={status === 410} />
  return (
    <PageState query={patient} title={t('title')} above={<BackToSearch />}>
      {(found) => <PatientRecord patient={found} id={id} />}
    </PageState>
  )
}

function NoPatient({ id, deleted }: { id: string; deleted: boolean }) {
  const t = useWords(patientWords)
  return (
    <div className="stack">
      <PageHead above={<BackToSearch />} title={t('title')} />
      <p className="note error line" role="alert">
        {t(deleted ? 'deleted' : 'nobody')}
        {deleted && (
          <Link to="/records/resources/$type/$id" params={{ type: 'Patient', id }}>
            {t('fields')}
          </Link>
        )}
      </p>
    </div>
  )
}

function PatientRecord({ patient, id }: { patient: Resource; id: string }) {
  const t = useWords(patientWords)
  const { view } = route.useSearch()
  return (
    <div className="stack">
      <PatientHead patient={patient} />
      <Alerts patient={id} />
      <nav className="page-tabs" aria-label={t('views')}>
        {[undefined, ...VIEWS].map((one) => (
          <Link
            key={one ?? 'timeline'}
            to="/records/patients/$patient"
            params={{ patient: id }}
            search={(old) => readPatientSearch({ ...old, view: one })}
            replace
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
          >
            {t(one ?? 'timeline')}
          </Link>
        ))}
      </nav>
      {view === 'results' ? (
        <Suspense fallback={<Loading />}>
          <Results key={id} patient={id} />
        </Suspense>
      ) : view === 'documents' ? (
        <Documents key={id} patient={id} />
      ) : (
        <Timeline key={id} patient={id} />
      )}
    </div>
  )
}
