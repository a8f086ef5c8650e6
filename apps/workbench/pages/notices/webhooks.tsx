import type { Webhook } from '@kangcheng/notices/contract'
import { Empty, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { useOrganisationName } from '../../queries/names.ts'
import { removeWebhook, retryWebhook, useChannelChange } from '../../queries/notice-queries.ts'
import { AskFirst } from '../users/ask-first.tsx'
import { ChannelState } from './channel-state.tsx'
import { CreateWebhook } from './create-webhook.tsx'
import { noticeWords } from './words.ts'

/** Systems that are told, how each fares, and how to add or end one. */
export function Webhooks(props: {
  title: string
  lead: string
  webhooks: readonly Webhook[]
  mayAdd: boolean
  ofOrganisations?: boolean
}) {
  const t = useWords(noticeWords)
  const organisationName = useOrganisationName()
  const [creating, setCreating] = useState(false)
  const removing = useChannelChange(removeWebhook)
  const retrying = useChannelChange(retryWebhook)
  const problem = removing.error ?? retrying.error
  return (
    <section className="stack" aria-label={props.title}>
      <div className="spread">
        <h2>{props.title}</h2>
        {props.mayAdd && (
          <Button aria-expanded={creating} onClick={() => setCreating(true)}>
            {t('addWebhook')}
          </Button>
        )}
      </div>
      <p className="soft">{props.lead}</p>
      {creating && (
        <CreateWebhook ofOrganisations={props.ofOrganisations === true} onClose={() => setCreating(false)} />
      )}
      {problem && <ProblemNote problem={problem} />}
      {props.webhooks.length === 0 && !creating && <Empty>{t('noWebhooks')}</Empty>}
      {props.webhooks.map((webhook) => (
        <article key={webhook.id} className="card stack">
          <div className="spread">
            <h3>{webhook.name}</h3>
            <AskFirst question={t('removeSure')} onYes={() => removing.mutate(webhook)}>
              <Button size="small" aria-label={t('removeOne', { name: webhook.name })}>
                {t('remove')}
              </Button>
            </AskFirst>
          </div>
          <p className="notice-address">{webhook.url}</p>
          <p className="line soft">
            {webhook.organisation !== undefined && <span>{organisationName(webhook.organisation)}</span>}
            <span>{t(webhook.rhythm)}</span>
          </p>
          <ChannelState state={webhook.state} retrying={retrying.isPending} onRetry={() => retrying.mutate(webhook)} />
        </article>
      ))}
    </section>
  )
}
