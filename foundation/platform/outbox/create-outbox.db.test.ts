import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../ids.ts'
import { silentLog } from '../log.ts'
import { createOutbox, type Outbox } from './create-outbox.ts'
import type { EventHandler, OutboxEvent } from './event.ts'
import { MOST_ATTEMPTS } from './retry-policy.ts'

const { database } = await testDatabase()
const { kysely } = database

let clock = fixedClock('2024-05-06')
const outboxes: Outbox[] = []
function openOutbox(): Outbox {
  const outbox = createOutbox({ database, clock, log: silentLog })
  outboxes.push(outbox)
  return outbox
}

const event = (subject: string, payload: unknown = null): OutboxEvent => ({
  id: newId(),
  type: 'shop.sold',
  subject,
  payload,
  occurredAt: clock.now(),
})
const append = (outbox: Outbox, ...events: OutboxEvent[]) =>
  kysely.transaction().execute(async (trx) => {
    for (const each of events) await outbox.append(trx, each)
  })

/** The work of a handler: one row in its transaction. */
const note: EventHandler = async (trx, { subject, payload }) => {
  await sql`INSERT INTO note (text) VALUES (${`${subject}:${payload}`})`.execute(trx)
}
const notes = async () => {
  const { rows } = await sql<{ text: string }>`SELECT text FROM note ORDER BY number`.execute(kysely)
  return rows.map(({ text }) => text)
}

beforeAll(() => sql`CREATE TABLE note (number int GENERATED ALWAYS AS IDENTITY, text text)`.execute(kysely))
beforeEach(async () => {
  clock = fixedClock('2024-05-06')
  await sql`TRUNCATE note, platform.event, platform.delivery`.execute(kysely)
})
afterEach(async () => {
  for (const outbox of outboxes.splice(0)) await outbox.stop()
})

