import type { NewWebhook } from '@kangcheng/notices/contract'
import { Choice, ProblemNote, say, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { createWebhook, useChannelChange } from '../../queries/notice-queries.ts'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { RhythmChoice } from './rhythm-choice.tsx'
import { ShownSecret } from './shown-secret.tsx'
import { noticeWords } from './words.ts'

/** A system to be told: which, where, when; then its secret, once. */
export function CreateWebhook({ ofOrganisations, onClose }: { ofOrganisations: boolean; onClose: () => void }) {
  const t = useWords(noticeWords)
  const language = useLanguage()
  const session = useSession()
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled: ofOrganisations })
  const [organisation, setOrganisation] = useState(session?.organisation.code ?? '')
  const [wish, setWish] = useState<NewWebhook>({ name: '', url: '', rhythm: 'immediate' })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const creating = useChannelChange(createWebhook)
  if (creating.data) return <ShownSecret name={wish.name} secret={creating.data.secret} onClose={onClose} />
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    creating.mutate({
      ...wish,
      name: wish.name.trim(),
      url: wish.url.trim(),
      ...(ofOrganisations ? { organisation } : {}),
    })
  }
  return (
    <form ref={form} className="card stack notice-form" onSubmit={submit} aria-label={t('addWebhook')}>
      <h3>{t('addWebhook')}</h3>
      {creating.error && <ProblemNote problem={creating.error} />}
      <label className="field">
        <span>{t('system')}</span>
        <input
          required
          maxLength={60}
          value={wish.name}
          onChange={(event) => setWish({ ...wish, name: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{t('url')}</span>
        <input
          type="url"
          required
          maxLength={500}
          placeholder="https://"
          value={wish.url}
          onChange={(event) => setWish({ ...wish, url: event.target.value })}
        />
      </label>
      {ofOrganisations && (
        <Choice
          label={t('organisation')}
          value={organisation}
          options={organisations.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
          onChange={setOrganisation}
        />
      )}
      <RhythmChoice value={wish.rhythm} onChange={(rhythm) => setWish({ ...wish, rhythm })} />
      <p className="soft">{t('webhookHint')}</p>
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={creating.isPending}>
          {t('addWebhook')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
