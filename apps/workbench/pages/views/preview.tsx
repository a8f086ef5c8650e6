import type { ViewPreview } from '@kangcheng/records/contract'
import { type Column, DataTable, Empty, formatNumber, ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { viewWords } from './words.ts'

export function ColumnTable({ columns }: Pick<ViewPreview, 'columns'>) {
  const t = useWords(viewWords)
  return (
    <ScrollFrame className="table-frame" label={t('columns')}>
      <table>
        <caption className="unseen">{t('columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('type')}</th>
            <th scope="col">{t('collection')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, type, collection }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{type ?? '—'}</td>
              <td>{t(collection ? 'yes' : 'no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

type Cells = ViewPreview['rows'][number]

/** The first rows, as they would stand in the file. */
export function PreviewTable({ preview }: { preview: ViewPreview }) {
  const t = useWords(viewWords)
  const language = useLanguage()
  const { columns, rows, asked, whole, sql } = preview
  const numbered = rows.map((cells, at) => ({ cells, at: at + 1 }))
  const shown: Column<{ cells: Cells; at: number }>[] = [
    { key: '#', head: true, tight: true, title: t('row'), show: ({ at }) => at },
    ...columns.map(({ name }, at) => ({
      key: name,
      title: name,
      show: ({ cells }: { cells: Cells }) => <span className="view-cell">{cellText(cells[at])}</span>,
    })),
  ]
  return (
    <section className="stack">
      <h2>{t('preview')}</h2>
      <p role="status">
        {t('previewed', { asked: formatNumber(asked, { language, decimals: 0 }), rows: rows.length })}{' '}
        {rows.length > 0 && t(whole ? 'wholeShown' : 'moreRows')} {!sql && <span className="soft">{t('sqlNot')}</span>}
      </p>
      {rows.length === 0 ? (
        <Empty>{t('noRows')}</Empty>
      ) : (
        <DataTable caption={t('preview')} columns={shown} rows={numbered} keyOf={({ at }) => String(at)} />
      )}
    </section>
  )
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '—'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
