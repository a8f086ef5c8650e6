/** The parts of the page with the permission that opens each, in the order of the tabs. */
export const OFFICE_PARTS = { reviews: 'persons.break-glass.review', requests: 'persons.request.answer' } as const
export type OfficePart = keyof typeof OFFICE_PARTS

/** Any of them opens the page. */
export const OFFICE_PAGES = Object.values(OFFICE_PARTS)

export interface OfficeSearch {
  readonly part?: OfficePart
  /** What has been decided or answered. */
  readonly done?: true
}

export function readOfficeSearch({ part, done }: Record<string, unknown>): OfficeSearch {
  const known = (Object.keys(OFFICE_PARTS) as OfficePart[]).find((one) => one === part)
  return { ...(known === undefined ? {} : { part: known }), ...(done === true ? { done } : {}) }
}
