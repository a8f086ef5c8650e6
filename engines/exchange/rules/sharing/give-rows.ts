import { maskIdNumber, maskName, maskPhone } from '@kangcheng/access/masks'
import type { ColumnKind, SharedDataSet, SharingTerms } from '../../contract/sharing.ts'

export type CellValue = string | number | boolean | null | object
export type DataRow = Readonly<Record<string, CellValue>>

/** Makes of a row of the view what a grant gives; undefined where the row is of another region. */
export type GiveRow = (row: DataRow) => DataRow | undefined

/**
 * Tells rows of a part of the data set: `regions` are codes of the part's region and of all below it; undefined where all is meant.
 * A row whose region is not known is in no part.
 */
export function inRegions(
  { regionColumn }: SharedDataSet,
  regions: ReadonlySet<string> | undefined,
): (row: DataRow) => boolean {
  if (regions === undefined) return () => true
  return (row) => {
    const region = regionColumn === undefined ? undefined : row[regionColumn]
    return typeof region === 'string' && regions.has(region)
  }
}

export function giveRows(
  dataSet: SharedDataSet,
  terms: SharingTerms,
  regions: ReadonlySet<string> | undefined,
): GiveRow {
  const isWanted = inRegions(dataSet, regions)
  const given = terms.columns.flatMap(({ name, masked }) => {
    const column = dataSet.columns.find((one) => one.name === name)
    return column ? [{ name, mask: masked ? (MASKS[column.kind] ?? hide) : undefined }] : []
  })
  return (row) => {
    if (!isWanted(row)) return undefined
    return Object.fromEntries(
      given.map(({ name, mask }) => {
        const value = row[name] ?? null
        return [name, mask === undefined || value === null ? value : maskValue(value, mask)]
      }),
    )
  }
}

type Mask = (text: string) => string

const hide: Mask = () => '***'
const yearOf: Mask = (text) => (/^\d{4}/.test(text) ? text.slice(0, 4) : hide(text))
const MASKS: Partial<Record<ColumnKind, Mask>> = {
  name: maskName,
  'id-number': maskIdNumber,
  phone: maskPhone,
  day: yearOf,
  moment: yearOf,
}

function maskValue(value: CellValue, mask: Mask): CellValue {
  if (Array.isArray(value)) return value.map((one) => maskValue(one, mask))
  return typeof value === 'object' ? hide('') : mask(String(value))
}
