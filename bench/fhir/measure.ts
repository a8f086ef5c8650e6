import { fork } from 'node:child_process'
import type { Job, Report } from './load-process.ts'
import { cpuTimes, serverMemory } from './processes.ts'
import type { Server } from './server.ts'

/** One row: what was reached, and what it took of the machine. Cores are CPU seconds a second. */
export interface Row {
  readonly requests: number
  readonly resources: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
  readonly serverCpu: number
  readonly postgresCpu: number
  readonly loadCores: number
  readonly otherCores: number
  /** What the server held at the end, in MiB. */
  readonly memory: number
}

/** Reads all CPU times now and once more when called: what was used in between. */
export function watchMachine({ pid, folder }: Server): (seconds: number, load: number) => Used {
  const before = cpuTimes(pid, folder)
  return (seconds, load) => {
    const after = cpuTimes(pid, folder)
    const server = after.server - before.server
    const postgres = after.postgres - before.postgres
    const other = Math.max(0, after.machine - before.machine - server - postgres - load)
    return {
      serverCpu: server,
      postgresCpu: postgres,
      loadCores: load / 1000 / seconds,
      otherCores: other / 1000 / seconds,
      memory: serverMemory(pid, folder),
    }
  }
}

type Used = Pick<Row, 'serverCpu' | 'postgresCpu' | 'loadCores' | 'otherCores' | 'memory'>

/** Has a process of its own ask one workload, and answers what came of it. */
export async function measure(server: Server, job: Omit<Job, 'address'>, resources: number): Promise<Row> {
  const load = fork(new URL('load-process.ts', import.meta.url))
  try {
    load.send({ ...job, address: server.address } satisfies Job)
    const begun = await reported(load, 'begun')
    const used = watchMachine(server)
    const done = await reported(load, 'done')
    if (done.firstError !== undefined) process.stdout.write(`  ${job.workload}: ${done.firstError}\n`)
    const { requests, seconds, p50, p99, errors } = done
    return {
      requests,
      resources: requests * resources,
      seconds,
      p50,
      p99,
      errors,
      ...used(seconds, done.cpu - begun.cpu),
    }
  } finally {
    load.disconnect()
  }
}

function reported<At extends Report['at']>(
  load: ReturnType<typeof fork>,
  at: At,
): Promise<Extract<Report, { at: At }>> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the load process ended'))
    load.once('exit', ended)
    load.on('message', function heard(report: Report) {
      if (report.at !== at) return
      load.off('message', heard)
      load.off('exit', ended)
      resolve(report as Extract<Report, { at: At }>)
    })
  })
}
