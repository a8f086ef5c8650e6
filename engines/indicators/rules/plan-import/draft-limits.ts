/** What is read of one document and kept in its draft, at most. */
export interface DraftLimits {
  /** Signs of all lines and cells together; a document of more is refused, since reading it would hold up the server. */
  readonly documentSigns: number
  readonly rows: number
  /** Signs of one cell. */
  readonly cellSigns: number
  /** Signs of all cells of the rows kept, since each row stands in the draft several times over. */
  readonly rowSigns: number
  readonly tasks: number
  readonly findings: number
}

/**
 * The plan of a city has some 100 rows, 300 tasks and a dozen findings, in 60,000 signs: there is room for ten of them.
 * The most that is kept makes a draft of about 4 MB.
 */
export const DRAFT_LIMITS: DraftLimits = {
  documentSigns: 600_000,
  rows: 1_000,
  cellSigns: 500,
  rowSigns: 300_000,
  tasks: 2_000,
  findings: 300,
}
