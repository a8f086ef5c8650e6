import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platformActor } from '@kangcheng/access'
import { CARD_SETTINGS, createCards } from '@kangcheng/persons'
import { CARD_SUITES, type CardSuite } from '@kangcheng/persons/contract'
import { newId, silentLog } from '@kangcheng/platform'
import { openPlatform, type Platform } from '@kangcheng/server/compose'
import { enterPacks } from '@kangcheng/server/packs'
import { readSettings } from '@kangcheng/server/settings'
import { sql } from 'kysely'
import { percentile, report } from '../figures.ts'

const CODES = 400
/** The suites take turns, so that what else the machine does falls on both. */
const ROUNDS = 5
const WINDOWS = 8

/**
 * Codes made and used up in a durable PostgreSQL, eight windows at once, by each suite of algorithms in turn: with the audit rows of each, as
 * over HTTP but for HTTP.
 */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-bench-'))
  const settings = readSettings({ KANGCHENG_DATA: join(folder, 'data'), KANGCHENG_DEMO: 'off' })
  const platform = await openPlatform(settings, silentLog)
  try {
    await enterPacks(platform, settings)
    const rounds: Round[] = []
    for (let round = 0; round < ROUNDS; round++)
      for (const suite of CARD_SUITES) rounds.push(await measure(platform, suite))
    return report(
      CARD_SUITES.flatMap((suite) => {
        const own = rounds.filter((round) => round.suite === suite)
        const median = (of: (round: Round) => number) =>
          percentile(
            own.map(of).toSorted((one, other) => one - other),
            0.5,
          )
        return [
          { what: `${suite}: codes made, median of ${ROUNDS}`, value: median(({ made }) => made), unit: '/s' },
          { what: `${suite}: codes used up, median of ${ROUNDS}`, value: median(({ used }) => used), unit: '/s' },
          { what: `${suite}: size of a code`, value: median(({ size }) => size), unit: 'signs', limit: 200 },
        ]
      }),
    )
  } finally {
    await platform.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Round {
  readonly suite: CardSuite
  /** A second. */
  readonly made: number
  readonly used: number
  readonly size: number
}

async function measure({ access, clock, database }: Platform, suite: CardSuite): Promise<Round> {
  const installationKey = () => new Uint8Array(32).fill(1)
  // Codes alone are read here.
  const findByIdentifier = async () => 'none' as const
  const given = { access, clock, newId, randomBytes, installationKey, findByIdentifier, issuers: {} }
  const cards = createCards({ ...given, settings: { ...CARD_SETTINGS, suite } })
  // Those of the suite before are not to be used.
  await sql`DELETE FROM persons.card_key`.execute(database.kysely)
  const desk = platformActor('cli')
  const people: string[] = []
  for (let one = 0; one < WINDOWS; one++) {
    const id = newId()
    await sql`
      INSERT INTO persons.person (person_id, version, region_path, golden)
      VALUES (${id}, 1, '/410000/410100/410181/', '{}')`.execute(database.kysely)
    must(await cards.issueCard(desk, { id, reason: 'bench' }))
    people.push(id)
  }
  await atOnce(WINDOWS, async (turn) => must(await cards.makeCode(desk, { id: people[turn] ?? '', use: 'identify' })))
  const codes: string[] = []
  const made = await atOnce(CODES, async (turn) => {
    const id = people[turn % WINDOWS] ?? ''
    codes.push(must(await cards.makeCode(desk, { id, use: 'identify' })).code)
  })
  const used = await atOnce(CODES, async (turn) =>
    must(await cards.resolveCode(desk, { value: codes[turn] ?? '', purpose: 'care' })),
  )
  return { suite, made: CODES / made, used: CODES / used, size: Math.max(...codes.map(({ length }) => length)) }
}

/** Seconds that so many turns take, as many windows working at once. */
async function atOnce(turns: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  let next = 0
  const window = async () => {
    while (next < turns) await work(next++)
  }
  await Promise.all(Array.from({ length: WINDOWS }, window))
  return (performance.now() - began) / 1_000
}

function must<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}
