import { Choice, DayField, Empty, useLanguage, useWords } from '@kangcheng/web-kit'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { Pairs } from '../../../fhir/ask-fhir.ts'
import { typeName } from '../../../fhir/type-names.ts'
import { EventList } from './event-list.tsx'
import { EVENT_TYPES, type PatientSearch, readPatientSearch } from './search.ts'
import { VisitList } from './visit-list.tsx'
import { patientWords } from './words.ts'

const route = getRouteApi('/frame/records/patients/$patient')

/** What has happened, newest first: by visit, or one kind of it alone. */
export function Timeline({ patient }: { patient: string }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/records/patients/$patient' })
  const set = (change: Partial<Record<keyof PatientSearch, string | undefined>>) =>
    void navigate({ replace: true, resetScroll: false, search: readPatientSearch({ ...search, ...change }) })
  const within = (name: string): Pairs => [
    ...(search.from === undefined ? [] : [[name, `ge${search.from}`] as const]),
    ...(search.to === undefined ? [] : [[name, `le${search.to}`] as const]),
  ]
  const none = <Empty>{t(search.from === undefined && search.to === undefined ? 'noEvents' : 'noEventsThen')}</Empty>
  const event = search.type === undefined ? undefined : EVENT_TYPES[search.type]
  return (
    <section className="stack" aria-label={t('timeline')}>
      <div className="line patient-filters">
        <Choice
          label={t('show')}
          value={search.type ?? ''}
          options={[
            { value: '', label: t('visits') },
            ...Object.keys(EVENT_TYPES).map((type) => ({ value: type, label: typeName(type, language) })),
          ]}
          onChange={(type) => set({ type })}
        />
        <DayField label={t('from')} value={search.from ?? ''} onChange={(from) => set({ from })} />
        <DayField
          label={t('to')}
          value={search.to ?? ''}
          fault={search.from && search.to && search.to < search.from ? t('beforeFrom') : undefined}
          onChange={(to) => set({ to })}
        />
      </div>
      {search.type === undefined || event === undefined ? (
        <VisitList patient={patient} within={within('date')} none={none} />
      ) : (
        <EventList
          key={search.type}
          type={search.type}
          pairs={[['patient', patient], ...within(event.date), ['_sort', event.sort], ['_count', '30']]}
          none={none}
        />
      )}
    </section>
  )
}
