import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { CARD_SUITES } from '../../contract/cards.ts'
import { readCode, writeCode } from '../../rules/cards/code-text.ts'
import { type CardsRoom, openCards } from './cards-room.fixture.ts'
import { CARD_SETTINGS } from './deps.ts'

let room: CardsRoom
beforeAll(async () => {
  room = await openCards()
})

const readings = async () => {
  const { rows } = await sql<{ outcome: string; organisation: string; personId: string | null; purpose: string }>`
    SELECT outcome, organisation, person_id AS "personId", purpose FROM persons.card_reading ORDER BY id`.execute(
    room.database.kysely,
  )
  return rows
}

describe('a code', () => {
  it('is short, tells nothing of its holder, and says who it is, masked, wherever they live', async () => {
    const { id, serial } = await room.addHolder()
    const made = await room.code(id, 'record')
    expect(made.code).toMatch(/^KC1\.[A-Z2-7]{188}$/)
    const raw = Buffer.from(readCode(made.code)?.sealed ?? []).toString('hex')
    expect(raw).not.toContain(serial.replaceAll('-', ''))
    const answer = must(await room.scan(made.code, room.stranger))
    expect(answer).toMatchObject({ kind: 'card-code', use: 'record' })
    expect(answer.holder).toEqual({ person: id, name: '刘**', identityNumber: '990***********0026' })
  })

  it.each([
    ['used, one minute after', 61, 'card.code-expired'],
    ['used, at once', 0, 'card.code-used'],
  ])('is refused where it was %s', async (_how, seconds, refusal) => {
    const { code } = await room.code((await room.addHolder()).id)
    expect(await room.outcomeOf(code)).toBe('ok')
    room.clock.advance({ seconds })
    expect(await room.outcomeOf(code)).toBe(refusal)
  })

  it('counts to the end of its minute, and not a moment longer', async () => {
    const { id } = await room.addHolder()
    const [one, other] = [await room.code(id), await room.code(id)]
    room.clock.advance({ seconds: 59.999 })
    expect(await room.outcomeOf(one.code)).toBe('ok')
    room.clock.advance({ seconds: 0.001 })
    expect(await room.outcomeOf(other.code)).toBe('card.code-expired')
  })

  it('of two scanners at once is used by one, and by one of twelve', async () => {
    const { id } = await room.addHolder()
    for (const scanners of [2, 12]) {
      const { code } = await room.code(id)
      const outcomes = await Promise.all(
        Array.from({ length: scanners }, (_, at) => room.outcomeOf(code, at % 2 ? room.window : room.stranger)),
      )
      expect(outcomes.toSorted()).toEqual([...Array(scanners - 1).fill('card.code-used'), 'ok'])
    }
  })

  it('taken back by its holder is refused; of both at once one comes first', async () => {
    const { id } = await room.addHolder()
    const { code } = await room.code(id)
    must(await room.cards.cancelCode(room.desk, { code }))
    must(await room.cards.cancelCode(room.desk, { code }))
    expect(await room.outcomeOf(code)).toBe('card.code-withdrawn')
    const other = await room.code(id)
    const [outcome, cancelled] = await Promise.all([
      room.outcomeOf(other.code),
      room.cards.cancelCode(room.desk, { code: other.code }),
    ])
    expect(cancelled.ok).toBe(outcome !== 'ok')
  })

  it('is taken back by those alone in whose area the holder lives', async () => {
    const { code } = await room.code((await room.addHolder()).id)
    expect(await room.cards.cancelCode(room.stranger, { code })).toMatchObject({
      refusal: { code: 'card.person-not-found' },
    })
    expect(await room.cards.cancelCode(room.window, { code })).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect(await room.outcomeOf(code)).toBe('ok')
  })

  it('altered in its head, of another card or another key, is refused and not used up', async () => {
    const one = await room.code((await room.addHolder()).id)
    const other = await room.code((await room.addHolder()).id)
    const [read, stranger] = [readCode(one.code), readCode(other.code)]
    if (!read || !stranger) throw new Error('codes are read')
    for (const change of [
      { use: 'pay' as const },
      { issued: read.issued + 30 },
      { nonce: stranger.nonce },
      { sealed: stranger.sealed },
      { signature: stranger.signature },
    ])
      expect(await room.outcomeOf(writeCode({ ...read, ...change }))).toBe('card.code-altered')
    expect(await room.outcomeOf(writeCode({ ...read, keyId: '00000000' }))).toBe('card.key-unknown')
    expect(await room.outcomeOf(one.code.slice(0, -1))).toBe('card.code-altered')
    expect(await room.outcomeOf('KC1.')).toBe('card.code-altered')
    expect(await room.outcomeOf(one.code)).toBe('ok')
  })

  it('of a card that was suspended or revoked meanwhile is refused', async () => {
    const { id, serial } = await room.addHolder()
    const { code } = await room.code(id)
    const step = (wanted: 'suspend' | 'resume' | 'revoke') =>
      room.cards.stepCard(room.desk, { id, serial, step: wanted, reason: '本人遗失' })
    must(await step('suspend'))
    expect(await room.outcomeOf(code)).toBe('card.suspended')
    expect(await room.cards.makeCode(room.desk, { id, use: 'pay' })).toMatchObject({
      refusal: { code: 'card.suspended' },
    })
    must(await step('resume'))
    must(await step('revoke'))
    expect(await room.outcomeOf(code)).toBe('card.revoked')
  })

  it('finds whom its holder was joined to, and nobody where they are gone', async () => {
    const { id } = await room.addHolder()
    const other = await room.addPerson({ quzhou: true })
    const [one, last] = [await room.code(id), await room.code(id)]
    await sql`UPDATE persons.person SET redirects_to = ${other} WHERE person_id = ${id}`.execute(room.database.kysely)
    expect(must(await room.scan(one.code)).holder.person).toBe(other)
    await sql`DELETE FROM persons.person WHERE person_id IN (${id}, ${other})`.execute(room.database.kysely)
    expect(await room.outcomeOf(last.code)).toBe('card.holder-gone')
  })

  it('photographed and shown elsewhere in the same second is known once, and the holder reads of both', async () => {
    const { id } = await room.addHolder()
    const { code, reference } = await room.code(id)
    const outcomes = await Promise.all([room.outcomeOf(code, room.window), room.outcomeOf(code, room.stranger)])
    expect(outcomes.toSorted()).toEqual(['card.code-used', 'ok'])
    const day = { from: '2026-11-22', to: '2026-11-23' }
    const { readings: seen } = must(await room.cards.listReadingsOf(room.desk, { id, ...day }))
    expect(seen.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'card.code-used'])
    expect(new Set(seen.map(({ organisation }) => organisation))).toEqual(
      new Set(['gongyi-health', 'quzhou-government']),
    )
    expect(seen.map((reading) => reading.reference)).toEqual([reference, reference])
    const elsewhere = await room.cards.listReadingsOf(room.stranger, { id, ...day })
    expect(elsewhere).toMatchObject({ refusal: { code: 'card.person-not-found' } })
  })

  it('asks for the permission and the purpose, and leaves what was read out of the books', async () => {
    const { code } = await room.code((await room.addHolder()).id)
    expect(await room.outcomeOf(code, room.keeper)).toBe('access.forbidden')
    const research = await room.cards.resolveCode(room.window, { value: code, purpose: 'research' })
    expect(research).toMatchObject({ refusal: { code: 'access.purpose-not-allowed' } })
    await room.addPerson({ number: '99010119550303002X' })
    expect(await room.outcomeOf('99010119550303002x')).toBe('ok')
    const { rows } = await sql<{ text: string }>`
      SELECT concat(subject, detail, refusal) AS text FROM access.audit
      UNION ALL SELECT r::text FROM persons.card_reading r`.execute(room.database.kysely)
    expect(rows.length).toBeGreaterThan(10)
    for (const { text } of rows) expect(text).not.toMatch(/99010119|KC1|刘/)
  })
})

