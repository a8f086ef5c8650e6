/** A line of a file, which is a message of its own. */
export interface Part {
  /** From 1, as a spreadsheet or an editor numbers it. */
  readonly line: number
  readonly bytes: Buffer
}

/** Waited for; false ends the reading. */
export type TakePart = (part: Part) => boolean | Promise<boolean>

/** So much of one file is read. */
export const FILE_LIMIT = 64 * 1024 * 1024
