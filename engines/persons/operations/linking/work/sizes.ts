import { FolderFault } from '../folder-fault.ts'

/** How large the pieces of a run are, so that it keeps within its memory. */
export interface Sizes {
  /** Charts of a part. */
  readonly part: number
  /** Bytes that a unit may take, of those that are done at the same time. */
  readonly unit: number
}

const MiB = 2 ** 20
/** What Node, DuckDB and the sample take that is learned from, and what each thread takes, however few the charts. */
const START = 500 * MiB
const THREAD = 280 * MiB
const LEAST_UNIT = 64 * MiB

const PART = { least: 1_000, most: 250_000, bytes: 4_096 }
/** Charts on which every unit has some numbers, whatever their memory. */
const BYTES_OF_ALL = 40

export function sizesOf(memory: number, threads: number): Sizes {
  const unit = Math.floor((memory - START - threads * THREAD) / threads)
  if (unit < LEAST_UNIT) {
    const least = START + threads * (THREAD + LEAST_UNIT)
    throw new FolderFault(`${said(memory)} of memory are too few for ${threads} threads: at least ${said(least)}`)
  }
  return { part: Math.max(PART.least, Math.min(PART.most, Math.floor(unit / PART.bytes))), unit }
}

/** How many units with numbers of all charts memory has room for at once. */
export function abreast(
  { unit }: Sizes,
  { charts, texts, threads }: { charts: number; texts: number; threads: number },
): number {
  const each = charts * BYTES_OF_ALL + texts
  const fitting = Math.floor((unit * threads) / each)
  if (fitting < 1) {
    const least = START + threads * THREAD + each
    throw new FolderFault(`${charts} charts need at least ${said(least)} of memory`)
  }
  return Math.min(fitting, threads)
}

/** Into how many pieces so much has to be cut, beside the texts. Half of a piece may be what is not yet let go of. */
export function pieces({ unit }: Sizes, bytes: number, { texts }: { texts: number }): number {
  return Math.max(1, Math.ceil((2 * bytes) / Math.max(unit - texts, unit / 4)))
}

function said(bytes: number): string {
  return `${Math.ceil(bytes / MiB)}MB`
}
