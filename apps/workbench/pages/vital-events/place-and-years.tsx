import { Choice, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { regionsQuery } from '../../queries/plan-queries.ts'
import type { VitalSearch } from './search.ts'
import { vitalWords } from './words.ts'

const YEARS_BACK = 15

/** Which region, which years, which sex: what figures are asked of. Stands in the address, so that it can be sent on. */
export function PlaceAndYears(props: {
  search: VitalSearch
  place: { readonly region: string; readonly year: number }
  today: number
  withSex: boolean
}) {
  const { search, place, today, withSex } = props
  const t = useWords(vitalWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const enabled = useMay()('access.directory.read')
  const { data = [] } = useQuery({ ...regionsQuery(), enabled })
  const go = (part: VitalSearch) => void navigate({ to: '/vital-events', search: { ...search, ...part } })
  const { years: _years, sex: _sex, ...rest } = search
  return (
    <div className="line no-print">
      <Choice
        label={t('region')}
        value={place.region}
        options={data.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
        onChange={(region) => go({ region })}
      />
      <Choice
        label={t('year')}
        value={String(place.year)}
        options={Array.from({ length: YEARS_BACK }, (_, back) => String(today - back)).map((year) => ({
          value: year,
          label: year,
        }))}
        onChange={(year) => go({ year: Number(year) })}
      />
      {withSex && (
        <>
          <Choice
            label={t('pooling')}
            value={search.years === 3 ? '3' : '1'}
            options={[
              { value: '1', label: t('oneYear') },
              { value: '3', label: t('threeYears') },
            ]}
            onChange={(years) =>
              void navigate({
                to: '/vital-events',
                search: { ...rest, ...(search.sex ? { sex: search.sex } : {}), ...(years === '3' ? { years: 3 } : {}) },
              })
            }
          />
          <Choice
            label={t('sex')}
            value={search.sex ?? ''}
            options={[
              { value: '', label: t('bothSexes') },
              { value: 'male', label: t('male') },
              { value: 'female', label: t('female') },
            ]}
            onChange={(sex) =>
              void navigate({
                to: '/vital-events',
                search: {
                  ...rest,
                  ...(search.years ? { years: search.years } : {}),
                  ...(sex === 'male' || sex === 'female' ? { sex } : {}),
                },
              })
            }
          />
        </>
      )}
    </div>
  )
}
