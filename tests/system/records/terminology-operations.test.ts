import { beforeAll, describe, expect, it } from 'vitest'
import { openRecords, type Records } from './open-records.ts'

let records: Records
beforeAll(async () => {
  records = await openRecords()
})

/** The national list of sexes, from the pack. */
const SEX = 'urn:oid:2.16.156.10011.2.3.3.4'
const GENDERS = 'http://hl7.org/fhir/ValueSet/administrative-gender'
const enc = encodeURIComponent
/** Values by name of Parameters. */
const told = (body: unknown) =>
  Object.fromEntries(
    (body as { parameter?: Record<string, unknown>[] }).parameter?.map(({ name, ...value }) => [
      name,
      Object.values(value)[0],
    ]) ?? [],
  )

describe('operations on codes', () => {
  it('look up, validate and compare, asked by address and by Parameters', async () => {
    const looked = await records.ask(`CodeSystem/$lookup?system=${enc(SEX)}&code=1`)
    expect([looked.status, told(looked.body)]).toMatchObject([200, { display: '男性' }])
    const json = {
      resourceType: 'Parameters',
      parameter: [{ name: 'coding', valueCoding: { system: SEX, code: '2', display: '女性' } }],
    }
    expect((await records.ask('CodeSystem/$lookup', { method: 'POST', json })).status).toBe(200)
    const valid = await records.ask('CodeSystem/$validate-code', { method: 'POST', json })
    expect(told(valid.body)).toMatchObject({ result: true })
    const invalid = await records.ask(`CodeSystem/$validate-code?url=${enc(SEX)}&code=7`)
    expect(told(invalid.body)).toMatchObject({ result: false })
    const compared = await records.ask(`CodeSystem/$subsumes?system=${enc(SEX)}&codeA=1&codeB=1`)
    expect(told(compared.body)).toEqual({ outcome: 'equivalent' })
  })

  it('list a value set page by page, and say whether a code belongs', async () => {
    const listed = await records.ask(`ValueSet/$expand?url=${enc(GENDERS)}&count=2&offset=1`)
    expect(listed.body.expansion).toMatchObject({ total: 4, offset: 1, contains: [{}, {}] })
    const found = await records.ask(`ValueSet/$expand?url=${enc(`${SEX}?fhir_vs`)}&filter=nx`)
    expect(found.body.expansion).toMatchObject({ contains: [{ code: '1' }, { code: '2' }] })
    const belongs = `ValueSet/$validate-code?url=${enc(GENDERS)}&code=male`
    expect(told((await records.ask(belongs)).body)).toMatchObject({ result: true })
    expect(told((await records.ask(belongs.replace('code=male', 'code=x'))).body)).toMatchObject({ result: false })
  })

  it('are asked of a stored resource by its id', async () => {
    const stored = await records.ask('ValueSet', {
      method: 'POST',
      json: {
        resourceType: 'ValueSet',
        status: 'active',
        url: 'urn:test:stored',
        compose: { include: [{ system: SEX, concept: [{ code: '9' }] }] },
      },
    })
    const { id } = stored.body
    const expanded = await records.ask(`ValueSet/${id}/$expand`)
    expect(expanded.body.expansion).toMatchObject({ contains: [{ code: '9', display: '未说明的性别' }] })
    const checked = await records.ask(`ValueSet/${id}/$validate-code?system=${enc(SEX)}&code=1`)
    expect(told(checked.body)).toMatchObject({ result: false })
    expect((await records.ask('ValueSet/nobody/$expand')).status).toBe(404)
  })

  it('translate by a map that is sent along', async () => {
    const conceptMap = {
      resourceType: 'ConceptMap',
      status: 'active',
      group: [
        {
          source: SEX,
          target: 'http://hl7.org/fhir/administrative-gender',
          element: [{ code: '1', target: [{ code: 'male', equivalence: 'equivalent' }] }],
        },
      ],
    }
    const json = {
      resourceType: 'Parameters',
      parameter: [
        { name: 'conceptMap', resource: conceptMap },
        { name: 'coding', valueCoding: { system: SEX, code: '1' } },
      ],
    }
    expect(told((await records.ask('ConceptMap/$translate', { method: 'POST', json })).body)).toMatchObject({
      result: true,
    })
  })

  it('refuse in OperationOutcomes what cannot be asked', async () => {
    for (const [path, status] of [
      ['CodeSystem/$lookup?code=1', 400],
      ['CodeSystem/$lookup?system=urn:test:nobody&code=1', 404],
      ['ValueSet/$expand', 400],
      [`ValueSet/$expand?url=${enc(GENDERS)}&count=many`, 400],
      ['ConceptMap/$translate?url=urn:test:nobody&code=1', 404],
    ] as const) {
      const { status: found, body } = await records.ask(path)
      expect([path, found, body.resourceType]).toEqual([path, status, 'OperationOutcome'])
    }
    const wrong = await records.ask('ValueSet/$expand', { method: 'POST', json: { resourceType: 'Patient' } })
    expect(wrong.status).toBe(400)
  })

  it('are told of in the statement of what the server can do', async () => {
    const { body } = await records.ask('metadata')
    const [rest] = body.rest as { resource: { type: string; operation?: { name: string }[] }[] }[]
    const names = rest?.resource.find(({ type }) => type === 'ValueSet')?.operation?.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['expand', 'validate-code']))
  })
})

describe('ViewDefinition/$run', () => {
  const view = {
    resourceType: 'ViewDefinition',
    resource: 'ValueSet',
    select: [{ column: [{ name: 'url', path: 'url', type: 'uri' }] }],
  }
  const run = async (more: object[], viewResource: object = view) => {
    const data = await records.city.signIn('data')
    const parameter = [{ name: 'viewResource', resource: viewResource }, ...more]
    return data.ask('/fhir/R4/ViewDefinition/$run', { method: 'POST', json: { resourceType: 'Parameters', parameter } })
  }

  it('gives rows in the form that was asked for', async () => {
    const csv = await run([{ name: '_format', valueCode: 'csv' }])
    expect([csv.status, csv.body]).toEqual([200, 'url\r\nurn:test:stored\r\n'])
    expect(
      (
        await run([
          { name: '_limit', valueInteger: 0 },
          { name: '_format', valueCode: 'json' },
        ])
      ).body,
    ).toEqual([])
  })

  it('refuses a view that cannot be run, and who may not run one', async () => {
    expect((await run([], { resourceType: 'ViewDefinition' })).status).toBe(422)
    expect((await run([{ name: '_format', valueCode: 'parquet' }])).status).toBe(400)
    expect((await records.ask('ViewDefinition/$run', { method: 'POST', json: {} })).status).toBe(403)
  })
})
