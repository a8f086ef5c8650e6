import { Empty, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { referenced } from '../fhir/address.ts'
import type { Pairs } from '../fhir/ask-fhir.ts'
import { codeName } from '../fhir/code-names.ts'
import { type Bundle, entriesOf, listAt, objectAt, type Resource, textAt } from '../fhir/resource.ts'
import { conceptText, periodText, resourceTitle } from '../fhir/show-value.ts'
import { shortTypeName } from '../fhir/type-names.ts'
import { MorePages } from '../more-pages.tsx'
import { searchQuery } from '../queries.ts'
import { ReferenceLink, ResourceLink } from '../record-links.tsx'
import { EventList } from './event-list.tsx'
import { patientWords } from './words.ts'

/** What may be done in a visit, in the order in which it is read; results are many and wait until they are asked for. */
const DONE_TYPES = ['Condition', 'Procedure', 'MedicationRequest', 'DiagnosticReport'] as const

/** Visits with what was done in each. */
export function VisitList({ patient, within }: { patient: string; within: Pairs }) {
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
          <Empty>{t('noEvents')}</Empty>
        ) : (
          <>
            <ol className="visits">
              {list.map((visit) => (
                <Visit key={visit.id} visit={visit} done={done.get(visit.id ?? '') ?? []} />
              ))}
            </ol>
            <MorePages found={visits} more={t('earlier')} loading={t('loadingMore')} />
          </>
        )
      }}
    </PageState>
  )
}

/** What refers to a visit, by its id; each resource once, though a later page may bring it again. */
function doneByVisit(pages: readonly Bundle[]): ReadonlyMap<string, Resource[]> {
  const all = pages.flatMap((page) => [...entriesOf(page), ...entriesOf(page, 'include')])
  const done = new Map<string, Resource[]>()
  for (const resource of new Map(all.map((one) => [`${one.resourceType}/${one.id}`, one])).values()) {
    const visit = referenced(textAt(objectAt(resource, 'encounter'), 'reference'))
    if (visit?.type === 'Encounter') done.set(visit.id, [...(done.get(visit.id) ?? []), resource])
  }
  return done
}

function Visit({ visit, done }: { visit: Resource; done: readonly Resource[] }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const id = visit.id ?? ''
  const title = listAt(visit, 'type').map((type) => conceptText(type, language))[0]
  const reasons = listAt(visit, 'reasonCode').map((reason) => conceptText(reason, language))
  const kinds = [...DONE_TYPES, 'Immunization'].flatMap((type) => {
    const list = done.filter(({ resourceType }) => resourceType === type)
    return list.length === 0 ? [] : [{ type, list }]
  })
  return (
    <li className="visit">
      <div className="visit-when">
        <time>{periodText(objectAt(visit, 'period'), language)}</time>
        <span className="record-mark" data-look={classLook(visit)}>
          {conceptText(objectAt(visit, 'class'), language)}
        </span>
      </div>
      <article
        className="card visit-card"
        aria-label={`${title ?? ''} ${periodText(objectAt(visit, 'period'), language)}`}
      >
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
          {listAt(visit, 'participant').map((participant) => (
            <ReferenceLink
              key={textAt(objectAt(participant, 'individual'), 'reference')}
              reference={objectAt(participant, 'individual')}
            />
          ))}
        </p>
        {reasons.length > 0 && (
          <p>
            <span className="soft">{t('reason')}</span> {reasons.join('、')}
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
            none={t('noResults')}
          />
        )}
      </article>
    </li>
  )
}

function dosageOf(request: Resource): string {
  return textAt(listAt(request, 'dosageInstruction')[0], 'text') ?? ''
}

function classLook(visit: Resource): string {
  const code = textAt(objectAt(visit, 'class'), 'code')
  return code === 'EMER' ? 'alarm' : code === 'IMP' || code === 'ACUTE' ? 'strong' : 'soft'
}
