import type { Place } from '../../store/search-rows.ts'

/** A place as the text that stands in the address of the next page. */
export function cursorOf({ value, local }: Place): string {
  return `${value ?? ''}~${local}`
}

/** Undefined where nobody here has written it. */
export function readCursor(text: string): Place | undefined {
  const parts = /^(-?\d{1,16})?~(\d{1,16})$/.exec(text)
  if (!parts) return undefined
  return { value: parts[1] === undefined ? null : Number(parts[1]), local: Number(parts[2]) }
}
