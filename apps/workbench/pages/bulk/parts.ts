/** The parts of the page as its address names them, with what opens each. */
const BULK_PARTS = [
  { tab: undefined, name: 'exports', permission: 'records.bulk.export' },
  { tab: 'import', name: 'imports', permission: 'records.bulk.import' },
] as const

/** Any of them opens the page. */
export const BULK_PERMISSIONS: readonly string[] = BULK_PARTS.map(({ permission }) => permission)

/** Which parts are open to somebody, and the one that is shown: what the address asks for, else the first of theirs. */
export function bulkParts(may: (permission: string) => boolean, tab?: 'import') {
  const open = BULK_PARTS.filter(({ permission }) => may(permission))
  return { open, shown: open.find((part) => part.tab === tab) ?? open[0] }
}
