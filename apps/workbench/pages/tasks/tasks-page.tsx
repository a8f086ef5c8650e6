import type { TaskList } from '@kangcheng/indicators/contract'
import {
  Empty,
  ExportLinks,
  formatDay,
  InventedMark,
  PageHead,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { tasksQuery } from '../../queries/task-queries.ts'
import { VIEWS } from './search.ts'
import { TaskFilters } from './task-filters.tsx'
import { BoardView } from './views/board-view.tsx'
import { CalendarView } from './views/calendar-view.tsx'
import { TreeView } from './views/tree-view.tsx'
import { taskWords } from './words.ts'
import './tasks.css'

const route = getRouteApi('/frame/plans/$plan/tasks')

/** What work does the plan promise, who does it, and how far has it come? */
export function TasksPage() {
  const t = useWords(taskWords)
  const { plan } = route.useParams()
  const search = route.useSearch()
  const tasks = useQuery(tasksQuery(plan, search))
  return (
    <PageState query={tasks} title={t('title')}>
      {(list) => <Tasks list={list} updating={tasks.isPlaceholderData} />}
    </PageState>
  )
}

function Tasks({ list, updating }: { list: TaskList; updating: boolean }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const { asOf, organisation, state, late } = route.useSearch()
  const query = { asOf, organisation, state, late: late ? 'true' : undefined }
  return (
    <div className="stack" aria-busy={updating}>
      <PageHead
        title={t('title')}
        lead={
          <>
            <span lang="zh-CN">{list.title}</span>
            <span>{t('asOfDay', { day: formatDay(list.asOf, language) })}</span>
            <span>{t(`every_${list.interval}`)}</span>
            {list.invented && <InventedMark />}
          </>
        }
        actions={<ExportLinks path={`/plans/${encodeURIComponent(list.plan)}/tasks`} query={query} />}
      />
      {list.counts.total === 0 ? (
        <Empty>{t('empty')}</Empty>
      ) : (
        <>
          <TaskFilters list={list} />
          <ViewLinks />
          <Chosen list={list} />
        </>
      )}
    </div>
  )
}

/** The same tasks in three ways; which one is in the address, so that it can be shared and gone back to. */
function ViewLinks() {
  const t = useWords(taskWords)
  const { view: _shown, ...search } = route.useSearch()
  return (
    <nav className="page-tabs" aria-label={t('views')}>
      {VIEWS.map((one) => (
        <Link
          key={one}
          from="/plans/$plan/tasks"
          to="/plans/$plan/tasks"
          search={one === 'tree' ? search : { ...search, view: one }}
          activeOptions={{ exact: true, includeSearch: true }}
          resetScroll={false}
        >
          {t(`view_${one}`)}
        </Link>
      ))}
    </nav>
  )
}

function Chosen({ list }: { list: TaskList }) {
  const t = useWords(taskWords)
  const { view = 'tree' } = route.useSearch()
  if (list.tasks.length === 0) return <Empty>{t('none')}</Empty>
  if (view === 'board') return <BoardView list={list} />
  return view === 'calendar' ? <CalendarView list={list} /> : <TreeView list={list} />
}
