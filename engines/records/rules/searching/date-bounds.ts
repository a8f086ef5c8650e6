import type { DateOperand } from './search-query.ts'

/** `lowFrom <= date_low <= lowTo` and `highFrom <= date_high <= highTo`; what is not there does not bound. Milliseconds. */
export interface DateBounds {
  readonly lowFrom?: number
  readonly lowTo?: number
  readonly highFrom?: number
  readonly highTo?: number
}

/** Where the principal date must lie for a date asked for, see {@link dateFits}: one of these. */
export function boundsOf({ prefix, low, high }: DateOperand): DateBounds[] {
  switch (prefix) {
    case 'eq':
      return [{ lowFrom: low, highTo: high }]
    case 'ne':
      return [{ lowTo: low - 1 }, { highFrom: high + 1 }]
    case 'gt':
      return [{ highFrom: high + 1 }]
    case 'lt':
      return [{ lowTo: low - 1 }]
    case 'ge':
      return [{ highFrom: low }]
    case 'le':
      return [{ lowTo: high }]
    case 'sa':
      return [{ lowFrom: high + 1 }]
    case 'eb':
      return [{ highTo: low - 1 }]
    case 'ap':
      return [{ lowTo: high, highFrom: low }]
  }
}
