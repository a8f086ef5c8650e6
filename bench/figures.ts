/** One line of a benchmark: what was measured, in which unit, what it must not pass, or must reach. */
export interface Figure {
  what: string
  value: number
  unit: string
  limit?: number
  least?: number
}

/** Runs something `times` times after one warm-up and answers the milliseconds of each, sorted. */
export async function timed(times: number, work: (turn: number) => Promise<unknown>): Promise<number[]> {
  await work(0)
  const taken: number[] = []
  for (let turn = 1; turn <= times; turn++) {
    const started = performance.now()
    await work(turn)
    taken.push(performance.now() - started)
  }
  return taken.sort((a, b) => a - b)
}

/** The figure that a share of all lies at or below, from sorted figures. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Prints a table; true when every figure with a limit keeps it. */
export function report(figures: readonly Figure[]): boolean {
  const width = Math.max(...figures.map((figure) => figure.what.length))
  for (const { what, value, unit, limit, least } of figures) {
    const most = limit === undefined ? '' : value <= limit ? `≤ ${limit} ok` : `> ${limit} MISSED`
    const verdict = least === undefined ? most : value >= least ? `≥ ${least} ok` : `< ${least} MISSED`
    process.stdout.write(
      `  ${what.padEnd(width)}  ${value.toFixed(value < 100 ? 1 : 0).padStart(8)} ${unit.padEnd(6)} ${verdict}\n`,
    )
  }
  return figures.every(
    ({ value, limit, least }) => (limit === undefined || value <= limit) && (least === undefined || value >= least),
  )
}
