import { IMPORT_FAULT_WORDS, type ImportChange, type ImportFault } from '@kangcheng/access/contract'
import { type Column, DataTable, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { directoryImportWords } from './words.ts'

/** Each fault with its line, its column, what stands there and what to do. */
export function FaultTable({ faults }: { faults: readonly ImportFault[] }) {
  const t = useWords(directoryImportWords)
  const language = useLanguage()
  const columns: Column<ImportFault>[] = [
    { key: 'line', tight: true, head: true, title: t('line'), show: ({ line }) => line, sort: ({ line }) => line },
    { key: 'column', tight: true, title: t('column'), show: ({ column }) => column, sort: ({ column }) => column },
    { key: 'text', title: t('text'), show: ({ text }) => text ?? '' },
    {
      key: 'remedy',
      title: t('remedy'),
      show: ({ code }) => say(IMPORT_FAULT_WORDS[code], language),
      sort: ({ code }) => code,
    },
  ]
  return (
    <DataTable
      caption={t('faults')}
      columns={columns}
      rows={faults}
      keyOf={({ line, column, code }) => `${line} ${column} ${code}`}
    />
  )
}

const SHAPES = { create: '＋', change: '✎', disable: '⊘', keep: '✓' } as const

/** What would be made, changed and disabled, and what stays for a reason. */
export function ChangeTable({ changes }: { changes: readonly ImportChange[] }) {
  const t = useWords(directoryImportWords)
  const columns: Column<ImportChange>[] = [
    { key: 'line', tight: true, title: t('line'), show: ({ line }) => line ?? '—', sort: ({ line }) => line },
    { key: 'code', head: true, title: t('code'), show: ({ code }) => code, sort: ({ code }) => code },
    { key: 'name', title: t('name'), show: ({ name }) => name, sort: ({ name }) => name },
    {
      key: 'action',
      title: t('action'),
      show: ({ action, columns: changed = [], kept }) => (
        <span className="import-action" data-action={action}>
          <span aria-hidden="true">{SHAPES[action]}</span> {t(action)}
          {changed.length > 0 && <span className="soft"> · {changed.join('、')}</span>}
          {kept !== undefined && <span className="soft"> · {t(kept)}</span>}
        </span>
      ),
      sort: ({ action }) => action,
    },
  ]
  return (
    <DataTable
      caption={t('changes')}
      columns={columns}
      rows={changes}
      keyOf={({ code }) => code}
      searchText={({ code, name }) => `${code} ${name}`}
    />
  )
}
