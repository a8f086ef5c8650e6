import type { DoubtSide } from '@kangcheng/persons/contract'
import { PageState, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChartTable } from '../chart-table.tsx'
import { FIELDS, fieldText } from '../fields.ts'
import { personQuery } from '../person-queries.ts'
import { personWords } from '../words.ts'
import { doubtWords } from './words.ts'

/** The person whom a chart is of now: what their charts say together, and each of them where there are others. */
export function SidePerson({ side, name }: { side: DoubtSide; name: string }) {
  const t = useWords(doubtWords)
  const common = useWords(personWords)
  const mayRead = useMay()('persons.person.read')
  const hasOthers = side.charts.length > 1
  return (
    <section className="card stack">
      <div className="spread">
        <h2>
          {name} · {t('personOf')}
        </h2>
        {mayRead && (
          <Link to="/persons/$person" params={{ person: side.person }}>
            {common('openPerson')} →
          </Link>
        )}
      </div>
      {hasOthers ? <GoldenFacts side={side} /> : <p className="soft">{t('onlyChart')}</p>}
      {hasOthers && mayRead && (
        <details>
          <summary>{t('personCharts', { count: side.charts.length })}</summary>
          <SideCharts side={side} />
        </details>
      )}
    </section>
  )
}

function GoldenFacts({ side: { golden } }: { side: DoubtSide }) {
  const common = useWords(personWords)
  const language = useLanguage()
  return (
    <dl className="person-facts">
      {FIELDS.flatMap((field) => {
        const known = golden[field]
        return known
          ? [
              <div key={field}>
                <dt>{common(field)}</dt>
                <dd>{fieldText(field, known.value, language)}</dd>
              </div>,
            ]
          : []
      })}
    </dl>
  )
}

function SideCharts({ side }: { side: DoubtSide }) {
  const person = useQuery(personQuery(side.person))
  return (
    <PageState query={person}>{({ cluster, golden }) => <ChartTable cluster={cluster} golden={golden} />}</PageState>
  )
}
