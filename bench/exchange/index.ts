import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeToken, type Server, startServer, untilQuiet } from '../fhir/server.ts'
import { freePort, makeFeeds } from './feeds.ts'
import { killAgainAndAgain } from './killed/index.ts'
import type { Job } from './load-process.ts'
import { measure } from './measure.ts'
import { openMessageTable } from './message-table.ts'
import { replayAll } from './replayed/index.ts'
import { printTable } from './table.ts'

const AT_LEAST = 1500
/** The hospitals register their patients, as they do before a laboratory sees them. */
const REGISTRATIONS = { what: 'registrations', from: 0, warmUpSeconds: 0, seconds: 300 } as const
const FAST = { what: 'five', from: 0, warmUpSeconds: 5, seconds: 30 } as const
const ALMOST_ALL = 0.99
/** Shorter results, more of them in a message. */
const EIGHT = { what: 'eight', from: 20_000_000, warmUpSeconds: 5, seconds: 20 } as const
/** With orders of its own. */
const PACED = { what: 'five', from: 10_000_000, warmUpSeconds: 2, seconds: 20, perSecond: 1500 } as const

/**
 * Laboratory results of 38 institutions over MLLP, each sender waiting for its answer: as fast as it goes, and at a steady pace. The server
 * is as `npm start` runs it, with its own durable PostgreSQL on an empty folder. EXCHANGE_KILLS=100 instead kills it so often and counts
 * what is missing; EXCHANGE_REPLAY=1000000 instead stores so many messages and replays them by a newer map.
 */
export async function run(): Promise<boolean> {
  const { EXCHANGE_KILLS, EXCHANGE_REPLAY } = process.env
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-bench-'))
  try {
    const data = join(folder, 'data')
    if (EXCHANGE_KILLS !== undefined) return await killAgainAndAgain(data, Number(EXCHANGE_KILLS))
    return EXCHANGE_REPLAY === undefined ? await measureRuns(data) : await replayAll(data, Number(EXCHANGE_REPLAY))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureRuns(folder: string): Promise<boolean> {
  const port = await freePort()
  const server = await startServer(folder, { KANGCHENG_MLLP_PORT: String(port) })
  try {
    await untilQuiet(server)
    const laboratories = await makeFeeds(server)
    const registered = await measureRun(server, { port, laboratories, ...REGISTRATIONS })
    await untilAnalysed(server)
    await untilQuiet(server)
    const fast = await measureRun(server, { port, laboratories, ...FAST })
    await untilQuiet(server)
    const eight = await measureRun(server, { port, laboratories, ...EIGHT })
    await untilQuiet(server)
    const paced = await measureRun(server, { port, laboratories, ...PACED })
    return printTable([
      { what: 'registrations', row: registered },
      { what: 'five results each', row: fast, atLeast: AT_LEAST },
      { what: 'eight results each', row: eight },
      { what: `${PACED.perSecond} a second`, row: paced, atLeast: PACED.perSecond * ALMOST_ALL },
    ])
  } finally {
    await server.stop()
  }
}

async function untilAnalysed(server: Server) {
  const table = await openMessageTable(server)
  try {
    await table.untilAnalysed()
  } finally {
    await table.close()
  }
}

async function measureRun(server: Server, job: Job) {
  const token = await makeToken(server)
  const table = await openMessageTable(server)
  try {
    return await measure(server, table, token, job)
  } finally {
    await table.close()
  }
}
