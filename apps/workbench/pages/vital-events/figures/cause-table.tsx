import type { FigureQuestion, VitalFigures } from '@kangcheng/exchange/contract'
import { type Column, DataTable, ExportLinks, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { vitalWords } from '../words.ts'
import { exportQuery } from './export-query.ts'

type Row = VitalFigures['causes'][number]

/** Deaths by group of underlying causes; groups overlap where the rules say so. */
export function CauseTable({ figures, question }: { figures: VitalFigures; question: FigureQuestion }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const opens = useMay()('exchange.vital-events.read')
  const totalOf = ({ male, female, unknown }: Row) => male + female + unknown
  const { years, region } = figures
  const scope = {
    ...{ kind: 'death' as const, counted: true as const, region },
    ...{ from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31` },
    ...(question.sex ? { sex: question.sex } : {}),
  }
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: true,
      title: t('causeGroup'),
      show: ({ name }) => say(name, language),
      sort: ({ name }) => say(name, language),
    },
    {
      key: 'total',
      tight: true,
      align: 'end',
      title: t('total'),
      show: (row) =>
        opens ? (
          <Link to="/vital-events" search={{ ...scope, group: row.code }}>
            {totalOf(row)}
          </Link>
        ) : (
          totalOf(row)
        ),
      sort: totalOf,
    },
    { key: 'male', tight: true, align: 'end', title: t('male'), show: ({ male }) => male, sort: ({ male }) => male },
    {
      key: 'female',
      tight: true,
      align: 'end',
      title: t('female'),
      show: ({ female }) => female,
      sort: ({ female }) => female,
    },
  ]
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('deathsByCause')}</h2>
        <ExportLinks
          path="/exchange/vital-figures"
          table={t('deathsByCause')}
          query={exportQuery(question, 'causes')}
        />
      </div>
      <DataTable caption={t('deathsByCause')} columns={columns} rows={figures.causes} keyOf={({ code }) => code} />
    </section>
  )
}
