import type { ReportPage } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { isFilled } from './filling/entry.ts'
import { SaveState } from './filling/save-state.tsx'
import type { Filling } from './filling/use-filling.ts'
import { reportWords } from './words.ts'

/** How much is done and kept, what is left, and what can be done next; it stays in sight over a long form. */
export function ReportBar(props: {
  page: ReportPage
  filling: Filling
  unsaved: number
  open: number
  editing: boolean
  onNextProblem: () => void
  children: ReactNode
}) {
  const t = useWords(reportWords)
  const { page, open, editing } = props
  const asked = page.rows.length
  const filled = page.rows.filter(({ indicator }) => isFilled(page.report.cells[indicator])).length
  const progress = t('progress', { filled, asked })
  return (
    <section className="card report-bar" aria-label={t('progress', { filled, asked })}>
      <div className="report-count">
        <strong>{progress}</strong>
        <progress value={filled} max={Math.max(asked, 1)} aria-label={progress} />
        <span className="soft">{open > 0 ? t('openProblems', { count: open }) : t('noProblems')}</span>
        {editing && <SaveState filling={props.filling} unsaved={props.unsaved} />}
      </div>
      <div className="report-exits">
        {editing && open > 0 && <Button onClick={props.onNextProblem}>{t('nextProblem')}</Button>}
        {props.children}
      </div>
    </section>
  )
}
