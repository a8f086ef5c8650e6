import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { beforeEach, expect, it, vi } from 'vitest'
import { type IndexTestRoom, openIndex, patient } from './index-room.fixture.ts'

const [CARD, OTHERS] = ['990101198208180029', '990101198208187650']
const WANG = { name: '王静', birth: '1982-08-18', sex: 'female' as const, phone: '13900000001' }
const reason = '窗口核对'

let room: IndexTestRoom
beforeEach(async () => {
  room = await openIndex()
})

/** Keeps whoever wants to change a person waiting, until `work` has begun so many transactions that wait. */
async function whileHeld<Answer>(person: string, waiting: number, work: () => Promise<Answer>): Promise<Answer> {
  let begun: Promise<Answer> | undefined
  await room.database.kysely.transaction().execute(async (trx) => {
    await sql`SELECT FROM persons.person WHERE person_id = ${person} FOR UPDATE`.execute(trx)
    begun = work()
    await vi.waitFor(async () => {
      const { rows } = await sql`
        SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`.execute(
        room.database.kysely,
      )
      expect(rows).toHaveLength(waiting)
    }, 10_000)
  })
  return begun as Promise<Answer>
}

/** Somebody changes whose charts are whose. */
async function hasBegun(): Promise<void> {
  const { rows } = await sql`SELECT FROM persons.turn FOR UPDATE SKIP LOCKED`.execute(room.database.kysely)
  expect(rows).toHaveLength(1)
}

/** Charts of nobody who stands. */
async function lost(): Promise<unknown[]> {
  const { rows } = await sql`
    SELECT patient_id FROM persons.chart JOIN persons.person USING (person_id)
    WHERE redirects_to IS NOT NULL`.execute(room.database.kysely)
  return rows
}

it('a chart that arrives while its person is joined to another is of the other', async () => {
  await room.send('east-hospital', patient('w1', { ...WANG, number: CARD }))
  await room.send('east-hospital', patient('z1', { name: '王静', phone: '13900000100' }))
  const [other, survivor] = [await room.personOf('w1'), await room.personOf('z1')]
  const [merged] = await whileHeld(survivor, 2, async () => {
    const merging = room.masterIndex.mergePersons(room.li, { survivor, other, reason })
    await vi.waitFor(hasBegun)
    return Promise.all([merging, room.send('west-hospital', patient('w2', { ...WANG, number: CARD }))])
  })
  expect(must(merged).state).toBe('done')
  expect(await lost()).toEqual([])
  expect(await room.personOf('w2')).toBe(survivor)
})

it('two charts are one person’s as they are when it is said, not as they were when it was asked', async () => {
  await room.send('east-hospital', patient('w1', { ...WANG, number: CARD }))
  await room.send('west-hospital', patient('w1b', { ...WANG, number: CARD }))
  await room.send('west-hospital', patient('w1b', WANG))
  await room.send('police', patient('w2', { ...WANG, number: OTHERS }))
  const person = await room.personOf('w1')
  const [parted, decided] = await whileHeld(person, 2, async () => {
    const parting = room.masterIndex.unlinkCharts(room.li, { person, charts: ['Patient/w1b'], reason })
    await vi.waitFor(hasBegun)
    const pair = { one: 'Patient/w1b', other: 'Patient/w2' }
    return Promise.all([parting, room.masterIndex.decideDoubt(room.wang, { ...pair, decision: 'link', reason })])
  })
  must(parted)
  expect(must(decided).doubt.state).toBe('linked')
  expect(Object.values(await room.persons()).toSorted()).toEqual([['w1'], ['w1b', 'w2']])
})
