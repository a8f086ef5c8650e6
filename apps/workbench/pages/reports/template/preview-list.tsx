import { type Column, DataTable, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { rowName } from '../rows/cell-text.ts'
import { useNarrow } from '../use-narrow.ts'
import { CellShown, RowProblems } from './preview-cells.tsx'
import type { PreviewRow } from './preview-rows.ts'
import { templateWords } from './words.ts'

/** Rows to look at: a table where there is room for its columns, cards on a phone. */
export function PreviewList({ rows }: { rows: readonly PreviewRow[] }) {
  return useNarrow() ? <PreviewCards rows={rows} /> : <PreviewTable rows={rows} />
}

function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useWords(templateWords)
  const language = useLanguage()
  const columns: Column<PreviewRow>[] = [
    {
      key: 'cell',
      title: t('cell'),
      tight: true,
      show: ({ cell }) => cell,
      sort: ({ cell }) => Number(/\d+$/.exec(cell)?.[0] ?? 0),
    },
    { key: 'indicator', title: t('indicator'), head: true, show: ({ row }) => (row ? rowName(row, language) : '—') },
    {
      key: 'before',
      title: t('before'),
      align: 'end',
      show: ({ row, change }) => change && <CellShown cell={change.before} row={row} />,
    },
    { key: 'after', title: t('after'), align: 'end', show: (row) => <After row={row} /> },
    { key: 'problems', title: t('problems'), show: ({ problems }) => <RowProblems problems={problems} /> },
  ]
  const textOf = ({ row, cell, problems }: PreviewRow) =>
    [cell, row ? rowName(row, language) : '', ...problems.map(({ message }) => say(message, language))].join(' ')
  return (
    <DataTable
      caption={t('rows')}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      // A short list is taken in at a glance.
      {...(rows.length > 20 ? { searchText: textOf } : {})}
    />
  )
}

function PreviewCards({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useWords(templateWords)
  const language = useLanguage()
  return (
    <ul className="template-cards" aria-label={t('rows')}>
      {rows.map((one) => (
        <li key={one.key} className="card">
          <p>
            <span className="soft">{one.cell}</span> {one.row && <strong>{rowName(one.row, language)}</strong>}
          </p>
          {one.change && (
            <p className="line">
              <span>
                <span className="soft">{t('before')}</span> <CellShown cell={one.change.before} row={one.row} />
              </span>
              <span>
                <span className="soft">{t('after')}</span> <After row={one} />
              </span>
            </p>
          )}
          <RowProblems problems={one.problems} />
        </li>
      ))}
    </ul>
  )
}

/** What the row will be: another figure, none, or what it was since the row has an error. */
function After({ row: { row, change, problems } }: { row: PreviewRow }) {
  const t = useWords(templateWords)
  if (change?.after) return <CellShown cell={change.after} row={row} />
  if (change) return <strong>{t('emptied')}</strong>
  return problems.some(({ severity }) => severity === 'error') ? <span className="soft">{t('leftOut')}</span> : null
}
