import { text } from 'node:stream/consumers'
import type { Decision } from '@kangcheng/access'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CodeList, Records } from '../index.ts'
import type { Resource } from '../rules/resource.ts'
import { parseSearch } from '../rules/searching/parse-search.ts'
import { openRecords, TEST_MIGRATIONS } from '../testing/open-records.ts'

let records: Records
let all: Decision

const GROUPS = 'urn:test:groups'
const LIST: CodeList = {
  url: GROUPS,
  version: '1',
  name: 'Groups',
  title: { zh: '分组' },
  source: { title: '自编', status: 'unverified' },
  concepts: [
    { code: 'a', name: '甲' },
    { code: 'a1', name: '甲一', parent: 'a' },
    { code: 'a2', name: '甲二', parent: 'a' },
    { code: 'b', name: '乙' },
  ],
  examples: [],
}
const VALUE_SET: Resource = {
  resourceType: 'ValueSet',
  status: 'active',
  url: 'urn:test:some|odd,address',
  compose: { include: [{ system: GROUPS, filter: [{ property: 'concept', op: 'descendent-of', value: 'a' }] }] },
}
const ids = new Map<string, string>()

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  ;({ records, all } = await openRecords({ database, clock: fixedClock('2026-03-07') }))
  await records.terminology.loadCodeLists(all, { code: 'test', lists: [LIST] })
  await create('set', { ...VALUE_SET, url: 'urn:test:some' })
  await create('patient', { resourceType: 'Patient', gender: 'male', name: [{ text: '测试甲' }] })
  const subject = { reference: `Patient/${ids.get('patient')}` }
  for (const code of ['a', 'a1', 'a2', 'b'])
    await create(code, {
      resourceType: 'Observation',
      status: 'final',
      subject,
      code: { coding: [{ system: GROUPS, code }] },
    })
})

async function create(name: string, resource: Resource): Promise<void> {
  const answer = await records.change(all, { method: 'create', type: resource.resourceType, resource })
  if (!answer.ok || answer.id === undefined) throw new Error(JSON.stringify(answer))
  ids.set(name, answer.id)
}

async function search(type: string, query: string) {
  const parsed = parseSearch(type, [...new URLSearchParams(query)], { strict: true })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return records.search(all, parsed.query)
}

async function found(query: string, type = 'Observation'): Promise<string[]> {
  const answer = await search(type, query)
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  const names = new Map([...ids].map(([name, id]) => [id, name]))
  return answer.rows.map((row) => names.get(records.idOf(row)) ?? '').toSorted()
}

describe('a search by terminology', () => {
  it('takes a value set that was sent, and its opposite', async () => {
    expect(await found('code:in=urn:test:some')).toEqual(['a1', 'a2'])
    expect(await found('code:not-in=urn:test:some')).toEqual(['a', 'b'])
  })

  it('takes what lies above and below a code', async () => {
    expect(await found(`code:below=${GROUPS}|a`)).toEqual(['a', 'a1', 'a2'])
    expect(await found(`code:above=${GROUPS}|a1`)).toEqual(['a', 'a1'])
  })

  it('takes all of a code system, and looks within _has', async () => {
    expect(await found(`code:in=${GROUPS}?fhir_vs`)).toEqual(['a', 'a1', 'a2', 'b'])
    expect(await found('_has:Observation:subject:code:in=urn:test:some', 'Patient')).toEqual(['patient'])
  })

  it('is refused where the codes cannot be listed, never answered with a part', async () => {
    for (const query of ['code:in=urn:test:nobody', 'code:below=a', 'code:in=http://loinc.org/vs'])
      expect([query, await search('Observation', query)]).toMatchObject([query, { ok: false, status: 400 }])
  })
})

const VIEW = {
  resourceType: 'ViewDefinition',
  resource: 'Observation',
  select: [{ column: [{ name: 'code', path: 'code.coding.code.first()', type: 'code' }] }],
}

describe('a view', () => {
  it('is previewed, or said what is wrong with it and where', async () => {
    const preview = await records.views.preview(all, VIEW)
    expect(preview).toMatchObject({ issues: [], asked: 4, whole: true, columns: [{ name: 'code', type: 'code' }] })
    expect(preview.rows).toEqual([['a'], ['a1'], ['a2'], ['b']])
    const faulty = await records.views.preview(all, { ...VIEW, select: [{ column: [{ name: 'x', path: 'code.((' }] }] })
    expect(faulty.issues[0]?.place).toBe('ViewDefinition.select[0].column[0].path')
    expect(faulty.rows).toEqual([])
  })

  it('is kept in versions, and one that somebody has not seen is not passed over', async () => {
    const saved = (version: number, title: string) =>
      records.views.save(all, 'codes', { title, definition: VIEW, version })
    expect(await saved(0, '编码')).toMatchObject({ ok: true, value: { version: 1, resource: 'Observation' } })
    expect(await saved(0, '重名')).toMatchObject({ ok: false, refusal: { code: 'records.view-changed' } })
    expect(await saved(1, '编码二')).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await records.views.show(all, 'codes')).toMatchObject({ value: [{ version: 2 }, { version: 1 }] })
    expect(await records.views.list(all)).toMatchObject([{ code: 'codes', version: 2, title: '编码二' }])
    expect(await records.views.save(all, 'bad', { title: 'x', definition: {}, version: 0 })).toMatchObject({
      refusal: { code: 'records.view-faulty' },
    })
  })

  it('is run to every kind of file, by the stream and by the database alike', async () => {
    for (const [format, expected] of [
      ['csv', 'code\r\na\r\na1\r\na2\r\nb\r\n'],
      ['ndjson', '{"code":"a"}\n{"code":"a1"}\n{"code":"a2"}\n{"code":"b"}\n'],
      ['json', '[\n{"code":"a"},\n{"code":"a1"},\n{"code":"a2"},\n{"code":"b"}\n]\n'],
    ] as const)
      for (const engine of ['stream', 'sql'] as const) {
        const run = await records.views.run(all, 'codes', { format, engine })
        if (!run.ok) throw new Error(JSON.stringify(run.refusal))
        expect([format, engine, await text(run.value)]).toEqual([format, engine, expected])
      }
  })

  it('stops at a limit, and says in words where data do not fit', async () => {
    const limited = await records.views.runDefinition(all, VIEW, { format: 'json', limit: 0 })
    expect(limited.ok && (await text(limited.stream))).toBe('[\n]\n')
    const several = { resource: 'Patient', select: [{ column: [{ name: 'gender', path: 'gender', type: 'integer' }] }] }
    for (const engine of ['stream', 'sql'] as const)
      expect(await records.views.runDefinition(all, several, { engine })).toMatchObject({ ok: false })
    expect(await records.views.run(all, 'nothing', {})).toMatchObject({ refusal: { code: 'records.view-unknown' } })
  })
})
