import type { TaskList, TaskSummary } from '@kangcheng/indicators/contract'
import { formatDay, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { TaskLink } from '../task-link.tsx'
import { AlarmMarks, Percent, StatusMark } from '../task-marks.tsx'
import { TaskTree } from '../task-tree-view.tsx'
import { taskWords } from '../words.ts'

/** The tasks in the order of the document, each with whose it is, how far, and by when. */
export function TreeView({ list }: { list: TaskList }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const nameOf = (code: string) => say(list.names[code] ?? { zh: code }, language)
  const ownersOf = ({ lead, coOwners }: TaskSummary) => [...(lead === undefined ? [] : [lead]), ...coOwners]
  return (
    <TaskTree
      tasks={list.tasks}
      searchText={(task) => ownersOf(task).map(nameOf).join(' ')}
      showTitle={(task) => (
        <TaskLink plan={list.plan} task={task.code}>
          {task.title}
        </TaskLink>
      )}
      showMore={(task) => (
        <span className="task-links">
          <StatusMark state={task.state} />
          <Percent percent={task.state.percent} />
          {task.lead !== undefined && task.ownersFrom === undefined && (
            <span className="soft">{nameOf(task.lead)}</span>
          )}
          {task.lead === undefined && task.parts === undefined && <span className="soft">{t('noLead')}</span>}
          {task.dueFrom === 'task' && (
            <span className="soft">{t('dueOn', { day: formatDay(task.due, language) })}</span>
          )}
          {task.parts && (
            <span className="soft">{t('partsDone', { done: task.parts.done, total: task.parts.total })}</span>
          )}
          <AlarmMarks task={task} />
        </span>
      )}
    />
  )
}
