import type { QualityFinding, QualitySeverity } from '@kangcheng/exchange/contract'
import { formatDay, useLanguage, useWords } from '@kangcheng/web-kit'
import { qualityWords } from './words.ts'

/** A shape for each, so that they are told apart without colour. */
const SHAPES: Readonly<Record<QualitySeverity, string>> = { veto: '⊘', heavy: '▲', medium: '◆', light: '○' }

export function SeverityMark({ severity }: { severity: QualitySeverity }) {
  const t = useWords(qualityWords)
  return (
    <span className="quality-severity" data-severity={severity}>
      <span aria-hidden="true">{SHAPES[severity]}</span> {t(`severity_${severity}`)}
    </span>
  )
}

/** Where a finding stands, whose it is and until when. */
export function StatusLine({ finding }: { finding: QualityFinding }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const { status, assignedToName, dueOn } = finding
  return (
    <span className="quality-status">
      <span>{t(`status_${status}`)}</span>
      {assignedToName !== undefined && <span className="soft">{t('assignedTo', { name: assignedToName })}</span>}
      {dueOn !== undefined && <span className="soft">{t('dueOn', { day: formatDay(dueOn, language) })}</span>}
    </span>
  )
}
