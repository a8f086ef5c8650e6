import { must } from '@kangcheng/access/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CardsRoom, openCards } from './cards-room.fixture.ts'

let room: CardsRoom
beforeAll(async () => {
  room = await openCards()
})

const issue = (id: string, actor = room.desk) => room.cards.issueCard(actor, { id, reason: '首次办卡' })
const step = (id: string, serial: string, wanted: 'suspend' | 'resume' | 'revoke', actor = room.desk) =>
  room.cards.stepCard(actor, { id, serial, step: wanted, reason: '本人遗失' })
const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) => (answer.ok ? 'ok' : answer.refusal?.code)

describe('a card', () => {
  it('is issued once, lost, and issued anew with another serial; who did what when and why stays', async () => {
    const { id, serial } = await room.addHolder()
    expect(codeOf(await issue(id))).toBe('card.active-exists')
    must(await step(id, serial, 'suspend'))
    expect(codeOf(await issue(id))).toBe('card.active-exists')
    room.clock.advance({ seconds: 5 })
    must(await step(id, serial, 'revoke'))
    room.clock.advance({ seconds: 5 })
    const { cards } = must(await issue(id))
    expect(cards.map(({ state }) => state)).toEqual(['issued', 'revoked'])
    expect(cards[0]?.serial).not.toBe(serial)
    expect(cards[1]?.events.map((event) => event.step)).toEqual(['issue', 'suspend', 'revoke'])
    expect(cards[1]?.events.at(-1)).toMatchObject({
      ...{ by: room.desk.userId, organisation: 'gongyi-health', reason: '本人遗失' },
    })
    expect(must(await room.cards.listCards(room.desk, { id })).cards).toEqual(cards)
  })

  it('is issued once by desks that do it at the same moment', async () => {
    const id = await room.addPerson()
    const answers = await Promise.all([1, 2, 3, 4].map(() => issue(id)))
    expect(answers.map(codeOf).toSorted()).toEqual([...Array(3).fill('card.active-exists'), 'ok'])
  })

  it('takes steps one after the other, and none that its state does not allow', async () => {
    const { id, serial } = await room.addHolder()
    expect(codeOf(await step(id, serial, 'resume'))).toBe('card.step-impossible')
    const both = await Promise.all([step(id, serial, 'suspend'), step(id, serial, 'suspend')])
    expect(both.map(codeOf).toSorted()).toEqual(['card.step-impossible', 'ok'])
    must(await step(id, serial, 'revoke'))
    for (const wanted of ['suspend', 'resume', 'revoke'] as const)
      expect(codeOf(await step(id, serial, wanted))).toBe('card.step-impossible')
  })

  it('is of the area’s own desk, and of nobody without the permission', async () => {
    const { id, serial } = await room.addHolder()
    expect(codeOf(await issue(id, room.stranger))).toBe('card.person-not-found')
    expect(codeOf(await step(id, serial, 'revoke', room.stranger))).toBe('card.person-not-found')
    expect(codeOf(await room.cards.listCards(room.stranger, { id }))).toBe('card.person-not-found')
    expect(codeOf(await room.cards.makeCode(room.stranger, { id, use: 'pay' }))).toBe('card.person-not-found')
    expect(codeOf(await room.cards.listCards(room.window, { id }))).toBe('access.forbidden')
    const other = await room.addHolder()
    expect(codeOf(await step(id, other.serial, 'revoke'))).toBe('card.not-found')
  })

  it('makes no code for whoever has none', async () => {
    const id = await room.addPerson()
    expect(codeOf(await room.cards.makeCode(room.desk, { id, use: 'pay' }))).toBe('card.none-active')
  })

  it('of somebody who was joined to another is among the other’s, and there is no third', async () => {
    const [one, other] = [await room.addHolder(), await room.addHolder()]
    await sql`UPDATE persons.person SET redirects_to = ${other.id} WHERE person_id = ${one.id}`.execute(
      room.database.kysely,
    )
    const { person, cards } = must(await room.cards.listCards(room.desk, { id: one.id }))
    expect([person, new Set(cards.map(({ serial }) => serial))]).toEqual([
      other.id,
      new Set([one.serial, other.serial]),
    ])
    must(await step(other.id, other.serial, 'revoke'))
    expect(codeOf(await issue(other.id))).toBe('card.active-exists')
    expect(await room.outcomeOf((await room.code(other.id)).code)).toBe('ok')
  })

  it('that is not revoked is one for each person, in whatever order things are done', async () => {
    const STEPS = ['issue', 'suspend', 'resume', 'revoke'] as const
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 3, maxLength: 9 }), async (steps) => {
        const id = await room.addPerson()
        for (const wanted of steps) {
          const { cards } = must(await room.cards.listCards(room.desk, { id }))
          const active = cards.filter(({ state }) => state !== 'revoked')
          expect(active.length).toBeLessThan(2)
          await (wanted === 'issue' ? Promise.all([issue(id), issue(id)]) : step(id, cards[0]?.serial ?? id, wanted))
        }
      }),
      { numRuns: 8 },
    )
  })

  it('is hidden by the database from whoever shows nothing', async () => {
    const { id, serial } = await room.addHolder()
    const may = must(await room.access.require(room.stranger, 'persons.card.read', {}, 'administration'))
    const look = { operation: 'test', subject: 'test' }
    const seen = await room.access.within(may, look, async (db) => {
      const { rows } = await sql`
        SELECT 1 FROM persons.card WHERE serial = ${serial}
        UNION ALL SELECT 1 FROM persons.card_event WHERE person_id = ${id}
        UNION ALL SELECT 1 FROM persons.person WHERE person_id = ${id}`.execute(db)
      return rows
    })
    expect(seen).toEqual([])
  })
})
