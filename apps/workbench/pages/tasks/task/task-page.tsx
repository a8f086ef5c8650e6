import type { TaskPage as Page } from '@kangcheng/indicators/contract'
import { formatDay, InventedMark, PageHead, PageState, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { taskQuery } from '../../../queries/task-queries.ts'
import { keepDay } from '../task-link.tsx'
import { AlarmMarks, Percent, StatusMark } from '../task-marks.tsx'
import { taskWords } from '../words.ts'
import { AssignmentSection } from './assignment-section.tsx'
import { HistorySection } from './history-section.tsx'
import { MilestoneSection } from './milestone-section.tsx'
import { PartsSection } from './parts-section.tsx'
import { ReportSection } from './report-section.tsx'
import { ReviewSection } from './review-section.tsx'
import '../tasks.css'

const route = getRouteApi('/frame/plans/$plan/tasks/$code')

/** Whose is this piece of work, how far has it come, and what is to be done with it now? */
export function TaskPage() {
  const t = useWords(taskWords)
  const { plan, code } = route.useParams()
  const { asOf } = route.useSearch()
  const page = useQuery({ ...taskQuery(plan, code, asOf), staleTime: 0 })
  return (
    <PageState query={page} title={t('task')}>
      {(data) => <OpenTask key={`${data.plan} ${data.task.code}`} page={data} />}
    </PageState>
  )
}

function OpenTask({ page }: { page: Page }) {
  const t = useWords(taskWords)
  const may = useMay()
  const { asOf } = route.useSearch()
  // What was known on an earlier day is looked at and not written on.
  const writable = asOf === undefined
  return (
    <div className="stack">
      <Head page={page} />
      {!writable && (
        <p className="note">
          {t('asKnown')}{' '}
          <Link to="/plans/$plan/tasks/$code" params={{ plan: page.plan, code: page.task.code }}>
            {t('asToday')}
          </Link>
        </p>
      )}
      <AssignmentSection page={page} writable={writable && may('indicators.task.assign')} />
      {page.parts.length > 0 ? (
        <PartsSection page={page} />
      ) : (
        <>
          <MilestoneSection page={page} />
          {writable && may('indicators.task.review') && <ReviewSection page={page} />}
          {writable && may('indicators.task.report') && <ReportSection page={page} />}
        </>
      )}
      <HistorySection page={page} />
    </div>
  )
}

function Head({ page }: { page: Page }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const { task, plan } = page
  const newest = page.reports[0]
  return (
    <>
      <PageHead
        above={
          <nav className="trail">
            <Link to="/plans/$plan/tasks" params={{ plan }} search={keepDay}>
              ← {t('back')}
            </Link>
            {page.above.map(({ code, title }) => (
              <span key={code}>
                {' / '}
                <Link to="/plans/$plan/tasks/$code" params={{ plan, code }} search={keepDay}>
                  {code} {title}
                </Link>
              </span>
            ))}
          </nav>
        }
        title={`${task.code} ${task.title}`}
        titleLanguage="zh-CN"
        lead={
          <>
            <StatusMark state={task.state} />
            <Percent percent={task.state.percent} />
            <AlarmMarks task={task} />
            {task.state.doneOn !== undefined && (
              <span>{t('doneOn', { day: formatDay(task.state.doneOn, language) })}</span>
            )}
            <span>{t('asOfDay', { day: formatDay(page.asOf, language) })}</span>
            {task.invented && <InventedMark />}
          </>
        }
      />
      {newest?.review === 'returned' && task.state.status !== 'done' && (
        <div className="note warning">
          <p>
            <strong>{t('returned', { reason: newest.reviewed?.reason ?? '' })}</strong>
          </p>
        </div>
      )}
    </>
  )
}
