import type { PlanTask } from '@kangcheng/indicators/contract'
import { Empty, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { type TaskNode, tasksAround, treeOf } from './task-tree.ts'
import { taskWords } from './words.ts'
import './tasks.css'

interface Names {
  readonly nameOfOrganisation: (code: string) => string
  readonly nameOfIndicator: (code: string) => string
}

/** Nested lists with a button a branch: reads in order, folds, and prints whole. Without `plan` the indicators are no links. */
export function TaskTree(props: { plan?: string; tasks: readonly PlanTask[] } & Names) {
  const t = useWords(taskWords)
  const { tasks } = props
  const [search, setSearch] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const shown = tasksAround(tasks, search, (task) =>
    [task.code, task.title, ...(task.organisations ?? []).map(props.nameOfOrganisation)].join(' '),
  )
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

function Branch(
  props: {
    nodes: readonly TaskNode[]
    plan?: string
    closed: ReadonlySet<string>
    onFlip: (code: string) => void
  } & Names,
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
                <span className="task-title">{task.title}</span>
                <TaskLinks task={task} {...props} />
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

function TaskLinks({ task, plan, ...names }: { task: PlanTask; plan?: string } & Names) {
  const { organisations = [], indicators = [] } = task
  if (organisations.length + indicators.length === 0) return null
  return (
    <span className="task-links">
      {organisations.length > 0 && (
        <span className="soft">{organisations.map((code) => names.nameOfOrganisation(code)).join('、')}</span>
      )}
      {indicators.map((code) =>
        plan === undefined ? (
          <span key={code}>{names.nameOfIndicator(code)}</span>
        ) : (
          <Link key={code} to="/plans/$plan/indicators/$code" params={{ plan, code }}>
            {names.nameOfIndicator(code)}
          </Link>
        ),
      )}
    </span>
  )
}
