import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds of CPU (user and system) since each began. */
export interface CpuTimes {
  readonly server: number
  readonly postgres: number
  readonly machine: number
}

/** The most memory that one process of each kind ever held at once, with what it touched of the shared, in MiB. */
export interface PeakMemory {
  readonly server: number
  readonly postgres: number
}

interface Stat {
  readonly pid: number
  readonly parent: number
  /** Ticks of its own, and of children that have ended. */
  readonly ticks: number
  readonly endedTicks: number
}

const MILLISECONDS_PER_TICK = 10

/** What the server and the PostgreSQL of its folder have used so far: Linux only, as everything here. */
export function cpuTimes(server: number, folder: string): CpuTimes {
  const { servers, postgres } = processesOf(server, folder)
  const used = (stats: readonly Stat[]) => stats.reduce((sum, { ticks }) => sum + ticks, 0) * MILLISECONDS_PER_TICK
  // A backend that ended is counted by the postmaster, which waited for it.
  const ended = (postgres[0]?.endedTicks ?? 0) * MILLISECONDS_PER_TICK
  return { server: used(servers), postgres: used(postgres) + ended, machine: machineTime() }
}

/** What the server holds now, all its processes together, in MiB. */
export function serverMemory(server: number, folder: string): number {
  return processesOf(server, folder).servers.reduce((sum, { pid }) => sum + memoryOf(pid, 'VmRSS'), 0)
}

/** Looks every second: a worker that has ended takes its own peak with it. */
export function watchMemory(
  server: number,
  folder: string,
): { readonly peak: () => PeakMemory; readonly stop: () => void } {
  const most = { server: 0, postgres: 0 }
  const look = () => {
    const { servers, postgres } = processesOf(server, folder)
    for (const { pid } of servers) most.server = Math.max(most.server, memoryOf(pid, 'VmHWM'))
    for (const { pid } of postgres) most.postgres = Math.max(most.postgres, memoryOf(pid, 'VmHWM'))
  }
  const timer = setInterval(look, 1000)
  return {
    peak: () => {
      look()
      return { ...most }
    },
    stop: () => clearInterval(timer),
  }
}

/** The postmaster and its processes, the postmaster first; empty where none runs. */
export function postgresOf(folder: string): number[] {
  const stats = allStats()
  const postmaster = stats.find(({ pid }) => pid === postmasterOf(folder))
  return postmaster ? [postmaster.pid, ...below(stats, postmaster.pid).map(({ pid }) => pid)] : []
}

function processesOf(server: number, folder: string): { servers: Stat[]; postgres: Stat[] } {
  const stats = allStats()
  const database = new Set(postgresOf(folder))
  const servers = [...stats.filter(({ pid }) => pid === server), ...below(stats, server)]
  return {
    servers: servers.filter(({ pid }) => !database.has(pid)),
    postgres: [...database].flatMap((pid) => stats.find((stat) => stat.pid === pid) ?? []),
  }
}

function below(stats: readonly Stat[], parent: number): Stat[] {
  return stats.filter((stat) => stat.parent === parent).flatMap((stat) => [stat, ...below(stats, stat.pid)])
}

function postmasterOf(folder: string): number {
  try {
    return Number.parseInt(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8'), 10)
  } catch {
    return 0
  }
}

function allStats(): Stat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? [])
}

function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold anything; the fields behind it are counted from the state, field 3.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const field = (number: number) => Number(fields[number - 3])
    return { pid, parent: field(4), ticks: field(14) + field(15), endedTicks: field(16) + field(17) }
  } catch {
    // It ended while we looked.
    return undefined
  }
}

/** All CPUs together, without idling and waiting for disks. */
function machineTime(): number {
  const [first = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1)
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = first.split(/\s+/).slice(1).map(Number)
  return (user + nice + system + irq + softirq) * MILLISECONDS_PER_TICK
}

function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
