import type { RegionVerdicts } from '@kangcheng/indicators/contract'
import {
  alarmOf,
  type Column,
  DataTable,
  NO_FIGURE,
  say,
  useLanguage,
  useWords,
  VERDICT_WORDS,
  VERDICTS_BY_ALARM,
  VerdictMark,
  VerdictShape,
} from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { regionsWords } from './words.ts'

const route = getRouteApi('/frame/plans/$plan/regions')
type ComparedRegion = RegionVerdicts['regions'][number]

/** Regions × indicators. A cell is a shape that opens the reason; its word is in the tooltip and in its name. */
export function VerdictMatrix({ found, tools }: { found: RegionVerdicts; tools: ReactNode }) {
  const t = useWords(regionsWords)
  const language = useLanguage()
  const search = route.useSearch()
  const plan = found.plan.code
  const own = found.plan.region
  const regionName = ({ name, nameEn, region }: ComparedRegion) => {
    const said = language === 'en' ? (nameEn ?? name) : name
    return region === own ? t('own', { region: said }) : said
  }
  const placeOf = ({ region }: ComparedRegion) => (region === own ? search : { ...search, region })
  const columns: Column<ComparedRegion>[] = [
    {
      key: 'region',
      title: t('region'),
      head: true,
      show: (one) => (
        <Link to="/plans/$plan" params={{ plan }} search={placeOf(one)}>
          {regionName(one)}
        </Link>
      ),
      sort: regionName,
    },
    {
      key: 'behind',
      title: t('behind'),
      align: 'end',
      show: (one) => <span title={t('behindHint')}>{one.behind}</span>,
      sort: (one) => one.behind,
    },
    { key: 'counts', title: t('counts'), show: ({ counts }) => <Counts counts={counts} /> },
    ...found.indicators.map(({ code, ...indicator }): Column<ComparedRegion> => {
      const name = language === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name
      return {
        key: `indicator/${code}`,
        title: name,
        show: (one) => {
          const verdict = one.verdicts[code]
          if (verdict === undefined) return <Nothing />
          const word = say(VERDICT_WORDS[verdict], language)
          return (
            <Link
              to="/plans/$plan/indicators/$code"
              params={{ plan, code }}
              search={placeOf(one)}
              preload={false}
              className="matrix-cell"
              data-verdict={verdict}
              title={word}
              aria-label={t('cell', { region: regionName(one), indicator: name, verdict: word })}
            >
              <VerdictShape verdict={verdict} size={16} />
            </Link>
          )
        },
        sort: (one) => one.verdicts[code] && alarmOf(one.verdicts[code]),
      }
    }),
  ]
  return (
    <div className="stack matrix pinned">
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={found.regions}
        pageSize={100}
        keyOf={({ region }) => region}
        searchText={regionName}
        tools={tools}
      />
      <p className="soft">{t('unassessed', { count: found.indicators.length })}</p>
      <ul className="line" aria-label={t('legend')}>
        {VERDICTS_BY_ALARM.map((verdict) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The verdicts of one region over the compared indicators, what asks for action first; none that is zero. */
function Counts({ counts }: { counts: ComparedRegion['counts'] }) {
  const t = useWords(regionsWords)
  const language = useLanguage()
  return (
    <span className="matrix-counts">
      {VERDICTS_BY_ALARM.map((verdict) => {
        const count = counts[verdict] ?? 0
        if (count === 0) return null
        const words = t('countOf', { verdict: say(VERDICT_WORDS[verdict], language), count })
        return (
          <span key={verdict} className="verdict-mark" data-verdict={verdict} title={words}>
            <VerdictShape verdict={verdict} size={12} />
            <span aria-hidden="true">{count}</span>
            <span className="unseen">{words}</span>
          </span>
        )
      })}
    </span>
  )
}

function Nothing() {
  const t = useWords(regionsWords)
  return (
    <span className="soft">
      <span aria-hidden="true">{NO_FIGURE}</span>
      <span className="unseen">{t('noFigure')}</span>
    </span>
  )
}
