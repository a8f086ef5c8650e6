import type { SecurityEvent } from '@kangcheng/access/contract'
import { type Column, DataTable, formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { useOrganisationName } from '../../queries/names.ts'
import { OPERATIONS } from '../audit/operations.ts'
import { eventWords } from './words.ts'
import './events.css'

/** Events newest first: what kind, who, what they did or tried, and why it was refused. */
export function EventTable(props: { events: readonly SecurityEvent[]; foot: ReactNode; partial: boolean }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const organisationName = useOrganisationName()
  const operationName = ({ operation }: SecurityEvent) => {
    const words = OPERATIONS[operation]
    return words ? say(words, language) : operation
  }
  // What no organisation did is written in the platform's own chain: by itself, or by somebody it did not recognise.
  const isPlatform = ({ organisation }: SecurityEvent) => organisation === 'platform'
  const actorName = (event: SecurityEvent) =>
    event.actorName ?? (event.actor === undefined ? t('unknown') : isPlatform(event) ? t('platform') : event.actor)
  const actorAndWhoFor = (event: SecurityEvent) =>
    event.onBehalfOfName === undefined
      ? actorName(event)
      : `${actorName(event)}${t('onBehalfOf', { name: event.onBehalfOfName })}`
  const homeOf = (event: SecurityEvent) => (isPlatform(event) ? t('platform') : organisationName(event.organisation))
  const refusalOf = ({ refusal, refusalWords }: SecurityEvent) =>
    refusalWords ? say(refusalWords, language) : (refusal ?? '')
  const kindNames = ({ kinds }: SecurityEvent) => kinds.map((kind) => t(kind)).join(language === 'zh' ? '、' : ', ')
  const columns: Column<SecurityEvent>[] = [
    {
      key: 'at',
      tight: true,
      head: true,
      title: t('at'),
      show: ({ at }) => <time dateTime={at}>{formatMoment(at, language)}</time>,
      sort: ({ at }) => at,
    },
    { key: 'kind', tight: true, title: t('kind'), show: kindNames, sort: kindNames },
    { key: 'actor', tight: true, title: t('actor'), show: actorAndWhoFor, sort: actorName },
    {
      key: 'organisation',
      title: t('organisation'),
      show: homeOf,
      sort: homeOf,
    },
    { key: 'operation', title: t('operation'), show: operationName, sort: operationName },
    {
      key: 'subject',
      title: t('subject'),
      show: ({ subject, detail }) => (
        <>
          <span className="event-subject">{subject}</span>
          {typeof detail.reason === 'string' && <span className="soft"> {t('reason', { reason: detail.reason })}</span>}
        </>
      ),
    },
    {
      key: 'refusal',
      title: t('refusal'),
      show: (event) => <span title={event.refusal}>{refusalOf(event)}</span>,
      sort: refusalOf,
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={props.events}
      pageSize={100}
      keyOf={(event) => `${event.organisation}/${event.day}/${event.seq}`}
      searchText={(event) =>
        [actorName(event), operationName(event), event.subject, refusalOf(event), event.refusal].join(' ')
      }
      foot={props.foot}
      partial={props.partial}
    />
  )
}
