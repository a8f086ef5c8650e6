import { answerOf, api, cityDay, DayField, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { useSharingChange } from '../sharing-queries.ts'
import { sharingWords } from '../words.ts'

/** Asks for the same until a later day. */
export function RenewForm({ id, until }: { id: string; until: string }) {
  const t = useWords(sharingWords)
  const [open, setOpen] = useState(false)
  const [wish, setWish] = useState({ until: '', text: '' })
  const renewing = useSharingChange((body: typeof wish) =>
    answerOf(api.POST('/api/v1/exchange/sharing-applications/{id}/renew', { params: { path: { id } }, body })),
  )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    renewing.mutate(wish)
  }
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('renew')}</Button>
      </div>
    )
  return (
    <form className="card stack" onSubmit={submit} aria-label={t('renew')}>
      <h2>{t('renew')}</h2>
      <p>{t('renewLead')}</p>
      <div className="sharing-fields">
        <DayField
          label={t('until')}
          value={wish.until}
          min={until || cityDay(new Date())}
          onChange={(day = '') => setWish({ ...wish, until: day })}
        />
        <label className="field">
          <span>{t('reason')}</span>
          <input
            required
            maxLength={500}
            value={wish.text}
            onChange={(event) => setWish({ ...wish, text: event.target.value })}
          />
        </label>
      </div>
      {renewing.error && <ProblemNote problem={renewing.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={renewing.isPending || wish.until === ''}>
          {t(renewing.isPending ? 'working' : 'renew')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
