import { fork } from 'node:child_process'
import { on } from 'node:events'
import { fhirClient } from '../fhir/client.ts'
import { watchMachine } from '../fhir/measure.ts'
import type { Server } from '../fhir/server.ts'
import { percentile } from '../figures.ts'
import { countMade } from './count-made.ts'
import type { Job, Report } from './load-process.ts'
import type { MessageTable } from './message-table.ts'
import { type Searchable, watchSearches } from './searchable.ts'

type Done = Extract<Report, { at: 'done' }>

/** What a run of messages came to, and what it took of the machine. */
export interface Row extends Pick<Done, 'seconds' | 'latencies' | 'errors'> {
  readonly messages: number
  readonly p50: number
  readonly p99: number
  /** Messages that were stored while the load ran, and the resources that one made. */
  readonly storedMeanwhile: number
  readonly resourcesEach: number
  readonly searchable: Searchable
  /** Milliseconds from the last acknowledgement until nothing waited. */
  readonly drainedAfter: number
  /** From the end of the warming up until then: what was stored, and the CPU of it in milliseconds. */
  readonly stored: number
  readonly serverCpu: number
  readonly postgresCpu: number
  readonly loadCpu: number
  /** CPU seconds a second of everything else on the machine. */
  readonly otherCores: number
  readonly memory: number
}

/**
 * Has a process of its own send messages, and follows them until all are stored. Without `counts` it is not asked how many resources there
 * are before and after, which takes some seconds where they are millions.
 */
export async function measure(
  server: Server,
  table: MessageTable,
  token: string,
  job: Job,
  { counts = true } = {},
): Promise<Row> {
  const client = fhirClient(server.address, token)
  const count = async () => (counts ? countMade(client) : new Map<string, number>())
  const before = await count()
  const searches = watchSearches(client)
  const storedBefore = await table.countStored()
  const { begun, ended, done, used } = await runLoad(server, table, job, searches)
  await table.untilStored()
  const drained = Date.now()
  const { serverCpu, postgresCpu, otherCores, memory } = used((drained - begun.at) / 1000)
  const stored = await table.countStored()
  if (done.firstError !== undefined) process.stdout.write(`  ${done.firstError}\n`)
  return {
    ...done,
    messages: done.latencies.length,
    p50: percentile(done.latencies, 0.5),
    p99: percentile(done.latencies, 0.99),
    searchable: await searches.finish(),
    storedMeanwhile: ended.stored - begun.stored,
    resourcesEach: counts ? made(before, await count()) / (stored - storedBefore) : Number.NaN,
    drainedAfter: drained - ended.at,
    stored: stored - begun.stored,
    serverCpu,
    postgresCpu,
    otherCores,
    memory,
  }
}

async function runLoad(server: Server, table: MessageTable, job: Job, searches: ReturnType<typeof watchSearches>) {
  const look = async () => ({ at: Date.now(), stored: await table.countStored() })
  const load = fork(new URL('load-process.ts', import.meta.url))
  try {
    load.send(job)
    let begun: Awaited<ReturnType<typeof look>> | undefined
    let cpuBefore = 0
    let watch: ReturnType<typeof watchMachine> | undefined
    for await (const [heard] of on(load, 'message', { close: ['exit'] })) {
      const report = heard as Report
      if (report.at === 'sample') searches.lookFor(report.filler, report.acknowledged)
      if (report.at === 'begun') {
        begun = await look()
        cpuBefore = report.cpu + ownCpu()
        watch = watchMachine(server)
      }
      if (report.at === 'done' && begun !== undefined && watch !== undefined) {
        const { cpu, at: _at, ...done } = report
        const loadCpu = cpu + ownCpu() - cpuBefore
        const watched = watch
        return {
          begun,
          ended: await look(),
          done: { ...done, loadCpu },
          used: (seconds: number) => watched(seconds, loadCpu),
        }
      }
    }
    throw new Error('the load process ended')
  } finally {
    if (load.connected) load.disconnect()
  }
}

function made(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  return [...after].reduce((sum, [type, count]) => sum + count - (before.get(type) ?? 0), 0)
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
