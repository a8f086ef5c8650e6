import type { ReportPage as Page } from '@kangcheng/indicators/contract'
import { PageState, ProblemNote, say, useLanguage, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useBlocker } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { EvidencePanel } from '../../evidence/evidence-panel.tsx'
import { evidenceWords } from '../../evidence/words.ts'
import { evidenceOfReport } from '../../queries/evidence-queries.ts'
import { reportQuery } from '../../queries/report-queries.ts'
import { BelowSection } from './chain/below-section.tsx'
import { CopyAll } from './filling/copy-all.tsx'
import { ClashNote, LostNote } from './filling/unsaved-notes.tsx'
import { rowsIn, useFilling } from './filling/use-filling.ts'
import { ReportBar } from './report-bar.tsx'
import { ReportHead } from './report-head.tsx'
import { differencesOf, lastTwoSubmissions } from './review/differences.ts'
import { DifferencesSection } from './review/differences-section.tsx'
import { HistorySection } from './review/history-section.tsx'
import { ReportRows } from './rows/report-rows.tsx'
import { isOpen } from './rows/row-problems.ts'
import { HandOver } from './steps/hand-over.tsx'
import { StepButtons } from './steps/step-buttons.tsx'
import { type KeptBack, StepNotes } from './steps/step-notes.tsx'
import { useStepping } from './steps/use-stepping.ts'
import { ReportTemplate } from './template/report-template.tsx'
import { useRefresh } from './use-refresh.ts'
import { reportWords } from './words.ts'
import './reports.css'

const route = getRouteApi('/frame/reports/$report')

/** What is asked of this respondent for this period, and how far has it come? */
export function ReportPage() {
  const t = useWords(reportWords)
  const { report: id } = route.useParams()
  const page = useQuery({ ...reportQuery(id), staleTime: 0 })
  return (
    <PageState query={page} title={t('report')}>
      {(data) => <OpenReport key={data.report.id} page={data} />}
    </PageState>
  )
}

function OpenReport({ page }: { page: Page }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const may = useMay()
  const session = useSession()
  const filling = useFilling(page)
  const stepping = useStepping(page.report.id)
  const rows = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDetailsElement>(null)
  const te = useWords(evidenceWords)
  const refresh = useRefresh(page.report.id)
  const evidence = useMemo(() => evidenceOfReport(page.report.id), [page.report.id])
  const [onBehalf, setOnBehalf] = useState(false)
  const [submitting, setSubmitting] = useState(false)
  const [keptBack, setKeptBack] = useState<KeptBack['why']>()
  const [sought, setSought] = useState<{ indicator: string; field: 'comment' | 'figure' }>()

  const mayWrite = page.lock === undefined && may('indicators.report.fill')
  // Whoever reviews looks; filling in for somebody else is done on purpose.
  const own = !may('indicators.report.review') || session?.organisation.code === page.report.organisation
  const editing = mayWrite && (own || onBehalf)
  const clashing = rowsIn('clash', filling.typed, page)
  const unsaved = [...rowsIn('unsaved', filling.typed, page), ...rowsIn('unreadable', filling.typed, page), ...clashing]
  const open = page.problems.filter(isOpen)
  const order = page.rows.map(({ indicator }) => indicator)
  const submissions = lastTwoSubmissions(page.events)
  const differences = submissions && differencesOf(submissions.before.cells ?? {}, submissions.after.cells ?? {}, order)

  useBlocker({
    disabled: unsaved.length === 0,
    enableBeforeUnload: unsaved.length > 0,
    shouldBlockFn: async () => {
      const lost = await filling.flush()
      return lost.length > 0 && !window.confirm(t('leaveSure', { count: lost.length }))
    },
  })
  useEffect(() => {
    const row = sought && rows.current?.querySelector(`[data-row="${sought.indicator}"]`)
    if (!row) return
    row.scrollIntoView({ block: 'center' })
    const field = sought.field === 'comment' ? '[data-field="comment"]' : '[data-field]'
    row.querySelector<HTMLElement>(field)?.focus({ preventScroll: true })
  }, [sought])

  const seekProblem = (problem: Page['problems'][number] | undefined) =>
    problem && setSought({ indicator: problem.indicator, field: problem.severity === 'warning' ? 'comment' : 'figure' })
  const seekNextProblem = () => {
    // From the row that has the focus onwards, and around.
    const at = order.indexOf(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? '')
    seekProblem(open.find(({ indicator }) => order.indexOf(indicator) > at) ?? open[0])
  }
  /** Whoever cannot go on is led to those who keep the report back. */
  const showBelow = () => {
    if (!below.current) return
    below.current.open = true
    below.current.querySelector('summary')?.focus()
  }
  const submit = async () => {
    setSubmitting(true)
    stepping.reset()
    const lost = await filling.flush()
    setSubmitting(false)
    const first = order.find((indicator) => lost.includes(indicator))
    if (first !== undefined) {
      setKeptBack('notSaved')
      return setSought({ indicator: first, field: 'figure' })
    }
    const left = (filling.newest() ?? page).problems.filter(isOpen)
    setKeptBack(left.length > 0 ? 'notComplete' : undefined)
    if (left.length > 0) return seekProblem(left[0])
    stepping.mutate({ kind: 'submitted' })
  }
  return (
    <div className="stack">
      <ReportHead page={page}>
        <ReportTemplate page={page} editing={editing} />
      </ReportHead>
      <ReportBar
        page={page}
        filling={filling}
        unsaved={unsaved.length}
        open={open.length}
        editing={editing}
        onNextProblem={seekNextProblem}
      >
        {mayWrite && !editing && <Button onClick={() => setOnBehalf(true)}>{t('fillFor')}</Button>}
        {!editing && <HandOver page={page} />}
        <StepButtons
          page={page}
          stepping={stepping}
          editing={editing}
          submitting={submitting}
          onSubmit={() => void submit()}
          onShowBelow={showBelow}
        />
      </ReportBar>
      {editing && !own && <p className="note">{t('filledFor', { name: say(page.names.organisation, language) })}</p>}
      <BelowSection page={page} list={below} />
      <StepNotes
        page={page}
        stepping={stepping}
        keptBack={
          editing && keptBack
            ? { why: keptBack, left: keptBack === 'notSaved' ? unsaved.length : open.length }
            : undefined
        }
      />
      {editing && filling.error !== null && unsaved.length > 0 && <ProblemNote problem={filling.error} />}
      {editing ? (
        <ClashNote page={page} clashing={clashing} onFind={(indicator) => setSought({ indicator, field: 'figure' })} />
      ) : (
        <LostNote page={page} typed={filling.typed} lost={unsaved} />
      )}
      {!editing && differences && <DifferencesSection page={page} differences={differences} />}
      <div ref={rows}>
        <ReportRows
          page={page}
          filling={filling}
          editing={editing}
          attempted={keptBack !== undefined}
          differences={differences ?? []}
          sought={sought?.indicator}
          tools={editing && <CopyAll page={page} filling={filling} />}
        />
      </div>
      <section className="card stack" aria-labelledby="report-evidence">
        <div>
          <h2 id="report-evidence">{te('title')}</h2>
          <p className="soft">{te('lead')}</p>
        </div>
        <EvidencePanel subject={evidence} mayChange={editing} onChange={refresh} />
      </section>
      <HistorySection page={page} />
    </div>
  )
}
