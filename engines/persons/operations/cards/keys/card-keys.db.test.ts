import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type CardsRoom, openCards } from '../cards-room.fixture.ts'
import { createCards } from '../create-cards.ts'

const DAY = 86_400

const states = async ({ database }: CardsRoom) => {
  const { rows } = await sql<{ state: string; signs: boolean; opens: boolean }>`
    SELECT state, sealed_signing IS NOT NULL AS signs, sealed_cipher IS NOT NULL AS opens
    FROM persons.card_key ORDER BY state`.execute(database.kysely)
  return rows
}
const current = async ({ cards }: CardsRoom) =>
  (await cards.listKeys()).keys.find(({ state }) => state === 'current')?.id ?? ''

describe('the keys of codes', () => {
  it('are made when the first codes are asked for, by however many at once', async () => {
    const room = await openCards()
    const holders = [await room.addHolder(), await room.addHolder(), await room.addHolder()]
    const others = createCards(room.deps)
    const asked = holders.flatMap(({ id }) => [
      room.code(id),
      others.makeCode(room.desk, { id, use: 'identify' }).then(must),
    ])
    for (const { code } of await Promise.all(asked)) expect(await room.outcomeOf(code)).toBe('ok')
    expect((await states(room)).map(({ state }) => state)).toEqual(['current', 'next'])
  })

  it('turn by themselves when they have signed for long enough; codes of before still count, old secrets are forgotten', async () => {
    const room = await openCards()
    const { id } = await room.addHolder()
    await room.code(id)
    const [first, next] = (await room.cards.listKeys()).keys
    room.clock.advance({ seconds: 30 * DAY - 5 })
    const before = await room.code(id)
    expect(await current(room)).toBe(first?.id)
    room.clock.advance({ seconds: 10 })
    const others = createCards(room.deps)
    const after = await Promise.all([
      room.code(id),
      others.makeCode(room.desk, { id, use: 'identify' }).then(must),
      room.code(id),
    ])
    expect(await current(room)).toBe(next?.id)
    for (const { code } of [before, ...after]) expect(await room.outcomeOf(code)).toBe('ok')
    expect(await states(room)).toEqual([
      { state: 'current', signs: true, opens: true },
      { state: 'next', signs: true, opens: true },
      { state: 'verifying', signs: false, opens: true },
    ])
    room.clock.advance({ days: 31 })
    await room.code(id)
    expect((await states(room)).filter(({ state }) => state === 'retired')).toEqual([
      { state: 'retired', signs: false, opens: false },
    ])
  })

  it('turn by hand, once for what was seen', async () => {
    const room = await openCards()
    await room.code((await room.addHolder()).id)
    const from = await current(room)
    const both = await Promise.all([1, 2].map(() => room.cards.rotateKeys(room.keeper, { from })))
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect((await states(room)).map(({ state }) => state)).toEqual(['current', 'next', 'verifying'])
    expect(await room.cards.rotateKeys(room.window, { from })).toMatchObject({ refusal: { code: 'access.forbidden' } })
    // The keys are everybody's, and this keeper is of one county.
    const keeper = await room.addUser({ role: 'key-keeper', region: '410181' })
    for (const answer of [room.cards.rotateKeys(keeper, { from }), room.cards.withdrawKey(keeper, { key: from })])
      expect(await answer).toMatchObject({ refusal: { code: 'access.outside-scope' } })
  })

  it('that somebody else may have are withdrawn at once, with what they signed, and others go on', async () => {
    const room = await openCards()
    const { id } = await room.addHolder()
    const doomed = await room.code(id)
    const key = await current(room)
    const { keys, withdrawn } = must(await room.cards.withdrawKey(room.keeper, { key }))
    expect([keys.map(({ state }) => state), withdrawn]).toEqual([['current', 'next'], [key]])
    expect(await room.outcomeOf(doomed.code)).toBe('card.key-withdrawn')
    expect(await room.outcomeOf((await room.code(id)).code)).toBe('ok')
    const next = keys.find(({ state }) => state === 'next')?.id ?? ''
    must(await room.cards.withdrawKey(room.keeper, { key: next }))
    must(await room.cards.withdrawKey(room.keeper, { key: next }))
    expect(await states(room)).toEqual([
      { state: 'current', signs: true, opens: true },
      { state: 'next', signs: true, opens: true },
      { state: 'withdrawn', signs: false, opens: false },
      { state: 'withdrawn', signs: false, opens: false },
    ])
    expect(await room.cards.withdrawKey(room.keeper, { key: '00000000' })).toMatchObject({
      refusal: { code: 'card.key-unknown' },
    })
  })

  it('are of no use without the installation’s key, nor in the row of another', async () => {
    const room = await openCards()
    const { id } = await room.addHolder()
    const { code } = await room.code(id)
    const elsewhere = createCards({ ...room.deps, installationKey: () => new Uint8Array(32).fill(8) })
    await expect(elsewhere.resolveCode(room.window, { value: code, purpose: 'care' })).rejects.toThrow()
    await sql`
      UPDATE persons.card_key SET sealed_cipher = other.sealed_cipher
      FROM (SELECT sealed_cipher FROM persons.card_key WHERE state = 'next') AS other
      WHERE state = 'current'`.execute(room.database.kysely)
    await expect(room.scan(code)).rejects.toThrow()
  })

  it('are told to everybody, and nothing of their secrets', async () => {
    const room = await openCards()
    await room.code((await room.addHolder()).id)
    const told = await room.cards.listKeys()
    expect(told).toMatchObject({ serverTime: '2026-11-22T04:00:00.000Z', codeSeconds: 60, toleranceSeconds: 30 })
    for (const key of told.keys) expect(Object.keys(key).toSorted()).toEqual(['id', 'publicKey', 'state', 'suite'])
  })
})

describe('codes that were used', () => {
  it('are remembered for as long as somebody could come with them', async () => {
    const room = await openCards()
    const { code } = await room.code((await room.addHolder()).id)
    expect(await room.outcomeOf(code)).toBe('ok')
    const kept = async () => {
      await room.cards.forgetEndedCodes()
      const { rows } = await sql`SELECT 1 FROM persons.ended_code`.execute(room.database.kysely)
      return rows.length
    }
    room.clock.advance({ seconds: 73 * 3_600 })
    expect(await kept()).toBe(1)
    room.clock.advance({ seconds: 1 })
    expect(await kept()).toBe(0)
    expect(await room.outcomeOf(code)).toBe('card.code-expired')
  })
})
