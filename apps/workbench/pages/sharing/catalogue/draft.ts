import type { ColumnKind, SharedColumn, SharedDataSet, ViewColumn } from '@kangcheng/exchange/contract'

/** A data set as somebody writes it; columns that are not shared are left out. */
export type Draft = Omit<SharedDataSet, 'regionColumn'> & { readonly regionColumn: string }

export const EMPTY_DRAFT: Draft = {
  code: '',
  title: { zh: '', en: '' },
  description: { zh: '', en: '' },
  view: { code: '', version: 1 },
  columns: [],
  regionColumn: '',
  place: { region: '', organisation: '*' },
  owner: '',
  frequency: 'daily',
  legalBasis: '',
  conditions: '',
}

/** What is sent: the region column only where it is one of those shared. */
export function dataSetOf({ regionColumn, ...draft }: Draft): SharedDataSet {
  const isThere = draft.columns.some(({ name, kind }) => name === regionColumn && kind === 'region')
  return isThere ? { ...draft, regionColumn } : draft
}

export function draftOf({ regionColumn = '', ...dataSet }: SharedDataSet): Draft {
  return { ...dataSet, regionColumn }
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  date: 'day',
  dateTime: 'moment',
  instant: 'moment',
  integer: 'number',
  positiveInt: 'number',
  unsignedInt: 'number',
  decimal: 'number',
  code: 'code',
}

/** A column of a view as it is shared at first: guarded until somebody who knows says otherwise. */
export function guardedColumn({ name, type }: ViewColumn): SharedColumn {
  const kind = KINDS[type ?? ''] ?? 'text'
  return { name, title: { zh: name, en: name }, level: 'L4', role: 'sensitive', kind }
}
