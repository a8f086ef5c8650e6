import type { Row } from './measure.ts'

/** A measured row beside what a peer needs for the same, and what it must reach. */
export interface Line {
  readonly what: string
  readonly row: Row
  /** Counted by resource where one request holds many. */
  readonly by: 'request' | 'resource'
  readonly peer?: Peer
  /** Resources a second. */
  readonly atLeast?: number
  /** Milliseconds. */
  readonly p99Below?: number
  /** The same row of a small store: this one must reach 70 % of it. */
  readonly small?: Row
}

/** Medplum 5.0.10 on a machine of this size, asked the same by sixteen connections: CPU by request, or by resource. */
export interface Peer {
  readonly perSecond: number
  readonly serverCpu: number
  readonly postgresCpu: number
}

const SHARE_OF_SMALL = 0.7
/** Cores that others may take before a figure by the second says more of them than of us. */
const QUIET = 0.15
const HEAD =
  'req/s|res/s|p50 ms|p99 ms|server ms|PG ms|server cores|PG cores|load|others|MiB|Medplum: /s, ms + ms'.split('|')
const WIDTH = 36

/** Prints the lines; true when all that must be reached was, and no request failed. */
export function printTable(lines: readonly Line[]): boolean {
  print('', HEAD, '')
  return lines.map(printLine).every((kept) => kept)
}

export function perSecond({ resources, seconds }: Row): number {
  return resources / seconds
}

function printLine(line: Line): boolean {
  const { what, row, by, peer } = line
  const { requests, resources, seconds, p50, p99, serverCpu, postgresCpu, loadCores, otherCores, memory } = row
  const each = by === 'request' ? requests : resources
  const cores = [serverCpu / 1000 / seconds, postgresCpu / 1000 / seconds, loadCores, otherCores]
  const faults = faultsOf(line)
  print(
    what,
    [
      sign(requests / seconds),
      sign(resources / seconds),
      sign(p50),
      sign(p99),
      (serverCpu / each).toFixed(3),
      (postgresCpu / each).toFixed(3),
      ...cores.map((core) => core.toFixed(2)),
      sign(memory),
      peer === undefined ? '' : `${peer.perSecond}/s, ${peer.serverCpu} + ${peer.postgresCpu}`,
    ],
    (faults.length === 0 ? 'ok' : `MISSED ${faults.join(', ')}`) +
      (otherCores > QUIET ? ' (the machine was not ours)' : ''),
  )
  return faults.length === 0
}

function faultsOf({ row, atLeast, p99Below, small }: Line): string[] {
  const reached = perSecond(row)
  const share = small === undefined ? 1 : reached / perSecond(small)
  return [
    ...(row.errors > 0 ? [`${row.errors} errors`] : []),
    ...(atLeast !== undefined && reached < atLeast ? [`≥ ${atLeast}/s`] : []),
    ...(p99Below !== undefined && row.p99 >= p99Below ? [`p99 < ${p99Below} ms`] : []),
    ...(share < SHARE_OF_SMALL
      ? [`${(share * 100).toFixed(0)} % of the small store, not ${SHARE_OF_SMALL * 100} %`]
      : []),
  ]
}

function print(what: string, cells: readonly string[], verdict: string): void {
  const widths = HEAD.map((head) => Math.max(head.length, 7))
  const columns = cells.map((cell, place) => cell.padStart(widths[place] ?? 0))
  process.stdout.write(`  ${what.padEnd(WIDTH)} ${columns.join('  ')}  ${verdict}\n`)
}

function sign(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0)
}
