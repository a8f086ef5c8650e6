import { type MapPreview, type MessageFault, type MessageView, sayFault } from '@kangcheng/exchange/contract'
import { ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { keyed } from '../../../fhir/keyed.ts'
import { CellFields } from '../cell-fields.tsx'
import { previewQuery } from '../exchange-queries.ts'
import { usePause } from '../use-pause.ts'
import { exchangeWords } from '../words.ts'
import { ChangeProblem } from './change-problem.tsx'
import { useLetterChanges } from './letter-changes.ts'
import { placeOf } from './mark-text.ts'
import { messageWords } from './words.ts'

/** A copy to correct: what the map makes of it is tried after each pause, and it can be sent once nothing is wrong. */
export function MendEditor(props: {
  view: MessageView
  onTried: (preview: MapPreview | undefined) => void
  onRefresh: () => void
  onEnd: () => void
}) {
  const t = useWords(messageWords)
  const common = useWords(exchangeWords)
  const { view, onTried, onRefresh, onEnd } = props
  const { message } = view
  const came = view.text.replace(/\n+$/, '')
  const navigate = useNavigate()
  const field = useRef<HTMLTextAreaElement>(null)
  const reasonField = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [text, setText] = useState(came)
  const [reason, setReason] = useState('')
  const settled = usePause(text)
  const isChanged = text !== came
  const asked = useQuery({
    ...previewQuery({ feed: message.feed, text: settled }),
    enabled: settled.trim() !== '' && settled !== came,
  })
  const isCurrent = settled === text && !asked.isPlaceholderData && !asked.isFetching
  const preview = settled === came ? view.preview : asked.data
  useEffect(() => onTried(preview), [onTried, preview])
  const { mending } = useLetterChanges(message)
  useBlocker({
    disabled: !isChanged,
    enableBeforeUnload: isChanged,
    shouldBlockFn: () => isChanged && !window.confirm(t('leaveSure')),
  })
  const isDead = message.state === 'dead'
  const isFine = isChanged && isCurrent && preview?.faults.length === 0
  const maySend = isDead && isFine && reason.trim().length >= 2 && !mending.isPending
  const goTo = (fault: MessageFault) => {
    const place = placeOf(text, fault)
    if (!place || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(place.from, place.to)
  }
  // Whoever begins to correct stands where the fault is.
  useEffect(() => {
    const [first] = view.preview.faults
    const place = first && placeOf(came, first)
    field.current?.focus()
    field.current?.setSelectionRange(place?.from ?? 0, place?.to ?? 0)
  }, [came, view.preview.faults])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!maySend) return
    mending.mutate(
      { text, reason: reason.trim() },
      {
        onSuccess: ({ id, state }) => {
          const params = { feed: message.feed, id }
          if (state !== 'dead') void navigate({ to: '/data/messages/$feed/$id', params, ignoreBlocker: true })
        },
      },
    )
  }
  return (
    <form className="stack" onSubmit={submit} aria-label={t('edit')}>
      {message.kind === 'row' && <CellFields text={text} readOnly={mending.isPending} onWrite={setText} />}
      <label className="field exchange-wide">
        <span>{t('editor')}</span>
        <textarea
          ref={field}
          className="exchange-text"
          rows={Math.min(16, Math.max(8, came.split('\n').length * 2))}
          spellCheck={false}
          value={text}
          readOnly={mending.isPending}
          aria-describedby={hint}
          onChange={(event) => {
            setText(event.target.value)
            mending.reset()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) reasonField.current?.focus()
          }}
        />
      </label>
      <p id={hint} className="exchange-hint">
        {t(message.kind === 'row' ? 'rowHint' : 'editorHint')}
      </p>
      <Outcome
        isChanged={isChanged}
        isCurrent={isCurrent || asked.error !== null}
        preview={asked.error && settled !== came ? undefined : preview}
        onGo={goTo}
      />
      {asked.error && <ProblemNote problem={asked.error} onRetry={() => void asked.refetch()} />}
      <label className="field exchange-wide">
        <span>{t('reason')}</span>
        <input
          ref={reasonField}
          value={reason}
          maxLength={500}
          placeholder={t('reasonHint')}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {!isDead && (
        <p className="note warning" role="alert">
          {t('noLonger')}
        </p>
      )}
      <ChangeProblem problem={mending.error} onRefresh={onRefresh} />
      {mending.data?.state === 'dead' && <StillDead fault={mending.data.fault} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={!maySend}>
          {mending.isPending ? common('working') : t('send')}
        </Button>
        <Button onClick={() => (!isChanged || window.confirm(t('leaveSure'))) && onEnd()}>{t('discard')}</Button>
      </div>
    </form>
  )
}

/** What the map says of the text as it stands. */
function Outcome(props: {
  isChanged: boolean
  isCurrent: boolean
  preview: MapPreview | undefined
  onGo: (fault: MessageFault) => void
}) {
  const t = useWords(messageWords)
  const language = useLanguage()
  const { isChanged, isCurrent, preview, onGo } = props
  const faults = preview?.faults ?? []
  return (
    <div role="status" className="stack exchange-outcome">
      {!isCurrent ? (
        <p className="soft">{t('checking')}</p>
      ) : !preview ? null : faults.length > 0 ? (
        <>
          <p className="note warning">{t('faultsLeft', { count: faults.length })}</p>
          <ul className="exchange-faults">
            {keyed(faults).map(({ key, value }) => (
              <li key={key} className="line">
                {sayFault(value, language)}
                {value.place !== undefined && (
                  <Button size="small" onClick={() => onGo(value)}>
                    {t('goTo', { place: value.place })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : isChanged ? (
        <p className="note good">✓ {t('fine', { count: preview.resources.length })}</p>
      ) : (
        <p className="soft">{t('unchanged')}</p>
      )}
    </div>
  )
}

function StillDead({ fault }: { fault: MessageFault | undefined }) {
  const t = useWords(messageWords)
  const language = useLanguage()
  return (
    <p className="note error" role="alert">
      {t('mendDead', { fault: fault ? sayFault(fault, language) : '' })}
    </p>
  )
}
