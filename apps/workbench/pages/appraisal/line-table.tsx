import type { UnitAppraisal } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  formatFigure,
  formatNumber,
  formatPeriod,
  NO_FIGURE,
  say,
  useLanguage,
  useMay,
  useWords,
  VerdictMark,
} from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { appraisalWords } from './words.ts'

const route = getRouteApi('/frame/appraisal/$scheme/units/$unit')

type Line = UnitAppraisal['arithmetic']['lines'][number] & { about: UnitAppraisal['lines'][number] | undefined }

/** Each line opened: its figure with period, revision, source and counts; every step with its numbers; what it earned. */
export function LineTable({ opened }: { opened: UnitAppraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const about = new Map(opened.lines.map((line) => [line.line, line]))
  const lines = opened.arithmetic.lines.map((line): Line => ({ ...line, about: about.get(line.line) }))
  const nameOf = (line: Line) => (line.about ? say(line.about.name, language) : line.line)
  const columns: Column<Line>[] = [
    {
      key: 'line',
      title: t('line'),
      head: true,
      show: (line) => <Name line={line} name={nameOf(line)} opened={opened} />,
      sort: nameOf,
    },
    {
      key: 'points',
      title: t('linePoints'),
      align: 'end',
      show: (line) => <Points line={line} />,
      sort: ({ points, full }) => (points === undefined ? undefined : points / full),
    },
    {
      key: 'figure',
      title: t('figure'),
      show: (line) => <FigureOf line={line} />,
      sort: ({ figure }) => figure?.value,
    },
    { key: 'how', title: t('how'), show: (line) => <Steps line={line} /> },
  ]
  return (
    <section className="card stack lines">
      <h2>{t('lines')}</h2>
      <DataTable
        caption={t('lines')}
        columns={columns}
        rows={lines}
        pageSize={100}
        keyOf={({ line }) => line}
        searchText={nameOf}
      />
    </section>
  )
}

function Name({ line, name, opened }: { line: Line; name: string; opened: UnitAppraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const may = useMay()
  const { asOf } = route.useSearch()
  const isIndicator = line.about?.kind === 'indicators'
  const search = {
    ...(asOf ? { asOf } : {}),
    ...(opened.scheme.units === 'region' ? { region: opened.unit.unit } : {}),
  }
  return (
    <>
      {isIndicator && may('indicators.plan.read') ? (
        <Link
          to="/plans/$plan/indicators/$code"
          params={{ plan: opened.scheme.plan, code: line.line }}
          search={search}
          preload={false}
        >
          {name}
        </Link>
      ) : (
        name
      )}
      {isIndicator && line.about && <span className="under">{say(line.about.itemName, language)}</span>}
      {line.coefficient !== 1 && <span className="under">{t('coefficient', { coefficient: line.coefficient })}</span>}
    </>
  )
}

function Points({ line: { points, full, counted, missing } }: { line: Line }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const show = (value: number) => formatNumber(value, { language, decimals: 2 })
  return (
    <>
      {points === undefined ? NO_FIGURE : show(points)} / {show(full)}
      {missing && <span className="under">{counted ? t('asZero') : t('leftOut')}</span>}
    </>
  )
}

function FigureOf({ line: { figure, missing, verdict, about } }: { line: Line }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  if (about?.kind !== 'indicators') return missing ? <span className="soft">{t(missing)}</span> : t('reports')
  if (!figure) return <span className="soft">{t(missing ?? 'no-figure')}</span>
  const { numerator, denominator } = figure
  const counts =
    numerator === undefined || denominator === undefined
      ? ''
      : ` (${t('counts', { numerator: show(numerator, language), denominator: show(denominator, language) })})`
  const told = [
    formatPeriod(figure.period, language),
    t(figure.basis),
    t(figure.status),
    t('revision', { revision: figure.revision }),
  ]
  return (
    <>
      <span data-invented={figure.invented} className="figure">
        {formatFigure(figure, { language, unit: about.unit })}
        {counts}
      </span>
      {verdict && (
        <span className="under">
          <VerdictMark verdict={verdict} size={12} />
        </span>
      )}
      {missing && figure.absence === undefined && <span className="under">{t(missing)}</span>}
      <span className="under">{told.join(' · ')}</span>
      {figure.source && (
        <span className="under" lang="zh">
          {figure.source}
        </span>
      )}
    </>
  )
}

function Steps({ line: { steps } }: { line: Line }) {
  const language = useLanguage()
  if (steps.length === 0) return <span className="soft">{NO_FIGURE}</span>
  return (
    <ol className="steps">
      {steps.map(({ code, formula, working, result }) => (
        <li key={code}>
          <span className="soft">{say(formula, language)}</span>
          <span className="working">
            {say(working, language)} → <strong>{formatNumber(result, { language, decimals: 4 })}</strong>
          </span>
        </li>
      ))}
    </ol>
  )
}

function show(value: number, language: 'zh' | 'en'): string {
  return formatNumber(value, { language })
}
