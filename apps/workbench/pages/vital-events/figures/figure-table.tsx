import type { FigureQuestion, VitalFigure, VitalFigures } from '@kangcheng/exchange/contract'
import {
  type Column,
  DataTable,
  ExportLinks,
  formatNumber,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { readVitalSearch } from '../search.ts'
import { vitalWords } from '../words.ts'
import { exportQuery } from './export-query.ts'

/** Each figure with its limits, what it was made of, and how; the count opens the certificates. */
export function FigureTable({ figures, question }: { figures: VitalFigures; question: FigureQuestion }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const opens = useMay()('exchange.vital-events.read')
  const number = (value: number | undefined, decimals: number) =>
    value === undefined ? '—' : formatNumber(value, { language, decimals, fixed: decimals > 0 })
  const columns: Column<VitalFigure>[] = [
    {
      key: 'name',
      head: true,
      title: t('figure'),
      show: ({ name }) => say(name, language),
      sort: ({ name }) => say(name, language),
    },
    {
      key: 'value',
      tight: true,
      align: 'end',
      title: t('value'),
      show: ({ value, unit, absence }) =>
        value === undefined
          ? t(absence === 'no-population' || absence === 'no-births' ? absence : 'noFigure')
          : `${number(value, 2)} ${unit}`,
      sort: ({ value }) => value,
    },
    {
      key: 'limits',
      tight: true,
      title: t('limits'),
      show: ({ lower, upper }) => (lower === undefined ? '—' : `${number(lower, 2)} – ${number(upper, 2)}`),
    },
    {
      key: 'numerator',
      tight: true,
      align: 'end',
      title: t('numerator'),
      show: ({ numerator, rows }) =>
        opens ? (
          <Link
            to="/vital-events"
            search={{ kind: rows.kind === 'birth' ? 'birth' : 'death', ...readVitalSearch(rows) }}
          >
            {number(numerator, 0)}
          </Link>
        ) : (
          number(numerator, 0)
        ),
      sort: ({ numerator }) => numerator,
    },
    {
      key: 'denominator',
      tight: true,
      align: 'end',
      title: t('denominator'),
      show: ({ denominator }) => number(denominator, 0),
      sort: ({ denominator }) => denominator,
    },
    { key: 'method', title: t('method'), show: ({ method }) => <span className="soft">{say(method, language)}</span> },
  ]
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('figures')}</h2>
        <ExportLinks path="/exchange/vital-figures" table={t('figures')} query={exportQuery(question, 'figures')} />
      </div>
      <DataTable caption={t('figures')} columns={columns} rows={figures.figures} keyOf={({ code }) => code} />
      <p className="soft">{t('exportHint', { below: figures.suppressBelow })}</p>
    </section>
  )
}
