/** How much of an untrusted file is read before it is refused. Counts are of what is really met, never of what headers claim. */
export interface DocumentLimits {
  /** Bytes of the file as it comes. */
  readonly bytes: number
  /** Entries of a zip container. */
  readonly entries: number
  /** Inflated bytes of one entry, and of all entries read together. */
  readonly entryBytes: number
  readonly inflatedBytes: number
  /** Inflated over stored size of one entry, once it is past `ratioFrom` bytes. Spreadsheets stay under 150, bombs come near 1000. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly lines: number
  readonly rows: number
  readonly columns: number
  /** Cells after merged cells are filled. */
  readonly cells: number
  /** Tables in tables, as old web pages lay themselves out. */
  readonly tableDepth: number
}

const MB = 1024 * 1024

/** A plan of a city is under 1 MB and 1,000 rows; these leave room and still bound memory at about 200 MB. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 20 * MB,
  entries: 2_000,
  entryBytes: 64 * MB,
  inflatedBytes: 96 * MB,
  ratio: 300,
  ratioFrom: 8 * MB,
  lines: 200_000,
  rows: 50_000,
  columns: 256,
  cells: 500_000,
  tableDepth: 40,
}
