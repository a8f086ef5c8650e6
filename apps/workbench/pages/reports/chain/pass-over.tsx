import type { AwaitedRespondent, ReportPage } from '@kangcheng/indicators/contract'
import { ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { passOver, REPORT_LISTS, reportQuery } from '../../../queries/report-queries.ts'
import { Dialog } from '../dialog.tsx'
import { ReasonField } from '../steps/reason-field.tsx'
import { reportWords } from '../words.ts'

/** The office says whom a report does not wait for, and why. */
export function PassOverDialog(props: { page: ReportPage; open: readonly AwaitedRespondent[]; onClose: () => void }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const { report } = props.page
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [attempted, setAttempted] = useState(false)
  const keyOf = ({ region, organisation }: AwaitedRespondent) => `${region} ${organisation}`
  const passing = useMutation({
    mutationFn: () => {
      const respondents = props.open
        .filter((one) => chosen.has(keyOf(one)))
        .map(({ region, organisation }) => ({ region, organisation }))
      return passOver(report, { respondents, reason: reason.trim() })
    },
    onSuccess: (after) => {
      queries.setQueryData(reportQuery(report.id).queryKey, after)
      void queries.invalidateQueries({ queryKey: REPORT_LISTS })
      props.onClose()
    },
  })
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempted(true)
    if (chosen.size > 0 && reason.trim() !== '') passing.mutate()
  }
  return (
    <Dialog title={t('passOver')} onClose={props.onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <p>{t('passOver_lead')}</p>
        <fieldset className="report-pass-over">
          <legend className="soft">{t('organisation')}</legend>
          {props.open.map((one) => (
            <label key={keyOf(one)}>
              <input type="checkbox" checked={chosen.has(keyOf(one))} onChange={() => toggle(keyOf(one))} />{' '}
              {say(one.names.organisation, language)}
            </label>
          ))}
        </fieldset>
        {attempted && chosen.size === 0 && (
          <span className="report-fault" role="alert">
            {t('passOverNone')}
          </span>
        )}
        <ReasonField reason={reason} missing={attempted && reason.trim() === ''} onChange={setReason} />
        {passing.error && <ProblemNote problem={passing.error} />}
        <div className="line">
          <Button type="primary" htmlType="submit" disabled={passing.isPending}>
            {t('passOver')}
          </Button>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
