import { useWords } from '@kangcheng/web-kit'
import { useId } from 'react'
import { reportWords } from '../words.ts'

/** Why: without it nothing is sent back or given away. */
export function ReasonField(props: { reason: string; missing: boolean; onChange: (reason: string) => void }) {
  const t = useWords(reportWords)
  const id = useId()
  return (
    <label className="report-field">
      <span className="soft">{t('reason')}</span>
      <textarea
        rows={3}
        maxLength={500}
        value={props.reason}
        aria-invalid={props.missing}
        aria-describedby={props.missing ? id : undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.missing && (
        <span id={id} className="report-fault" role="alert">
          {t('reasonMissing')}
        </span>
      )}
    </label>
  )
}
