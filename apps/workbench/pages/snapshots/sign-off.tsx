import type { SignSlot, SnapshotPage } from '@kangcheng/indicators/contract'
import { ExportLinks, formatDay, ProblemNote, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { SaidBy } from './said-by.tsx'
import { SlotMark } from './slot-mark.tsx'
import { TextForm } from './text-form.tsx'
import { useChange } from './use-change.ts'
import { snapshotWords } from './words.ts'

/** Who has signed, in order, and who is next. */
export function SignOff({ page }: { page: SnapshotPage }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const may = useMay()
  const [reopening, setReopening] = useState(false)
  const { slots, snapshot, round } = page
  const { closedAt } = snapshot
  const steps = [...new Set(slots.map(({ step }) => step))]
  return (
    <section className="card stack" aria-labelledby="sign-off">
      <div className="spread">
        <h2 id="sign-off">
          {t('signOff')} {round > 1 && <span className="soft">{t('round', { round })}</span>}
        </h2>
        <span className="line no-print">
          {closedAt !== undefined && page.intact && may('indicators.snapshot.take') && !reopening && (
            <Button size="small" onClick={() => setReopening(true)}>
              {t('reopen')}
            </Button>
          )}
          <ExportLinks
            path={`/snapshots/${snapshot.id}`}
            query={{ table: 'signatures' }}
            table={t('exportSignatures')}
          />
        </span>
      </div>
      {closedAt !== undefined && (
        <p className="note good">{t('closedNote', { day: formatDay(closedAt.slice(0, 10), language) })}</p>
      )}
      {reopening && (
        <TextForm
          snapshot={snapshot.id}
          label={t('reason')}
          action={t('reopen')}
          missing={t('reasonMissing')}
          lead={t('reopenLead')}
          limit={500}
          change={(reason) => ({ does: 'reopen', reason })}
          onClose={() => setReopening(false)}
        />
      )}
      {slots.length === 0 && <p className="soft">{t('noSteps')}</p>}
      <ol className="sign-steps">
        {steps.map((step) => (
          <Step key={step} page={page} slots={slots.filter((slot) => slot.step === step)} />
        ))}
      </ol>
      <History page={page} />
    </section>
  )
}

function Step({ page, slots }: { page: SnapshotPage; slots: readonly SignSlot[] }) {
  const language = useLanguage()
  const [first] = slots
  if (!first) return null
  return (
    <li>
      <h3>{say(first.name, language)}</h3>
      <ul className="sign-slots">
        {slots.map((slot) => (
          <Slot key={slot.domain ?? ''} page={page} slot={slot} />
        ))}
      </ul>
    </li>
  )
}

function Slot({ page, slot }: { page: SnapshotPage; slot: SignSlot }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const [asking, setAsking] = useState<'sign' | 'decline'>()
  const domain = page.content.domains.find(({ code }) => code === slot.domain)
  const organisation = slot.organisation && page.names.organisations[slot.organisation]
  const { signature } = slot
  const place = { step: slot.step, ...(slot.domain !== undefined && { domain: slot.domain }), cover: slot.cover }
  return (
    <li className="sign-slot" data-next={slot.next}>
      <span className="line">
        <SlotMark state={slot.state} />
        {domain && <strong>{say(domain.name, language)}</strong>}
        {organisation && <span>{say(organisation, language)}</span>}
        {slot.next && <span className="sign-next">{t('next')}</span>}
        {!slot.next && slot.state === 'waiting' && <span className="soft">{t('later')}</span>}
      </span>
      {signature && <SaidBy page={page} said={signature} />}
      {signature?.reason !== undefined && <p className="snapshot-words">{signature.reason}</p>}
      {slot.mine && asking === undefined && (
        <span className="line no-print">
          <Button size="small" type="primary" onClick={() => setAsking('sign')}>
            {t('sign')}
          </Button>
          <Button size="small" onClick={() => setAsking('decline')}>
            {t('decline')}
          </Button>
        </span>
      )}
      {asking === 'sign' && <Signing page={page} place={place} onClose={() => setAsking(undefined)} />}
      {asking === 'decline' && (
        <TextForm
          snapshot={page.snapshot.id}
          label={t('reason')}
          action={t('decline')}
          missing={t('reasonMissing')}
          limit={500}
          change={(reason) => ({ does: 'decline', ...place, reason })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </li>
  )
}

/** Nobody signs by a slip of the hand. */
function Signing(props: {
  page: SnapshotPage
  place: { step: string; domain?: string; cover: string }
  onClose: () => void
}) {
  const t = useWords(snapshotWords)
  const { page, place } = props
  const changing = useChange(page.snapshot.id)
  const open = page.comments.filter(
    ({ resolved, domain }) => !resolved && (place.domain === undefined || domain === place.domain),
  ).length
  return (
    <div className="stack snapshot-form">
      <p>{t('signSure')}</p>
      {open > 0 && <p className="note warning">{t('openWarning', { count: open })}</p>}
      {changing.error && <ProblemNote problem={changing.error} />}
      <div className="line">
        <Button
          type="primary"
          disabled={changing.isPending}
          onClick={() => changing.mutate({ does: 'sign', ...place }, { onSuccess: props.onClose })}
        >
          {t('confirmSign')}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </div>
    </div>
  )
}

function History({ page }: { page: SnapshotPage }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { history, content } = page
  if (history.length === 0) return null
  return (
    <details>
      <summary>{t('history', { count: history.length })}</summary>
      <ol className="snapshot-history">
        {history.map((event) => {
          const step = content.steps.find(({ code }) => code === event.step)
          const domain = content.domains.find(({ code }) => code === event.domain)
          const about = [step, domain].flatMap((one) => (one ? [say(one.name, language)] : [])).join(' · ')
          return (
            <li key={event.seq}>
              <strong>
                {event.kind === 'signed' || event.kind === 'declined' || event.kind === 'reopened'
                  ? t(`event_${event.kind}`)
                  : event.kind}
              </strong>{' '}
              {about} <SaidBy page={page} said={event} />
              {event.text !== undefined && <p className="snapshot-words">{event.text}</p>}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
