import type { Decision } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { newId } from '@kangcheng/platform'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { application, type CasesRoom, openCasesRoom } from '../cases-room.fixture.ts'

let room: CasesRoom
let giver: Decision
let officer: Decision
let colleague: Decision
let chief: Decision

beforeAll(async () => {
  room = await openCasesRoom()
  giver = await room.of('applicant', 'east-hospital')
  officer = await room.of('officer', 'gongyi-health')
  colleague = await room.of('officer', 'gongyi-health')
  chief = await room.of('chief', 'gongyi-health')
  room.outbox.subscribe('cases.flagged', 'test.flagged', async (_trx, { payload }) => void flags.push(payload))
})
const flags: unknown[] = []
const good = { visit: { clean: { conforms: true }, signs: { findings: 0 } } }

async function noticesOf({ actor }: Decision): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    SELECT n.kind FROM notices.inbox i JOIN notices.notice n ON n.id = i.notice_id
    WHERE i.account_id = ${actor.userId} ORDER BY n.sent_at`.execute(room.database.kysely)
  return rows.map(({ kind }) => kind)
}

describe('what follows from a case', () => {
  it('is told to those who hold the role at the party, and not to who did it', async () => {
    const id = newId()
    must(await room.cases.start(giver, { definition: 'permit', id, forms: { application: application() } }))
    await room.outbox.deliverDue()
    expect(await noticesOf(officer)).toEqual(['cases.moved'])
    expect(await noticesOf(giver)).toEqual([])
    expect(await noticesOf(chief)).toEqual([])
  })

  it('is a sub-case that moves its parent when it ends', async () => {
    const id = newId()
    must(await room.cases.start(giver, { definition: 'order', id, forms: { application: application() } }))
    await room.outbox.deliverDue()
    const order = must(await room.cases.show(giver, { definition: 'order', id }))
    const [part] = order.children
    expect(part).toMatchObject({ as: 'part', outcome: null })
    const at = { definition: 'permit', id: part?.id ?? '' }
    const permit = must(await room.cases.show(officer, at))
    expect(permit).toMatchObject({ stage: { code: 'checking' }, parent: { id, as: 'part' } })
    expect(permit.parties.map(({ organisation }) => organisation)).toEqual(['gongyi-health', 'gongyi-health'])
    must(await room.cases.act(officer, { ...at, version: 1, wish: { action: 'visit', sheets: good } }))
    must(await room.cases.opine(officer, { ...at, wish: { option: 'agree' } }))
    must(await room.cases.opine(colleague, { ...at, wish: { option: 'agree' } }))
    must(await room.cases.act(chief, { ...at, wish: { action: 'sign' } }))
    await room.outbox.deliverDue()
    expect(must(await room.cases.show(giver, { definition: 'order', id }))).toMatchObject({
      ended: { outcome: 'completed' },
      children: [{ outcome: 'completed' }],
    })
    expect(flags).toEqual([])
  })

  it('is a flag where the part was refused, once however often it is delivered', async () => {
    const id = newId()
    must(await room.cases.start(giver, { definition: 'order', id, forms: { application: application() } }))
    await room.outbox.deliverDue()
    const part = must(await room.cases.show(giver, { definition: 'order', id })).children[0]?.id ?? ''
    const at = { definition: 'permit', id: part }
    must(await room.cases.act(officer, { ...at, version: 1, wish: { action: 'visit', sheets: good } }))
    must(await room.cases.opine(colleague, { ...at, wish: { option: 'oppose' } }))
    // The word to the parent, the parent's effects, the flag itself: each is an event of the one before.
    while ((await room.outbox.deliverDue()) > 0);
    expect(must(await room.cases.show(giver, { definition: 'order', id })).ended).toMatchObject({ outcome: 'refused' })
    expect(flags).toEqual([expect.objectContaining({ case: id, flag: 'red', organisation: 'gongyi-health' })])
    expect(must(await room.cases.verify(giver, { definition: 'order', id }))).toMatchObject({ stateFits: true })
  })
})
