import type { ApplicationPage } from '@kangcheng/exchange/contract'
import { answerOf, api, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { useSharingChange } from '../sharing-queries.ts'
import { WithReason } from '../with-reason.tsx'
import { sharingWords } from '../words.ts'
import { TermsFacts } from './terms-facts.tsx'
import { TermsFields } from './terms-fields.tsx'

/** The decision of whoever may: the first one may grant less, the second approves what the first one granted. */
export function DecideForm({ page }: { page: ApplicationPage }) {
  const t = useWords(sharingWords)
  const { id, proposed, application, entry, events } = page
  const asked = events.findLast(({ kind }) => kind === 'asked')?.terms ?? application.terms
  const [terms, setTerms] = useState(asked)
  const [text, setText] = useState('')
  const params = { path: { id } }
  const seen = events.length
  const approving = useSharingChange(() => {
    const body = { seen, ...(proposed === undefined && { terms }), ...(text.trim() !== '' && { text }) }
    return answerOf(api.POST('/api/v1/exchange/sharing-applications/{id}/approve', { params, body }))
  })
  const refusing = useSharingChange((reason: string) =>
    answerOf(api.POST('/api/v1/exchange/sharing-applications/{id}/refuse', { params, body: { seen, text: reason } })),
  )
  return (
    <section className="card stack">
      <h2>{t('decide')}</h2>
      <p>{t(proposed ? 'decideSecondLead' : 'decideLead')}</p>
      {proposed ? (
        <TermsFacts dataSet={entry.dataSet} terms={proposed} />
      ) : (
        <TermsFields dataSet={entry.dataSet} terms={terms} asked={asked} onChange={setTerms} />
      )}
      <label className="field">
        <span>{t('condition')}</span>
        <input value={text} maxLength={1000} onChange={(event) => setText(event.target.value)} />
      </label>
      {approving.error && <ProblemNote problem={approving.error} />}
      <div>
        <Button
          type="primary"
          disabled={approving.isPending || (proposed === undefined && terms.columns.length === 0)}
          onClick={() => approving.mutate(undefined)}
        >
          {t(approving.isPending ? 'working' : 'approve')}
        </Button>
      </div>
      <WithReason label={t('refuse')} hint={t('reason')} danger change={refusing} />
    </section>
  )
}
