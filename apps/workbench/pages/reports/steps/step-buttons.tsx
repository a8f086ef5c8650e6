import type { ReportPage, ReportStepKind } from '@kangcheng/indicators/contract'
import { useMay, useSession, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { WaitsMark } from '../status-mark.tsx'
import { STEP_PERMISSIONS } from '../step-permissions.ts'
import { reportWords } from '../words.ts'
import { PublishDialog } from './publish-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Stepping } from './use-stepping.ts'

/** In the order in which they stand: back on the left, onwards on the right. */
const SHOWN: readonly ReportStepKind[] = ['withdrawn', 'returned', 'reopened', 'submitted', 'reviewed', 'published']

/** Of these the server says no while somebody below is waited for. */
const ONWARDS: ReadonlySet<ReportStepKind> = new Set(['submitted', 'reviewed', 'published'])

/** What this person can do with the report as it stands; the server decides again. */
export function StepButtons(props: {
  page: ReportPage
  stepping: Stepping
  editing: boolean
  onSubmit: () => void
  submitting: boolean
  onShowBelow: () => void
}) {
  const t = useWords(reportWords)
  const may = useMay()
  const session = useSession()
  const [asking, setAsking] = useState<ReportStepKind>()
  const { page, stepping } = props
  const close = () => {
    setAsking(undefined)
    stepping.reset()
  }
  const open = (kind: ReportStepKind) => {
    if (!page.steps.includes(kind) || !may(STEP_PERMISSIONS[kind])) return false
    if (kind === 'reviewed' || kind === 'published') return !page.ownReport
    if (kind === 'submitted') return props.editing
    // Taking back is for those who sent it; the office has a word for sending it back.
    return kind !== 'withdrawn' || page.ownReport || session?.organisation.code === page.report.organisation
  }
  const press = (kind: ReportStepKind) => {
    if (kind === 'submitted') return props.onSubmit()
    if (kind === 'reviewed') return stepping.mutate({ kind })
    stepping.reset()
    setAsking(kind)
  }
  const shown = SHOWN.filter(open)
  const reason = useId()
  const of = page.below?.respondents ?? []
  const waiting = of.filter((one) => one.open).length
  const isHeld = (kind: ReportStepKind) => waiting > 0 && ONWARDS.has(kind)
  return (
    <>
      {shown.some(isHeld) && (
        <span id={reason}>
          <WaitsMark waitsFor={{ open: waiting, of: of.length }} />
        </span>
      )}
      {shown.map((kind) => (
        <Button
          key={kind}
          type={ONWARDS.has(kind) && !isHeld(kind) ? 'primary' : 'default'}
          disabled={stepping.isPending || props.submitting}
          {...(isHeld(kind)
            ? {
                className: 'report-held',
                'aria-disabled': true,
                'aria-describedby': reason,
                onClick: props.onShowBelow,
              }
            : { onClick: () => press(kind) })}
        >
          {t(`step_${kind}`)}
        </Button>
      ))}
      {(asking === 'withdrawn' || asking === 'returned' || asking === 'reopened') && (
        <ReasonDialog kind={asking} stepping={stepping} onClose={close} />
      )}
      {asking === 'published' && <PublishDialog page={page} stepping={stepping} onClose={close} />}
    </>
  )
}
