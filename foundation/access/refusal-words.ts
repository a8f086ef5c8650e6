import { type RefusalTable, sayRefusal } from '@kangcheng/platform'
import type { SecurityEventPage } from './contract/index.ts'

/** Says of each refused event what its people were told. Of the details the book keeps the permission alone. */
export function withRefusalWords(page: SecurityEventPage, table: RefusalTable): SecurityEventPage {
  const rows = page.rows.map((event) => {
    const entry = table[event.refusal ?? '']
    const details = event.permission === undefined ? {} : { permission: event.permission }
    return entry ? { ...event, refusalWords: sayRefusal(entry, details) } : event
  })
  return { ...page, rows }
}
