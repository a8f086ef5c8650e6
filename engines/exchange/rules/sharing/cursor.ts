/** Where a page ended: behind the resource at `place`; with `skip` within that resource, behind so many of its rows. */
export interface RowCursor {
  readonly place: number
  readonly skip: number
}

/** `120`: behind the resource at place 120. `131.3`: the resource at 131 has rows left, three of them were looked at. */
export function readCursor(text: string | undefined): RowCursor {
  const [place = '0', skip = '0'] = (text ?? '').split('.')
  return { place: Number(place), skip: Number(skip) }
}

export function writeCursor({ place, skip }: RowCursor): string {
  return skip === 0 ? String(place) : `${place}.${skip}`
}
