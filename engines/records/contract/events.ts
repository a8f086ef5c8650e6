/** Type of the one event of this engine: a group of changes has been committed. */
export const RECORDS_CHANGED = 'records.changed'

/** References only; who follows reads what it may. Each resource once, at its newest version of the group. */
export interface RecordsChanged {
  readonly changes: readonly {
    readonly type: string
    readonly id: string
    readonly version: number
    readonly deleted: boolean
  }[]
}
