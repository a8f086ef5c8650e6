import type { Day } from './day.ts'

/** The only door to the present. Rules never see it; operations receive it. */
export interface Clock {
  now(): Date
  /** Today in the city's time zone. */
  today(): Day
}
