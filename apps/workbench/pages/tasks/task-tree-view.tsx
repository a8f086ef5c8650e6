import { Empty, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { type TaskNode, type TreeTask, tasksAround, treeOf } from './task-tree.ts'
import { taskWords } from './words.ts'
import './tasks.css'

interface Shown<Task extends TreeTask> {
  readonly showTitle: (task: Task) => ReactNode
  readonly showMore: (task: Task) => ReactNode
}

/** Nested lists with a button a branch: reads in order, folds, and prints whole. */
export function TaskTree<Task extends TreeTask>(
  props: { tasks: readonly Task[]; searchText: (task: Task) => string } & Shown<Task>,
) {
  const t = useWords(taskWords)
  const { tasks } = props
  const [search, setSearch] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const shown = tasksAround(tasks, search, (task) => `${task.code} ${task.title} ${props.searchText(task)}`)
  const parents = new Set(tasks.flatMap((task) => task.parent ?? []))
  const flip = (code: string) => {
    const next = new Set(closed)
    if (!next.delete(code)) next.add(code)
    setClosed(next)
  }
  return (
    <div className="stack">
      <div className="table-tools no-print">
        <label className="field">
          <span>{t('search')}</span>
          <input
            type="search"
            value={search}
            placeholder={t('searchHint')}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <Button onClick={() => setClosed(new Set())}>{t('expand')}</Button>
        <Button onClick={() => setClosed(parents)}>{t('collapse')}</Button>
        <span className="soft" role="status">
          {t('shown', { shown: shown.length, total: tasks.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <div className="card task-tree">
          <Branch nodes={treeOf(shown)} closed={search.trim() === '' ? closed : new Set()} onFlip={flip} {...props} />
        </div>
      )}
    </div>
  )
}

function Branch<Task extends TreeTask>(
  props: {
    nodes: readonly TaskNode<Task>[]
    closed: ReadonlySet<string>
    onFlip: (code: string) => void
  } & Shown<Task>,
) {
  const t = useWords(taskWords)
  return (
    <ul>
      {props.nodes.map(({ task, children }) => {
        const open = !props.closed.has(task.code)
        return (
          <li key={task.code}>
            <div className="task">
              {children.length > 0 ? (
                <button
                  type="button"
                  className="quiet task-flip"
                  aria-expanded={open}
                  aria-label={t(open ? 'close' : 'open', { title: task.title })}
                  onClick={() => props.onFlip(task.code)}
                >
                  <span aria-hidden="true">{open ? '▾' : '▸'}</span>
                </button>
              ) : (
                <span className="task-flip" />
              )}
              <span className="task-code">{task.code}</span>
              <span className="task-body">
                <span className="task-title">{props.showTitle(task)}</span>
                {props.showMore(task)}
              </span>
              {children.length > 0 && !open && (
                <span className="soft">{t('children', { count: children.length })}</span>
              )}
            </div>
            {open && children.length > 0 && <Branch {...props} nodes={children} />}
          </li>
        )
      })}
    </ul>
  )
}
