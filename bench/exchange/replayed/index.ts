import { setTimeout as pause } from 'node:timers/promises'
import type { MessageMap, ReplayState } from '@kangcheng/exchange/contract'
import { makeToken, startServer } from '../../fhir/server.ts'
import { percentile, report } from '../../figures.ts'
import { freePort, makeFeeds } from '../feeds.ts'
import { measure } from '../measure.ts'
import { openMessageTable } from '../message-table.ts'
import { PATIENTS } from '../messages/result.ts'
import { printTable } from '../table.ts'
import { type Desk, openDesk } from './desk.ts'

const MAP = 'hl7v2-results'
/** What a city's laboratories send at the busiest time of the day: a million messages a day, ten times as dense. */
const LIVE = { what: 'five', warmUpSeconds: 2, seconds: 30, perSecond: 120 } as const
/** Numbers of live messages lie behind all that are replayed. */
const LIVE_FROM = 50_000_000
const LOOK_EVERY = 1_000
const MOST_MINUTES = 15
const MOST_LIVE_P99 = 100

/**
 * Stores `messages` through the doors, saves a version of the map that says one thing more of each report, and replays all feeds by it
 * while the laboratories go on sending.
 */
export async function replayAll(folder: string, messages: number): Promise<boolean> {
  const port = await freePort()
  const server = await startServer(folder, { KANGCHENG_MLLP_PORT: String(port) })
  const table = await openMessageTable(server)
  try {
    const token = await makeToken(server)
    const laboratories = await makeFeeds(server)
    const load = { port, laboratories, warmUpSeconds: 0, seconds: 36_000 }
    const registered = await measure(server, table, token, { ...load, what: 'registrations', from: 0 })
    const each = Math.ceil(messages / laboratories.length) - PATIENTS
    const results = await measure(server, table, token, { ...load, what: 'five', from: 0, messages: each })
    // Not until it is quiet: the encounters of all patients are examined beside everything that follows, for more than an hour.
    const live = (turn: number) =>
      measure(
        server,
        table,
        token,
        { ...LIVE, port, laboratories, from: LIVE_FROM + turn * 1_000_000 },
        { counts: false },
      )
    const alone = await live(0)

    const desk = await openDesk(server)
    await saveNewVersion(desk)
    const begun = performance.now()
    for (const { code } of laboratories) await desk.send('POST', 'replays', { feed: code, map: MAP })
    let finished: number | undefined
    const replayed = untilReplayed(desk).then((states) => {
      finished = performance.now()
      return states
    })
    const beside: Row[] = []
    while (finished === undefined) beside.push(await live(beside.length + 1))
    return tell({
      registered,
      results,
      alone,
      live: beside,
      states: await replayed,
      minutes: (finished - begun) / 60_000,
    })
  } finally {
    await table.close()
    await server.stop()
  }
}

type Row = Awaited<ReturnType<typeof measure>>

interface Measured {
  readonly registered: Row
  readonly results: Row
  readonly alone: Row
  readonly live: readonly Row[]
  readonly states: readonly ReplayState[]
  readonly minutes: number
}

function tell({ registered, results, alone, live, states, minutes }: Measured): boolean {
  const taken = printTable([
    { what: 'registrations', row: registered },
    { what: 'five results each', row: results },
    { what: 'live alone', row: alone },
    ...live.map((row, turn) => ({ what: `live, replay, ${turn + 1}`, row })),
  ])
  const sum = (of: (state: ReplayState) => number) => states.reduce((total, state) => total + of(state), 0)
  const looked = sum((state) => state.messages)
  const kept = report([
    { what: 'messages replayed', value: looked, unit: '' },
    { what: 'not looked at', value: sum((state) => state.total ?? 0) - looked, unit: '', limit: 0 },
    { what: 'resources written', value: sum((state) => state.written), unit: '' },
    // Reports of results are what the new version says more of.
    { what: 'reports not written', value: results.stored - sum((state) => state.written), unit: '', limit: 0 },
    { what: 'messages that failed', value: sum((state) => state.failed), unit: '', limit: 0 },
    { what: 'replay', value: minutes, unit: 'min', limit: MOST_MINUTES },
    { what: 'messages a second', value: looked / minutes / 60, unit: '1/s' },
    { what: 'live p99 alone', value: alone.p99, unit: 'ms' },
    {
      what: 'live p99',
      value: percentile(
        live.flatMap(({ latencies }) => latencies).sort((one, other) => one - other),
        0.99,
      ),
      unit: 'ms',
      limit: MOST_LIVE_P99,
    },
    { what: 'its worst half minute', value: Math.max(...live.map(({ p99 }) => p99)), unit: 'ms' },
  ])
  return taken && kept
}

/** The same map with one element more in what it says of a report. */
async function saveNewVersion(desk: Desk): Promise<void> {
  const maps = await desk.get<(MessageMap & { origin?: unknown; savedBy?: unknown })[]>('maps')
  const { origin: _origin, savedBy: _savedBy, ...map } = maps.find(({ code }) => code === MAP) ?? fail(`no map ${MAP}`)
  const make = JSON.parse(JSON.stringify(map.make), (_key, value) =>
    value?.resource === 'DiagnosticReport' && value.set
      ? { ...value, set: { ...value.set, language: "'zh-CN'" } }
      : value,
  )
  await desk.send('PUT', 'maps', { ...map, version: map.version + 1, make })
}

async function untilReplayed(desk: Desk): Promise<readonly ReplayState[]> {
  for (;;) {
    const states = await desk.get<ReplayState[]>('replays')
    if (states.every(({ state }) => state !== 'running')) return states
    await pause(LOOK_EVERY)
  }
}

function fail(message: string): never {
  throw new Error(message)
}
