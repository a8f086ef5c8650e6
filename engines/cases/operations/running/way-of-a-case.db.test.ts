import type { Decision } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { newId } from '@kangcheng/platform'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { application, type CasesRoom, openCasesRoom } from '../cases-room.fixture.ts'

let room: CasesRoom
let applicant: Decision
let officer: Decision
let colleague: Decision
let chief: Decision
let stranger: Decision

beforeAll(async () => {
  room = await openCasesRoom()
  applicant = await room.of('applicant', 'east-hospital')
  officer = await room.of('officer', 'gongyi-health')
  colleague = await room.of('officer', 'gongyi-health')
  chief = await room.of('chief', 'gongyi-health')
  stranger = await room.of('applicant', 'west-hospital')
})

const refused = (code: string) => ({ ok: false, refusal: { code } })
const at = (id: string, version?: number) => ({ definition: 'permit', id, version })
const good = { visit: { clean: { conforms: true }, signs: { findings: 1 } } }

async function apply(answers = {}): Promise<string> {
  const id = newId()
  must(await room.cases.start(applicant, { definition: 'permit', id, forms: { application: application(answers) } }))
  return id
}

describe('a permit', () => {
  it('goes from the application to the signature, and its log proves it', async () => {
    const id = await apply()
    const visited = must(await room.cases.act(officer, { ...at(id, 1), wish: { action: 'visit', sheets: good } }))
    expect(visited).toEqual({ id, version: 2, stage: 'judging', outcome: null })
    must(await room.cases.opine(officer, { ...at(id), wish: { option: 'agree' } }))
    expect(await room.cases.opine(officer, { ...at(id), wish: { option: 'agree' } })).toMatchObject(
      refused('cases.opined-already'),
    )
    // The second opinion moves the case by itself: two events.
    expect(must(await room.cases.opine(colleague, { ...at(id), wish: { option: 'agree' } }))).toMatchObject({
      version: 5,
      stage: 'signing',
    })
    expect(must(await room.cases.act(chief, { ...at(id, 5), wish: { action: 'sign' } }))).toMatchObject({
      stage: 'granted',
      outcome: 'completed',
    })
    expect(must(await room.cases.verify(chief, { definition: 'permit', id }))).toEqual({
      events: 6,
      brokenAt: null,
      stateFits: true,
    })
    const page = must(await room.cases.show(applicant, { definition: 'permit', id }))
    expect(page).toMatchObject({
      number: expect.stringMatching(/^XK-260302-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      ended: { outcome: 'completed' },
      scores: { visit: { percent: 90, grade: 'pass' } },
      roles: ['applicant'],
      actions: [],
      waits: [],
    })
    expect(page.history.map(({ kind }) => kind)).toEqual(['acted', 'moved', 'opined', 'opined', 'acted', 'started'])
  })

  it('is one case, however often the same request comes', async () => {
    const id = newId()
    const request = { definition: 'permit', id, forms: { application: application() } }
    const answers = await Promise.all([1, 2, 3].map(() => room.cases.start(applicant, request)))
    expect(answers.map((answer) => must(answer).version)).toEqual([1, 1, 1])
    expect(await room.cases.start(stranger, request)).toMatchObject(refused('cases.not-found'))
  })

  it('tells the slower of two that somebody was faster', async () => {
    const id = await apply()
    const wish = { action: 'return', reason: { text: '缺图纸' } }
    const both = await Promise.all([
      room.cases.act(officer, { ...at(id, 1), wish }),
      room.cases.act(colleague, { ...at(id, 1), wish: { action: 'visit', sheets: good } }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject(refused('cases.changed-meanwhile'))
  })

  it('is nobody else’s: neither seen nor moved', async () => {
    const id = await apply()
    for (const answer of [
      await room.cases.show(stranger, { definition: 'permit', id }),
      await room.cases.act(stranger, { ...at(id, 1), wish: { action: 'withdraw' } }),
      await room.cases.show(applicant, { definition: 'order', id }),
      await room.cases.show(applicant, { definition: 'permit', id: newId() }),
    ]) {
      expect(answer).toMatchObject(refused('cases.not-found'))
    }
    expect(await room.cases.act(applicant, { ...at(id, 1), wish: { action: 'visit', sheets: good } })).toMatchObject(
      refused('cases.not-yours'),
    )
    expect(await room.cases.start(officer, { definition: 'permit', id: newId(), forms: {} })).toMatchObject(
      refused('cases.not-yours'),
    )
  })

  it('takes nothing that is missing, wrong or too much', async () => {
    const id = await apply()
    const act = (wish: Parameters<typeof room.cases.act>[1]['wish']) => room.cases.act(officer, { ...at(id, 1), wish })
    expect(await act({ action: 'visit' })).toMatchObject(refused('cases.sheet-missing'))
    expect(await act({ action: 'visit', sheets: { visit: { clean: { conforms: true } } } })).toMatchObject(
      refused('cases.sheet-missing'),
    )
    expect(await act({ action: 'visit', sheets: { visit: { clean: { step: 'x' } } } })).toMatchObject(
      refused('cases.sheet-faults'),
    )
    expect(await act({ action: 'return' })).toMatchObject(refused('cases.reason-missing'))
    expect(await act({ action: 'fly' })).toMatchObject(refused('cases.action-unknown'))
    expect(await act({ action: 'return', reason: { text: '缺' }, forms: { application: {} } })).toMatchObject(
      refused('cases.form-unexpected'),
    )
    for (const form of [{}, application({ to: 'nowhere' }), { ...application(), item: [{ linkId: 'title' }] }]) {
      const answer = await room.cases.start(applicant, {
        definition: 'permit',
        id: newId(),
        forms: { application: form },
      })
      expect(answer.ok).toBe(false)
    }
    expect(must(await room.cases.verify(officer, { definition: 'permit', id })).events).toBe(1)
  })

  it('needs a second pair of eyes, and a score', async () => {
    const both = await room.addUser({ role: 'officer', organisation: 'gongyi-health' })
    must(
      await room.access.assignRole(room.platform, both.userId, {
        role: 'chief',
        region: '*',
        organisation: 'gongyi-health',
      }),
    )
    const one = await room.decide(both)
    const id = await apply()
    must(
      await room.cases.act(one, {
        ...at(id, 1),
        wish: { action: 'visit', sheets: { visit: { clean: { conforms: true }, signs: { findings: 3 } } } },
      }),
    )
    must(await room.cases.opine(officer, { ...at(id), wish: { option: 'agree' } }))
    must(await room.cases.opine(colleague, { ...at(id), wish: { option: 'agree' } }))
    expect(await room.cases.act(one, { ...at(id), wish: { action: 'sign' } })).toMatchObject(refused('cases.four-eyes'))
    expect(await room.cases.act(chief, { ...at(id), wish: { action: 'sign' } })).toMatchObject(
      refused('cases.condition-not-met'),
    )
  })

  it('found changed in its log says where', async () => {
    const id = await apply()
    must(await room.cases.comment(officer, { ...at(id), text: '请补充' }))
    await sql`UPDATE cases.case_event SET organisation = 'west-hospital' WHERE case_id = ${id} AND seq = 1`.execute(
      room.database.kysely,
    )
    expect(must(await room.cases.verify(officer, { definition: 'permit', id }))).toMatchObject({
      brokenAt: 1,
      stateFits: false,
    })
  })
})

describe('work', () => {
  it('stands in the inboxes of those whose turn it is, urgent first', async () => {
    const own = await openCasesRoom()
    const east = await own.of('applicant', 'east-hospital')
    const desk = await own.of('officer', 'gongyi-health')
    const other = await own.of('officer', 'gongyi-health')
    const far = await own.of('officer', 'quzhou-government')
    const ids = [newId(), newId(), newId()]
    for (const [index, id] of ids.entries()) {
      const kind = index === 2 ? 'urgent' : 'plain'
      must(
        await own.cases.start(east, {
          definition: 'permit',
          id,
          forms: { application: application({ kind, title: `第${index}件` }) },
        }),
      )
    }
    const inbox = async (who: Decision, query = {}) => must(await own.cases.listWork(who, query))
    expect((await inbox(desk)).rows.map((row) => [row.case, row.priority])).toEqual([
      [ids[2], 1],
      [ids[0], 3],
      [ids[1], 3],
    ])
    expect(await inbox(far)).toEqual({ rows: [], count: 0, late: 0 })
    expect((await inbox(east)).rows).toEqual([])
    const first = await inbox(desk, { limit: 2 })
    expect((await inbox(desk, { limit: 2, after: first.next })).rows.map((row) => row.case)).toEqual([ids[1]])
    must(await own.cases.claim(desk, { definition: 'permit', id: ids[0] ?? '', version: 1, role: 'officer' }))
    expect((await inbox(other, { text: '' })).rows.find((row) => row.case === ids[0])?.claimedBy).toMatchObject({
      isMe: false,
    })
    expect((await inbox(desk, { mine: true })).rows.map((row) => row.case)).toEqual([ids[0]])
    expect(
      await own.cases.act(other, {
        definition: 'permit',
        id: ids[0] ?? '',
        version: 2,
        wish: { action: 'return', reason: { text: '缺' } },
      }),
    ).toMatchObject(refused('cases.claimed-by-another'))
    must(await own.cases.release(other, { definition: 'permit', id: ids[0] ?? '', version: 2, role: 'officer' }))
    own.clock.advance({ days: 20 })
    expect(await inbox(desk, { late: true })).toMatchObject({ count: 3, late: 3 })
  })
})
