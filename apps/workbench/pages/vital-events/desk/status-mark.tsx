import { VITAL_STATUS_WORDS, type VitalStatus } from '@kangcheng/exchange/contract'
import { say, useLanguage } from '@kangcheng/web-kit'

const SIGNS: Readonly<Record<VitalStatus, string>> = {
  draft: '○',
  submitted: '◐',
  returned: '↩',
  accepted: '✓',
  voided: '✕',
}

export function StatusMark({ status }: { status: VitalStatus }) {
  const language = useLanguage()
  return (
    <span className="vital-status" data-status={status}>
      <span aria-hidden="true">{SIGNS[status]}</span> {say(VITAL_STATUS_WORDS[status], language)}
    </span>
  )
}
