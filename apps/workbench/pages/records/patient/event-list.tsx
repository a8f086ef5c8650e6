import { type Language, PageState, ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pairs } from '../../../fhir/ask-fhir.ts'
import { codeName } from '../../../fhir/code-names.ts'
import { entriesOf, listAt, type Resource, textAt } from '../../../fhir/resource.ts'
import { clausesText, dateOf, dateText, observedText, resourceName } from '../../../fhir/show-value.ts'
import { typeName } from '../../../fhir/type-names.ts'
import { MorePages } from '../more-pages.tsx'
import { searchQuery } from '../queries.ts'
import { ReferenceLink, ResourceLink } from '../record-links.tsx'
import { resultsOf, worstOf } from './standing.ts'
import { StandingMark } from './standing-mark.tsx'
import { patientWords } from './words.ts'

/** One kind of what happened, newest first. */
export function EventList({ type, pairs, none }: { type: string; pairs: Pairs; none: ReactNode }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const found = useInfiniteQuery(searchQuery(type, pairs))
  const observed = type === 'Observation'
  return (
    <PageState query={found}>
      {({ pages }) => {
        const list = pages.flatMap((page) => entriesOf(page))
        if (list.length === 0) return none
        return (
          <div className="stack">
            <ScrollFrame className="table-frame" label={typeName(type, language)}>
              <table>
                <caption className="unseen">{typeName(type, language)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{typeName(type, language)}</th>
                    {observed && <th scope="col">{t('value')}</th>}
                    {observed && <th scope="col">{t('standing')}</th>}
                    {observed && <th scope="col">{t('range')}</th>}
                    {!observed && <th scope="col">{t('status')}</th>}
                    <th scope="col">{t('when')}</th>
                    <th scope="col">{t('performer')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((resource) => (
                    <EventRow key={resource.id} resource={resource} observed={observed} />
                  ))}
                </tbody>
              </table>
            </ScrollFrame>
            <MorePages found={found} more={t('earlier')} />
          </div>
        )
      }}
    </PageState>
  )
}

function EventRow({ resource, observed }: { resource: Resource; observed: boolean }) {
  const language = useLanguage()
  const { resourceType, id = '' } = resource
  const results = observed ? resultsOf(resource, language) : []
  const date = dateOf(resource)
  return (
    <tr>
      <th scope="row">
        <ResourceLink type={resourceType} id={id}>
          {resourceName(resource, language) || id}
        </ResourceLink>
      </th>
      {observed && <td>{observedText(resource, language)}</td>}
      {observed && (
        <td data-tight="true">
          <StandingMark standing={worstOf(results)} />
        </td>
      )}
      {observed && (
        <td>
          {clausesText(
            results.map(({ range }) => range),
            language,
          )}
        </td>
      )}
      {!observed && <td data-tight="true">{statusOf(resource, language)}</td>}
      <td data-tight="true">{date && <time dateTime={date}>{dateText(date, language)}</time>}</td>
      <td>
        <ReferenceLink reference={byWhom(resource)} />
      </td>
    </tr>
  )
}

function statusOf(resource: Resource, language: Language): string {
  const [clinical] = listAt(resource.clinicalStatus, 'coding')
  return codeName(textAt(resource, 'status') ?? textAt(clinical, 'code') ?? '', language)
}

/** Who did, found or ordered it. */
export function byWhom(resource: Resource): unknown {
  const [performer] = listAt(resource, 'performer')
  const [author] = listAt(resource, 'author')
  return (
    listAt(performer, 'actor')[0] ?? performer ?? author ?? resource.requester ?? resource.recorder ?? resource.asserter
  )
}
