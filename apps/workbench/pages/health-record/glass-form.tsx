import type { BrokenGlass } from '@kangcheng/persons/contract'
import { Choice, PageState, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useId, useState } from 'react'
import { breakGlass, glassKindsQuery } from './record-queries.ts'
import { recordWords } from './words.ts'

/** As foundation/access asks of any reason. */
const LEAST = 10

/** What has to be said before a record is opened in an emergency. */
export function GlassForm(props: { person: string; onOpen: (glass: BrokenGlass) => void; onCancel: () => void }) {
  const { person, onOpen, onCancel } = props
  const t = useWords(recordWords)
  const language = useLanguage()
  const kinds = useQuery(glassKindsQuery)
  const hint = useId()
  const [kind, setKind] = useState<string>()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const opening = useMutation({
    mutationFn: (chosen: string) => breakGlass(person, { kind: chosen, reason: reason.trim() }),
    gcTime: 0,
    onSuccess: onOpen,
  })
  const isShort = [...reason.trim()].length < LEAST
  const send = (chosen: string | undefined) => (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isShort && chosen !== undefined && !opening.isPending) opening.mutate(chosen)
  }
  return (
    <PageState query={kinds}>
      {({ kinds: all, minutes, reviewDays }) => (
        <form className="card stack glass-form" aria-label={t('glass')} onSubmit={send(kind ?? all[0]?.code)}>
          <h2>{t('glass')}</h2>
          <p>{t('glassLead', { minutes, days: reviewDays })}</p>
          <Choice
            label={t('kind')}
            value={kind ?? all[0]?.code ?? ''}
            options={all.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
            onChange={setKind}
          />
          <label className="field">
            <span>{t('reason')}</span>
            <textarea
              rows={3}
              value={reason}
              maxLength={500}
              aria-invalid={tried && isShort}
              aria-describedby={hint}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <p
            id={hint}
            className={tried && isShort ? 'glass-fault' : 'soft'}
            role={tried && isShort ? 'alert' : undefined}
          >
            {t(tried && isShort ? 'reasonShort' : 'reasonHint')}
          </p>
          {opening.error !== null && <ProblemNote problem={opening.error} />}
          <div className="line">
            <Button danger type="primary" htmlType="submit" disabled={opening.isPending}>
              {t(opening.isPending ? 'opening' : 'open')}
            </Button>
            <Button onClick={onCancel}>{t('cancel')}</Button>
          </div>
        </form>
      )}
    </PageState>
  )
}
