import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecognitionOffer, RecognitionWish } from '../../contract/recognition.ts'
import { hba1c, openRecognition, patient, type RecognitionRoom } from './recognition-room.fixture.ts'

let room: RecognitionRoom
beforeAll(async () => {
  room = await openRecognition()
  await room.send('east-hospital', patient('east-1'), hba1c('a', 'Patient/east-1', '2026-11-01'))
  await room.send('west-hospital', patient('west-1'))
})

const decide = ({ id }: RecognitionOffer, wish: Partial<RecognitionWish>, actor = room.systems['west-hospital']) =>
  room.recognition.decideOffer(actor, { id, item: 'hba1c', outcome: 'recognised', seen: 0, ...wish })
const stateOf = async ({ id }: RecognitionOffer) => {
  const { rows } = await sql<{ state: string; reason: string | null; decisions: number }>`
    SELECT state, reason, decisions FROM exchange.recognition_case WHERE offer = ${id}`.execute(room.database.kysely)
  return rows
}

describe('a decision', () => {
  it('is kept with who and when, and a correction beside it', async () => {
    const offer = must(await room.offer('D-1'))
    expect(await stateOf(offer)).toEqual([{ state: 'unanswered', reason: null, decisions: 0 }])
    must(await decide(offer, { outcome: 'refused', reason: 'emergency' }))
    expect(await stateOf(offer)).toEqual([{ state: 'refused', reason: 'emergency', decisions: 1 }])
    const corrected = must(await decide(offer, { seen: 1 }))
    expect(corrected.decisions.hba1c).toMatchObject([
      { number: 1, outcome: 'refused', reason: 'emergency', by: room.systems['west-hospital'].userId },
      { number: 2, outcome: 'recognised', result: 'Observation/a', at: room.clock.now().toISOString() },
    ])
    expect(await stateOf(offer)).toEqual([{ state: 'recognised', reason: null, decisions: 2 }])
  })

  it('of two at once is one; the other is told', async () => {
    const offer = must(await room.offer('D-2'))
    const both = await Promise.all([decide(offer, {}), decide(offer, { outcome: 'refused', reason: 'emergency' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'recognition.decided-meanwhile', details: { item: 'hba1c', decisions: 1 } },
    })
    expect(await stateOf(offer)).toMatchObject([{ decisions: 1 }])
  })

  it('sent twice in the same moment is one', async () => {
    const offer = must(await room.offer('D-3'))
    const sent = await Promise.all([1, 2, 3].map(() => decide(offer, {})))
    expect(sent.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await stateOf(offer)).toMatchObject([{ decisions: 1 }])
  })

  it('that is refused changes nothing', async () => {
    const offer = must(await room.offer('D-4'))
    expect(await decide(offer, { outcome: 'refused' })).toMatchObject({
      refusal: { code: 'recognition.reason-missing' },
    })
    expect(await decide(offer, { item: 'chest-ct' })).toMatchObject({
      refusal: { code: 'recognition.item-not-offered' },
    })
    expect(await stateOf(offer)).toMatchObject([{ state: 'unanswered', decisions: 0 }])
  })

  it('is made by the ordering hospital alone', async () => {
    const offer = must(await room.offer('D-5'))
    expect(await decide(offer, {}, room.systems['east-hospital'])).toMatchObject({
      refusal: { code: 'recognition.offer-not-found' },
    })
    const reader = await room.addUser({ role: 'medical-administration', region: '410181' })
    expect(await decide(offer, {}, reader)).toMatchObject({ refusal: { code: 'access.forbidden' } })
    const nowhere = { ...offer, id: '00000000-0000-7000-8000-000000000000' }
    expect(await decide(nowhere, {})).toMatchObject({ refusal: { code: 'recognition.offer-not-found' } })
    expect(await stateOf(offer)).toMatchObject([{ decisions: 0 }])
  })
})
