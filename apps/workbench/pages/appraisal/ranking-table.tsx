import type { Appraisal, AppraisedUnit } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  ExportLinks,
  formatLimits,
  formatNumber,
  formatPeriod,
  NO_FIGURE,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ChangeMark, FlagMark, StandingMark } from './marks.tsx'
import { appraisalWords } from './words.ts'

const route = getRouteApi('/frame/appraisal')

/** Units by rank; a name opens the arithmetic of its score. */
export function RankingTable({ appraisal }: { appraisal: Appraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const columns = useColumns(appraisal)
  const { period, asOf } = route.useSearch()
  const average = formatNumber(appraisal.average ?? 0, { language, decimals: 2, fixed: true })
  const limited = appraisal.ranking.some(({ standing }) => standing !== undefined)
  return (
    <section className="card stack pinned ranking">
      <div className="spread">
        <h2>{t('ranking')}</h2>
        <div className="line no-print">
          <span className="soft" aria-hidden="true">
            {t('rankingArithmetic')}
          </span>
          <ExportLinks
            path={`/appraisals/${appraisal.scheme.code}`}
            query={{ period, asOf, table: 'arithmetic' }}
            table={t('rankingArithmetic')}
          />
        </div>
      </div>
      {appraisal.ranked > 0 && (
        <p className="soft">
          {t('summary', { ranked: appraisal.ranked, units: appraisal.units, average })}
          {limited && <> {t('standingNote')}</>}
        </p>
      )}
      <DataTable
        caption={t('ranking')}
        columns={columns}
        rows={appraisal.ranking}
        pageSize={100}
        keyOf={({ unit }) => unit}
        searchText={({ name }) => say(name, language)}
      />
    </section>
  )
}

function useColumns(appraisal: Appraisal): Column<AppraisedUnit>[] {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const search = route.useSearch()
  const { scheme, ranking, previousPeriod } = appraisal
  const number = (value: number, decimals: number) => formatNumber(value, { language, decimals, fixed: true })
  const columns: (Column<AppraisedUnit> & { shown: boolean })[] = [
    {
      key: 'unit',
      title: t('unit'),
      head: true,
      shown: true,
      show: ({ unit, name }) => (
        <Link
          to="/appraisal/$scheme/units/$unit"
          params={{ scheme: scheme.code, unit }}
          search={{ period: appraisal.period, ...(search.asOf ? { asOf: search.asOf } : {}) }}
          preload={false}
        >
          {say(name, language)}
        </Link>
      ),
      sort: ({ name }) => say(name, language),
    },
    {
      key: 'rank',
      title: t('rank'),
      align: 'end',
      shown: true,
      show: ({ rank }) => rank ?? <NotRanked appraisal={appraisal} />,
      sort: ({ rank }) => rank,
    },
    {
      key: 'score',
      title: t('score'),
      align: 'end',
      shown: true,
      show: ({ score, lower, upper }) => (
        <>
          <strong>{score === undefined ? NO_FIGURE : number(score, 2)}</strong>
          {lower !== undefined && (
            <span className="under">
              {t('limits', { limits: formatLimits(lower, upper, { language, decimals: 1 }) })}
            </span>
          )}
        </>
      ),
      sort: ({ score }) => score,
    },
    {
      key: 'change',
      title: t('change'),
      shown: previousPeriod !== undefined,
      show: ({ rank, previous }) => <ChangeMark rank={rank} before={previous?.rank} />,
      sort: ({ rank, previous }) => rank && previous && previous.rank - rank,
    },
    {
      key: 'standing',
      title: t('standing'),
      shown: ranking.some(({ standing }) => standing !== undefined),
      show: ({ standing }) => (standing ? <StandingMark standing={standing} /> : NO_FIGURE),
      sort: ({ standing }) => standing && ['above', 'similar', 'below'].indexOf(standing),
    },
    {
      key: 'flags',
      title: t('flags'),
      shown: appraisal.flags.length > 0,
      show: ({ flags }) => <Flags appraisal={appraisal} codes={flags} />,
      sort: ({ flags }) => flags.join(' ') || undefined,
    },
    {
      key: 'marks',
      title: t('marks'),
      shown: appraisal.bonuses.length + appraisal.vetoes.length > 0,
      show: ({ bonuses, vetoes }) => <Rules appraisal={appraisal} codes={[...bonuses, ...vetoes]} />,
      sort: ({ bonus }) => bonus,
    },
    {
      key: 'full',
      title: t('full'),
      align: 'end',
      shown: scheme.units === 'responsibility',
      show: ({ full, load }) => (
        <>
          {formatNumber(full, { language, decimals: 1 })}
          <span className="under">{t('load', { load: number(load, 2) })}</span>
        </>
      ),
      sort: ({ full }) => full,
    },
    {
      key: 'coverage',
      title: t('coverage'),
      align: 'end',
      shown: true,
      show: ({ coverage }) => formatNumber(coverage * 100, { language, unit: '%', decimals: 0 }),
      sort: ({ coverage }) => coverage,
    },
  ]
  const before = previousPeriod === undefined ? '' : formatPeriod(previousPeriod, language)
  return columns
    .filter(({ shown }) => shown)
    .map(({ shown: _shown, ...column }) =>
      column.key === 'change' ? { ...column, title: `${t('change')} (${before})` } : column,
    )
}

function NotRanked({ appraisal }: { appraisal: Appraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const minimum = formatNumber(appraisal.minimumCoverage * 100, { language, unit: '%', decimals: 0 })
  return (
    <span className="soft" title={t('belowCoverage', { minimum })}>
      {t('noRank')}
    </span>
  )
}

export function Flags({ appraisal, codes }: { appraisal: Pick<Appraisal, 'flags'>; codes: readonly string[] }) {
  const held = appraisal.flags.filter(({ code }) => codes.includes(code))
  if (held.length === 0) return <Nothing />
  return (
    <span className="line">
      {held.map((flag) => (
        <FlagMark key={flag.code} flag={flag} />
      ))}
    </span>
  )
}

export function Rules({
  appraisal,
  codes,
}: {
  appraisal: Pick<Appraisal, 'bonuses' | 'vetoes'>
  codes: readonly string[]
}) {
  const language = useLanguage()
  const held = [...appraisal.bonuses, ...appraisal.vetoes].filter(({ code }) => codes.includes(code))
  if (held.length === 0) return <Nothing />
  return held.map(({ name }) => say(name, language)).join(language === 'zh' ? '；' : '; ')
}

function Nothing() {
  const t = useWords(appraisalWords)
  return (
    <span className="soft">
      <span aria-hidden="true">{NO_FIGURE}</span>
      <span className="unseen">{t('none')}</span>
    </span>
  )
}
