import { useLanguage } from '@kangcheng/web-kit'
import { RowEvidence } from '../../../evidence/row-evidence.tsx'
import type { EvidenceSubject } from '../../../queries/evidence-queries.ts'
import { useRefresh } from '../use-refresh.ts'
import { type ReportRow, rowName } from './cell-text.ts'

/** The evidence of one row of a report. */
export function ReportRowEvidence(props: { row: ReportRow; subject: EvidenceSubject; mayChange: boolean }) {
  const language = useLanguage()
  const refresh = useRefresh(props.subject.id)
  const { row } = props
  return (
    <RowEvidence
      subject={props.subject}
      indicator={row.indicator}
      name={rowName(row, language)}
      asked={row.evidence}
      mayChange={props.mayChange}
      onChange={refresh}
    />
  )
}
