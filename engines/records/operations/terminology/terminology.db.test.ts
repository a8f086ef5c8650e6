import { accessMigrations, type Decision, platformActor } from '@kangcheng/access'
import { must, openAccess } from '@kangcheng/access/testing'
import { type Database, newId } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TerminologyWish } from '../../contract/terminology.ts'
import type { Resource } from '../../rules/resource.ts'
import { createTerminology, type Terminology } from './create-terminology.ts'

const MIGRATIONS = { engine: 'records', folder: new URL('../../store/migrations/', import.meta.url) }
const DISEASES = 'urn:oid:2.16.156.10011.2.3.3.11'

let database: Database
let clock: FixedClock
let terminology: Terminology
/** Another process on the same database. */
let elsewhere: Terminology
let decision: Decision
const sent = new Map<string, Resource>()

beforeAll(async () => {
  ;({ database } = await testDatabase([accessMigrations, MIGRATIONS]))
  clock = fixedClock('2026-06-01')
  const { access } = await openAccess({ database, clock })
  terminology = openTerminology()
  elsewhere = openTerminology()
  decision = must(await access.require(platformActor('system'), 'records.terminology.import', {}, 'administration'))

  function openTerminology() {
    return createTerminology({
      access,
      database,
      clock,
      newId,
      findResource: async (kind, url) => sent.get(`${kind} ${url}`),
    })
  }
})

const bytes = (text: string) => new TextEncoder().encode(text)
const take = (text: string, wish: TerminologyWish, fileName = '虚构编码.csv') =>
  terminology.import(decision, { bytes: bytes(text), fileName }, { apply: true, ...wish })
const valuesOf = (answer: { resource?: Resource }) =>
  Object.fromEntries(
    ((answer.resource?.parameter ?? []) as Record<string, unknown>[]).map(({ name, ...value }) => [
      name,
      Object.values(value)[0],
    ]),
  )

const FIRST =
  '主要编码,附加编码,疾病名称\nZ99.901,,虚构高血压病一期\nZ99.902†,Z97.1*,虚构高血压病二期\nZ98.001,,虚构感冒\n'
const SECOND = '主要编码,附加编码,疾病名称\nZ99.901,,虚构高血压病甲期\nZ98.001,,虚构感冒\n'

