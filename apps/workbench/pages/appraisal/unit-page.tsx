import type { UnitAppraisal } from '@kangcheng/indicators/contract'
import {
  ExportLinks,
  formatDay,
  formatLimits,
  formatNumber,
  formatPeriod,
  InventedMark,
  NO_FIGURE,
  PageHead,
  PageState,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { appraisedUnitQuery } from '../../queries/appraisal-queries.ts'
import { LineTable } from './line-table.tsx'
import { ChangeMark, StandingMark } from './marks.tsx'
import { Flags, Rules } from './ranking-table.tsx'
import { SchemeNote } from './scheme-note.tsx'
import { appraisalWords } from './words.ts'
import './appraisal.css'

const route = getRouteApi('/frame/appraisal/$scheme/units/$unit')

/** Why has this unit this score? */
export function AppraisedUnitPage() {
  const t = useWords(appraisalWords)
  const { scheme, unit } = route.useParams()
  const search = route.useSearch()
  const opened = useQuery(appraisedUnitQuery(scheme, unit, search))
  return (
    <PageState query={opened} title={t('title')}>
      {(found) => <Opened opened={found} />}
    </PageState>
  )
}

function Opened({ opened }: { opened: UnitAppraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const { period, asOf } = route.useSearch()
  const { unit, scheme } = opened
  return (
    <div className="stack">
      <PageHead
        above={
          <Link to="/appraisal" search={{ scheme: scheme.code, period: opened.period, ...(asOf ? { asOf } : {}) }}>
            ← {t('back')}
          </Link>
        }
        title={t('unitOf', { unit: say(unit.name, language) })}
        lead={
          <>
            <span>{formatPeriod(opened.period, language)}</span>
            <span>{t('asOfDay', { day: formatDay(opened.asOf, language) })}</span>
            {unit.invented && <InventedMark />}
          </>
        }
        actions={<ExportLinks path={`/appraisals/${scheme.code}/units/${unit.unit}`} query={{ period, asOf }} />}
      />
      <SchemeNote scheme={scheme} />
      <Result opened={opened} />
      <Total opened={opened} />
      <LineTable opened={opened} />
    </div>
  )
}

function Result({ opened }: { opened: UnitAppraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const { unit } = opened
  const fixed = (value: number) => formatNumber(value, { language, decimals: 2, fixed: true })
  const share = (value: number) => formatNumber(value * 100, { language, unit: '%', decimals: 0 })
  return (
    <section className="card result" aria-label={t('score')}>
      <p className="result-score">
        <strong>{unit.score === undefined ? NO_FIGURE : fixed(unit.score)}</strong>{' '}
        <span className="soft">{t('points')}</span>
      </p>
      <dl>
        <div>
          <dt>{t('rank')}</dt>
          <dd>
            {unit.rank === undefined
              ? `${t('noRank')} · ${t('belowCoverage', { minimum: share(opened.minimumCoverage) })}`
              : t('place', { rank: unit.rank, ranked: opened.ranked })}
          </dd>
        </div>
        {unit.previous && (
          <div>
            <dt>{t('change')}</dt>
            <dd>
              <ChangeMark rank={unit.rank} before={unit.previous.rank} />
              <span className="under">
                {t('previous', { rank: unit.previous.rank, score: fixed(unit.previous.score) })}
              </span>
            </dd>
          </div>
        )}
        {unit.standing && (
          <div>
            <dt>{t('standing')}</dt>
            <dd>
              <StandingMark standing={unit.standing} />
              <span className="under">
                {t('limits', { limits: formatLimits(unit.lower, unit.upper, { language, decimals: 1 }) })}
              </span>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('flags')}</dt>
          <dd>
            <Flags appraisal={opened} codes={unit.flags} />
          </dd>
        </div>
        <div>
          <dt>{t('marks')}</dt>
          <dd>
            <Rules appraisal={opened} codes={[...unit.bonuses, ...unit.vetoes]} />
          </dd>
        </div>
        <div>
          <dt>{t('coverage')}</dt>
          <dd>{share(unit.coverage)}</dd>
        </div>
      </dl>
    </section>
  )
}

/** From the sum of the lines to the rounded score, one step a row. */
function Total({ opened }: { opened: UnitAppraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  return (
    <section className="card stack" aria-labelledby="total">
      <h2 id="total">{t('total')}</h2>
      <ol className="steps">
        {opened.arithmetic.steps.map(({ code, formula, working, result }) => (
          <li key={code}>
            <span className="soft">{say(formula, language)}</span>
            <span className="working">
              {say(working, language)} → <strong>{formatNumber(result, { language, decimals: 4 })}</strong>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
