import { must } from '@kangcheng/access/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCode, writeCode } from '../../rules/cards/code-text.ts'
import { type CardsRoom, openCards } from './cards-room.fixture.ts'

let room: CardsRoom
beforeAll(async () => {
  room = await openCards()
})

const HOUR = 3_600
const send = (readings: readonly { id: string; code: string; at: string }[], actor = room.window) =>
  room.cards.takeOfflineReadings(actor, { purpose: 'care', readings: [...readings] })
const outcomesOf = async (...sent: Parameters<typeof send>) =>
  must(await send(...sent)).readings.map(({ outcome }) => outcome)
/** What a scanner has taken of a new code, so many seconds after it was made. */
const take = async (id: string, after = 10) => {
  const { code, issuedAt } = await room.code(id)
  return { id: room.deps.newId(), code, at: new Date(Date.parse(issuedAt) + after * 1_000).toISOString() }
}

describe('what was read offline', () => {
  it('is taken in later, tells who it was, and is one however often it is sent', async () => {
    const { id } = await room.addHolder()
    const reading = await take(id)
    room.clock.advance({ seconds: 5 * HOUR })
    const { readings } = must(await send([reading]))
    expect(readings).toMatchObject([
      { id: reading.id, outcome: 'accepted', use: 'identify', holder: { person: id, name: '刘**' } },
    ])
    expect(must(await send([reading])).readings).toEqual(readings)
    const both = await Promise.all([send([reading]), send([reading])])
    expect(both.map((answer) => must(answer).readings)).toEqual([readings, readings])
    expect(await room.outcomeOf(reading.code)).toBe('card.code-expired')
  })

  it('is one where it is sent twice in the same moment', async () => {
    const { id } = await room.addHolder()
    for (const after of [10, 95]) {
      const reading = await take(id, after)
      room.clock.advance({ seconds: after })
      const [one, other, third] = await Promise.all([1, 2, 3].map(() => outcomesOf([reading])))
      expect(one).toEqual([after === 10 ? 'accepted' : 'card.code-expired'])
      expect([other, third]).toEqual([one, one])
    }
  })

  it('of a code that was used elsewhere is a conflict, whichever was told first, and both stay', async () => {
    const { id } = await room.addHolder()
    const online = await take(id)
    expect(await room.outcomeOf(online.code)).toBe('ok')
    expect(await outcomesOf([online])).toEqual(['conflict'])
    const offline = await take(id)
    const elsewhere = { ...offline, id: room.deps.newId() }
    const both = await Promise.all([outcomesOf([offline]), outcomesOf([elsewhere], room.stranger)])
    expect(both.flat().toSorted()).toEqual(['accepted', 'conflict'])
    const day = { from: '2026-11-20', to: '2026-11-30' }
    const { readings } = must(await room.cards.listReadings(room.desk, { ...day, outcome: 'conflict' }))
    expect(readings.length).toBeGreaterThan(0)
    const mine = must(await room.cards.listReadingsOf(room.desk, { id, ...day })).readings
    expect(mine.filter(({ isOffline }) => isOffline)).toHaveLength(3)
  })

  it.each([
    ['read after its minute', 60 + 31, 0, 'card.code-expired'],
    ['read at the end of the tolerance', 60 + 29, 60, 'accepted'],
    ['read before it was made', -31, 0, 'card.code-early'],
    ['read within the tolerance before it was made', -30, 0, 'accepted'],
    ['sent too late', 10, 72 * HOUR + 20, 'card.code-expired'],
    ['sent just in time', 10, 72 * HOUR, 'accepted'],
  ])('%s: %i, %i', async (_how, after, later, outcome) => {
    const { id } = await room.addHolder()
    const reading = await take(id, after)
    room.clock.advance({ seconds: later + Math.max(after, 0) })
    expect(await outcomesOf([reading])).toEqual([outcome])
  })

  it('of a moment to come is refused', async () => {
    const reading = await take((await room.addHolder()).id, 45)
    expect(await outcomesOf([reading])).toEqual(['card.code-early'])
  })

  it('altered, of a cancelled code, of a revoked card: each gets its own answer, in the order sent', async () => {
    const { id, serial } = await room.addHolder()
    const [altered, cancelled, revoked, other] = [await take(id), await take(id), await take(id), await take(id)]
    const code = readCode(altered.code)
    if (!code) throw new Error('a code is read')
    const changed = { ...altered, code: writeCode({ ...code, use: 'pay' }) }
    must(await room.cards.cancelCode(room.desk, { code: cancelled.code }))
    room.clock.advance({ seconds: 20 })
    expect(await outcomesOf([changed, cancelled, other])).toEqual([
      'card.code-altered',
      'card.code-withdrawn',
      'accepted',
    ])
    must(await room.cards.stepCard(room.desk, { id, serial, step: 'revoke', reason: '本人遗失' }))
    const answer = must(await send([revoked]))
    expect(answer.readings[0]).toEqual(expect.objectContaining({ outcome: 'card.revoked' }))
    expect(answer.readings[0]).not.toHaveProperty('holder')
    const reused = { ...revoked, id: other.id }
    expect(await outcomesOf([reused])).toEqual(['card.reading-differs'])
  })

  it('by a key that was withdrawn counts for nothing; by one that verifies only it counts', async () => {
    const { id } = await room.addHolder()
    const verifying = await take(id)
    const current = async () => (await room.cards.listKeys()).keys.find(({ state }) => state === 'current')?.id ?? ''
    must(await room.cards.rotateKeys(room.keeper, { from: await current() }))
    const doomed = await take(id)
    must(await room.cards.withdrawKey(room.keeper, { key: await current() }))
    room.clock.advance({ seconds: 20 })
    expect(await outcomesOf([verifying, doomed])).toEqual(['accepted', 'card.key-withdrawn'])
  })

  it('is sent by those alone who may resolve codes', async () => {
    const reading = await take((await room.addHolder()).id)
    expect(await send([reading], room.keeper)).toMatchObject({ refusal: { code: 'access.forbidden' } })
  })
})
