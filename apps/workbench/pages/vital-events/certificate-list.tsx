import { VITAL_SEX_WORDS, VITAL_STATUSES, type VitalKind, type VitalRow } from '@kangcheng/exchange/contract'
import {
  type Column,
  DataTable,
  Empty,
  ExportLinks,
  formatDay,
  PageState,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { StatusMark } from './desk/status-mark.tsx'
import { draftId } from './form/draft-id.ts'
import { filterOf, type VitalSearch } from './search.ts'
import { certificatesQuery } from './vital-queries.ts'
import { vitalWords } from './words.ts'

const ADDRESSES = { death: '/vital-events/deaths/$id', birth: '/vital-events/births/$id' } as const

/** Which certificates wait, and for whom? Or: which stand behind a figure? */
export function CertificateList({ kind, search }: { kind: VitalKind; search: VitalSearch }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const may = useMay()
  const filter = filterOf(search)
  const list = useQuery(certificatesQuery(kind, filter))
  const { status: _status, ...behind } = filter
  const isFigure = Object.keys(behind).length > 0
  return (
    <PageState query={list}>
      {({ rows, total, counts, organisations, regions }) => (
        <section className="stack">
          <div className="spread">
            <nav className="vital-statuses" aria-label={t('status')}>
              {[undefined, ...VITAL_STATUSES].map((status) => (
                <Link
                  key={status ?? 'all'}
                  to="/vital-events"
                  search={{ kind, ...behind, ...(status === undefined ? {} : { status }) }}
                  aria-current={search.status === status ? 'page' : undefined}
                >
                  {status === undefined ? t('allStatuses') : <StatusMark status={status} />}{' '}
                  {status === undefined
                    ? Object.values(counts).reduce((sum, count) => sum + count, 0)
                    : (counts[status] ?? 0)}
                </Link>
              ))}
            </nav>
            <div className="line">
              {may('exchange.vital-events.register') && (
                <Link className="vital-new" to={ADDRESSES[kind]} params={{ id: draftId() }} search={{ new: true }}>
                  ＋ {t(kind === 'death' ? 'newDeath' : 'newBirth')}
                </Link>
              )}
              <ExportLinks path={kind === 'death' ? '/exchange/deaths' : '/exchange/births'} query={textsOf(filter)} />
            </div>
          </div>
          {isFigure && (
            <p className="note" role="status">
              {t('behindFigure', { total })}{' '}
              <Link to="/vital-events" search={{ kind }}>
                {t('showAll')}
              </Link>
            </p>
          )}
          {rows.length === 0 ? (
            <Empty>{t('noCertificate')}</Empty>
          ) : (
            <DataTable
              caption={t(kind)}
              columns={columnsOf({ kind, t, language, organisations, regions })}
              rows={rows}
              partial={rows.length < total}
              keyOf={({ organisation, id }) => `${organisation} ${id}`}
              searchText={({ number = '', name = '', cause = '' }) => `${number} ${name} ${cause}`}
            />
          )}
        </section>
      )}
    </PageState>
  )
}

type Names = Readonly<Record<string, { readonly zh: string; readonly en?: string }>>

function columnsOf(given: {
  kind: VitalKind
  t: ReturnType<typeof useWords<keyof typeof vitalWords.zh>>
  language: ReturnType<typeof useLanguage>
  organisations: Names
  regions: Names
}): Column<VitalRow>[] {
  const { kind, t, language, organisations, regions } = given
  const nameOf = (names: Names, code = '') => (names[code] ? say(names[code], language) : code)
  return [
    {
      key: 'number',
      head: true,
      tight: true,
      title: t('number'),
      show: ({ id, number }) => (
        <Link to={ADDRESSES[kind]} params={{ id }}>
          {number ?? t('withoutNumber')}
        </Link>
      ),
      sort: ({ number }) => number,
    },
    {
      key: 'status',
      tight: true,
      title: t('status'),
      show: ({ status }) => <StatusMark status={status} />,
      sort: ({ status }) => status,
    },
    {
      key: 'name',
      title: t(kind === 'death' ? 'name' : 'motherName'),
      show: ({ name = '—' }) => name,
      sort: ({ name }) => name,
    },
    {
      key: 'sex',
      tight: true,
      title: t('sex'),
      show: ({ sex }) => (sex ? say(VITAL_SEX_WORDS[sex], language) : '—'),
      sort: ({ sex }) => sex,
    },
    {
      key: 'day',
      tight: true,
      title: t(kind === 'death' ? 'diedOn' : 'bornOn'),
      show: ({ day }) => (day ? formatDay(day, language) : '—'),
      sort: ({ day }) => day,
    },
    ...(kind === 'death'
      ? [
          {
            key: 'age',
            tight: true,
            align: 'end' as const,
            title: t('age'),
            show: ageOf(t),
            sort: ({ ageDays }: VitalRow) => ageDays,
          },
          {
            key: 'cause',
            tight: true,
            title: t('underlying'),
            show: ({ cause = '—' }: VitalRow) => cause,
            sort: ({ cause }: VitalRow) => cause,
          },
        ]
      : []),
    {
      key: 'residence',
      title: t('residence'),
      show: ({ residence }) => nameOf(regions, residence) || '—',
      sort: ({ residence }) => residence,
    },
    {
      key: 'organisation',
      title: t('organisation'),
      show: ({ organisation }) => nameOf(organisations, organisation),
      sort: ({ organisation }) => organisation,
    },
    {
      key: 'findings',
      tight: true,
      title: t('findings'),
      show: ({ errors, warnings, duplicateOf }) => (
        <>
          {errors > 0 && <span className="vital-mark">✕ {errors} </span>}
          {warnings > 0 && <span className="vital-mark">⚠ {warnings} </span>}
          {duplicateOf !== undefined && t('notCounted')}
        </>
      ),
      sort: ({ errors, warnings }) => errors * 1_000 + warnings,
    },
  ]
}

function ageOf(t: ReturnType<typeof useWords<keyof typeof vitalWords.zh>>) {
  return ({ ageDays }: VitalRow) =>
    ageDays === undefined
      ? '—'
      : ageDays < 366
        ? t('days', { count: ageDays })
        : t('years', { count: Math.floor(ageDays / 365.25) })
}

function textsOf(filter: object): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]))
}
