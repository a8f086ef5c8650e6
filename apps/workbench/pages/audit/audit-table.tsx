import type { AuditEntry } from '@kangcheng/access/contract'
import { type Column, DataTable, formatDay, formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { OPERATIONS } from './operations.ts'
import { auditWords } from './words.ts'
import './audit.css'

const PURPOSES = ['planning', 'supervision', 'care', 'public-health', 'research', 'administration'] as const

export function AuditTable(props: {
  entries: readonly AuditEntry[]
  nameOf: (organisation: string) => string
  tools: ReactNode
  foot: ReactNode
  partial: boolean
}) {
  const t = useWords(auditWords)
  const language = useLanguage()
  const purposeWord = (purpose = '—') => {
    if (purpose === 'audit') return t('auditing')
    const known = PURPOSES.find((word) => word === purpose)
    return known ? t(known) : purpose
  }
  // What no organisation did is written in the platform's own chain, without a person.
  const organisationName = (code: string) => (code === 'platform' ? t('platform') : props.nameOf(code))
  const actorName = ({ actorName: name, actor, organisation }: AuditEntry) =>
    name ?? (organisation === 'platform' ? t('platform') : (actor ?? t('unknown')))
  const actorAndWhoFor = (entry: AuditEntry) =>
    entry.onBehalfOfName === undefined
      ? actorName(entry)
      : `${actorName(entry)}${t('onBehalfOf', { name: entry.onBehalfOfName })}`
  const operationName = (operation: string) => {
    const words = OPERATIONS[operation]
    return words ? say(words, language) : operation
  }
  const columns: Column<AuditEntry>[] = [
    {
      key: 'at',
      tight: true,
      title: t('at'),
      head: true,
      show: (entry) => <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time>,
      sort: (entry) => entry.at,
    },
    {
      key: 'actor',
      title: t('actor'),
      show: actorAndWhoFor,
      sort: actorName,
    },
    {
      key: 'organisation',
      title: t('organisation'),
      show: (entry) => organisationName(entry.organisation),
      sort: (entry) => organisationName(entry.organisation),
    },
    {
      key: 'operation',
      title: t('operation'),
      show: ({ operation, detail }) => (
        <>
          <span title={operation}>{operationName(operation)}</span>
          {typeof detail.format === 'string' && (
            <span className="audit-export">{t('exported', { format: detail.format.toUpperCase() })}</span>
          )}
          {detail.backfilled === true && (
            <span className="audit-backfill">
              {t('backfilled', { day: formatDay(String(detail.availableOn), language) })}
            </span>
          )}
        </>
      ),
      sort: (entry) => operationName(entry.operation),
    },
    {
      key: 'subject',
      title: t('subject'),
      show: (entry) => <span className="audit-subject">{entry.subject}</span>,
      sort: (entry) => entry.subject,
    },
    {
      key: 'purpose',
      tight: true,
      title: t('purpose'),
      show: (entry) => (
        <>
          {purposeWord(entry.purpose)}
          {typeof entry.detail.reason === 'string' && (
            <span className="audit-export">{t('reason', { reason: entry.detail.reason })}</span>
          )}
          {entry.breakGlass !== undefined && (
            <span className="audit-glass">{t('breakGlass', { reason: entry.breakGlass })}</span>
          )}
        </>
      ),
      sort: (entry) => entry.purpose,
    },
    {
      key: 'outcome',
      tight: true,
      title: t('outcome'),
      show: (entry) => (
        <span className="audit-outcome" data-outcome={entry.outcome} title={entry.refusal}>
          {entry.outcome === 'done' ? '✓' : entry.outcome === 'refused' ? '⊘' : '✕'} {t(entry.outcome)}
        </span>
      ),
      sort: (entry) => entry.outcome,
    },
    {
      key: 'hash',
      tight: true,
      title: t('hash'),
      show: (entry) => (
        <code title={entry.hash}>
          {entry.seq}·{entry.hash.slice(0, 8)}
        </code>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={props.entries}
      pageSize={100}
      keyOf={(entry) => `${entry.organisation}/${entry.day}/${entry.seq}`}
      searchText={(entry) =>
        [entry.actorName, entry.operation, operationName(entry.operation), entry.subject, t(entry.outcome)].join(' ')
      }
      tools={props.tools}
      foot={props.foot}
      partial={props.partial}
    />
  )
}
