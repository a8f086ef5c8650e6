import type { TaskStatus } from '@kangcheng/indicators/contract'
import type { TaskFilter } from '../../queries/task-queries.ts'

export const VIEWS = ['tree', 'calendar', 'board'] as const
export type View = (typeof VIEWS)[number]

/** In the order of the columns of the board; the type keeps the list and the contract's the same. */
export const STATUSES = ['not-started', 'under-way', 'blocked', 'done'] as const satisfies readonly TaskStatus[]

/** What the address of the tasks says; everything may be left out. */
export interface TaskSearch extends TaskFilter {
  readonly view?: View
  /** `2024-06`, of the calendar. */
  readonly month?: string
}

/** Reads the address; what is no filter is left out, never an error. */
export function readTaskSearch(search: Record<string, unknown>): TaskSearch {
  const text = (name: 'asOf' | 'organisation') => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const view = VIEWS.find((one) => one === search.view)
  const state = STATUSES.find((one) => one === search.state)
  const { month } = search
  return {
    ...text('asOf'),
    ...text('organisation'),
    ...(state === undefined ? {} : { state }),
    ...(search.late === true ? { late: true } : {}),
    ...(view === undefined || view === 'tree' ? {} : { view }),
    ...(typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {}),
  }
}
