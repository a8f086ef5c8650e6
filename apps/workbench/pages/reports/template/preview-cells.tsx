import type { ReportCell, TemplateProblem } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { cellText, countsText, type ReportRow } from '../rows/cell-text.ts'
import { templateWords } from './words.ts'

/** A figure with the counts it is made of and what is said about it. */
export function CellShown({ cell, row }: { cell: ReportCell | undefined; row: ReportRow | undefined }) {
  const t = useWords(templateWords)
  const language = useLanguage()
  const counts = countsText(cell, language)
  return (
    <>
      {cellText(cell, row?.definition, language)}
      {counts !== undefined && <span className="soft template-under">{counts}</span>}
      {cell?.comment !== undefined && (
        <span className="soft template-under">{t('comment', { comment: cell.comment })}</span>
      )}
    </>
  )
}

/** What is wrong or odd about a row, where, what stands there, and what to do. */
export function RowProblems({ problems }: { problems: readonly TemplateProblem[] }) {
  const t = useWords(templateWords)
  const language = useLanguage()
  return (
    <ul className="template-problems">
      {problems.map((problem) => (
        <li key={`${problem.kind} ${problem.cell}`} data-problem={problem.severity}>
          <strong>
            <span aria-hidden="true">{problem.severity === 'error' ? '✕' : '!'}</span> {t(problem.severity)}
            {problem.cell !== undefined && ` ${problem.cell}`}
          </strong>{' '}
          {say(problem.message, language)} <span className="soft">{say(problem.remedy, language)}</span>
        </li>
      ))}
    </ul>
  )
}
