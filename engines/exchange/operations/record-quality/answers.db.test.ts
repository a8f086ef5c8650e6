import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { QualityFinding } from '../../contract/record-quality/index.ts'
import { openQuality, type QualityRoomOfTests, stay } from './quality-room.fixture.ts'

let room: QualityRoomOfTests
let nurse: Actor
let office: Actor
let stranger: Actor

/** Each key lacks its discharge record (heavy, 10 points) and the consent to the operation (veto). */
const BROKEN = ['Composition/discharge', 'Consent/operation']

beforeAll(async () => {
  room = await openQuality()
  nurse = await room.person('quality-nurse', 'east-hospital')
  office = await room.person('quality-office', 'east-hospital')
  stranger = await room.person('quality-nurse', 'west-hospital')
})

async function broken(key: string): Promise<{ veto: QualityFinding; heavy: QualityFinding }> {
  const left = stay(room.rules, key).filter(
    ({ resourceType, id }) => !BROKEN.includes(`${resourceType}/${id.slice(key.length + 1)}`),
  )
  await room.send('east-hospital', left)
  await room.examine()
  const { findings } = await page(key)
  const [veto, heavy] = findings
  if (veto?.severity !== 'veto' || heavy?.severity !== 'heavy')
    throw new Error('the stay is not broken as it should be')
  return { veto, heavy }
}
const page = async (key: string) => must(await room.quality.showEncounter(room.system, { id: `${key}-stay` }))

