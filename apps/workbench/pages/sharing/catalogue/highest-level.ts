import { DATA_LEVELS, type DataLevel, type SharedDataSet } from '@kangcheng/exchange/contract'

/** The level of the column that is guarded most: L1 where there is none. */
export function highestLevel({ columns }: Pick<SharedDataSet, 'columns'>): DataLevel {
  return DATA_LEVELS.findLast((level) => columns.some((column) => column.level === level)) ?? 'L1'
}
