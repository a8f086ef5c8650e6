import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openQuality, type QualityRoomOfTests, stay } from './quality-room.fixture.ts'

let room: QualityRoomOfTests
beforeAll(async () => {
  room = await openQuality()
})

const part = (key: string, reference: string) => {
  const found = stay(room.rules, key).find(({ resourceType, id }) => `${resourceType}/${id}` === reference)
  if (!found) throw new Error(`no ${reference} in the stay`)
  return found
}
const page = async (key: string) => must(await room.quality.showEncounter(room.system, { id: `${key}-stay` }))
const standing = async (key: string) =>
  (await page(key)).findings.filter(({ status }) => status === 'open').map(({ rule, about }) => `${rule} ${about}`)

describe('an examination', () => {
  it('finds nothing in a sound stay, and knows whose it is', async () => {
    await room.send('east-hospital', stay(room.rules, 'sound'))
    expect(await room.examine()).toEqual({ examined: 1, failed: 0, waiting: 0 })
    expect(await page('sound')).toMatchObject({
      place: {
        organisation: 'east-hospital',
        department: 'Location/surgery',
        departmentName: '普外科',
        doctorName: '李医生',
      },
      phase: 'final',
      admittedAt: '2026-03-02T01:00:00.000Z',
      patient: { name: '甄虚构', gender: 'male', number: 'ZY-sound' },
      current: { rulesVersion: 1, score: 100, grade: 'a', vetoes: 0 },
      findings: [],
      faults: [],
    })
  })

  it('follows what changes: found, mended, found again, each once', async () => {
    await room.send('east-hospital', stay(room.rules, 'way'))
    await room.examine()
    await room.send('east-hospital', [], ['Consent/way-operation'])
    expect(await room.examine()).toMatchObject({ examined: 1 })
    expect(await standing('way')).toEqual(['operation-consent Procedure/way-operation'])
    expect((await page('way')).current).toMatchObject({ score: 80, grade: 'c', vetoes: 1 })
    await room.send('east-hospital', [part('way', 'Consent/way-operation')])
    await room.examine()
    expect((await page('way')).current).toMatchObject({ score: 100, grade: 'a', vetoes: 0 })
    expect((await page('way')).findings).toMatchObject([{ status: 'mended', revision: 2 }])
    await room.send('east-hospital', [], ['Consent/way-operation'])
    await room.examine()
    const { findings, history } = await page('way')
    expect(findings).toMatchObject([{ status: 'open', revision: 3 }])
    expect(history.map(({ score }) => score)).toEqual([80, 100, 80, 100])
    const opened = must(await room.quality.showFinding(room.system, { id: findings[0]?.id ?? '' }))
    expect(opened.history.map(({ kind }) => kind)).toEqual(['found', 'verified', 'returned'])
  })

  it('done again, and by several at once, changes nothing', async () => {
    const broken = stay(room.rules, 'again').filter(({ id }) => id !== 'again-discharge')
    await room.send('east-hospital', broken)
    await room.examine()
    const before = await page('again')
    const examineAgain = () => room.quality.examinePeriod(room.system, { from: '2026-03-01', to: '2026-03-07' })
    must(await examineAgain())
    const rounds = await Promise.all([1, 2, 3].map(() => room.quality.examineDue(room.system)))
    expect(rounds.reduce((sum, round) => sum + must(round).examined, 0)).toBeGreaterThanOrEqual(1)
    expect((await page('again')).findings).toEqual(before.findings)
    expect((await page('again')).history).toEqual(before.history)
    expect(must(await room.quality.examineDue(room.system))).toEqual({ examined: 0, failed: 0, waiting: 0 })
  })

  it('first made by two at once is one', async () => {
    await room.send(
      'east-hospital',
      stay(room.rules, 'twins').filter(({ id }) => id !== 'twins-operation'),
    )
    await room.outbox.deliverDue()
    await Promise.all([1, 2, 3, 4].map(() => room.quality.examineDue(room.system, { most: 3 })))
    while (must(await room.quality.examineDue(room.system)).waiting > 0);
    expect(await page('twins')).toMatchObject({ current: { score: 100 }, findings: [] })
    const { rows } = await sql`SELECT 1 FROM exchange.quality_result WHERE encounter_id = 'twins-stay'`.execute(
      room.database.kysely,
    )
    expect(rows).toHaveLength(1)
  })

  it('forgets an encounter that was taken back', async () => {
    await room.send('east-hospital', stay(room.rules, 'gone'))
    await room.examine()
    await room.send('east-hospital', [], ['Encounter/gone-stay'])
    await room.examine()
    expect(await room.quality.showEncounter(room.system, { id: 'gone-stay' })).toMatchObject({
      refusal: { code: 'quality.encounter-not-found' },
    })
  })
})

