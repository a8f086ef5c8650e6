import type { ImportState } from '@kangcheng/records/contract'
import { type Column, DataTable, formatMoment, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { RefusedLines } from './refused-lines.tsx'
import { bulkWords } from './words.ts'

const MARKS = { running: '…', waiting: '!', done: '✓' } as const

export function ImportList({ imports }: { imports: readonly ImportState[] }) {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const [open, setOpen] = useState<string>()
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const counted = (key: 'lines' | 'written' | 'unchanged' | 'refused'): Column<ImportState> => ({
    key,
    tight: true,
    align: 'end',
    title: t(key),
    show: (one) => number(one[key]),
    sort: (one) => one[key],
  })
  const columns: Column<ImportState>[] = [
    { key: 'name', head: true, title: t('name'), show: ({ name }) => <span className="bulk-name">{name}</span> },
    {
      key: 'state',
      tight: true,
      title: t('state'),
      show: ({ state }) => `${MARKS[state]}\u00a0${t(state)}`,
      sort: ({ state }) => t(state),
    },
    counted('lines'),
    counted('written'),
    counted('unchanged'),
    counted('refused'),
    {
      key: 'movedAt',
      tight: true,
      title: t('movedAt'),
      show: ({ movedAt }) => <time dateTime={movedAt}>{formatMoment(movedAt, language)}</time>,
      sort: ({ movedAt }) => movedAt,
    },
    {
      key: 'faults',
      tight: true,
      title: t('reason'),
      show: ({ id, refused }) =>
        refused === 0 ? (
          '—'
        ) : (
          <Button size="small" aria-expanded={open === id} onClick={() => setOpen(open === id ? undefined : id)}>
            {t(open === id ? 'hideRefused' : 'showRefused')}
          </Button>
        ),
    },
  ]
  const opened = imports.find(({ id }) => id === open)
  return (
    <>
      <DataTable caption={t('importList')} columns={columns} rows={imports} keyOf={({ id }) => id} />
      {opened && <RefusedLines key={opened.id} of={opened} />}
    </>
  )
}