describe('a file of codes', () => {
  it('is looked through before it is taken, and taken whole or not at all', async () => {
    const look = await take(FIRST, { format: 'icd-10-clinical', version: '2.0', apply: false })
    expect(look).toMatchObject({
      ok: true,
      report: { applied: false, lines: 3, concepts: 7, implied: 4, faultCount: 0 },
    })
    const broken = await take(`${FIRST}错,,错误的行\n`, { format: 'icd-10-clinical', version: '2.0' })
    expect(broken).toMatchObject({
      ok: true,
      report: { applied: false, faults: [{ line: 5, code: 'bad-code', text: '错' }] },
    })
    expect((await terminology.list()).filter(({ origin }) => origin === 'file')).toEqual([])
    expect(await terminology.lookup({ coding: { system: DISEASES, code: 'Z99.901' } })).toMatchObject({
      ok: false,
      status: 404,
    })
  })

  it('stands beside other versions, and the day says which is in use', async () => {
    expect(await take(FIRST, { format: 'icd-10-clinical', version: '2.0', activeFrom: '2020-01-01' })).toMatchObject({
      report: { applied: true },
    })
    expect(await take(SECOND, { format: 'icd-10-clinical', version: '3.0', activeFrom: '2026-07-01' })).toMatchObject({
      report: { applied: true },
    })
    const named = async (more: { date?: string; version?: string }) => {
      const { date, version } = more
      const coding = { system: DISEASES, code: 'Z99.901', ...(version === undefined ? {} : { version }) }
      return valuesOf((await terminology.lookup({ coding, ...(date === undefined ? {} : { date }) })) as never).display
    }
    expect(await named({})).toBe('虚构高血压病一期')
    expect(await named({ date: '2026-07-01' })).toBe('虚构高血压病甲期')
    expect(await named({ version: '3.0' })).toBe('虚构高血压病甲期')
    expect(await named({ date: '2019-12-31' })).toBeUndefined()
    const versions = (await terminology.list()).filter(({ url }) => url === DISEASES)
    expect(versions.map(({ version, active, source, count }) => [version, active, source, count])).toEqual([
      ['2.0', true, '虚构编码.csv', 7],
      ['3.0', false, '虚构编码.csv', 6],
    ])
    expect(versions[0]?.copyright).toContain('World Health Organization')
  })

  it('is not taken twice, unless to replace what is there', async () => {
    const again = { format: 'icd-10-clinical', version: '3.0', activeFrom: '2026-07-01' } as const
    expect(await take(SECOND, again)).toMatchObject({ ok: false, status: 409, issues: [{ code: 'conflict' }] })
    expect(await take(SECOND.replace('甲期', '乙期'), { ...again, replace: true })).toMatchObject({
      report: { applied: true },
    })
    const answer = await terminology.lookup({ coding: { system: DISEASES, code: 'Z99.901', version: '3.0' } })
    expect(valuesOf(answer as never).display).toBe('虚构高血压病乙期')
  })

  it('may be replaced by another process meanwhile', async () => {
    const wish = { format: 'generic', url: 'urn:test:replaced', version: '1', apply: true } as const
    const load = (name: string) =>
      elsewhere.import(
        decision,
        { bytes: bytes(`编码,名称,说明\n1,${name},无\n`), fileName: 'x.csv' },
        { ...wish, replace: true },
      )
    await load('甲')
    // The heads are known here from now on, the content is not.
    expect((await terminology.list()).some(({ url }) => url === 'urn:test:replaced')).toBe(false)
    clock.advance({ seconds: 3 })
    await terminology.list()
    await load('乙')
    const answer = await terminology.lookup({ coding: { system: 'urn:test:replaced', code: '1' } })
    expect(valuesOf(answer as never).display).toBe('乙')
  })

  it('may be written in GBK', async () => {
    const head = Buffer.from([
      0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x31, 0x2c, 0xb5, 0xe2, 0x0a, 0x32, 0x2c, 0xf6, 0xce,
      0x0a,
    ])
    const read = await terminology.import(
      decision,
      { bytes: head, fileName: 'gbk.csv' },
      { format: 'generic', url: 'urn:test:gbk', version: '1', apply: true },
    )
    expect(read).toMatchObject({ ok: true, report: { applied: true, concepts: 2 } })
    expect(
      valuesOf((await terminology.lookup({ coding: { system: 'urn:test:gbk', code: '1' } })) as never).display,
    ).toBe('碘')
  })

  it.each([
    ['no version', 'x', { format: 'generic', url: 'urn:x' }, 'required'],
    ['no address', 'x', { format: 'generic', version: '1' }, 'required'],
    ['no table', '', { format: 'generic', url: 'urn:x', version: '1' }, 'structure'],
    ['no FHIR', 'x', { format: 'fhir' }, 'structure'],
    ['a day that is none', FIRST, { format: 'icd-10-clinical', version: '9', activeFrom: '2026-02-30' }, 'value'],
    [
      'a sign no database holds',
      '{"resourceType":"CodeSystem","url":"urn:x","concept":[{"code":"a\\u0000"}]}',
      { format: 'fhir' },
      'structure',
    ],
    [
      'an address without end',
      `{"resourceType":"CodeSystem","url":"urn:${'x'.repeat(3_000)}","concept":[{"code":"a"}]}`,
      { format: 'fhir' },
      'too-long',
    ],
    ['another resource', '{"resourceType":"Patient"}', { format: 'fhir' }, 'not-supported'],
    ['no LOINC before its names', 'LOINC_NUM\n1-8\n', { format: 'loinc-names', version: '9' }, 'not-found'],
    ['no systems of a mapping', 'x', { format: 'mapping', url: 'urn:x', version: '1' }, 'required'],
  ] as const)('is refused with %s', async (_what, text, wish, code) => {
    expect(await take(text, wish)).toMatchObject({ ok: false, status: 422, issues: [{ code }] })
  })
})

