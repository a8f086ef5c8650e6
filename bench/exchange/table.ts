import type { Row } from './measure.ts'

/** A measured row, and what it must reach. */
export interface Line {
  readonly what: string
  readonly row: Row
  /** Messages acknowledged a second. */
  readonly atLeast?: number
}

/** Milliseconds after its acknowledgement in which a message must be found. */
const SEARCHABLE_WITHIN = 2000
/** Cores that others may take before a figure by the second says more of them than of us. */
const QUIET = 0.15
const WIDTH = 22
const CELLS: readonly (readonly [head: string, of: (row: Row) => string])[] = [
  ['ACK/s', ({ messages, seconds }) => sign(messages / seconds)],
  ['stored/s', ({ storedMeanwhile, seconds }) => sign(storedMeanwhile / seconds)],
  ['resources/s', ({ storedMeanwhile, seconds, resourcesEach }) => sign((storedMeanwhile * resourcesEach) / seconds)],
  ['each', ({ resourcesEach }) => sign(resourcesEach)],
  ['ACK p50 ms', ({ p50 }) => sign(p50)],
  ['p99 ms', ({ p99 }) => sign(p99)],
  ['found p50 ms', ({ searchable }) => sign(searchable.p50)],
  ['max ms', ({ searchable }) => sign(searchable.max)],
  ['of', ({ searchable }) => String(searchable.count)],
  ['all stored after ms', ({ drainedAfter }) => sign(drainedAfter)],
  ['server ms', ({ serverCpu, stored }) => (serverCpu / stored).toFixed(3)],
  ['PG ms', ({ postgresCpu, stored }) => (postgresCpu / stored).toFixed(3)],
  ['load ms', ({ loadCpu, stored }) => (loadCpu / stored).toFixed(3)],
  ['others', ({ otherCores }) => otherCores.toFixed(2)],
  ['MiB', ({ memory }) => sign(memory)],
]

/** Prints the lines; true when all that must be reached was, and no message was refused. CPU is by message. */
export function printTable(lines: readonly Line[]): boolean {
  print(
    '',
    CELLS.map(([head]) => head),
    '',
  )
  return lines.map(printLine).every((kept) => kept)
}

function printLine(line: Line): boolean {
  const faults = faultsOf(line)
  const verdict = faults.length === 0 ? 'ok' : `MISSED ${faults.join(', ')}`
  const stranger = line.row.otherCores > QUIET ? ' (the machine was not ours)' : ''
  print(
    line.what,
    CELLS.map(([, of]) => of(line.row)),
    verdict + stranger,
  )
  return faults.length === 0
}

function faultsOf({ row, atLeast }: Line): string[] {
  return [
    ...(row.errors > 0 ? [`${row.errors} errors`] : []),
    ...(atLeast !== undefined && row.messages / row.seconds < atLeast ? [`≥ ${atLeast}/s`] : []),
    // Where nothing was looked for, nothing was found in time.
    ...(atLeast === undefined || row.searchable.max <= SEARCHABLE_WITHIN ? [] : [`found ≤ ${SEARCHABLE_WITHIN} ms`]),
  ]
}

function print(what: string, cells: readonly string[], verdict: string): void {
  const columns = cells.map((cell, place) => cell.padStart(Math.max(CELLS[place]?.[0].length ?? 0, 6)))
  process.stdout.write(`  ${what.padEnd(WIDTH)} ${columns.join('  ')}  ${verdict}\n`)
}

/** Of nothing there is no percentile. */
function sign(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–'
  return value.toFixed(value < 100 ? 1 : 0)
}
