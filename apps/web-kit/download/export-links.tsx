import type { ReactNode } from 'react'
import { API } from '../api/client.ts'
import { useLanguage } from '../language/use-language.ts'
import { useWords } from '../language/word-book.ts'
import { pageWords } from '../page/words.ts'
import './export-links.css'

const FORMATS = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['json', 'JSON'],
] as const

/**
 * Downloads of one table. `query` carries the filters that the server knows, so that the file matches the page;
 * `table` names it where a page has several.
 */
export function ExportLinks({
  path,
  query = {},
  table,
}: {
  path: string
  table?: string
  query?: Readonly<Record<string, string | undefined>>
}) {
  const t = useWords(pageWords)
  const language = useLanguage()
  return (
    <ExportBar label={t('export')}>
      {FORMATS.map(([format, name]) => (
        <a
          key={format}
          href={exportAddress(path, { ...query, language }, format)}
          download
          aria-label={
            table === undefined ? t('exportAs', { format: name }) : t('exportTableAs', { table, format: name })
          }
        >
          {name}
        </a>
      ))}
    </ExportBar>
  )
}

/** Stands around the formats, links or buttons, in which something can be taken away. */
export function ExportBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="export-bar no-print">
      <span aria-hidden="true">{label}</span>
      {children}
    </span>
  )
}

export function exportAddress(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  format: 'csv' | 'xlsx' | 'json',
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  search.set('format', format)
  return `${API}${path}?${search}`
}
