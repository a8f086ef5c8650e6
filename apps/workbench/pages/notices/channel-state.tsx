import type { ChannelState as State } from '@kangcheng/notices/contract'
import { formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { noticeWords } from './words.ts'

/** How a channel fares, and the way to send again what was given up. */
export function ChannelState(props: { state: State; retrying: boolean; onRetry: () => void }) {
  const t = useWords(noticeWords)
  const language = useLanguage()
  const { waiting, parked, lastSentAt, fault } = props.state
  const why = fault && `${t(fault.code)}${fault.status === undefined ? '' : t('status', { status: fault.status })}`
  return (
    <>
      <p className="line soft">
        <span>
          {lastSentAt === undefined ? t('neverSent') : t('lastSent', { at: formatMoment(lastSentAt, language) })}
        </span>
        {waiting > 0 && <span>{t('waiting', { count: waiting })}</span>}
        {waiting > 0 && parked === 0 && why && <span>{t('lastFault', { why })}</span>}
      </p>
      {parked > 0 && (
        <div className="note warning line" role="status">
          <span>{t('parked', { count: parked, why: why ?? '' })}</span>
          <Button size="small" disabled={props.retrying} onClick={props.onRetry}>
            {t('retry')}
          </Button>
        </div>
      )}
    </>
  )
}
