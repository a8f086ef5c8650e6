import type { PublicationPage, PublicationStepKind } from '@kangcheng/indicators/contract'
import { cityDay, formatDay, ProblemNote, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import type { Act } from '../../queries/publication-queries.ts'
import type { Acting } from './use-acting.ts'
import { publicationWords } from './words.ts'

type Verb = Exclude<Act['act'], 'write' | 'refresh'>

/** In the order in which they stand: back on the left, onwards on the right. */
const VERBS: readonly { verb: Verb; kind: PublicationStepKind; permission: string }[] = [
  { verb: 'discard', kind: 'discarded', permission: 'indicators.publication.draft' },
  { verb: 'return', kind: 'returned', permission: 'indicators.publication.approve' },
  { verb: 'withdraw', kind: 'withdrawn', permission: 'indicators.publication.release' },
  { verb: 'correct', kind: 'corrected', permission: 'indicators.publication.draft' },
  { verb: 'approve', kind: 'approved', permission: 'indicators.publication.approve' },
  { verb: 'release', kind: 'released', permission: 'indicators.publication.release' },
]

/** What this person can do with the publication as it stands; the server decides again. */
export function Steps({ page, acting, blocked }: { page: PublicationPage; acting: Acting; blocked: boolean }) {
  const t = useWords(publicationWords)
  const may = useMay()
  const [asking, setAsking] = useState<Exclude<Verb, 'approve'>>()
  const open = VERBS.filter(
    ({ verb, kind, permission }) =>
      page.steps.includes(kind) && may(permission) && !(verb === 'approve' && page.ownWork),
  )
  const waits = page.ownWork && page.steps.includes('approved') && may('indicators.publication.approve')
  const press = (verb: Verb) => {
    acting.reset()
    if (verb === 'approve') acting.mutate({ act: 'approve' })
    else setAsking(verb)
  }
  const failed = acting.error && acting.variables.act === 'approve'
  return (
    <>
      {(open.length > 0 || waits) && asking === undefined && (
        <div className="line">
          {open.map(({ verb }) => (
            <Button
              key={verb}
              type={verb === 'approve' || verb === 'release' ? 'primary' : 'default'}
              disabled={acting.isPending || blocked}
              onClick={() => press(verb)}
            >
              {t(`act_${verb}`)}
            </Button>
          ))}
          {waits && <span className="soft">{t('ownWork')}</span>}
        </div>
      )}
      {failed && <ProblemNote problem={acting.error} />}
      {asking !== undefined && (
        <StepForm
          key={asking}
          verb={asking}
          page={page}
          acting={acting}
          onClose={() => {
            setAsking(undefined)
            acting.reset()
          }}
        />
      )}
    </>
  )
}

function StepForm(props: {
  verb: Exclude<Verb, 'approve'>
  page: PublicationPage
  acting: Acting
  onClose: () => void
}) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const { verb, page, acting, onClose } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const fault = useId()
  // The button that opened it is gone, and the keyboard with it.
  useEffect(() => heading.current?.focus(), [])
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [withoutPdf, setWithoutPdf] = useState(false)
  const releasing = verb === 'release'
  const changed = releasing ? page.changed.length : 0
  const early =
    releasing && page.plannedOn !== undefined && page.plannedOn > cityDay(new Date()) ? page.plannedOn : undefined
  const needed = !releasing || changed > 0 || early !== undefined
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = reason.trim()
    if (needed && said === '') return setMissing(true)
    const given = said === '' ? {} : { reason: said }
    acting.mutate(releasing ? { act: verb, ...given, withoutPdf } : { act: verb, ...given }, { onSuccess: onClose })
  }
  return (
    <form className="card stack" onSubmit={submit} noValidate aria-label={t(`act_${verb}`)}>
      <h2 ref={heading} tabIndex={-1}>
        {t(`act_${verb}`)}
      </h2>
      <p>{t(`${verb}_lead`)}</p>
      {early !== undefined && <p className="note warning">{t('releaseEarly', { day: formatDay(early, language) })}</p>}
      {changed > 0 && <p className="note warning">{t('releaseChanged', { count: changed })}</p>}
      {needed && (
        <label className="publication-text">
          <span>{t('reason')}</span>
          <textarea
            rows={2}
            maxLength={500}
            value={reason}
            aria-invalid={missing}
            aria-describedby={missing ? fault : undefined}
            onChange={(event) => {
              setReason(event.target.value)
              setMissing(false)
            }}
          />
          {missing && (
            <span id={fault} role="alert" className="publication-missing">
              {t('reasonNeeded')}
            </span>
          )}
        </label>
      )}
      {releasing && (
        <label className="publication-check">
          <input type="checkbox" checked={withoutPdf} onChange={(event) => setWithoutPdf(event.target.checked)} />
          <span>{t('withoutPdf')}</span>
        </label>
      )}
      {acting.error && <ProblemNote problem={acting.error} />}
      {releasing && acting.isPending && (
        <p role="status" className="publication-writing">
          <progress aria-label={t('act_release')} /> {t('writing')}
        </p>
      )}
      <div className="line">
        <Button type="primary" htmlType="submit" danger={verb === 'discard'} disabled={acting.isPending}>
          {t(`act_${verb}`)}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
