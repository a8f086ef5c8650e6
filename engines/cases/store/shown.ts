const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function isCaseId(text: string): boolean {
  return UUID.test(text)
}

/** What row-level security is told of the cases that are open by name. */
export function shownCases(ids: readonly string[]): string {
  if (!ids.every(isCaseId)) throw new Error('what is shown is a UUID')
  return ids.join(',').toLowerCase()
}
