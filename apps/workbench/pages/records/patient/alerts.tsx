import { PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pairs } from '../fhir/ask-fhir.ts'
import { codeName } from '../fhir/code-names.ts'
import { entriesOf, listAt, objectAt, type Resource, textAt } from '../fhir/resource.ts'
import { conceptText, dateOf, dateText } from '../fhir/show-value.ts'
import { MorePages } from '../more-pages.tsx'
import { searchQuery } from '../queries.ts'
import { ResourceLink } from '../record-links.tsx'
import { patientWords } from './words.ts'

/** What must be known before anything else: what is not tolerated, and what goes on. */
export function Alerts({ patient }: { patient: string }) {
  const t = useWords(patientWords)
  return (
    <div className="patient-alerts">
      <AlertList
        title={t('allergies')}
        look="allergy"
        type="AllergyIntolerance"
        pairs={[
          ['patient', patient],
          ['_sort', '-criticality'],
          ['_count', '20'],
        ]}
        none={
          <>
            {t('noAllergies')} <span className="small">{t('noAllergiesHint')}</span>
          </>
        }
        isShown={(allergy) => !isOver(allergy)}
      >
        {(allergy) => <Allergy allergy={allergy} />}
      </AlertList>
      <AlertList
        title={t('problems')}
        look="problem"
        type="Condition"
        pairs={[
          ['patient', patient],
          ['clinical-status', 'active,recurrence,relapse'],
          ['_sort', '-recorded-date'],
          ['_count', '10'],
        ]}
        none={t('noProblems')}
        isShown={(condition) => !isOver(condition)}
      >
        {(condition) => <Problem condition={condition} />}
      </AlertList>
    </div>
  )
}

/** What was found wrong or has passed warns of nothing. */
function isOver(resource: Resource): boolean {
  const codes = ['clinicalStatus', 'verificationStatus'].flatMap((name) =>
    listAt(objectAt(resource, name), 'coding').map((coding) => textAt(coding, 'code')),
  )
  return codes.some(
    (code) => code === 'inactive' || code === 'resolved' || code === 'refuted' || code === 'entered-in-error',
  )
}

function AlertList(props: {
  title: string
  look: string
  type: string
  pairs: Pairs
  none: ReactNode
  isShown: (resource: Resource) => boolean
  children: (resource: Resource) => ReactNode
}) {
  const t = useWords(patientWords)
  const found = useInfiniteQuery(searchQuery(props.type, props.pairs))
  return (
    <section className="card patient-alert" data-look={props.look}>
      <h2>{props.title}</h2>
      <PageState query={found}>
        {({ pages }) => {
          const shown = pages.flatMap((page) => entriesOf(page)).filter(props.isShown)
          return shown.length === 0 ? (
            <p className="soft">{props.none}</p>
          ) : (
            <>
              <ul className="patient-alert-list">
                {shown.map((resource) => (
                  <li key={resource.id}>{props.children(resource)}</li>
                ))}
              </ul>
              <MorePages found={found} more={t('more')} loading={t('loadingMore')} />
            </>
          )
        }}
      </PageState>
    </section>
  )
}

function Allergy({ allergy }: { allergy: Resource }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const reactions = listAt(allergy, 'reaction').flatMap((reaction) =>
    listAt(reaction, 'manifestation').map((manifestation) => conceptText(manifestation, language)),
  )
  return (
    <>
      <ResourceLink type="AllergyIntolerance" id={allergy.id ?? ''}>
        {conceptText(objectAt(allergy, 'code'), language)}
      </ResourceLink>
      {allergy.criticality === 'high' && (
        <span className="record-mark" data-look="alarm">
          <span aria-hidden="true">▲</span> {t('criticalityHigh')}
        </span>
      )}
      <span className="soft">{reactions.filter(Boolean).join('、')}</span>
    </>
  )
}

function Problem({ condition }: { condition: Resource }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const since = dateOf(condition)
  const verified = listAt(objectAt(condition, 'verificationStatus'), 'coding').map((coding) =>
    textAt(coding, 'code'),
  )[0]
  return (
    <>
      <ResourceLink type="Condition" id={condition.id ?? ''}>
        {conceptText(objectAt(condition, 'code'), language)}
      </ResourceLink>
      {verified !== undefined && verified !== 'confirmed' && (
        <span className="record-mark" data-look="soft">
          {codeName(verified, language)}
        </span>
      )}
      {since && <span className="soft">{t('since', { day: dateText(since.slice(0, 10), language) })}</span>}
    </>
  )
}
