import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Figure, report } from '../figures.ts'
import { type Bare, measureBare } from './bare.ts'
import { peopleIn } from './generate/sendings.ts'
import { importPeople } from './import.ts'
import { killAgainAndAgain } from './killed/index.ts'
import { measure, type Row } from './measure.ts'
import { type PeakMemory, watchMemory } from './processes.ts'
import { returnBundles } from './return-bundles.ts'
import { makeToken, type Server, startServer, untilQuiet } from './server.ts'
import { type Line, type Peer, perSecond, printTable } from './table.ts'
import { WORKLOADS, type WorkloadName } from './workloads.ts'

/** Resources that are there before the other rows are measured. */
const SMALL = 150_000
const WARM_UP_SECONDS = 4
const SECONDS = 12

const LIMITS: Readonly<Record<WorkloadName, { atLeast?: number; p99Below?: number }>> = {
  'create-patient': { atLeast: 900 },
  'create-observation': { atLeast: 900 },
  read: { atLeast: 3500, p99Below: 20 },
  update: {},
  search: { atLeast: 1100 },
  transaction: { atLeast: 4000 },
}
const IMPORT_LIMIT = 12_000

const PEER: Readonly<Record<WorkloadName, Peer>> = {
  'create-patient': { perSecond: 186, serverCpu: 5.0, postgresCpu: 2.5 },
  'create-observation': { perSecond: 172, serverCpu: 5.1, postgresCpu: 3.2 },
  read: { perSecond: 751, serverCpu: 1.6, postgresCpu: 0 },
  update: { perSecond: 125, serverCpu: 6.7, postgresCpu: 3.9 },
  search: { perSecond: 276, serverCpu: 3.2, postgresCpu: 1.7 },
  transaction: { perSecond: 145, serverCpu: 5.8, postgresCpu: 4.0 },
}

/**
 * The FHIR server as `npm start` runs it, with its own durable PostgreSQL on an empty folder, asked by a process of its
 * own over sixteen connections. FHIR_STORED=5000000 fills it up to so many resources and measures the rows again;
 * FHIR_KILLS=100 instead kills it so often and counts what is missing; FHIR_BUNDLES=DIR instead sends a folder of
 * transactions (.json, .json.gz) and compares all that comes back.
 */
export async function run(): Promise<boolean> {
  const { FHIR_KILLS, FHIR_BUNDLES, FHIR_STORED = '0' } = process.env
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-bench-'))
  try {
    if (FHIR_KILLS !== undefined) return await killAgainAndAgain(join(folder, 'data'), Number(FHIR_KILLS))
    if (FHIR_BUNDLES !== undefined) return await returnBundles(join(folder, 'data'), FHIR_BUNDLES)
    return await measureRows(join(folder, 'data'), Number(FHIR_STORED))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureRows(folder: string, stored: number): Promise<boolean> {
  const first = await startServer(folder)
  await untilQuiet(first)
  await first.stop()
  const server = await startServer(folder)
  const memory = watchMemory(server.pid, server.folder)
  try {
    await untilQuiet(server)
    const token = await makeToken(server)
    const bare = await measureBare(server)
    const imported = await importPeople(server, token, SMALL, 0)
    await untilQuiet(server)
    const small = await measureAll(server, token, peopleIn(SMALL), 0)
    const kept = printTable([importLine(imported), ...linesOf(small)])
    printShares(bare, imported, small)
    const keptLarge = stored === 0 || (await measureLarge(server, token, stored, small))
    return report(machineFigures(first, server, memory.peak())) && kept && keptLarge
  } finally {
    memory.stop()
    await server.stop()
  }
}

async function measureLarge(server: Server, token: string, stored: number, small: Rows): Promise<boolean> {
  const imported = await importPeople(server, token, stored - SMALL, peopleIn(SMALL))
  process.stdout.write(`\n  with ${stored} resources\n`)
  // PostgreSQL looks over what has come in; so it does after a night's delivery.
  await untilQuiet(server)
  const large = await measureAll(server, token, peopleIn(stored), 1_000_000)
  return printTable([importLine(imported), ...linesOf(large, small)])
}

type Rows = Record<WorkloadName, Row>

async function measureAll(server: Server, token: string, people: number, from: number): Promise<Rows> {
  const rows: Partial<Rows> = {}
  for (const [name, { resources }] of Object.entries(WORKLOADS)) {
    const workload = name as WorkloadName
    const job = { workload, token, people, from, warmUpSeconds: WARM_UP_SECONDS, seconds: SECONDS }
    rows[workload] = await measure(server, job, resources)
  }
  return rows as Rows
}

function linesOf(rows: Rows, small?: Rows): Line[] {
  return Object.entries(rows).map(([name, row]) => {
    const workload = name as WorkloadName
    return {
      what: WORKLOADS[workload].what,
      row,
      by: workload === 'transaction' ? 'resource' : 'request',
      peer: PEER[workload],
      // The figures to reach are those of the small store; a large one is held against it.
      ...(small === undefined ? LIMITS[workload] : { small: small[workload] }),
    }
  })
}

function importLine(row: Row): Line {
  return { what: `$import of ${row.resources} resources`, row, by: 'resource', atLeast: IMPORT_LIMIT }
}

/** What the rows reach of what PostgreSQL does when nothing but the row is asked of it. */
function printShares({ insert, read }: Bare, imported: Row, rows: Rows): void {
  const share = (what: string, reached: number, of: number, bare: string) =>
    process.stdout.write(
      `  ${what}: ${((reached / of) * 100).toFixed(0)} % of ${bare}, which does ${of.toFixed(0)} a second\n`,
    )
  share('create Observation', perSecond(rows['create-observation']), insert[16], 'an INSERT of 16 rows')
  share('transaction', perSecond(rows.transaction), insert[100], 'an INSERT of 100 rows')
  share('$import', perSecond(imported), insert[1000], 'an INSERT of 1000 rows')
  share('read', perSecond(rows.read), read, 'a SELECT by key')
}

function machineFigures(first: Server, server: Server, memory: PeakMemory): Figure[] {
  return [
    { what: 'first start on an empty folder, until FHIR answers', value: first.readyAfter / 1000, unit: 's' },
    { what: 'start until FHIR answers', value: server.readyAfter / 1000, unit: 's', limit: 5 },
    { what: 'CPU of the server until then', value: server.readyCpu / 1000, unit: 's' },
    { what: 'most memory of the server', value: memory.server, unit: 'MiB', limit: 400 },
    { what: 'most memory of one PostgreSQL process', value: memory.postgres, unit: 'MiB', limit: 400 },
  ]
}
