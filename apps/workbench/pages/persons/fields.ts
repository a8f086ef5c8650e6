import type { GoldenFieldName } from '@kangcheng/persons/contract'
import { formatDay, type Language, type Words } from '@kangcheng/web-kit/plain'

/** Not the list of the contract: its values would bring the schema library along. */
export const FIELDS = [
  'name',
  'sex',
  'birthDate',
  'identityNumber',
  'phone',
  'address',
  'deceased',
] as const satisfies readonly GoldenFieldName[]

/** GB/T 2261.1 */
const SEXES: Readonly<Record<string, Words>> = { '1': { zh: '男', en: 'Male' }, '2': { zh: '女', en: 'Female' } }
const DIED: Words = { zh: '已故', en: 'Deceased' }

/** What a chart says of a field, as a person reads it. */
export function fieldText(field: GoldenFieldName, value: string | undefined, language: Language): string {
  if (value === undefined) return ''
  if (field === 'sex') return SEXES[value]?.[language] ?? value
  if (field === 'birthDate') return formatDay(value, language)
  if (field === 'deceased') return value === 'true' ? (DIED[language] ?? '') : formatDay(value, language)
  return value
}

/** Whether something is hidden: masks write stars. */
export function isMasked(values: readonly (string | undefined)[]): boolean {
  return values.some((value) => value?.includes('*'))
}

/** Whether two charts say the same: written as it may be, 139-0000 is 139 0000. */
export function isSameValue(one: string | undefined, other: string | undefined): boolean {
  return folded(one) === folded(other)
}

function folded(value = ''): string {
  return value
    .normalize('NFKC')
    .replace(/[\s\-—·.,，。]/g, '')
    .toUpperCase()
}
