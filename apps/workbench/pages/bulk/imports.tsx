import type { ImportState } from '@kangcheng/records/contract'
import {
  type Column,
  DataTable,
  DropZone,
  Empty,
  formatMoment,
  formatNumber,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { csrfHeader } from '../../queries/fhir-calls.ts'
import { importsQuery } from './bulk-queries.ts'
import { isMoving } from './bulk-rules.ts'
import { sendingNow, sendLines, stopSending, watchSending } from './sending.ts'
import { bulkWords } from './words.ts'

const ACCEPTED = ['.ndjson', '.jsonl', '.ndj']

export function Imports() {
  const t = useWords(bulkWords)
  const imports = useQuery(importsQuery)
  return (
    <>
      <p>{t('importLead')}</p>
      <SendBox />
      <section className="stack">
        <h2>{t('importList')}</h2>
        <PageState query={imports}>
          {(all) => (all.length === 0 ? <Empty>{t('noImports')}</Empty> : <ImportList imports={all} />)}
        </PageState>
      </section>
    </>
  )
}

/** Takes one file, shows how far it is; what is under way goes on when the page is left. */
function SendBox() {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const sending = useSyncExternalStore(watchSending, sendingNow)
  const [wrong, setWrong] = useState<string>()
  const state = sending?.state
  useEffect(() => {
    // Each step of the sending may have moved what the server tells.
    if (state !== undefined) void queries.invalidateQueries({ queryKey: importsQuery.queryKey })
  }, [state, queries])
  const send = (file: File | undefined) => {
    if (!file || state === 'sending') return
    const isReadable = ACCEPTED.some((ending) => file.name.toLowerCase().endsWith(ending))
    setWrong(isReadable ? undefined : file.name)
    if (isReadable) sendLines(file, csrfHeader(queries))
  }
  return (
    <>
      <DropZone className="bulk-drop" label={t('pick')} accept={ACCEPTED} onFiles={([file]) => send(file)}>
        {(choose) =>
          sending && state === 'sending' ? (
            <>
              <p role="status">
                {sending.share < 1
                  ? t('sending', {
                      name: sending.name,
                      share: formatNumber(sending.share * 100, { language, unit: '%', decimals: 0 }),
                    })
                  : t('working', { name: sending.name })}
              </p>
              <progress
                className="bulk-progress"
                aria-label={sending.name}
                {...(sending.share < 1 ? { value: sending.share, max: 1 } : {})}
              />
              <Button onClick={stopSending}>{t('stop')}</Button>
            </>
          ) : (
            <>
              <p>
                {t('drop')} <span className="soft">{t('or')}</span>
              </p>
              <Button type="primary" onClick={choose}>
                {t('pick')}
              </Button>
              <p className="soft">{t('resume')}</p>
            </>
          )
        }
      </DropZone>
      {wrong !== undefined && (
        <p className="note error" role="alert">
          {t('wrongFormat', { name: wrong })}
        </p>
      )}
      {sending && state === 'done' && (
        <p className="note good" role="status">
          ✓ {t('sent', { name: sending.name })}
        </p>
      )}
      {sending && state === 'failed' && (
        <p className="note error" role="alert">
          {t('sendFailed', { name: sending.name, status: sending.status ?? 0 })}
        </p>
      )}
      {state === 'stopped' && (
        <p className="note warning" role="status">
          {t('stopped')}
        </p>
      )}
    </>
  )
}

function ImportList({ imports }: { imports: readonly ImportState[] }) {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const [open, setOpen] = useState<string>()
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const now = Date.now()
  const stateOf = ({ finishedAt, movedAt }: ImportState) =>
    finishedAt !== undefined
      ? `✓\u00a0${t('done')}`
      : isMoving({ finishedAt, movedAt }, now)
        ? `…\u00a0${t('running')}`
        : `!\u00a0${t('waiting')}`
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
    { key: 'state', tight: true, title: t('state'), show: stateOf, sort: stateOf },
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
      show: ({ id, faults }) =>
        faults.length === 0 ? (
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
      {opened && <Refused of={opened} />}
    </>
  )
}

interface RefusedLine {
  readonly key: string
  readonly line: number
  readonly text: string
  readonly place: string
}

function Refused({ of }: { of: ImportState }) {
  const t = useWords(bulkWords)
  const title = t('refusedLines', { name: of.name })
  const rows = of.faults.flatMap(({ line, issues }) =>
    issues.map(({ text, place = '' }, at): RefusedLine => ({ key: `${line} ${at}`, line, text, place })),
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
    <section className="stack">
      <h3>{title}</h3>
      {of.refused > of.faults.length && <p className="soft">{t('firstLines', { count: of.faults.length })}</p>}
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        searchText={({ line, text, place }) => `${line} ${text} ${place}`}
      />
    </section>
  )
}
