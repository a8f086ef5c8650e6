import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testList } from '../../rules/recognition/recognition.fixture.ts'
import { hba1c, openRecognition, patient, type RecognitionRoom } from './recognition-room.fixture.ts'

let room: RecognitionRoom
beforeAll(async () => {
  room = await openRecognition()
  await room.send(
    'east-hospital',
    patient('east-1'),
    hba1c('a', 'Patient/east-1', '2026-11-01'),
    hba1c('b', 'Patient/east-1', '2026-08-01'),
    hba1c('c', 'Patient/east-1', '2026-11-05', { status: 'preliminary' }),
    { ...patient('east-2'), identifier: [{ system: 'urn:hospital', value: 'west-1' }] },
    hba1c('stranger', 'Patient/east-2', '2026-11-10'),
  )
  await room.send('west-hospital', patient('west-1'))
})

const rows = async (table: 'recognition_offer' | 'recognition_case') => {
  const { rows } = await sql<{ count: number }>`SELECT count(*) FROM ${sql.table(`exchange.${table}`)}`.execute(
    room.database.kysely,
  )
  return rows[0]?.count
}

describe('an order', () => {
  it('is shown what another hospital has of the person, and of nobody else, with what is near and why not', async () => {
    const offer = must(
      await room.offer('O-1', { items: [{ system: 'urn:local', code: 'GHB' }, { code: 'no-such-item' }] }),
    )
    expect(offer).toMatchObject({
      organisation: 'west-hospital',
      day: '2026-11-22',
      institutions: { 'east-hospital': { zh: 'east-hospital' } },
    })
    const [item, unknown] = offer.items
    expect(item?.results).toMatchObject([
      { reference: 'Observation/a', until: '2026-12-31', values: [{ value: '6.8 %' }] },
    ])
    expect(item?.near).toMatchObject([
      { reference: 'Observation/c', obstacles: ['not-final'] },
      { reference: 'Observation/b', obstacles: ['too-old'] },
    ])
    expect(unknown).toEqual({ asked: [{ code: 'no-such-item' }], results: [], near: [] })
    expect(offer.reasons.map(({ code }) => code)).toEqual(['emergency', 'other'])
    expect(JSON.stringify(offer)).not.toMatch(/测试甲|990101/)
  })

  it('asked again is shown the same, whatever came since; with other items it is refused', async () => {
    const first = must(await room.offer('O-2'))
    await room.send('east-hospital', hba1c('later', 'Patient/east-1', '2026-11-20'))
    expect(must(await room.offer('O-2'))).toEqual(first)
    expect(await room.offer('O-2', { items: [{ code: 'chest-ct' }] })).toMatchObject({
      refusal: { code: 'recognition.order-differs' },
    })
    expect(must(await room.offer('O-3')).items[0]?.results.map(({ reference }) => reference)).toEqual([
      'Observation/later',
      'Observation/a',
    ])
  })

  it('asked five times in one moment has one offer', async () => {
    const before = Number(await rows('recognition_offer'))
    const offers = await Promise.all([1, 2, 3, 4, 5].map(() => room.offer('O-4')))
    expect(new Set(offers.map((one) => must(one).id)).size).toBe(1)
    expect(await rows('recognition_offer')).toBe(before + 1)
  })

  it('is a case only where something was offered', async () => {
    const before = Number(await rows('recognition_case'))
    must(await room.offer('O-5', { items: [{ code: 'chest-ct' }] }))
    expect(await rows('recognition_case')).toBe(before)
  })

  it('finds the examining hospital by the Organization it names, too', async () => {
    const east = {
      resourceType: 'Organization',
      id: 'east',
      name: '东',
      identifier: [{ system: 'urn:kangcheng:organisation', value: 'east-hospital' }],
    }
    const of = { performer: [{ reference: 'Organization/east' }], effectiveDateTime: '2026-11-21' }
    await room.send('east-hospital', east, hba1c('by-reference', 'Patient/east-1', '2026-11-21', of))
    const [item] = must(await room.offer('O-6')).items
    expect(item?.results[0]).toMatchObject({ reference: 'Observation/by-reference', institution: 'east-hospital' })
  })
})

describe('who may not', () => {
  it('asks for patients that the ordering hospital has no chart of', async () => {
    for (const id of ['Patient/east-1', 'Patient/nobody']) {
      expect(await room.offer('X-1', { patient: id })).toMatchObject({
        refusal: { code: 'recognition.patient-not-found' },
      })
    }
    expect(
      (await sql`SELECT 1 FROM exchange.recognition_offer WHERE order_number = 'X-1'`.execute(room.database.kysely))
        .rows,
    ).toEqual([])
  })

  it('orders for another hospital, or without the role', async () => {
    expect(await room.offer('X-2', { actor: room.systems['east-hospital'] })).toMatchObject({ ok: false })
    const viewer = await room.addUser({ role: 'viewer', home: 'west-hospital' })
    expect(await room.offer('X-2', { actor: viewer })).toMatchObject({
      ok: false,
      refusal: { code: 'access.forbidden' },
    })
  })

  it('sees the offers of another hospital', async () => {
    const { id } = must(await room.offer('O-7'))
    expect(must(await room.recognition.showOffer(room.systems['west-hospital'], { id })).order).toBe('O-7')
    expect(await room.recognition.showOffer(room.systems['east-hospital'], { id })).toMatchObject({
      refusal: { code: 'recognition.offer-not-found' },
    })
  })
})

it('writes down whose chart was looked into, and nothing of the person', async () => {
  const { id } = must(await room.offer('O-8'))
  const { rows } = await sql<{ subject: string; text: string }>`
    SELECT subject, row_to_json(audit)::text AS text FROM access.audit AS audit
    WHERE actor = ${room.systems['west-hospital'].userId}
      AND (detail::json ->> 'offer' = ${id} OR subject = ${`recognition-offer/${id}`}) ORDER BY subject`.execute(
    room.database.kysely,
  )
  expect(rows.map(({ subject }) => subject)).toEqual(['Patient/east-1', 'Patient/west-1', `recognition-offer/${id}`])
  expect(JSON.stringify(rows)).not.toMatch(/测试甲|990101/)
})

describe('a list', () => {
  const load = (version: number, days: number) => {
    const list = testList({ version, items: testList().items.map((item) => ({ ...item, days })) })
    return room.recognition.loadLists(room.platform, { pack: 'test', lists: [list] })
  }
  it('may be loaded again, not changed under its version', async () => {
    expect(await room.recognition.loadLists(room.platform, { pack: 'test', lists: [testList()] })).toMatchObject({
      ok: true,
    })
    expect(await load(1, 7)).toMatchObject({
      refusal: { code: 'recognition.version-differs', details: { version: 1 } },
    })
  })

  it('of a new version counts from then on; what was shown stays', async () => {
    const before = must(await room.offer('O-9'))
    must(await load(2, 1))
    expect(must(await room.offer('O-9'))).toEqual(before)
    const [item] = must(await room.offer('O-10')).items
    expect(item?.item).toMatchObject({ version: 2, days: 1 })
    expect(item?.near.map(({ obstacles }) => obstacles)).toContainEqual(['too-old'])
  })

  it('is loaded by those who may, for regions that are there', async () => {
    expect(await room.recognition.loadLists(room.systems['west-hospital'], { pack: 'x', lists: [] })).toMatchObject({
      ok: false,
    })
    const elsewhere = testList({ code: 'elsewhere', region: '999999' })
    expect(await room.recognition.loadLists(room.platform, { pack: 'x', lists: [elsewhere] })).toMatchObject({
      refusal: { code: 'recognition.region-unknown' },
    })
  })
})
