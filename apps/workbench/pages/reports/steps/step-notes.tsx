import type { ReportPage } from '@kangcheng/indicators/contract'
import { isProblem, ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { STEP_PERMISSIONS } from '../step-permissions.ts'
import { reportWords } from '../words.ts'
import type { Stepping } from './use-stepping.ts'

/** What kept a submission back, and how much of it is still left. */
export interface KeptBack {
  readonly why: 'notSaved' | 'notComplete'
  readonly left: number
}

/** Why a step was not taken, or cannot be taken by this person. */
export function StepNotes(props: { page: ReportPage; stepping: Stepping; keptBack: KeptBack | undefined }) {
  const t = useWords(reportWords)
  const may = useMay()
  const { page, keptBack } = props
  const { error } = props.stepping
  const toPass = page.steps.some((kind) => (kind === 'reviewed' || kind === 'published') && may(STEP_PERMISSIONS[kind]))
  return (
    <>
      {page.ownReport && toPass && <p className="note">{t('ownReport')}</p>}
      {keptBack && keptBack.left > 0 && (
        <p className="note warning" role="alert">
          {t(keptBack.why, { count: keptBack.left })}
        </p>
      )}
      {error &&
        (isProblem(error) && error.code === 'report.changed-meanwhile' ? (
          <p className="note warning" role="alert">
            {t('changedMeanwhile')}
          </p>
        ) : (
          <ProblemNote problem={error} />
        ))}
    </>
  )
}
