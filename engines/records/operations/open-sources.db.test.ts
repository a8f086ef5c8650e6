import { Readable } from 'node:stream'
import type { Actor, Decision } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseSearch } from '../rules/searching/parse-search.ts'
import { openRecords, TEST_MIGRATIONS, type TestRecords } from '../testing/open-records.ts'
import { coversSources } from './open-sources.ts'

let room: TestRecords
const ROLE = 'records-desk'

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openRecords({ database, clock: fixedClock('2026-03-07') })
  const { access, platform } = room
  must(await access.loadRoles(platform, [{ code: ROLE, name: { zh: '病案' }, permissions: ['records.*'], mask: [] }]))
  for (const home of ['gongyi-health', 'quzhou-government']) {
    const writer = await decide(await room.addUser({ role: ROLE, home }))
    const resource = { resourceType: 'Patient', name: [{ text: `来自${home}` }] }
    expect(await room.records.change(writer, { method: 'create', type: 'Patient', resource })).toMatchObject({
      ok: true,
    })
  }
})

async function decide(actor: Actor): Promise<Decision> {
  return must(await room.access.require(actor, 'records.resource.read', {}, 'care'))
}

async function namesSeenBy(user: Parameters<TestRecords['addUser']>[0]): Promise<unknown[]> {
  const parsed = parseSearch('Patient', [], { strict: true })
  if (!parsed.ok) throw new Error('an empty search is one')
  const page = await room.records.search(await decide(await room.addUser(user)), parsed.query)
  if (!page.ok) throw new Error('refused')
  return page.rows.map(({ content }) => JSON.parse(content ?? '{}').name[0].text).sort()
}

describe('sources', () => {
  it('are open as far as region and organisation of a role reach, both', async () => {
    const here = ['来自gongyi-health']
    expect(await namesSeenBy({ role: ROLE })).toEqual([...here, '来自quzhou-government'])
    expect(await namesSeenBy({ role: ROLE, region: '410181' })).toEqual(here)
    expect(await namesSeenBy({ role: ROLE, organisation: 'gongyi-government' })).toEqual(here)
    expect(await namesSeenBy({ role: ROLE, region: '330800', organisation: 'gongyi-government' })).toEqual([])
    expect(await namesSeenBy({ role: ROLE, region: '410181106' })).toEqual([])
  })

  it('are made only where the role of their writer reaches', async () => {
    const create = { method: 'create', type: 'Patient', resource: { resourceType: 'Patient' } } as const
    const elsewhere = await decide(await room.addUser({ role: ROLE, home: 'gongyi-health', region: '330800' }))
    expect(await room.records.change(elsewhere, create)).toMatchObject({ ok: false, status: 403 })
    const lines = [Buffer.from('{"resourceType":"Patient"}\n')]
    const done = await room.records.importLines(elsewhere, 'elsewhere', Readable.from(lines))
    expect(done).toMatchObject({ ok: false, status: 403 })
    const here = await decide(await room.addUser({ role: ROLE, home: 'gongyi-health', region: '410181' }))
    expect(await room.records.change(here, create)).toMatchObject({ ok: true, status: 201 })
  })

  it.each([
    ['0', '0', true],
    ['0', '3,4', true],
    ['3', '0', false],
    ['3,4', '4', true],
    ['34', '4', false],
    ['', '4', false],
    [undefined, '4', false],
  ])('open as %j cover what was open as %j: %s', (open, needed, covers) => {
    expect(coversSources(open, needed)).toBe(covers)
  })
})
