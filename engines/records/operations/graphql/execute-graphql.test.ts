import { describe, expect, it } from 'vitest'
import { planGraphql } from '../../rules/graphql/plan-graphql.ts'
import type { Resource } from '../../rules/resource.ts'
import { executeGraphql, type GraphqlSource } from './execute-graphql.ts'

const patient: Resource = {
  resourceType: 'Patient',
  id: 'p1',
  active: true,
  name: [
    { use: 'official', family: '测试', given: ['一', '二'] },
    { use: 'usual', given: ['小一'] },
  ],
  managingOrganization: { reference: 'Organization/o1' },
  generalPractitioner: [{ reference: '#dr' }, { reference: 'Practitioner/lost' }],
  contained: [{ resourceType: 'Practitioner', id: 'dr', active: false }],
}
const organization: Resource = { resourceType: 'Organization', id: 'o1', name: '康城医院' }
const conditions: Resource[] = [1, 2].map((at) => ({
  resourceType: 'Condition',
  id: `c${at}`,
  subject: { reference: 'Patient/p1' },
}))

async function answered(query: string, onServer = false) {
  const asked: string[] = []
  const source: GraphqlSource = {
    async read(type, id) {
      asked.push(`${type}/${id}`)
      return [patient, organization].find((one) => one.resourceType === type && one.id === id)
    },
    async search(type, parameters) {
      asked.push(`${type}?${parameters.map((pair) => pair.join('=')).join('&')}`)
      const resources = type === 'Condition' ? conditions : [patient]
      return { entries: resources.map((resource) => ({ resource, mode: 'match' })), total: 7, pageSize: 2, next: 'n' }
    },
  }
  const plan = planGraphql(query, onServer ? { kind: 'system' } : { kind: 'instance', type: 'Patient' })
  if (!plan.ok) throw new Error(plan.errors[0]?.message)
  return { ...(await executeGraphql(plan.fields, onServer ? undefined : patient, source)), asked }
}

describe('an answer', () => {
  it('has the fields of the query in its order', async () => {
    const { data } = await answered('{ active names: name { family given } deceasedBoolean id resourceType }')
    expect(JSON.stringify(data)).toBe(
      '{"active":true,"names":[{"family":"测试","given":["一","二"]},{"given":["小一"]}],"id":"p1","resourceType":"Patient"}',
    )
  })

  it.each([
    ['{ name(use: usual) { given } }', { name: [{ given: ['小一'] }] }],
    ['{ name(use: old) { given } }', {}],
    ['{ name(fhirpath: "family.exists()") { use } }', { name: [{ use: 'official' }] }],
    ['{ name(_offset: 1, _count: 1) { use } }', { name: [{ use: 'usual' }] }],
    ['{ name @first { use } }', { name: [{ use: 'official' }] }],
    ['{ name @first @singleton { use } }', { name: { use: 'official' } }],
    ['{ name @flatten { given family } }', { given: ['一', '二', '小一'], family: ['测试'] }],
    ['{ name @flatten { given @first family @singleton } }', { given: ['一', '小一'], family: '测试' }],
    [
      '{ name @flatten @slice(path: "use") { given family @singleton } }',
      { 'given.official': ['一', '二'], 'family.official': '测试', 'given.usual': ['小一'] },
    ],
    ['{ name @slice(path: "$index") { use } }', { 'name.0': { use: 'official' }, 'name.1': { use: 'usual' } }],
  ])('%s', async (query, data) => {
    expect(await answered(query)).toEqual({ data, asked: [] })
  })

  it('asks for nothing under what can be no id', async () => {
    const { asked, errors } = await answered('{ Patient(id: "p1\\u0001p2") { id } }', true)
    expect(asked).toEqual([])
    expect(errors).toMatchObject([{ message: expect.stringContaining('needs an id') }])
  })

  it('follows references', async () => {
    const query = `{
      managingOrganization { reference resource { ... on Organization { name } ... on Patient { active } } }
      again: managingOrganization { resource(type: Practitioner) { id } }
      generalPractitioner { resource(optional: true) { id active } }
    }`
    expect(await answered(query)).toEqual({
      data: {
        managingOrganization: { reference: 'Organization/o1', resource: { name: '康城医院' } },
        again: {},
        generalPractitioner: [{ resource: { id: 'dr', active: false } }, {}],
      },
      asked: ['Organization/o1', 'Practitioner/lost'],
    })
  })

  it('says what could not be read and gives the rest', async () => {
    const { data, errors } = await answered('{ id generalPractitioner { reference resource { id } } }')
    expect(data).toMatchObject({
      id: 'p1',
      generalPractitioner: [{ resource: { id: 'dr' } }, { reference: 'Practitioner/lost' }],
    })
    expect(errors).toEqual([{ message: 'A reference leads to nothing that can be read here' }])
    expect((await answered('{ name @flatten { use @singleton } }')).errors).toHaveLength(1)
    expect((await answered(`{ name(fhirpath: "matches('(a+)+$')") { use } }`)).errors).toHaveLength(1)
    expect((await answered('{ name @slice(path: "(") { use } }')).errors).toHaveLength(1)
    expect((await answered('{ contained }')).errors).toHaveLength(1)
    expect((await answered('{ ConditionList { id } }')).errors).toHaveLength(1)
    expect((await answered('{ Patient { id } }', true)).errors).toHaveLength(1)
  })

  it('searches, also for what refers to a resource', async () => {
    expect(await answered('{ ConditionList(_reference: patient, clinical_status: [active, relapse]) { id } }')).toEqual(
      {
        data: { ConditionList: [{ id: 'c1' }, { id: 'c2' }] },
        asked: ['Condition?patient=Patient/p1&clinical-status=active,relapse'],
      },
    )
    expect(
      await answered(
        '{ PatientConnection(active: true) { count pagesize edges { mode resource { id } } next last } }',
        true,
      ),
    ).toEqual({
      data: {
        PatientConnection: { count: 7, pagesize: 2, edges: [{ mode: 'match', resource: { id: 'p1' } }], next: 'n' },
      },
      asked: ['Patient?active=true'],
    })
  })

  it('reads on from what it read, each resource once', async () => {
    const { data, asked } = await answered(
      '{ Patient(id: "p1") { ConditionList(_reference: patient) { subject { resource { id } } } } }',
      true,
    )
    expect(data).toEqual({
      Patient: { ConditionList: [{ subject: { resource: { id: 'p1' } } }, { subject: { resource: { id: 'p1' } } }] },
    })
    expect(asked).toEqual(['Patient/p1', 'Condition?patient=Patient/p1'])
  })

  it('is bounded in what it reads and in what it holds', async () => {
    const many = (length: number): GraphqlSource => ({
      read: async () => undefined,
      search: async () => ({ entries: Array.from({ length }, () => ({ resource: patient })) }),
    })
    const list = (inner: string): string => `{ PatientList(_reference: link) ${inner} }`
    const nested = planGraphql(`{ PatientList ${list(list('{ id }'))} }`, { kind: 'system' })
    const flat = planGraphql('{ PatientList { id } }', { kind: 'system' })
    if (!nested.ok || !flat.ok) throw new Error('no plan')
    expect((await executeGraphql(nested.fields, undefined, many(30))).errors).toEqual([
      { message: 'A query reads and searches at most 500 times' },
    ])
    expect((await executeGraphql(flat.fields, undefined, many(20_000))).errors).toEqual([
      { message: 'An answer has at most 20000 objects' },
    ])
  })
})
