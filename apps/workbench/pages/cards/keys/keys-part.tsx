import type { CardKey } from '@kangcheng/persons/contract'
import { type Column, DataTable, Empty, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { keysQuery, useKeyChange } from '../card-queries.ts'
import { cardWords } from '../words.ts'
import { type KeyRow, keyRows } from './key-rows.ts'

const SIGNS: Readonly<Record<CardKey['state'], string>> = {
  current: '●',
  next: '○',
  verifying: '◐',
  retired: '–',
  withdrawn: '✕',
}

/** Which keys vouch for codes, and shall another sign, or one count no more? */
export function KeysPart() {
  const t = useWords(cardWords)
  const keys = useQuery(keysQuery)
  const change = useKeyChange()
  const [asked, setAsked] = useState<{ key: string; does: 'rotate' | 'withdraw' }>()
  const ask = (key: string, does: 'rotate' | 'withdraw') => {
    change.reset()
    setAsked({ key, does })
  }
  const columns: Column<KeyRow>[] = [
    {
      ...{ key: 'id', title: t('key'), tight: true, head: true, sort: ({ id }) => id },
      show: ({ id }) => <code>{id}</code>,
    },
    {
      ...{ key: 'state', title: t('keyState'), sort: ({ state }) => t(`key_${state}`) },
      show: ({ state }) => (
        <>
          <span className="card-key" data-state={state}>
            <span aria-hidden="true">{SIGNS[state]}</span> {t(`key_${state}`)}
          </span>
          <span className="soft card-note">{t(`keyMeans_${state}`)}</span>
        </>
      ),
    },
    {
      ...{ key: 'suite', title: t('suite'), sort: ({ suite }) => suite },
      show: ({ suite }) => (suite === undefined ? '—' : t(`suite_${suite}`)),
    },
    {
      ...{ key: 'do', title: t('keyDo') },
      show: ({ id, state }) => (
        <div className="line">
          {state === 'current' && (
            <Button size="small" onClick={() => ask(id, 'rotate')}>
              {t('rotate')}
            </Button>
          )}
          {state !== 'withdrawn' && (
            <Button size="small" danger aria-label={t('withdrawKey', { key: id })} onClick={() => ask(id, 'withdraw')}>
              {t('withdraw')}
            </Button>
          )}
        </div>
      ),
    },
  ]
  return (
    <PageState query={keys}>
      {(found) => (
        <>
          <p className="soft">
            {t('keysLead', {
              seconds: found.codeSeconds,
              tolerance: found.toleranceSeconds,
              hours: found.offlineHours,
            })}
          </p>
          {asked && (
            <KeyConfirm
              key={`${asked.key} ${asked.does}`}
              asked={asked}
              change={change}
              onClose={() => setAsked(undefined)}
            />
          )}
          {keyRows(found).length === 0 ? (
            <Empty>{t('noKeys')}</Empty>
          ) : (
            <DataTable caption={t('part_keys')} columns={columns} rows={keyRows(found)} keyOf={({ id }) => id} />
          )}
        </>
      )}
    </PageState>
  )
}

/** Says what happens to everybody's codes before it does. */
function KeyConfirm(props: {
  asked: { key: string; does: 'rotate' | 'withdraw' }
  change: ReturnType<typeof useKeyChange>
  onClose: () => void
}) {
  const { asked, change, onClose } = props
  const { key, does } = asked
  const t = useWords(cardWords)
  return (
    <section className="card stack" aria-label={t(`${does}Key`, { key })}>
      <h2>{t(`${does}Key`, { key })}</h2>
      <p>{t(`${does}Then`)}</p>
      {change.error && <ProblemNote problem={change.error} />}
      <div className="line">
        <Button
          type="primary"
          autoFocus
          danger={does === 'withdraw'}
          disabled={change.isPending}
          onClick={() => change.mutate(does === 'rotate' ? { rotate: key } : { withdraw: key }, { onSuccess: onClose })}
        >
          {change.isPending ? t('working') : t(`${does}Sure`)}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </section>
  )
}
