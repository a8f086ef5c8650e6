import type { VitalFigures } from '@kangcheng/exchange/contract'
import { formatMoment, PageState, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { PlaceAndYears } from '../place-and-years.tsx'
import type { VitalSearch } from '../search.ts'
import { figuresQuery } from '../vital-queries.ts'
import { vitalWords } from '../words.ts'
import { AgesChart } from './ages-chart.tsx'
import { CauseTable } from './cause-table.tsx'
import { FigureTable } from './figure-table.tsx'
import { LifeTable } from './life-table.tsx'
import { PopulationForm } from './population-form.tsx'

/** How do people here live and die? Every figure with its limits, its method, and the certificates behind it. */
export function FiguresView(props: {
  search: VitalSearch
  place: { readonly region: string; readonly year: number }
  today: number
}) {
  const { search, place, today } = props
  const t = useWords(vitalWords)
  const language = useLanguage()
  const enters = useMay()('exchange.vital-events.population')
  const question = {
    ...place,
    ...(search.years === 3 ? { years: 3 as const } : {}),
    ...(search.sex ? { sex: search.sex } : {}),
  }
  const figures = useQuery(figuresQuery(question))
  return (
    <div className="stack">
      <PlaceAndYears search={search} place={place} today={today} withSex />
      <PageState query={figures}>
        {(shown) => (
          <>
            <p className="soft">
              {t('figuresLead', {
                at: formatMoment(shown.asOf, language),
                code: shown.rules.code,
                version: shown.rules.version,
              })}
              {shown.rules.status === 'unverified' && ` ${t('unverified')}`}
            </p>
            {(shown.unchecked > 0 || shown.returned > 0 || shown.duplicates > 0 || shown.ageUnknown > 0) && (
              <p className="note warning">{t('doubtful', doubtsOf(shown))}</p>
            )}
            {shown.missingYears.length > 0 && (
              <p className="note warning">{t('noPopulation', { years: shown.missingYears.join('、') })}</p>
            )}
            <FigureTable figures={shown} question={question} />
            <AgesChart figures={shown} question={question} />
            <CauseTable figures={shown} question={question} />
            <LifeTable figures={shown} question={question} />
            <p className="soft">
              {shown.population.map(({ year, source, asOf, persons }) => (
                <span key={year}>{t('populationOf', { year, source, asOf, persons })} </span>
              ))}
              {say(shown.regionName, language)}
            </p>
          </>
        )}
      </PageState>
      {enters && <PopulationForm key={`${place.region} ${place.year}`} place={place} />}
    </div>
  )
}

function doubtsOf({ unchecked, returned, duplicates, ageUnknown }: VitalFigures) {
  return { unchecked, returned, duplicates, ageUnknown }
}