describe('append', () => {
  it('delivers if and only if the transaction commits, to each handler of the type', async () => {
    const outbox = openOutbox()
    outbox.subscribe('shop.sold', 'first', note)
    outbox.subscribe('shop.sold', 'second', note)
    outbox.subscribe('shop.bought', 'other', note)
    await append(outbox, event('a', 1))
    const undone = kysely.transaction().execute(async (trx) => {
      await outbox.append(trx, event('b', 2))
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow()
    expect(await outbox.deliverDue()).toBe(2)
    expect(await notes()).toEqual(['a:1', 'a:1'])
  })

  it('hands over the event as it was appended', async () => {
    const outbox = openOutbox()
    const seen: OutboxEvent[] = []
    outbox.subscribe('shop.sold', 'collect', async (_trx, each) => void seen.push(each))
    const sent = event('a', { list: [1, '康城'], none: null })
    await append(outbox, sent)
    await outbox.deliverDue()
    expect(seen).toEqual([sent])
  })

  it('works under the role of the application, which may not read the events', async () => {
    const outbox = openOutbox()
    outbox.subscribe('shop.sold', 'first', note)
    await kysely.transaction().execute(async (trx) => {
      await sql`SET LOCAL ROLE kangcheng_app`.execute(trx)
      await outbox.append(trx, event('a', 1))
      await expect(sql`SAVEPOINT s`.execute(trx)).resolves.toBeDefined()
      await expect(sql`SELECT * FROM platform.event`.execute(trx)).rejects.toMatchObject({ code: '42501' })
      await sql`ROLLBACK TO s`.execute(trx)
    })
    expect(await outbox.deliverDue()).toBe(1)
  })
})

describe('delivery', () => {
  it('does the work once although the event is appended twice', async () => {
    const outbox = openOutbox()
    outbox.subscribe('shop.sold', 'first', note)
    const twice = event('a', 1)
    await append(outbox, twice)
    await outbox.deliverDue()
    await append(outbox, twice, twice)
    expect(await outbox.deliverDue()).toBe(0)
    expect(await notes()).toEqual(['a:1'])
  })

  it('leaves no half work when it breaks between the work and the mark, and does it again later', async () => {
    const outbox = openOutbox()
    let broken = true
    outbox.subscribe('shop.sold', 'first', async (trx, each) => {
      await note(trx, each)
      if (broken) throw new Error('the process died here')
    })
    await append(outbox, event('a', 1))
    expect(await outbox.deliverDue()).toBe(0)
    expect(await notes()).toEqual([])
    broken = false
    expect(await outbox.deliverDue()).toBe(0)
    clock.advance({ seconds: 2 })
    expect(await outbox.deliverDue()).toBe(1)
    expect(await notes()).toEqual(['a:1'])
  })

  it('keeps the order within a subject while another subject fails', async () => {
    const outbox = openOutbox()
    let broken = true
    outbox.subscribe('shop.sold', 'first', async (trx, each) => {
      if (broken && each.subject === 'a') throw new Error('not now')
      await note(trx, each)
    })
    await append(outbox, event('a', 1), event('b', 1), event('a', 2), event('b', 2))
    await outbox.deliverDue()
    await append(outbox, event('a', 3))
    await outbox.deliverDue()
    expect(await notes()).toEqual(['b:1', 'b:2'])
    broken = false
    clock.advance({ seconds: 2 })
    await outbox.deliverDue()
    expect(await notes()).toEqual(['b:1', 'b:2', 'a:1', 'a:2', 'a:3'])
  })

  it('with two pollers does everything once and in order', async () => {
    const both = [openOutbox(), openOutbox()]
    for (const outbox of both) outbox.subscribe('shop.sold', 'first', note)
    const sent = Array.from({ length: 60 }, (_, number) => event(`s${number % 4}`, number))
    await append(both[0] as Outbox, ...sent)
    // One poller stops while the other is at work on a subject; the rounds go on until nothing is left.
    for (let round = 0; round < 60 && (await notes()).length < 60; round++) {
      await Promise.all(both.map((outbox) => outbox.deliverDue()))
    }
    const seen = await notes()
    expect([...seen].sort()).toEqual(sent.map(({ subject, payload }) => `${subject}:${payload}`).sort())
    for (const subject of ['s0', 's1', 's2', 's3']) {
      const numbers = seen.filter((text) => text.startsWith(`${subject}:`)).map((text) => Number(text.slice(3)))
      expect(numbers).toEqual([...numbers].sort((left, right) => left - right))
    }
  })

  it('leaves a subject alone that another poller is at', async () => {
    const [one, two] = [openOutbox(), openOutbox()]
    const { promise: entered, resolve: enter } = Promise.withResolvers<void>()
    const { promise: left, resolve: leave } = Promise.withResolvers<void>()
    one.subscribe('shop.sold', 'first', async (trx, each) => {
      enter()
      await left
      await note(trx, each)
    })
    two.subscribe('shop.sold', 'first', note)
    await append(one, event('a', 1), event('a', 2), event('b', 3))
    const slow = one.deliverDue()
    await entered
    expect(await two.deliverDue()).toBe(1)
    expect(await notes()).toEqual(['b:3'])
    leave()
    await slow
    expect(await notes()).toEqual(['b:3', 'a:1', 'a:2'])
  })
})

describe('parking', () => {
  async function parkedOutbox(reason: () => string | undefined) {
    const outbox = openOutbox()
    outbox.subscribe('shop.sold', 'first', async (trx, each) => {
      const words = each.payload === 1 ? reason() : undefined
      if (words) throw new Error(words)
      await note(trx, each)
    })
    await append(outbox, event('a', 1), event('a', 2), event('b', 3))
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      expect(await outbox.parked()).toEqual([])
      await outbox.deliverDue()
      clock.advance({ seconds: 600 })
    }
    return outbox
  }

  it('shows the reason and what waits behind, and goes on when tried again', async () => {
    let reason: string | undefined = 'no such shop'
    const outbox = await parkedOutbox(() => reason)
    const parked = await outbox.parked()
    expect(parked).toMatchObject([
      {
        handler: 'first',
        type: 'shop.sold',
        subject: 'a',
        attempts: MOST_ATTEMPTS,
        reason: 'Error: no such shop',
        behind: 1,
      },
    ])
    expect(await outbox.status()).toMatchObject({ waiting: 1, parked: 1, oldest: new Date('2024-05-06T04:00:00Z') })
    expect(await notes()).toEqual(['b:3'])

    reason = undefined
    const [first] = parked
    expect(first && (await outbox.retry(first))).toBe(true)
    expect(first && (await outbox.retry(first))).toBe(false)
    await outbox.deliverDue()
    expect(await notes()).toEqual(['b:3', 'a:1', 'a:2'])
    expect(await outbox.parked()).toEqual([])
  })

  it('lets the later events go on when it is dismissed', async () => {
    const outbox = await parkedOutbox(() => 'no such shop')
    const [first] = await outbox.parked()
    expect(first && (await outbox.dismiss({ ...first, reason: 'the shop was closed' }))).toBe(true)
    await outbox.deliverDue()
    expect(await notes()).toEqual(['b:3', 'a:2'])
  })
})

describe('running', () => {
  it('is woken by the commit of an append', async () => {
    const outbox = openOutbox()
    const { promise: delivered, resolve: done } = Promise.withResolvers<void>()
    outbox.subscribe('shop.sold', 'first', async () => done())
    outbox.start()
    const begun = performance.now()
    await append(outbox, event('a', 1))
    await delivered
    // The interval alone would need up to a second.
    expect(performance.now() - begun).toBeLessThan(900)
  })

  it('finishes the running batch before it has stopped', async () => {
    const outbox = openOutbox()
    const { promise: entered, resolve: enter } = Promise.withResolvers<void>()
    outbox.subscribe('shop.sold', 'first', async (trx, each) => {
      enter()
      await note(trx, each)
    })
    outbox.start()
    await append(outbox, event('a', 1), event('a', 2), event('b', 3))
    await entered
    await outbox.stop()
    expect(await notes()).toEqual(['a:1', 'a:2', 'b:3'])
    await append(outbox, event('a', 4))
    expect(await outbox.status()).toMatchObject({ waiting: 0 })
  })
})

describe('sweep', () => {
  it('forgets what is finished and old, and nothing else', async () => {
    const outbox = openOutbox()
    outbox.subscribe('shop.sold', 'first', async (_trx, { payload }) => {
      if (payload === 'bad') throw new Error('not now')
    })
    await append(outbox, event('a', 'good'), event('b', 'bad'))
    await outbox.deliverDue()
    clock.advance({ days: 30 })
    await append(outbox, event('c', 'new'))
    await outbox.deliverDue()
    expect(await outbox.sweep(clock.now())).toBe(1)
    expect(await outbox.sweep(clock.now())).toBe(0)
    const { rows } = await sql<{ subject: string }>`SELECT subject FROM platform.event ORDER BY id`.execute(kysely)
    expect(rows.map(({ subject }) => subject)).toEqual(['b', 'c'])
  })
})
