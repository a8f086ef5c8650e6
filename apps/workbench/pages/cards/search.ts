import { CARD_PARTS, type CardPart } from './parts.ts'

export interface CardSearch {
  readonly part?: CardPart
  /** Of the log. */
  readonly from?: string
  readonly to?: string
  readonly outcome?: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What the address asks for; what cannot be asked for is left out. Nobody's number or name ever stands in it. */
export function readCardSearch(search: Record<string, unknown>): CardSearch {
  const part = (Object.keys(CARD_PARTS) as CardPart[]).find((one) => one === search.part)
  return {
    ...(part === undefined ? {} : { part }),
    ...matching(search, 'from', DAY),
    ...matching(search, 'to', DAY),
    ...matching(search, 'outcome', /^[a-z.-]{1,60}$/),
  }
}

function matching<Name extends string>(search: Record<string, unknown>, name: Name, shape: RegExp) {
  const value = search[name]
  return typeof value === 'string' && shape.test(value) ? ({ [name]: value } as { [Key in Name]: string }) : {}
}

/** The days of the log: today where none is asked for, and one day where only one is. */
export function daysOf({ from, to }: CardSearch, today: string): { readonly from: string; readonly to: string } {
  const last = to ?? (from !== undefined && from > today ? from : today)
  return { from: from ?? last, to: last }
}
