import type { Actor, RoleDefinition } from '@kangcheng/access'
import { must, TEST_ROLES } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { newId } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EvaluationScheme, SnapshotPage, SnapshotProgress } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { statement, testPack } from '../../testing/test-pack.ts'
import { changed } from './snapshots.fixture.ts'

const PLAN = 'test-2021-2025'
const REFUSED = (code: string) => ({ ok: false, refusal: { code } })

const SIGNING: readonly RoleDefinition[] = ['lead', 'leading-group'].map((code) => ({
  code,
  name: { zh: code },
  permissions: ['indicators.snapshot.*'],
  purposes: ['planning'],
}))

const SCHEME: EvaluationScheme = {
  code: 'mid-term',
  version: 1,
  name: { zh: '中期评估签批' },
  kind: 'mid-term',
  steps: [
    { code: 'departments', name: { zh: '牵头部门确认' }, role: 'lead', each: 'domain' },
    { code: 'office', name: { zh: '健康办签批' }, role: 'office' },
    { code: 'leading-group', name: { zh: '领导小组审定' }, role: 'leading-group' },
  ],
  source: { title: 'invented', status: 'unverified' },
}

let database: Database
let room: TestIndicators
let clock: FixedClock
let office: Actor
let lead: Actor
let leader: Actor
let viewer: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-03-07')
  const pack = testPack({ evaluationSchemes: [SCHEME] })
  room = await openIndicators({ database, clock }, { ...pack, plans: pack.plans.map((plan) => changed(plan)) })
  office = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  must(await room.access.loadRoles(room.platform, [...TEST_ROLES, ...SIGNING]))
  lead = await room.addUser({ role: 'lead', region: '410181', organisation: 'gongyi-health' })
  leader = await room.addUser({ role: 'leading-group', region: '410181' })
  viewer = await room.addUser({ role: 'viewer', region: '410181' })
})

/** A colleague of the department, in a session in which another's rights were chosen. */
async function actingFor(delegator: Actor, own = { role: 'viewer', region: '410181' }): Promise<Actor> {
  const delegate = await room.addUser(own)
  const held = must(await room.access.listOwnAssignments(delegator))
  const assignments = held.map(({ id }) => id)
  const today = clock.today()
  const wanted = { delegate: delegate.userId, assignments, firstDay: today, lastDay: today }
  const { id } = must(await room.access.makeOwnDelegation(delegator, wanted))
  const token = await room.signInAs(delegate)
  must(await room.access.beginActing(must(await room.access.readSession(token)), id))
  return must(await room.access.readSession(token))
}

/** Gives a role beside what they hold. */
const assign = async (
  { userId }: Actor,
  {
    organisation = '*',
    ...given
  }: { role: string; region: string; organisation?: string; validFrom?: string; validTo?: string },
) => must(await room.access.assignRole(room.platform, userId, { organisation, ...given }))

let count = 0
type Said = Parameters<typeof take>[0]
type Seen = Pick<SnapshotPage, 'snapshot' | 'slots'>
const take = (said: Partial<Parameters<TestIndicators['indicators']['takeSnapshot']>[1]> = {}, actor = office) =>
  room.indicators.takeSnapshot(actor, {
    plan: PLAN,
    kind: 'mid-term',
    asOf: '2023-12-31',
    title: `中期评估${count++}`,
    ...said,
  })
const show = async ({ snapshot }: Pick<SnapshotPage, 'snapshot'>) =>
  must(await room.indicators.showSnapshot(office, { id: snapshot.id }))
/** Taken, and opened again. */
const opened = async (said: Said = {}) => show({ snapshot: must(await take(said)) })
const conclude = (page: Seen, domain: string | undefined, text: string, revisions = 0) =>
  room.indicators.concludeSnapshot(office, { id: page.snapshot.id, domain, text, revisions })
const sign = (actor: Actor, page: Seen, step: string, domain?: string) => {
  const cover = page.slots.find((slot) => slot.step === step && slot.domain === domain)?.cover ?? ''
  return room.indicators.signSnapshot(actor, { id: page.snapshot.id, step, domain, cover })
}
async function concluded(): Promise<SnapshotPage> {
  const page = await opened()
  must(await conclude(page, 'people', '人群健康持续改善'))
  must(await conclude(page, undefined, '总体进展正常'))
  return show(page)
}
async function closed(): Promise<SnapshotProgress> {
  let page: SnapshotProgress = await concluded()
  page = must(await sign(lead, page, 'departments', 'people'))
  page = must(await sign(office, page, 'office'))
  return must(await sign(leader, page, 'leading-group'))
}

