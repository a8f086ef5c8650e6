import { fixedClock, testDatabase } from '@kangcheng/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { FAULT_WORDS } from '../../contract/faults.ts'
import { inventedResult } from '../../testing/invented-results.ts'
import { openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'
import { encodeIn } from './encode-text.ts'
import type { Receipt } from './receive-message.ts'

let room: TestExchange
let database: Awaited<ReturnType<typeof testDatabase>>['database']

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
})

const COUNT = 10_000

/** Ways in which a message arrives that is none, or another one than was meant. */
type Damage = (bytes: Buffer, text: string) => Buffer
const always = (change: Damage) => fc.constant(change)
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (part): Damage =>
      (bytes) =>
        bytes.subarray(0, Math.floor(bytes.length * part)),
  ),
  fc.tuple(fc.nat(), fc.nat(255)).map(
    ([at, byte]): Damage =>
      (bytes) => {
        const changed = Buffer.from(bytes)
        changed[at % changed.length] = byte
        return changed
      },
  ),
  always((_bytes, text) => Buffer.from(text, 'utf8')),
  always((_bytes, text) => Buffer.from(text, 'utf16le')),
  always((_bytes, text) => encodeIn(text.split('\r').reverse().join('\r'), 'gb18030')),
  fc.tuple(fc.nat(6), fc.nat(6)).map(
    ([one, other]) =>
      (_bytes: Buffer, text: string) =>
        encodeIn(swapped(text, one, other), 'gb18030'),
  ),
  always((_bytes, text) => encodeIn(text.replaceAll('|', '¦'), 'gb18030')),
  always((_bytes, text) => encodeIn(text.replaceAll('\r', '\n'), 'gb18030')),
  always((_bytes, text) => encodeIn(text.replace('19580307', '30.02.1958'), 'gb18030')),
  always((_bytes, text) => encodeIn(text.replace('|63|', `|${'6'.repeat(200_000)}|`), 'gb18030')),
  always((_bytes, text) => encodeIn(text.replace(/\|D\d+\|/, '||'), 'gb18030')),
  always((_bytes, text) => encodeIn(text.replace('|F\r', '|Q\r'), 'gb18030')),
  always((_bytes, text) => encodeIn(text + text, 'gb18030')),
  always((_bytes, text) => encodeIn(`${text}OBX|2|NM|${'^'.repeat(3_000)}|${'~'.repeat(3_000)}`, 'gb18030')),
  fc.uint8Array({ maxLength: 400 }).map((noise) => () => Buffer.from(noise)),
)

function swapped(text: string, one: number, other: number): string {
  return text
    .split('\r')
    .map((segment) => {
      const fields = segment.split('|')
      const [a, b] = [fields[one + 1], fields[other + 1]]
      if (a !== undefined && b !== undefined) fields.splice(one + 1, 1, b)
      if (a !== undefined && b !== undefined) fields.splice(other + 1, 1, a)
      return fields.join('|')
    })
    .join('\r')
}

describe(`${COUNT} messages that are none`, () => {
  it('have one clear outcome each, are kept as they came, and write nothing by halves', async () => {
    const feed = await room.feed()
    const damages = fc.sample(damage, { numRuns: COUNT, seed: 20_261_122 })
    const sent: Buffer[] = []
    const receipts: Receipt[] = []
    for (let from = 0; from < COUNT; from += 100) {
      const batch = damages.slice(from, from + 100).map((change, index) => {
        const text = inventedResult(`D${from + index}`, { patient: `d${(from + index) % 500}` })
        return change(encodeIn(text, 'gb18030'), text)
      })
      sent.push(...batch)
      receipts.push(...(await Promise.all(batch.map((bytes) => room.exchange.receive(feed, bytes)))))
    }
    const late = await Promise.all(receipts.map(async ({ stored }) => stored))
    for (const { state, fault } of receipts) {
      if (state === 'dead') expect(Object.keys(FAULT_WORDS)).toContain(fault?.code)
      else expect(['waiting', 'stored', 'ignored', 'mended']).toContain(state)
    }
    expect(receipts.filter(({ state }) => state === 'dead').length).toBeGreaterThan(COUNT / 3)
    expect(receipts.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(COUNT / 10)
    // Nothing waits any more; what the record store refused says why.
    expect(await count(sql`SELECT count(*)::integer AS count FROM exchange.waiting`)).toBe(0)
    expect(late.filter((fault) => fault !== undefined).every(({ code }) => code === 'refused')).toBe(true)
    await keepsBytes(sent, receipts)
    expect(await count(LEFT_BY_DEAD)).toBe(0)
  }, 120_000)
})

/** Resources that name a message which is dead. */
const LEFT_BY_DEAD = sql`
  SELECT count(*)::integer AS count FROM exchange.message m
  JOIN records.resource r ON substring(r.content FROM '"source":"urn:uuid:([0-9a-f-]+)"') = m.id::text
  WHERE m.state = 2`

async function count(query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await query.execute(database.kysely)
  return (rows[0] as { count: number }).count
}

async function keepsBytes(sent: readonly Buffer[], receipts: readonly Receipt[]): Promise<void> {
  const { rows } = await sql<{ id: string; bytes: Buffer }>`SELECT id, bytes FROM exchange.raw`.execute(database.kysely)
  const kept = new Map(rows.map(({ id, bytes }) => [id, bytes]))
  // Under a control id that another message has nothing is kept: that one is the sender's.
  const own = receipts.map((receipt, index) => ({ receipt, bytes: sent[index] as Buffer }))
  const wrong = own.filter(
    ({ receipt: { id, fault }, bytes }) => fault?.code !== 'control-id-used' && !kept.get(id)?.equals(bytes),
  )
  expect(wrong.map(({ receipt }) => receipt)).toEqual([])
}
