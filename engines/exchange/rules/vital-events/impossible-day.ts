import { readDay } from '@kangcheng/kernel'

/** The first of some fields that holds a day which is none of the calendar. */
export function impossibleDay(fields: object): string | undefined {
  return Object.entries(fields).find(
    ([field, value]) => DAYS.has(field) && typeof value === 'string' && readDay(value) === undefined,
  )?.[0]
}

const DAYS = new Set(['birthDate', 'diedOn', 'certifiedOn', 'bornOn', 'motherBirthDate', 'from', 'to', 'asOf'])
