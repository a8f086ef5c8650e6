import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The day that the page is about goes along to the next. */
export function keepDay({ asOf }: { asOf?: string | undefined }): { asOf?: string } {
  return asOf === undefined ? {} : { asOf }
}

/** To a task, as of the day that the page is about. */
export function TaskLink({ plan, task, children }: { plan: string; task: string; children: ReactNode }) {
  return (
    <Link to="/plans/$plan/tasks/$code" params={{ plan, code: task }} search={keepDay}>
      {children}
    </Link>
  )
}
