import type { FigureQuestion, LifeTableBand, VitalFigures } from '@kangcheng/exchange/contract'
import { type Column, DataTable, ExportLinks, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { vitalWords } from '../words.ts'
import { exportQuery } from './export-query.ts'

const SHOWN = [
  ['persons', 0],
  ['deaths', 0],
  ['mortality', 6],
  ['probability', 6],
  ['survivors', 1],
  ['yearsLived', 1],
  ['expectancy', 3],
] as const

/** The life table, column by column as the manual prints it. */
export function LifeTable({ figures, question }: { figures: VitalFigures; question: FigureQuestion }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const number = (value: number | undefined, decimals: number) =>
    value === undefined ? '—' : formatNumber(value, { language, decimals, fixed: true })
  const columns: Column<LifeTableBand>[] = [
    { key: 'from', head: true, tight: true, title: t('ageFrom'), show: ({ from }) => from, sort: ({ from }) => from },
    ...SHOWN.map(
      ([key, decimals]): Column<LifeTableBand> => ({
        key,
        tight: true,
        align: 'end',
        title: t(`column_${key}`),
        show: (band) => number(band[key], decimals),
        sort: (band) => band[key],
      }),
    ),
    {
      key: 'limits',
      tight: true,
      title: t('limits'),
      show: ({ lower, upper }) => (lower === undefined ? '—' : `${number(lower, 2)} – ${number(upper, 2)}`),
    },
  ]
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('lifeTable')}</h2>
        <ExportLinks
          path="/exchange/vital-figures"
          table={t('lifeTable')}
          query={exportQuery(question, 'life-table')}
        />
      </div>
      {figures.lifeTable.length === 0 ? (
        <p className="soft">{t('noLifeTable')}</p>
      ) : (
        <DataTable
          caption={t('lifeTable')}
          columns={columns}
          rows={figures.lifeTable}
          keyOf={({ from }) => String(from)}
        />
      )}
    </section>
  )
}
