import type { ImportReport, ImportState } from '@kangcheng/records/contract'
import { type Column, DataTable, PageState, saveFile, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { csvOf } from '../records/builder/write-csv.ts'
import { importQuery } from './bulk-queries.ts'
import { type RefusedLine, refusedLines } from './import-rules.ts'
import { bulkWords } from './words.ts'

/** Lines of an import that were refused: read when they are opened, and to be taken away by whoever mends the file. */
export function RefusedLines({ of }: { of: ImportState }) {
  const t = useWords(bulkWords)
  const report = useQuery(importQuery(of.id))
  return (
    <section className="stack">
      <h3>{t('refusedLines', { name: of.name })}</h3>
      <PageState query={report}>{(read) => <LineTable report={read} />}</PageState>
    </section>
  )
}

function LineTable({ report: { name, refused, faults } }: { report: ImportReport }) {
  const t = useWords(bulkWords)
  const title = t('refusedLines', { name })
  const rows = refusedLines(faults)
  const save = () =>
    saveFile(
      `${title}.csv`,
      csvOf({
        head: [t('line'), t('reason'), t('place')],
        rows: rows.map(({ line, text, place }) => [line, text, place]),
      }),
    )
  const columns: Column<RefusedLine>[] = [
    { key: 'line', head: true, tight: true, title: t('line'), show: ({ line }) => line, sort: ({ line }) => line },
    {
      key: 'text',
      title: t('reason'),
      show: ({ text }) => (
        <span className="bulk-name" lang="en">
          {text}
        </span>
      ),
      sort: ({ text }) => text,
    },
    { key: 'place', title: t('place'), show: ({ place }) => <code>{place}</code>, sort: ({ place }) => place },
  ]
  return (
    <>
      {refused > faults.length && <p className="soft">{t('firstLines', { count: faults.length })}</p>}
      <p className="soft">{t('mend')}</p>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        searchText={({ line, text, place }) => `${line} ${text} ${place}`}
        tools={
          <Button size="small" onClick={save}>
            {t('downloadRefused')}
          </Button>
        }
      />
    </>
  )
}