describe('a time limit', () => {
  it('that passes without any event is found by the sweep', async () => {
    const later = await openQuality()
    const start = '2026-03-20T09:00:00+08:00'
    const running = stay(later.rules, 'running').flatMap((one) => {
      if (one.resourceType === 'Encounter') return [{ ...one, status: 'in-progress', period: { start } }]
      return one.resourceType === 'Patient' ? [one] : []
    })
    await later.send('east-hospital', running)
    await later.examine()
    const found = async () =>
      must(await later.quality.showEncounter(later.system, { id: 'running-stay' })).findings.map(({ rule }) => rule)
    expect(await found()).toEqual([])
    later.clock.advance({ seconds: 5 * 3_600 - 1 })
    expect(await later.examine()).toMatchObject({ examined: 0 })
    later.clock.advance({ seconds: 62 })
    expect(await later.examine()).toMatchObject({ examined: 1 })
    expect(await found()).toEqual(['first-course-note-8h'])
    later.clock.advance({ days: 2 })
    await later.examine()
    expect(await found()).toEqual(['first-course-note-8h', 'admission-note-24h', 'attending-round-48h'])
    later.clock.advance({ days: 30 })
    expect(await later.examine()).toMatchObject({ examined: 0 })
  })
})

describe('a new version of the rules', () => {
  it('runs over a period, takes back what it does not find, and leaves what people decided', async () => {
    const own = await openQuality()
    const nurse = await own.person('quality-nurse', 'east-hospital')
    const broken = stay(own.rules, 'old').filter(({ id }) => !['old-discharge', 'old-round'].includes(id))
    await own.send('east-hospital', broken)
    await own.examine()
    const shown = async () => must(await own.quality.showEncounter(own.system, { id: 'old-stay' }))
    const [discharge, round] = ['discharge-record-24h', 'attending-round-48h'].map((rule) => rule)
    const justified = (await shown()).findings.find(({ rule }) => rule === discharge)
    must(
      await own.answer(nurse, justified ?? { id: '', revision: 0 }, { kind: 'justify', reason: '系统切换，纸质归档' }),
    )
    const rules = own.rules.rules.filter(({ code }) => code !== round)
    expect(await own.quality.loadRules(own.system, { pack: 'x', rules: [{ ...own.rules, rules }] })).toMatchObject({
      refusal: { code: 'quality.version-differs' },
    })
    must(await own.quality.loadRules(own.system, { pack: 'x', rules: [{ ...own.rules, version: 2, rules }] }))
    must(await own.quality.examinePeriod(own.system, { from: '2026-03-07', to: '2026-03-07' }))
    await own.examine()
    const { findings, history, current } = await shown()
    expect(Object.fromEntries(findings.map(({ rule, status }) => [rule, status]))).toEqual({
      [discharge ?? '']: 'justified',
      [round ?? '']: 'obsolete',
    })
    expect(current).toMatchObject({ rulesVersion: 2, score: 100 })
    expect(history.map(({ rulesVersion, score }) => [rulesVersion, score])).toEqual([
      [2, 100],
      [1, 95],
      [1, 85],
    ])
  })

  it('is asked for a period that can be read', async () => {
    const ask = (from: string, to: string) => room.quality.examinePeriod(room.system, { from, to })
    for (const [from, to] of [
      ['2026-02-30', '2026-03-01'],
      ['2026-03-02', '2026-03-01'],
      ['2020-01-01', '2026-01-01'],
    ] as const)
      expect(await ask(from, to)).toMatchObject({ refusal: { code: 'quality.period-unreadable' } })
  })
})
