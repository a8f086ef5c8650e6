import { PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { Pairs } from '../../../fhir/ask-fhir.ts'
import { codeName } from '../../../fhir/code-names.ts'
import { keyed } from '../../../fhir/keyed.ts'
import { entriesOf, listAt, objectAt, type Resource, textAt } from '../../../fhir/resource.ts'
import { conceptText, listText, periodText, resourceTitle } from '../../../fhir/show-value.ts'
import { shortTypeName } from '../../../fhir/type-names.ts'
import { FailedPart } from '../failed-part.tsx'
import { MorePages } from '../more-pages.tsx'
import { searchQuery } from '../queries.ts'
import { ReferenceLink, ResourceLink } from '../record-links.tsx'
import { EventList } from './event-list.tsx'
import { doneByVisit, dosageOf, visitLook } from './visits.ts'
import { patientWords } from './words.ts'

/** What may be done in a visit, in the order in which it is read; results are many and wait until they are asked for. */
const DONE_TYPES = ['Condition', 'Procedure', 'MedicationRequest', 'DiagnosticReport'] as const

/** Visits with what was done in each. */
export function VisitList({ patient, within, none }: { patient: string; within: Pairs; none: ReactNode }) {
  const t = useWords(patientWords)
  const visits = useInfiniteQuery(
    searchQuery('Encounter', [
      ['patient', patient],
      ...within,
      ...DONE_TYPES.map((type) => ['_revinclude', `${type}:encounter`] as const),
      ['_sort', '-date'],
      ['_count', '10'],
    ]),
  )
  // FHIR searches no immunization by its encounter.
  const immunizations = useInfiniteQuery(
    searchQuery('Immunization', [
      ['patient', patient],
      ['_sort', '-date'],
      ['_count', '200'],
    ]),
  )
  const done = useMemo(
    () => doneByVisit([...(visits.data?.pages ?? []), ...(immunizations.data?.pages ?? [])]),
    [visits.data, immunizations.data],
  )
  return (
    <PageState query={visits}>
      {({ pages }) => {
        const list = pages.flatMap((page) => entriesOf(page))
        return list.length === 0 ? (
          none
        ) : (
          <>
            <MissingVaccinations found={immunizations} />
            <ol className="visits">
              {list.map((visit) => (
                <Visit key={visit.id} visit={visit} done={done.get(visit.id ?? '') ?? []} />
              ))}
            </ol>
            <MorePages found={visits} more={t('earlier')} />
          </>
        )
      }}
    </PageState>
  )
}

/** Says where some of the vaccinations may be missing among the visits, and leads to them. */
function MissingVaccinations({ found }: { found: UseInfiniteQueryResult }) {
  const t = useWords(patientWords)
  if (found.isLoadingError)
    return <FailedPart what={t('noVaccinations')} problem={found.error} onRetry={() => void found.refetch()} />
  return found.hasNextPage ? (
    <div className="note warning line">
      {t('someVaccinations')} <MorePages found={found} more={t('earlierVaccinations')} />
    </div>
  ) : null
}

function Visit({ visit, done }: { visit: Resource; done: readonly Resource[] }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const id = visit.id ?? ''
  const period = objectAt(visit, 'period')
  const title = listAt(visit, 'type').map((type) => conceptText(type, language))[0]
  const reasons = listText(
    listAt(visit, 'reasonCode').map((reason) => conceptText(reason, language)),
    language,
  )
  const kinds = [...DONE_TYPES, 'Immunization'].flatMap((type) => {
    const list = done.filter(({ resourceType }) => resourceType === type)
    return list.length === 0 ? [] : [{ type, list }]
  })
  return (
    <li className="visit">
      <div className="visit-when">
        <time dateTime={textAt(period, 'start')}>{periodText(period, language)}</time>
        <span className="record-mark" data-look={visitLook(visit)}>
          {conceptText(objectAt(visit, 'class'), language)}
        </span>
      </div>
      <article className="card visit-card" aria-label={`${title ?? ''} ${periodText(period, language)}`}>
        <div className="spread">
          <h3>
            <ResourceLink type="Encounter" id={id}>
              {title || shortTypeName('Encounter', language)}
            </ResourceLink>
          </h3>
          <span className="soft small">{codeName(textAt(visit, 'status') ?? '', language)}</span>
        </div>
        <p className="soft line">
          {visit.serviceProvider !== undefined && <ReferenceLink reference={visit.serviceProvider} />}
          {keyed(listAt(visit, 'participant')).map(({ key, value }) => (
            <ReferenceLink key={key} reference={objectAt(value, 'individual')} />
          ))}
        </p>
        {reasons !== '' && (
          <p>
            <span className="soft">{t('reason')}</span> {reasons}
          </p>
        )}
        {kinds.length === 0 ? (
          <p className="soft small">{t('nothingDone')}</p>
        ) : (
          <dl className="visit-done">
            {kinds.map(({ type, list }) => (
              <div key={type}>
                <dt>{shortTypeName(type, language)}</dt>
                <dd>
                  <ul>
                    {list.map((resource) => (
                      <li key={resource.id}>
                        <ResourceLink type={type} id={resource.id ?? ''}>
                          {resourceTitle(resource, language) || resource.id}
                        </ResourceLink>
                        {type === 'MedicationRequest' && <span className="soft"> {dosageOf(resource)}</span>}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div>
          <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? '▾' : '▸'} {t('showResults')}
          </button>
        </div>
        {open && (
          <EventList
            type="Observation"
            pairs={[
              ['encounter', `Encounter/${id}`],
              ['_sort', '-date'],
              ['_count', '50'],
            ]}
            none={<p className="soft">{t('noResults')}</p>}
          />
        )}
      </article>
    </li>
  )
}
