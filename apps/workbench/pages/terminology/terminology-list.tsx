import { Choice, Empty, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { CodeSearch } from './code-search.tsx'
import { nameOf } from './list-names.ts'
import { ListTable } from './list-table.tsx'
import { Notices } from './notices.tsx'
import { KINDS, readTerminologySearch, type TerminologySearch } from './search.ts'
import { terminologyQuery } from './terminology-queries.ts'
import { terminologyWords } from './words.ts'

/** What is loaded, each version by itself; one of them can be searched. */
export function TerminologyList({ search }: { search: TerminologySearch }) {
  const t = useWords(terminologyWords)
  const navigate = useNavigate({ from: '/data/terminology' })
  const set = (part: Record<string, unknown>) =>
    void navigate({ replace: true, resetScroll: false, search: readTerminologySearch({ ...search, ...part }) })
  const list = useQuery(terminologyQuery(search.hl7))
  const chosen = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <div className="line">
        <Choice
          label={t('kind')}
          withAll
          value={search.kind ?? ''}
          options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
          onChange={(kind) => set({ kind })}
        />
        <label className="desk-check">
          <input
            type="checkbox"
            checked={search.hl7 === true}
            onChange={(event) => set({ hl7: event.target.checked })}
          />{' '}
          {t('showHl7')}
        </label>
      </div>
      <PageState query={list}>
        {(all) => {
          const rows = all.filter(({ kind }) => search.kind === undefined || search.kind === kind)
          const searched = all.find((one) => nameOf(one) === search.of && one.kind !== 'ConceptMap')
          return (
            <>
              {searched && (
                <CodeSearch
                  key={search.of}
                  of={searched}
                  field={field}
                  onClose={() => {
                    set({ of: undefined })
                    chosen.current?.focus()
                  }}
                />
              )}
              {rows.length === 0 ? (
                <Empty>{t('none')}</Empty>
              ) : (
                <ListTable
                  rows={rows}
                  onSearch={(of, button) => {
                    chosen.current = button
                    set({ of })
                    // The list that is searched already; another one takes the focus as it opens.
                    field.current?.focus()
                  }}
                />
              )}
              <Notices rows={rows} />
            </>
          )
        }}
      </PageState>
    </>
  )
}
