import { objectAt, textAt } from '../../fhir/resource.ts'
import { dayOf } from '../../fhir/show-value.ts'

/** Whether a contact or an address was out of use by a day `YYYY-MM-DD`; one that ends with a month or a year lasts to its end. */
export function isFormer(value: unknown, day: string): boolean {
  const end = dayOf(textAt(objectAt(value, 'period'), 'end') ?? day)
  return textAt(value, 'use') === 'old' || end < day.slice(0, end.length)
}

/** Those in use, then those of before. */
export function inUseFirst(values: readonly unknown[], day: string): readonly unknown[] {
  return values.toSorted((one, other) => Number(isFormer(one, day)) - Number(isFormer(other, day)))
}
