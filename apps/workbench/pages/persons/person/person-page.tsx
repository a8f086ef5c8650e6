import type { PersonPage as Page } from '@kangcheng/persons/contract'
import { PageHead, PageState, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useRegionName } from '../../../queries/names.ts'
import { fieldText } from '../fields.ts'
import { personQuery } from '../person-queries.ts'
import { personWords } from '../words.ts'
import { ChartActs } from './chart-acts.tsx'
import { GoldenTable } from './golden-table.tsx'
import { RevealPart } from './reveal-part.tsx'
import { StepList } from './step-list.tsx'
import { onePersonWords } from './words.ts'
import '../persons.css'

const route = getRouteApi('/frame/persons/$person')

/** Who is this, which charts are theirs, and what was done about it? */
export function PersonIndexPage() {
  const t = useWords(onePersonWords)
  const may = useMay()
  const { person } = route.useParams()
  const query = useQuery(personQuery(person))
  const above = may('persons.person.find') && <Link to="/persons">← {t('back')}</Link>
  return (
    <PageState query={query} title={t('title')} above={above}>
      {(page) => <Content key={page.id} asked={person} page={page} above={above} />}
    </PageState>
  )
}

function Content({ asked, page, above }: { asked: string; page: Page; above: ReactNode }) {
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  const language = useLanguage()
  const regionName = useRegionName()
  const mayDoubt = useMay()('persons.doubt.read')
  const { golden, doubts } = page
  const region = page.regionPath.split('/').filter(Boolean).at(-1)
  return (
    <div className="stack">
      <PageHead
        above={above}
        title={golden.name?.value ?? common('unnamed')}
        tabTitle={t('title')}
        lead={
          <>
            {golden.sex && <span>{fieldText('sex', golden.sex.value, language)}</span>}
            {golden.birthDate && <span>{fieldText('birthDate', golden.birthDate.value, language)}</span>}
            {region !== undefined && <span>{regionName(region)}</span>}
            <span>{common('chartCount', { count: page.charts })}</span>
            <span>
              {t('id')} <code className="person-code">{page.id}</code>
            </span>
          </>
        }
      />
      {page.redirectedFrom !== undefined && (
        <p className="note warning" role="status">
          ⇒ {t('redirected', { id: page.redirectedFrom })}
        </p>
      )}
      {doubts > 0 && (
        <p className="note warning line">
          <span>⚠ {t('doubts', { count: doubts })}</span>
          {mayDoubt && <Link to="/persons/doubts">{t('toDoubts')}</Link>}
        </p>
      )}
      <RevealPart asked={asked} page={page} />
      <GoldenTable page={page} />
      <ChartActs page={page} />
      <StepList page={page} />
    </div>
  )
}
