import { PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pairs } from '../../../fhir/ask-fhir.ts'
import { codeName } from '../../../fhir/code-names.ts'
import { entriesOf, listAt, type Resource } from '../../../fhir/resource.ts'
import { conceptText, dateOf, dateText, dayOf, listText, resourceName } from '../../../fhir/show-value.ts'
import { shortTypeName } from '../../../fhir/type-names.ts'
import { MorePages } from '../more-pages.tsx'
import { searchQuery } from '../queries.ts'
import { ResourceLink } from '../record-links.tsx'
import { doubtOf, isOver } from './certainty.ts'
import { isNoKnownAllergy, saysNone } from './none-known.ts'
import { patientWords } from './words.ts'

/** What must be known before anything else: what is not tolerated, and what goes on. */
export function Alerts({ patient }: { patient: string }) {
  const t = useWords(patientWords)
  return (
    <div className="patient-alerts">
      <AlertList
        patient={patient}
        title={t('allergies')}
        type="AllergyIntolerance"
        wish={[
          ['_sort', '-criticality'],
          ['_count', '20'],
        ]}
        none={
          <>
            {t('noAllergies')} <span className="small">{t('noAllergiesHint')}</span>
          </>
        }
        about={(allergy) => <AboutAllergy allergy={allergy} />}
      />
      <AlertList
        patient={patient}
        title={t('problems')}
        type="Condition"
        wish={[
          ['clinical-status', 'active,recurrence,relapse'],
          ['_sort', '-recorded-date'],
          ['_count', '10'],
        ]}
        none={t('noProblems')}
        about={(problem) => <Since problem={problem} />}
      />
    </div>
  )
}

function AlertList(props: {
  patient: string
  title: string
  type: string
  wish: Pairs
  none: ReactNode
  about: (resource: Resource) => ReactNode
}) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const found = useInfiniteQuery(searchQuery(props.type, [['patient', props.patient], ...props.wish]))
  return (
    <section className="card patient-alert" data-type={props.type}>
      <h2>{props.title}</h2>
      <PageState query={found}>
        {({ pages }) => {
          const shown = pages.flatMap((page) => entriesOf(page)).filter((resource) => !isOver(resource))
          return (
            <>
              {shown.length === 0 ? (
                <p className="soft">{found.hasNextPage ? t('onlyOver') : props.none}</p>
              ) : (
                <ul className="patient-alert-list">
                  {shown.map((resource) => (
                    <li key={resource.id} data-none={saysNone(resource)}>
                      <ResourceLink type={props.type} id={resource.id ?? ''}>
                        {isNoKnownAllergy(resource)
                          ? t('noKnownAllergy')
                          : resourceName(resource, language) || shortTypeName(props.type, language)}
                      </ResourceLink>
                      <Doubt resource={resource} />
                      {!saysNone(resource) && props.about(resource)}
                    </li>
                  ))}
                </ul>
              )}
              <MorePages found={found} />
            </>
          )
        }}
      </PageState>
    </section>
  )
}

function Doubt({ resource }: { resource: Resource }) {
  const language = useLanguage()
  const doubt = doubtOf(resource)
  return doubt === undefined ? null : (
    <span className="record-mark" data-look="soft">
      {codeName(doubt, language)}
    </span>
  )
}

function AboutAllergy({ allergy }: { allergy: Resource }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const reactions = listAt(allergy, 'reaction').flatMap((reaction) =>
    listAt(reaction, 'manifestation').map((manifestation) => conceptText(manifestation, language)),
  )
  return (
    <>
      {allergy.criticality === 'high' && (
        <span className="record-mark" data-look="alarm">
          <span aria-hidden="true">▲</span> {t('criticalityHigh')}
        </span>
      )}
      <span className="soft">{listText(reactions, language)}</span>
    </>
  )
}

function Since({ problem }: { problem: Resource }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const since = dateOf(problem)
  return since ? <span className="soft">{t('since', { day: dateText(dayOf(since), language) })}</span> : null
}