describe('an answer', () => {
  it('that something is mended is verified by the next round', async () => {
    const { heavy } = await broken('mend')
    expect(must(await room.answer(nurse, heavy, { kind: 'mend' }))).toMatchObject({ status: 'claimed' })
    await room.examine()
    expect((await page('mend')).findings[1]).toMatchObject({ status: 'open', revision: 3 })
    await room.send(
      'east-hospital',
      stay(room.rules, 'mend').filter(({ id }) => id === 'mend-discharge'),
    )
    await room.examine()
    const opened = must(await room.quality.showFinding(nurse, { id: heavy.id }))
    expect(opened.finding).toMatchObject({ status: 'mended' })
    expect(opened.history.map(({ kind, byName }) => [kind, byName ?? ''])).toEqual([
      ['found', ''],
      ['mend', '李某'],
      ['still-found', ''],
      ['verified', ''],
    ])
  })

  it('with a reason takes its points back at once, and can be opened again', async () => {
    const { heavy } = await broken('reason')
    expect((await page('reason')).current).toMatchObject({ score: 70, vetoes: 1, grade: 'c' })
    expect(await room.answer(nurse, heavy, { kind: 'justify', reason: '  ' })).toMatchObject({
      refusal: { code: 'quality.reason-missing' },
    })
    const justified = must(await room.answer(nurse, heavy, { kind: 'justify', reason: '纸质归档' }))
    expect(justified.status).toBe('justified')
    expect((await page('reason')).current).toMatchObject({ score: 80 })
    await room.examine()
    must(await room.quality.examinePeriod(office, { from: '2026-03-07', to: '2026-03-07' }))
    await room.examine()
    expect((await page('reason')).findings[1]).toMatchObject({ status: 'justified' })
    must(await room.answer(nurse, justified, { kind: 'reopen', reason: '理由不成立' }))
    expect((await page('reason')).current).toMatchObject({ score: 70 })
  })

  it('about a veto waits for a second person, who is another one', async () => {
    const { veto } = await broken('veto')
    const proposed = must(await room.answer(office, veto, { kind: 'false-alarm', reason: '同意书在纸上' }))
    expect(proposed.status).toBe('awaiting')
    expect((await page('veto')).current).toMatchObject({ vetoes: 1 })
    expect(await room.answer(office, proposed, { kind: 'approve' })).toMatchObject({
      refusal: { code: 'quality.own-approval' },
    })
    expect(await room.answer(nurse, proposed, { kind: 'approve' })).toMatchObject({
      refusal: { code: 'access.forbidden' },
    })
    const second = await room.person('quality-office', 'east-hospital')
    expect(must(await room.answer(second, proposed, { kind: 'approve' }))).toMatchObject({ status: 'false-alarm' })
    expect((await page('veto')).current).toMatchObject({ vetoes: 0 })
  })

  it('of two at once is one; the other is told', async () => {
    const { heavy } = await broken('race')
    const both = await Promise.all([
      room.answer(nurse, heavy, { kind: 'justify', reason: '甲' }),
      room.answer(office, heavy, { kind: 'false-alarm', reason: '乙' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'quality.changed-meanwhile' } })
    expect(must(await room.quality.showFinding(nurse, { id: heavy.id })).history).toHaveLength(2)
  })

  it('gives it to somebody who may answer there, until a day that comes', async () => {
    const { heavy } = await broken('assign')
    const give = (to: Actor, dueOn = '2026-03-25') =>
      room.answer(nurse, heavy, { kind: 'assign', assignedTo: to.userId, dueOn })
    expect(await give(stranger)).toMatchObject({ refusal: { code: 'quality.assignee-unknown' } })
    expect(await give(office, '2026-03-19')).toMatchObject({ refusal: { code: 'quality.day-unreadable' } })
    expect(await give(office, 'tomorrow')).toMatchObject({ refusal: { code: 'quality.day-unreadable' } })
    expect(must(await give(office))).toMatchObject({ assignedTo: office.userId, dueOn: '2026-03-25', status: 'open' })
    const mine = must(await room.quality.listWorklist(office, { assigned: 'me' }))
    expect(mine.findings.map(({ id }) => id)).toEqual([heavy.id])
  })
})

describe('who may see', () => {
  it('is who has the institution, and nobody else knows that it is there', async () => {
    const { heavy } = await broken('scope')
    expect(must(await room.quality.listWorklist(stranger, {}))).toMatchObject({
      findings: [],
      total: 0,
      departments: [],
    })
    for (const refused of [
      await room.quality.showFinding(stranger, { id: heavy.id }),
      await room.answer(stranger, heavy, { kind: 'mend' }),
      await room.quality.showEncounter(stranger, { id: 'scope-stay' }),
    ])
      expect(refused).toMatchObject({ ok: false, refusal: { code: expect.stringMatching(/not-found$/) } })
    const month = { from: '2026-03', to: '2026-03' }
    expect(must(await room.quality.showBoard(stranger, { by: 'department', ...month })).rows).toEqual([])
    const viewer = await room.addUser({ role: 'viewer' })
    expect(await room.quality.listWorklist(viewer, {})).toMatchObject({ refusal: { code: 'access.forbidden' } })
  })

  it('sees names masked, and evidence field by field', async () => {
    const { veto } = await broken('mask')
    const shown = must(await room.quality.showEncounter(nurse, { id: 'mask-stay' }))
    expect(shown.patient.name).not.toContain('虚构')
    const { evidence } = must(await room.quality.showFinding(nurse, { id: veto.id }))
    expect(evidence).toMatchObject([
      {
        reference: 'Procedure/mask-operation',
        fields: [
          { name: { zh: '项目' }, values: ['腹腔镜胆囊切除术'] },
          { name: { zh: '状态' }, values: ['completed'] },
          { values: ['2026-03-04T08:30:00+08:00 – 2026-03-04T10:00:00+08:00'] },
        ],
      },
    ])
  })

  it('stands in the book, with no name', async () => {
    const { rows } = await sql<{ operation: string; subject: string }>`
      SELECT DISTINCT operation, subject FROM access.audit WHERE operation LIKE 'exchange.%'`.execute(
      room.database.kysely,
    )
    const operations = new Set(rows.map(({ operation }) => operation))
    for (const one of [
      'list-quality-findings',
      'show-quality-finding',
      'answer-quality-finding',
      'show-quality-encounter',
    ])
      expect(operations).toContain(`exchange.${one}`)
    expect(JSON.stringify(rows)).not.toMatch(/虚构|990101/)
  })
})

describe('the worklist', () => {
  it('is gravest first, filtered, and gone through page by page', async () => {
    await broken('list')
    const all = must(await room.quality.listWorklist(nurse, {}))
    const ranks = all.findings.map(({ severity }) => ['veto', 'heavy', 'medium', 'light'].indexOf(severity))
    expect(ranks).toEqual([...ranks].sort())
    expect(all.departments).toEqual([{ code: 'Location/surgery', name: '普外科', organisation: 'east-hospital' }])
    const heavy = must(await room.quality.listWorklist(nurse, { severity: 'heavy', department: 'Location/surgery' }))
    expect(new Set(heavy.findings.map(({ severity }) => severity))).toEqual(new Set(['heavy']))
    expect(must(await room.quality.listWorklist(nurse, { rule: 'no-such-rule' })).total).toBe(0)
    expect(must(await room.quality.listWorklist(nurse, { minAge: 1 })).total).toBe(0)
    expect(must(await room.quality.listWorklist(nurse, { minAge: 0 })).total).toBe(all.total)
    const [first] = all.findings
    const after = `0_${Date.parse(first?.foundAt ?? '')}_${first?.id}`
    const rest = must(await room.quality.listWorklist(nurse, { after }))
    expect(rest.findings.map(({ id }) => id)).toEqual(all.findings.slice(1).map(({ id }) => id))
    expect(await room.quality.listWorklist(nurse, { after: "0_1_' OR true" })).toMatchObject({
      refusal: { code: 'quality.cursor-unreadable' },
    })
  })
})

describe('the scoreboard', () => {
  it('counts encounters by department and month, and how often a rule is right', async () => {
    const own = await openQuality()
    const [one, other] = [
      await own.person('quality-office', 'east-hospital'),
      await own.person('quality-office', 'east-hospital'),
    ]
    await own.send('east-hospital', stay(own.rules, 'good'))
    await own.send(
      'east-hospital',
      stay(own.rules, 'bad').filter(({ id }) => id !== 'bad-discharge'),
    )
    await own.examine()
    const board = async (by: 'department' | 'month' | 'institution' | 'rule') =>
      must(await own.quality.showBoard(one, { by, from: '2026-01', to: '2026-12' }))
    const row = { encounters: 2, meanScore: 95, grades: [2, 0, 0], vetoed: 0, standing: 1, mended: 0 }
    expect((await board('department')).rows).toEqual([{ code: 'Location/surgery', name: { zh: '普外科' }, ...row }])
    expect((await board('month')).rows).toMatchObject([{ code: '2026-03', ...row }])
    expect((await board('institution')).rows).toMatchObject([{ code: 'east-hospital', ...row }])
    expect((await board('rule')).ruleRows).toEqual([
      expect.objectContaining({ code: 'discharge-record-24h', found: 1, standing: 1, falseAlarms: 0 }),
    ])
    expect((await board('rule')).ruleRows[0]).not.toHaveProperty('precision')
    const [finding] = must(await own.quality.listWorklist(other, {})).findings
    must(await own.answer(other, finding ?? { id: '', revision: 0 }, { kind: 'false-alarm', reason: '有出院小结' }))
    expect((await board('rule')).ruleRows).toMatchObject([{ falseAlarms: 1, precision: 0, standing: 0 }])
    const elsewhere = must(await own.quality.showBoard(one, { by: 'month', from: '2025-01', to: '2025-12' }))
    expect(elsewhere.rows).toEqual([])
  })
})
