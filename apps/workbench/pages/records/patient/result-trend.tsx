import { formatDay, type Language, PageState, ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Bundle, entriesOf, listAt, type Resource, textAt } from '../../../fhir/resource.ts'
import { clausesText, dateOf, dateText, dayOf, listText, observedText } from '../../../fhir/show-value.ts'
import { MorePages } from '../more-pages.tsx'
import { searchQuery } from '../queries.ts'
import { ReferenceLink, ResourceLink } from '../record-links.tsx'
import { resultsOf, worstOf } from './standing.ts'
import { StandingMark } from './standing-mark.tsx'
import { hasRange, type TrendLine, trendLines, trendOption } from './trend-option.ts'
import { patientWords } from './words.ts'

const COUNT = 200
const SHOWN_STANDINGS = ['within', 'high', 'very-high', 'low', 'very-low', 'abnormal', 'unjudged'] as const

/** All results of one test of one patient, as a picture and as a table. */
export function ResultTrend({ patient, token, name }: { patient: string; token: string; name: string }) {
  const t = useWords(patientWords)
  const results = useInfiniteQuery(
    searchQuery('Observation', [
      ['patient', patient],
      ['code', token],
      ['_sort', '-date'],
      ['_count', String(COUNT)],
    ]),
  )
  return (
    <PageState query={results}>
      {({ pages }) => (
        <div className="stack">
          <TrendFrame name={name} pages={pages} partial={results.hasNextPage} />
          <MorePages found={results} more={t('earlier')} />
        </div>
      )}
    </PageState>
  )
}

function TrendFrame(props: { name: string; pages: readonly Bundle[]; partial: boolean }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const { name, pages } = props
  const observations = useMemo(() => pages.flatMap((page) => entriesOf(page)), [pages])
  const lines = useMemo(() => trendLines(observations, language), [observations, language])
  const option = useMemo(
    () => (lines.length === 0 ? undefined : trendOption(lines, { range: t('range'), standing: t })),
    [lines, t],
  )
  const performers = new Set(
    observations.flatMap((observation) =>
      listAt(observation, 'performer').map((one) => textAt(one, 'display') ?? textAt(one, 'reference') ?? ''),
    ),
  )
  const [source = t('sourceUnknown')] = performers
  const latest = dateOf(observations[0] ?? { resourceType: '' })
  return (
    <>
      <ChartFrame
        title={name}
        label={t('trendLabel', { name })}
        unit={listText([...new Set(lines.map(({ unit }) => unit))], language)}
        source={performers.size > 1 ? t('sources', { count: performers.size }) : source}
        asOf={latest === undefined ? '—' : formatDay(dayOf(latest), language)}
        option={option}
        {...(props.partial ? { note: t('partialTrend', { count: observations.length }) } : {})}
        table={<TrendTable name={name} observations={observations} />}
      />
      {option !== undefined && (
        <ul className="line small trend-key" aria-label={t('legend')}>
          {SHOWN_STANDINGS.filter((standing) =>
            lines.some(({ points }) => points.some((point) => point.standing === standing)),
          ).map((standing) => (
            <li key={standing}>
              <StandingMark standing={standing} />
            </li>
          ))}
          {hasRange(lines) && (
            <li>
              <span className="range-swatch" aria-hidden="true" /> {t('range')} {rangesOf(lines, language)}
            </li>
          )}
        </ul>
      )}
    </>
  )
}

/** The newest range of each line, named where there are several. */
function rangesOf(lines: readonly TrendLine[], language: Language): string {
  const ranges = lines.flatMap(({ name, points }) => {
    const range = points.at(-1)?.range ?? ''
    return range === '' ? [] : [lines.length > 1 ? `${name} ${range}` : range]
  })
  return clausesText(ranges, language)
}

function TrendTable({ name, observations }: { name: string; observations: readonly Resource[] }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  return (
    <ScrollFrame className="table-frame" label={name}>
      <table>
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('standing')}</th>
            <th scope="col">{t('range')}</th>
            <th scope="col">{t('performer')}</th>
          </tr>
        </thead>
        <tbody>
          {observations.map((observation) => {
            const results = resultsOf(observation, language)
            return (
              <tr key={observation.id}>
                <th scope="row" data-tight="true">
                  <ResourceLink type="Observation" id={observation.id ?? ''}>
                    {dateText(dateOf(observation) ?? '', language) || observation.id}
                  </ResourceLink>
                </th>
                <td>{observedText(observation, language)}</td>
                <td data-tight="true">
                  <StandingMark standing={worstOf(results)} />
                </td>
                <td>
                  {clausesText(
                    results.map(({ range }) => range),
                    language,
                  ) || t('noRange')}
                </td>
                <td>
                  <ReferenceLink reference={listAt(observation, 'performer')[0]} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