describe('questions', () => {
  it('list, check, compare and translate', async () => {
    const url = `${DISEASES}?fhir_vs=isa/Z99`
    const expanded = await terminology.expand({ url, filter: 'gxy', count: 10 })
    expect(expanded).toMatchObject({
      ok: true,
      resource: { expansion: { total: 2, contains: [{ code: 'Z99.901' }, { code: 'Z99.902' }] } },
    })
    expect(
      valuesOf(
        (await terminology.validateInValueSet({ url, codings: [{ system: DISEASES, code: 'Z99.902' }] })) as never,
      ).result,
    ).toBe(true)
    expect(
      valuesOf((await terminology.validateInValueSet({ url, codings: [{ code: 'Z98.001' }] })) as never).result,
    ).toBe(false)
    expect(
      valuesOf((await terminology.validateInCodeSystem({ coding: { system: DISEASES, code: 'Z99.903' } })) as never)
        .result,
    ).toBe(false)
    expect(
      valuesOf((await terminology.subsumes({ system: DISEASES, codeA: 'Z99', codeB: 'Z99.902' })) as never).outcome,
    ).toBe('subsumes')
    const mapping = '临床版编码,医保版编码,对应关系\nZ99.901,Z99.100,上位\n'
    const wish = {
      format: 'mapping',
      url: 'urn:test:map',
      version: '1',
      source: DISEASES,
      target: 'urn:test:insurance',
    } as const
    expect(await take(mapping, wish)).toMatchObject({ report: { kind: 'ConceptMap', applied: true, concepts: 1 } })
    const translated = await terminology.translate({
      codings: [{ system: DISEASES, code: 'Z99.901' }],
      target: 'urn:test:insurance',
    })
    expect(JSON.stringify(translated)).toContain('Z99.100')
  })

  it('pin a code system by parameter, and the version a coding names', async () => {
    const url = `${DISEASES}?fhir_vs`
    expect(await terminology.expand({ url, systemVersions: [`${DISEASES}|3.0`], filter: '乙期' })).toMatchObject({
      resource: { expansion: { total: 1 } },
    })
    const coding = { system: DISEASES, code: 'Z99.902' }
    expect(valuesOf((await terminology.validateInValueSet({ url, codings: [coding] })) as never).result).toBe(true)
    expect(
      valuesOf((await terminology.validateInValueSet({ url, codings: [{ ...coding, version: '3.0' }] })) as never)
        .result,
    ).toBe(false)
  })

  it('are asked of FHIR files, of resources that were sent, and of what is in the question', async () => {
    const system = {
      resourceType: 'CodeSystem',
      url: 'urn:test:tree',
      version: '1',
      status: 'active',
      content: 'complete',
      concept: [
        { code: 'a', concept: [{ code: 'b', display: '乙', property: [{ code: 'weight', valueInteger: 2 }] }] },
      ],
    }
    expect(await take(JSON.stringify(system), { format: 'fhir' })).toMatchObject({
      report: { applied: true, concepts: 2 },
    })
    expect(
      valuesOf((await terminology.subsumes({ system: 'urn:test:tree', codeA: 'b', codeB: 'a' })) as never).outcome,
    ).toBe('subsumed-by')
    const inner: Resource = {
      resourceType: 'ValueSet',
      id: 'x',
      meta: { versionId: '1' },
      url: 'urn:test:sent',
      compose: { include: [{ system: 'urn:test:tree', filter: [{ property: 'weight', op: '=', value: '2' }] }] },
    }
    sent.set('ValueSet urn:test:sent', inner)
    const valueSet: Resource = { resourceType: 'ValueSet', compose: { include: [{ valueSet: ['urn:test:sent'] }] } }
    expect(await terminology.expand({ valueSet })).toMatchObject({
      resource: { expansion: { total: 1, contains: [{ code: 'b' }] } },
    })
    expect(await terminology.expand({ url: 'http://hl7.org/fhir/ValueSet/administrative-gender' })).toMatchObject({
      resource: { expansion: { total: 4 } },
    })
    expect(await terminology.expand({ url: 'urn:nothing' })).toMatchObject({ ok: false, status: 404 })
    expect(await terminology.expand({})).toMatchObject({ ok: false, status: 400 })
    expect(await terminology.expand({ valueSet: { resourceType: 'ValueSet' } })).toMatchObject({
      ok: false,
      status: 422,
    })
  })
})

describe('LOINC', () => {
  it('keeps its notice, and takes names in another language', async () => {
    const table =
      'LOINC_NUM,COMPONENT,STATUS,LONG_COMMON_NAME\n99990-4,Invented,ACTIVE,Invented substance\n99991-2,Other,DEPRECATED,Other substance\n'
    await take(table, { format: 'loinc', version: '2.99' })
    const names = 'LOINC_NUM,COMPONENT,PROPERTY,LONG_COMMON_NAME\n99990-4,虚构物质,质量浓度,虚构物质检测\n'
    expect(await take(names, { format: 'loinc-names', version: '2.99' })).toMatchObject({ report: { applied: true } })
    const loinc = (await terminology.list()).find(({ url }) => url === 'http://loinc.org')
    expect(loinc).toMatchObject({ version: '2.99', count: 2, active: true })
    expect(loinc?.copyright).toMatch(/^This material contains content from LOINC/)
    const found = await terminology.expand({ url: 'http://loinc.org/vs', filter: 'xgwz', displayLanguage: 'zh-CN' })
    expect(found).toMatchObject({
      resource: { expansion: { contains: [{ code: '99990-4', display: '虚构物质检测' }] } },
    })
  })
})

describe('the lists of a pack', () => {
  it('are kept as the pack has them, and change nothing the second time', async () => {
    const list = {
      url: 'urn:test:list',
      version: '1',
      name: 'Invented',
      title: { zh: '虚构代码' },
      source: { title: '虚构标准', status: 'unverified' as const },
      concepts: [{ code: '1', name: '甲' }],
      examples: [],
    }
    expect(await terminology.loadCodeLists(decision, { code: 'test', lists: [list] })).toEqual({
      loaded: 1,
      unchanged: 0,
      heldByFile: [],
    })
    expect(await terminology.loadCodeLists(decision, { code: 'test', lists: [list] })).toMatchObject({
      loaded: 0,
      unchanged: 1,
    })
    const changed = { ...list, concepts: [{ code: '1', name: '乙' }] }
    expect(await terminology.loadCodeLists(decision, { code: 'test', lists: [changed] })).toMatchObject({ loaded: 1 })
    const answer = await terminology.lookup({ coding: { system: 'urn:test:list', code: '1' }, date: '1990-01-01' })
    expect(valuesOf(answer as never).display).toBe('乙')
  })
})