describe.each(CARD_SUITES)('with the algorithms «%s»', (suite) => {
  it('a code is made, known once, and its key withdrawn', async () => {
    const own = await openCards({ settings: { ...CARD_SETTINGS, suite } })
    const { id } = await own.addHolder()
    const [one, other] = [await own.code(id), await own.code(id)]
    expect(await own.outcomeOf(one.code)).toBe('ok')
    expect(await own.outcomeOf(one.code)).toBe('card.code-used')
    const { keys } = await own.cards.listKeys()
    expect(keys.map((key) => [key.suite, key.state])).toEqual([
      [suite, 'current'],
      [suite, 'next'],
    ])
    must(await own.cards.withdrawKey(own.keeper, { key: keys[0]?.id ?? '' }))
    expect(await own.outcomeOf(other.code)).toBe('card.key-withdrawn')
  })
})

describe('an attempt', () => {
  it('is logged whatever comes of it, with the person where a signed code told it', async () => {
    const { id } = await room.addHolder()
    const { code } = await room.code(id)
    const before = (await readings()).length
    await room.outcomeOf(code)
    await room.outcomeOf(code)
    await room.outcomeOf('KC1.AAAA')
    await room.outcomeOf('什么也不是')
    expect((await readings()).slice(before)).toEqual(
      [
        ['accepted', id],
        ['card.code-used', id],
        ['card.code-altered', null],
        ['card.kind-unclear', null],
      ].map(([outcome, personId]) => ({ outcome, personId, organisation: 'gongyi-health', purpose: 'care' })),
    )
  })
})
