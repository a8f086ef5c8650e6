import type { ReportPage } from '@kangcheng/indicators/contract'
import { Choice, ProblemNote, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { organisationsQuery } from '../../../queries/plan-queries.ts'
import { handOver, REPORT_LISTS, reportQuery } from '../../../queries/report-queries.ts'
import { Dialog } from '../dialog.tsx'
import { reportWords } from '../words.ts'
import { ReasonField } from './reason-field.tsx'

/** For the office, while a report is still to be filled in: another department takes it over. */
export function HandOver({ page }: { page: ReportPage }) {
  const t = useWords(reportWords)
  const may = useMay()
  const [open, setOpen] = useState(false)
  const { status } = page.report
  if (!may('indicators.report.request') || (status !== 'draft' && status !== 'returned')) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('handOver')}</Button>
      {open && <HandOverDialog page={page} onClose={() => setOpen(false)} />}
    </>
  )
}

function HandOverDialog({ page, onClose }: { page: ReportPage; onClose: () => void }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const { report } = page
  const { data: organisations = [] } = useQuery(organisationsQuery)
  const [organisation, setOrganisation] = useState('')
  const [reason, setReason] = useState('')
  const [attempted, setAttempted] = useState(false)
  const handing = useMutation({
    mutationFn: () => handOver(report, { organisation, reason: reason.trim() }),
    onSuccess: (after) => {
      queries.setQueryData(reportQuery(report.id).queryKey, after)
      void queries.invalidateQueries({ queryKey: REPORT_LISTS })
      onClose()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempted(true)
    if (organisation !== '' && reason.trim() !== '') handing.mutate()
  }
  return (
    <Dialog title={t('handOver')} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{t('handOver_lead')}</p>
        <div className="stack">
          <Choice
            label={t('successor')}
            value={organisation}
            options={[
              { value: '', label: t('choose') },
              ...organisations
                .filter(({ code }) => code !== report.organisation)
                .map(({ code, name }) => ({ value: code, label: say(name, language) })),
            ]}
            onChange={setOrganisation}
          />
          {attempted && organisation === '' && (
            <span className="report-fault" role="alert">
              {t('successorMissing')}
            </span>
          )}
        </div>
        <ReasonField reason={reason} missing={attempted && reason.trim() === ''} onChange={setReason} />
        {handing.error && <ProblemNote problem={handing.error} />}
        <div className="line">
          <Button type="primary" htmlType="submit" disabled={handing.isPending}>
            {t('handOver')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
