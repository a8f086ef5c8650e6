import { DATA_LEVELS, type DataLevel, type SharedColumn, type SharedDataSet } from '../../contract/sharing.ts'
import type { SharingFault } from './fault.ts'

/**
 * What is wrong with a data set whose view makes these columns. GB/T 39725-2020 (unverified): what identifies a person is L4 at
 * least, what is sensitive L3 at least.
 */
export function checkDataSet(dataSet: SharedDataSet, viewColumns: readonly string[]): readonly SharingFault[] {
  const { columns, regionColumn } = dataSet
  const region = columns.find(({ name }) => name === regionColumn)
  return [
    ...columns.flatMap((column) => columnFaults(column, viewColumns)),
    ...columns.flatMap(({ name }, at) =>
      columns.findIndex((other) => other.name === name) < at ? [said(name, '重复', 'stands here twice')] : [],
    ),
    ...(columns.filter(({ kind }) => kind === 'person').length > 1
      ? [{ zh: '人员编号只能有一列', en: 'only one column can be the number of a person' }]
      : []),
    ...(regionColumn !== undefined && region?.kind !== 'region'
      ? [said(regionColumn, '不是行政区划代码列', 'is no column of region codes')]
      : []),
  ]
}

function columnFaults({ name, kind, role, level }: SharedColumn, viewColumns: readonly string[]): SharingFault[] {
  const faults: SharingFault[] = []
  if (!viewColumns.includes(name)) faults.push(said(name, '不在视图中', 'is no column of the view'))
  if (IDENTIFYING_KINDS.has(kind) && role !== 'identifying')
    faults.push(said(name, '属于直接标识，请如实标注', 'identifies a person; say so'))
  if (role === 'identifying' && isBelow(level, 'L4'))
    faults.push(said(name, '为直接标识，级别不能低于 L4', 'identifies a person and cannot be below L4'))
  if (role === 'sensitive' && isBelow(level, 'L3'))
    faults.push(said(name, '为敏感信息，级别不能低于 L3', 'is sensitive and cannot be below L3'))
  return faults
}

const IDENTIFYING_KINDS: ReadonlySet<string> = new Set(['person', 'name', 'id-number', 'phone'])

/** Levels compare by their place in the list. */
export function isBelow(level: DataLevel, other: DataLevel): boolean {
  return DATA_LEVELS.indexOf(level) < DATA_LEVELS.indexOf(other)
}

function said(column: string, zh: string, en: string): SharingFault {
  return { zh: `列 ${column} ${zh}`, en: `column ${column} ${en}` }
}
