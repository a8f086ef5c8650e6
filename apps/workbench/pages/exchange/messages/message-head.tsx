import type { MessageView } from '@kangcheng/exchange/contract'
import { formatBytes, formatMoment, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { StateMark } from '../state-mark.tsx'
import { useFeedNames } from '../use-feed-names.ts'
import { messageWords } from './words.ts'

/** Who sent it when, where it stands, and the messages and the patient that belong to it. */
export function MessageHead({ view: { message, mendedBy } }: { view: MessageView }) {
  const t = useWords(messageWords)
  const language = useLanguage()
  const names = useFeedNames()
  const mayRead = useMay()('records.resource.read')
  const { feed, kind, state, received, sent, bytes, map, subject, mends } = message
  const moment = (of: string) => formatMoment(of, language)
  const patient = /^Patient\/(.+)$/.exec(subject ?? '')?.[1]
  return (
    <>
      <StateMark state={state} />
      <span>
        <Link to="/data/messages" search={{ feed }}>
          {names.whole(feed)}
        </Link>
      </span>
      <code>{kind}</code>
      <span>{t('receivedAt', { moment: moment(received) })}</span>
      {sent !== undefined && <span>{t('sentAt', { moment: moment(sent) })}</span>}
      <span>{t('size', { size: formatBytes(bytes, language) })}</span>
      {map && (
        <Link to="/data/maps/$map" params={{ map: map.code }}>
          {t('byMap', { map: map.code, version: map.version })}
        </Link>
      )}
      {patient !== undefined && state === 'stored' && mayRead && (
        <Link to="/records/patients/$patient" params={{ patient }}>
          {t('subject')}
        </Link>
      )}
      {mends !== undefined && (
        <span>
          {t('mends')}{' '}
          <Link to="/data/messages/$feed/$id" params={{ feed, id: mends }}>
            {t('earlier')}
          </Link>
        </span>
      )}
      {mendedBy !== undefined && (
        <span>
          {t('mendedBy')}{' '}
          <Link to="/data/messages/$feed/$id" params={{ feed, id: mendedBy }}>
            {t('later')}
          </Link>
        </span>
      )}
    </>
  )
}