describe('taking a snapshot', () => {
  it('freezes what was known on the day, with its sources, and leaves its hash in the outbox and in the audit chain', async () => {
    const page = await opened({ title: '　中期评估 ' })
    expect(page).toMatchObject({
      intact: true,
      round: 1,
      content: { title: '中期评估', asOf: '2023-12-31', format: 1 },
    })
    expect(page.content.rows[0]).toMatchObject({
      row: { code: 'infant-mortality' },
      evaluation: { latest: { period: '2022', value: 4.7, revision: 2 } },
      source: { provenance: { source: 'invented', invented: true } },
      figures: [{ period: '2021' }, { period: '2022', revision: 2 }],
    })
    expect(page.reproduction?.differences).toEqual([])
    const { sha256, id } = page.snapshot
    expect((await room.events('indicators.snapshot-taken')).at(-1)?.payload).toMatchObject({ sha256, plan: PLAN })
    const { rows } = await sql<{ detail: string }>`SELECT detail FROM access.audit
      WHERE operation = 'indicators.take-snapshot' AND outcome = 'done' ORDER BY at DESC LIMIT 1`.execute(
      database.kysely,
    )
    expect(JSON.parse(rows[0]?.detail ?? '')).toMatchObject({ sha256, snapshot: id })
  })

  it('previews the counts and keeps nothing', async () => {
    const before = must(await room.indicators.listSnapshots(office, { plan: PLAN })).length
    const preview = must(await room.indicators.previewSnapshot(office, { plan: PLAN, asOf: '2022-06-30' }))
    expect(preview).toMatchObject({ indicators: 2, withFigures: 1, invented: true, domains: [{ code: 'people' }] })
    expect(must(await room.indicators.listSnapshots(office, { plan: PLAN }))).toHaveLength(before)
  })

  it.each([
    ['a day to come', { asOf: '2024-03-08' }, 'snapshot.day-to-come'],
    ['a day before the plan', { asOf: '2020-12-31' }, 'snapshot.plan-not-begun'],
    ['a day before any figure', { asOf: '2021-06-30' }, 'snapshot.no-figures'],
    ['no day of the calendar', { asOf: '2023-02-29' }, 'day.unreadable'],
    ['no title', { title: ' 　' }, 'snapshot.title-missing'],
    ['no such plan', { plan: 'nothing' }, 'plan.not-found'],
    ['no such region', { region: '999999' }, 'access.region-unknown'],
    ['a region elsewhere', { region: '330800' }, 'access.outside-scope'],
  ])('refuses %s', async (_, said, code) => {
    expect(await take(said)).toMatchObject(REFUSED(code))
  })

  it('is the office’s, and one of a name even when two press at once', async () => {
    expect(await take({}, viewer)).toMatchObject(REFUSED('access.forbidden'))
    expect(await opened({ title: '半个字\ud800' })).toMatchObject({ intact: true })
    const both = await Promise.all([take({ title: '同时' }), take({ title: '同时' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject(REFUSED('snapshot.exists'))
  })

  it('is seen where it belongs', async () => {
    const page = await opened()
    const other = await room.addUser({ role: 'office', region: '330800', home: 'quzhou-government' })
    const town = await room.addUser({ role: 'office', region: '410181106' })
    for (const stranger of [other, town]) {
      expect(await room.indicators.showSnapshot(stranger, { id: page.snapshot.id })).toMatchObject(
        REFUSED('snapshot.not-found'),
      )
    }
    expect(await room.indicators.listSnapshots(other, { plan: PLAN })).toMatchObject(REFUSED('plan.not-found'))
    expect(must(await room.indicators.listSnapshots(town, { plan: PLAN }))).toEqual([])
  })
})

describe('what changes afterwards', () => {
  it('changes no snapshot, and is told by indicator and cause', async () => {
    const page = await opened()
    const backfilled = statement({
      ...{ indicator: 'life-expectancy', period: '2021', value: 79.9, availableOn: '2022-05-01' },
      provenance: { source: '统计公报', backfilled: true, publication: '2021年统计公报' },
    })
    must(await room.indicators.recordValue(office, { statement: backfilled, idempotencyKey: newId() }))
    const pack = testPack()
    const plans = pack.plans.map((plan) => changed(plan, { version: 2, target: 4 }))
    must(await room.indicators.loadPack(office, { ...pack, plans, values: [] }))
    const again = await show(page)
    expect(again.content).toEqual(page.content)
    expect(again.snapshot).toEqual(page.snapshot)
    expect(again.reproduction).toMatchObject({
      planVersion: 2,
      differences: [
        { indicator: 'infant-mortality', causes: ['target'], periods: [] },
        { indicator: 'life-expectancy', causes: ['figures'], periods: ['2021'] },
      ],
    })
  })

  it('cannot be changed through the platform, and is told where somebody changed it in the database', async () => {
    const page = await concluded()
    const { id } = page.snapshot
    const asPlatform = database.kysely.transaction().execute(async (trx) => {
      await sql`SET LOCAL ROLE kangcheng_app`.execute(trx)
      await sql`UPDATE indicators.snapshot SET content = '{}'`.execute(trx)
    })
    await expect(asPlatform).rejects.toThrow(/permission denied/)
    await sql`UPDATE indicators.snapshot SET content = replace(content, '4.7', '3.7') WHERE id = ${id}`.execute(
      database.kysely,
    )
    const seen = await show(page)
    expect([seen.intact, seen.slots.some(({ mine }) => mine)]).toEqual([false, false])
    expect(await sign(lead, seen, 'departments', 'people')).toMatchObject(REFUSED('snapshot.damaged'))
    expect(await conclude(seen, 'people', '改', 1)).toMatchObject(REFUSED('snapshot.damaged'))
    await sql`UPDATE indicators.snapshot SET content = replace(content, ${PLAN}, 'no-plan') WHERE id = ${id}`.execute(
      database.kysely,
    )
    expect(await show(page)).not.toHaveProperty('reproduction')
    for (const rest of ['{"format":1}', 'nothing']) {
      await sql`UPDATE indicators.snapshot SET content = ${rest} WHERE id = ${id}`.execute(database.kysely)
      expect(await room.indicators.showSnapshot(office, { id })).toMatchObject(REFUSED('snapshot.damaged'))
    }
  })

  it('is told also where only the columns of the list were changed, and where content and hash were', async () => {
    const page = await concluded()
    const { id } = page.snapshot
    const signed = must(await sign(lead, page, 'departments', 'people'))
    await sql`UPDATE indicators.snapshot SET title = '别的' WHERE id = ${id}`.execute(database.kysely)
    expect((await show(signed)).intact).toBe(false)
    await sql`UPDATE indicators.snapshot SET title = ${page.content.title},
      content = replace(content, '4.7', '3.7'),
      sha256 = encode(sha256(convert_to(replace(content, '4.7', '3.7'), 'UTF8')), 'hex') WHERE id = ${id}`.execute(
      database.kysely,
    )
    // The hash fits; what was signed does not.
    expect((await show(signed)).slots[0]).toMatchObject({ state: 'outdated' })
  })
})

describe('comments and conclusions', () => {
  it('keep their revisions, are resolved and taken up again, and belong to those who wrote them', async () => {
    let page: SnapshotProgress = await opened()
    const { id } = page.snapshot
    const comment = (text: string, domain?: string) => room.indicators.commentSnapshot(lead, { id, text, domain })
    expect(await comment(' \n　')).toMatchObject(REFUSED('snapshot.text-missing'))
    expect(await comment('x', 'nothing')).toMatchObject(REFUSED('snapshot.domain-unknown'))
    page = must(await comment('<b>分母</b>请核对\u{1F600}', 'people'))
    const own = page.comments[0]?.id ?? 0
    const revise = (actor: Actor, text: string, revisions: number) =>
      room.indicators.reviseComment(actor, { id, comment: own, text, revisions })
    expect(await revise(office, '改', 1)).toMatchObject(REFUSED('snapshot.own-comment'))
    page = must(await revise(lead, '分母已核对', 1))
    expect(await revise(lead, '又改', 1)).toMatchObject(REFUSED('snapshot.changed-meanwhile'))
    page = must(await room.indicators.resolveComment(office, { id, comment: own, resolved: true }))
    page = must(await room.indicators.resolveComment(office, { id, comment: own, resolved: true }))
    expect(page.comments).toMatchObject([
      { domain: 'people', revisions: [{ text: '<b>分母</b>请核对\u{1F600}' }, {}], resolved: { by: office.userId } },
    ])
    page = must(await room.indicators.resolveComment(lead, { id, comment: own, resolved: false }))
    expect(page.comments[0]).not.toHaveProperty('resolved')
    expect(await room.indicators.resolveComment(lead, { id, comment: 99, resolved: true })).toMatchObject(
      REFUSED('snapshot.comment-not-found'),
    )
    expect(page.names.people[lead.userId]).toBe(lead.name)
  })

  it('are one text a domain; of two who conclude at once one is told', async () => {
    const page = await opened()
    const both = await Promise.all([conclude(page, 'people', '一'), conclude(page, 'people', '二')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject(REFUSED('snapshot.changed-meanwhile'))
    const { conclusions } = must(await conclude(page, 'people', '三', 1))
    expect(conclusions).toMatchObject([{ domain: 'people', revisions: [{}, { text: '三' }] }])
  })
})

describe('signing', () => {
  it('goes from the leads over the office to the leading group, and closes the evaluation', async () => {
    const page = await closed()
    expect(page.slots.map(({ state, next }) => [state, next])).toEqual(Array(3).fill(['signed', false]))
    expect(page.snapshot.closedAt).toBe(clock.now().toISOString())
    const events = await room.events('indicators.snapshot-signed')
    expect(events.slice(-3).map(({ payload }) => payload)).toMatchObject([
      { step: 'departments', domain: 'people', closed: false },
      { step: 'office', closed: false },
      { step: 'leading-group', closed: true },
    ])
    expect(await conclude(page, 'people', '改', 1)).toMatchObject(REFUSED('snapshot.closed'))
    expect(await room.indicators.commentSnapshot(lead, { id: page.snapshot.id, text: '晚了' })).toMatchObject(
      REFUSED('snapshot.closed'),
    )
    expect(await sign(leader, page, 'leading-group')).toMatchObject(REFUSED('snapshot.closed'))
  })

  it('is one of two who sign at once', async () => {
    const page = await concluded()
    const both = await Promise.all([1, 2].map(() => sign(lead, page, 'departments', 'people')))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject(REFUSED('snapshot.slot-signed'))
  })

  it('asks again where a conclusion was changed, and refuses who has not seen it', async () => {
    let page: SnapshotProgress = await concluded()
    const seen = page
    page = must(await conclude(page, 'people', '改了结论', 1))
    expect(await sign(lead, seen, 'departments', 'people')).toMatchObject(REFUSED('snapshot.changed-meanwhile'))
    page = must(await sign(lead, page, 'departments', 'people'))
    page = must(await conclude(page, 'people', '又改了结论', 2))
    expect(page.slots[0]).toMatchObject({ state: 'outdated', next: true, signature: { by: lead.userId } })
    expect(await sign(office, page, 'office')).toMatchObject(REFUSED('snapshot.not-its-turn'))
    page = must(await sign(lead, page, 'departments', 'people'))
    expect(page.slots[1]).toMatchObject({ state: 'waiting', next: true, mine: false })
    expect((await show(page)).slots[1]?.mine).toBe(true)
  })

  it('is refused with a reason, and can be given once that is mended', async () => {
    let page: SnapshotProgress = await concluded()
    const { id } = page.snapshot
    const cover = page.slots[0]?.cover ?? ''
    const decline = (reason: string) =>
      room.indicators.declineSnapshot(lead, { id, step: 'departments', domain: 'people', cover, reason })
    expect(await decline(' ')).toMatchObject(REFUSED('snapshot.reason-missing'))
    page = must(await decline('数据与年报不一致'))
    expect(page.slots[0]).toMatchObject({ state: 'declined', next: true, signature: { reason: '数据与年报不一致' } })
    expect(must(await sign(lead, page, 'departments', 'people')).slots[0]).toMatchObject({ state: 'signed' })
  })

  it('is not for the same person twice, nor for a viewer', async () => {
    const page = must(await sign(lead, await concluded(), 'departments', 'people'))
    const both = await room.addUser({ role: 'lead', region: '410181' })
    await assign(both, { role: 'office', region: '410181' })
    const other = must(await sign(both, await concluded(), 'departments', 'people'))
    expect(await sign(both, other, 'office')).toMatchObject(REFUSED('snapshot.signed-another-step'))
    expect(await sign(viewer, page, 'office')).toMatchObject(REFUSED('access.forbidden'))
    // A token acts with its owner's rights and in none of their roles.
    const limit = { permissions: ['indicators.snapshot.sign'], regionPath: '/', organisationPath: '/' }
    expect(await sign({ ...office, channel: 'api', limit }, page, 'office')).toMatchObject(
      REFUSED('snapshot.not-the-signer'),
    )
  })

  describe('is by the role where the snapshot is', () => {
    const QUZHOU = { region: '330800', organisation: '*' }
    const GONGYI = { region: '410181', organisation: '*' }

    it.each<[string, Parameters<typeof assign>[1][]]>([
      [
        'the role elsewhere, and only the right to sign here',
        [
          { role: 'lead', ...QUZHOU },
          { role: 'office', ...GONGYI },
        ],
      ],
      [
        'the role in a part of the place',
        [
          { role: 'lead', ...GONGYI, region: '410181106' },
          { role: 'office', ...GONGYI },
        ],
      ],
      ['the role for another organisation', [{ role: 'lead', ...GONGYI, organisation: 'quzhou-government' }]],
      [
        'a role that ended yesterday',
        [
          { role: 'lead', ...GONGYI, validFrom: '2024-01-01', validTo: '2024-03-06' },
          { role: 'office', ...GONGYI },
        ],
      ],
      [
        'a role that begins tomorrow',
        [
          { role: 'lead', ...GONGYI, validFrom: '2024-03-08' },
          { role: 'office', ...GONGYI },
        ],
      ],
    ])('not with %s, nor by who stands in for them', async (_, held) => {
      const page = await concluded()
      const person = await room.addUser({})
      for (const assignment of held) await assign(person, assignment)
      for (const signer of [person, await actingFor(person)]) {
        expect(await sign(signer, page, 'departments', 'people')).toMatchObject(REFUSED('snapshot.not-the-signer'))
        const seen = must(await room.indicators.showSnapshot(signer, { id: page.snapshot.id }))
        expect(seen.slots.some(({ mine }) => mine)).toBe(false)
      }
    })

    it('as it is where the role was given for more than that, and to those who stand in', async () => {
      const page = await concluded()
      const person = await room.addUser({ role: 'lead', region: '410000', organisation: 'gongyi-government' })
      const acting = await actingFor(person)
      const seen = must(await room.indicators.showSnapshot(acting, { id: page.snapshot.id }))
      expect(seen.slots.map(({ mine }) => mine)).toEqual([true, false, false])
      must(await sign(acting, page, 'departments', 'people'))
    })

    it('with nothing of one’s own while one stands in, nor of theirs that was not handed over', async () => {
      const page = await concluded()
      const away = await room.addUser({ role: 'office', region: '410181' })
      const acting = await actingFor(away, { role: 'lead', ...GONGYI })
      await assign(away, { role: 'lead', ...GONGYI })
      expect(await sign(acting, page, 'departments', 'people')).toMatchObject(REFUSED('snapshot.not-the-signer'))
    })
  })

  it('waits for whom it is asked of next, by their role where the snapshot is', async () => {
    const waiting = async (actor: Actor, { snapshot }: Seen) =>
      must(await room.indicators.listWaitingSnapshots(actor)).filter((one) => one.snapshot.id === snapshot.id)
    const page = await concluded()
    const { id, plan, title, asOf, invented } = page.snapshot
    const snapshot = { id, plan, title, asOf, invented }
    expect(await waiting(lead, page)).toEqual([
      { snapshot, step: { zh: '牵头部门确认' }, domains: [page.content.domains[0]?.name] },
    ])
    const elsewhere = await room.addUser({ role: 'office', region: '410181' })
    await assign(elsewhere, { role: 'lead', region: '330800' })
    for (const actor of [office, leader, elsewhere]) expect(await waiting(actor, page)).toEqual([])
    must(await sign(lead, page, 'departments', 'people'))
    expect(await waiting(lead, page)).toEqual([])
    expect(await waiting(office, page)).toEqual([{ snapshot, step: { zh: '健康办签批' }, domains: [] }])
    expect(await waiting(await actingFor(office), page)).toHaveLength(1)
    must(await sign(office, await show(page), 'office'))
    must(await sign(leader, await show(page), 'leading-group'))
    for (const actor of [lead, office, leader]) expect(await waiting(actor, page)).toEqual([])
    expect(await room.indicators.listWaitingSnapshots(viewer)).toMatchObject(REFUSED('access.forbidden'))
  })

  it('waits for nobody while it was refused, nor where it was tampered with or cannot be read in part', async () => {
    const page = await concluded()
    const waits = async ({ snapshot }: Seen) =>
      must(await room.indicators.listWaitingSnapshots(lead)).some((one) => one.snapshot.id === snapshot.id)
    const { id } = page.snapshot
    const { cover = '' } = page.slots[0] ?? {}
    const wish = { id, step: 'departments', domain: 'people', cover, reason: '数据有误' }
    must(await room.indicators.declineSnapshot(lead, wish))
    expect(await waits(page)).toBe(false)
    must(await conclude(page, 'people', '改了结论', 1))
    expect(await waits(page)).toBe(true)
    await sql`UPDATE indicators.snapshot SET content = content || ' ' WHERE id = ${id}`.execute(database.kysely)
    expect(await waits(page)).toBe(false)
    await sql`UPDATE indicators.snapshot SET content = ${String.raw`{"title":"\u0000"}`},
      sha256 = encode(sha256(convert_to(${String.raw`{"title":"\u0000"}`}, 'UTF8')), 'hex')
      WHERE id = ${id}`.execute(database.kysely)
    expect(await waits(page)).toBe(false)
  })

  it('by a stand-in is in the place of who is away: by their role, for their organisation', async () => {
    const acting = await actingFor(office)
    const page = await concluded()
    // The stand-in is of the department that leads the domain; the office that they stand in for is not.
    expect(await sign(acting, page, 'departments', 'people')).toMatchObject(REFUSED('snapshot.not-the-signer'))
    const next = must(await sign(lead, page, 'departments', 'people'))
    expect(must(await sign(acting, next, 'office')).slots[1]).toMatchObject({
      state: 'signed',
      signature: { by: acting.userId, onBehalfOf: office.userId },
    })
  })

  it('begins anew after the office has reopened, and the old signatures stay in the history', async () => {
    let page = await closed()
    const { id } = page.snapshot
    const reopen = (reason: string) => room.indicators.reopenSnapshot(office, { id, reason })
    expect(await reopen('')).toMatchObject(REFUSED('snapshot.reason-missing'))
    const old = page
    page = must(await reopen('统计口径更正'))
    expect(page).toMatchObject({ round: 2, slots: [{ state: 'waiting' }, { state: 'waiting' }, { state: 'waiting' }] })
    expect(page.snapshot).not.toHaveProperty('closedAt')
    expect(await reopen('再开')).toMatchObject(REFUSED('snapshot.not-closed'))
    // What was seen before the reopening is no longer what is signed.
    expect(await sign(lead, old, 'departments', 'people')).toMatchObject(REFUSED('snapshot.changed-meanwhile'))
    page = must(await sign(lead, page, 'departments', 'people'))
    expect(page.history.map(({ kind }) => kind)).toEqual(['signed', 'signed', 'signed', 'reopened', 'signed'])
  })
})

describe('a comparison', () => {
  it('stands beside another snapshot or beside a day, the earlier first', async () => {
    const later = await opened({ kind: 'other' })
    const earlier = await opened({ kind: 'other', asOf: '2022-12-31' })
    const compare = (id: string, other: string) => room.indicators.compareSnapshots(office, { id, with: other })
    const found = must(await compare(later.snapshot.id, earlier.snapshot.id))
    expect([found.before, found.after]).toMatchObject([
      { id: earlier.snapshot.id, asOf: '2022-12-31' },
      { id: later.snapshot.id, asOf: '2023-12-31' },
    ])
    expect(found.rows[0]).toMatchObject({ indicator: 'infant-mortality', absolute: -0.2, figureChange: 'better' })
    const withDay = must(await compare(later.snapshot.id, '2022-12-31'))
    expect(withDay.before).not.toHaveProperty('id')
    expect(withDay.rows[0]).toMatchObject({ absolute: -0.2 })
    expect(must(await compare(later.snapshot.id, later.snapshot.id)).rows.every((row) => !row.absolute)).toBe(true)
    expect(await compare(later.snapshot.id, '2024-12-31')).toMatchObject(REFUSED('snapshot.day-to-come'))
    expect(await compare(later.snapshot.id, 'yesterday')).toMatchObject(REFUSED('snapshot.compared-unknown'))
    expect(await compare(later.snapshot.id, newId())).toMatchObject(REFUSED('snapshot.not-found'))
  })

  it('is not made between two regions', async () => {
    must(
      await room.indicators.recordValue(office, {
        statement: statement({ region: '410181106', value: 4.2, availableOn: '2024-03-07' }),
        idempotencyKey: newId(),
      }),
    )
    const town = await opened({ region: '410181106', asOf: '2024-03-07' })
    const city = await opened()
    expect(
      await room.indicators.compareSnapshots(office, { id: city.snapshot.id, with: town.snapshot.id }),
    ).toMatchObject(REFUSED('snapshot.not-comparable'))
  })
})
