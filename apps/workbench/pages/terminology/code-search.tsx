import type { TerminologySummary } from '@kangcheng/records/contract'
import { type Column, DataTable, Empty, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type RefObject, useDeferredValue, useEffect, useState } from 'react'
import { nameOf, titleOf } from './list-names.ts'
import { codesQuery, type FoundCode, SHOWN_CODES } from './terminology-queries.ts'
import { terminologyWords } from './words.ts'

/** Codes of one list by code, name or pinyin initials. The notice of its owner stands above them. */
export function CodeSearch(props: {
  of: TerminologySummary
  field: RefObject<HTMLInputElement | null>
  onClose: () => void
}) {
  const { of, field, onClose } = props
  const t = useWords(terminologyWords)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const filter = useDeferredValue(typed.trim())
  const kind = of.kind === 'ValueSet' ? 'ValueSet' : 'CodeSystem'
  const name = nameOf(of)
  const codes = useQuery(codesQuery(name, kind, filter))
  // It opens above the row where it was asked for, which may be out of sight.
  useEffect(() => {
    field.current?.scrollIntoView({ block: 'center' })
    field.current?.focus({ preventScroll: true })
  }, [field])
  const columns: Column<FoundCode>[] = [
    { key: 'code', head: true, tight: true, title: t('code'), show: ({ code }) => code, sort: ({ code }) => code },
    { key: 'display', title: t('display'), show: ({ display }) => display, sort: ({ display }) => display },
    ...(kind === 'ValueSet'
      ? [
          {
            key: 'system',
            title: t('system'),
            show: ({ system }: FoundCode) => <span className="desk-address">{system}</span>,
          },
        ]
      : []),
    {
      key: 'status',
      title: t('status'),
      show: ({ inactive, abstract }) => (inactive ? t('inactive') : abstract ? t('abstract') : t('active')),
    },
  ]
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('searchIn', { name: titleOf(of, language) })}</h2>
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {of.copyright !== undefined && <p className="desk-notice">{of.copyright}</p>}
      <label className="field">
        <span>{t('filter')}</span>
        <input
          ref={field}
          type="search"
          className="desk-search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p className="soft">{t('filterHint')}</p>
      <PageState query={codes}>
        {({ total, codes: found }) =>
          found.length === 0 ? (
            <Empty>{t('noCode')}</Empty>
          ) : (
            <>
              {total > SHOWN_CODES && <p role="status">{t('found', { total, shown: SHOWN_CODES })}</p>}
              <DataTable
                caption={t('searchIn', { name: titleOf(of, language) })}
                columns={columns}
                rows={found}
                pageSize={20}
                keyOf={({ system, code }) => `${system}|${code}`}
              />
            </>
          )
        }
      </PageState>
    </section>
  )
}
