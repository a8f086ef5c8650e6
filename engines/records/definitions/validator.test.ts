import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../rules/resource.ts'
import { bundle, condition, observation, parameters, patient, questionnaire, SOUND } from './validator.fixture.ts'
import { validatorFor } from './validator.ts'

type Json = Record<string, unknown>

/** `path code` of each issue of a resource. */
async function issuesOf(resource: object): Promise<string[]> {
  const issues = (await validatorFor((resource as Resource).resourceType))?.(resource as Resource)
  return (issues ?? []).map((one) => `${one.expression?.[0]} ${one.code}`)
}

/** A copy of a resource with some elements changed; `undefined` drops one. */
const changed = (resource: object, change: Json): Json => JSON.parse(JSON.stringify({ ...resource, ...change })) as Json

describe('a sound resource', () => {
  it.each(Object.entries(SOUND))('has no issues: %s', async (_, resource) =>
    expect(await issuesOf(resource)).toEqual([]),
  )

  it('gets the same empty list each time', async () => {
    const validate = await validatorFor('Patient')
    expect(validate?.(patient)).toBe(validate?.({ resourceType: 'Patient' }))
  })

  it('may have properties that are undefined, as JSON would not', async () => {
    expect(
      await issuesOf({ ...patient, name: undefined, contact: [{ name: { text: '测试', period: undefined } }] }),
    ).toEqual([])
  })

  it('is of a type that FHIR R4 has', async () => {
    for (const type of ['Person2', 'Resource', 'DomainResource', '../codes', '__proto__', ''])
      expect(await validatorFor(type)).toBeUndefined()
    expect((await validatorFor('Patient'))?.(observation)).toMatchObject([{ expression: ['Patient.resourceType'] }])
  })
})

describe('a fault is found where it is', () => {
  it.each<[string, object, Json, string[]]>([
    ['unknown element', patient, { birthdate: '1970-01-01' }, ['Patient.birthdate structure']],
    ['element of no edition of FHIR', patient, { meta: { project: 'a' } }, ['Patient.meta.project structure']],
    ['choice without its type', observation, { value: 1 }, ['Observation.value structure']],
    ['required element missing', observation, { status: undefined }, ['Observation.status required']],
    [
      'required element with extensions only',
      observation,
      { status: undefined, _status: { extension: [{ url: 'urn:a', valueCode: 'x' }] } },
      [],
    ],
    ['one where a list must be', patient, { name: { text: '测试甲' } }, ['Patient.name structure']],
    ['a list where one must be', patient, { gender: ['female'] }, ['Patient.gender structure']],
    ['a list where one object must be', observation, { code: [{ text: 'a' }] }, ['Observation.code structure']],
    ['empty list', patient, { name: [] }, ['Patient.name structure']],
    ['empty object', patient, { name: [{}] }, ['Patient.name[0] structure']],
    ['nothing but an id', patient, { name: [{ id: 'a' }] }, ['Patient.name[0] invariant']],
    ['empty text', patient, { name: [{ text: '' }] }, ['Patient.name[0].text value']],
    ['null', patient, { birthDate: null }, ['Patient.birthDate structure']],
    ['null in a list of objects', patient, { name: [null] }, ['Patient.name[0] structure']],
    ['null with nothing beside it', patient, { name: [{ given: [null] }] }, ['Patient.name[0].given[0] structure']],
    ['two types of one choice', observation, { valueInteger: 1, valueBoolean: true }, ['Observation.value structure']],
    [
      'two types, one with extensions only',
      observation,
      { valueInteger: 1, _valueBoolean: { extension: [{ url: 'urn:a', valueCode: 'x' }] } },
      ['Observation.value structure'],
    ],
    ['a type the choice has not', observation, { valueDecimal: 1 }, ['Observation.valueDecimal structure']],
    ['no day of the calendar', patient, { birthDate: '1970-02-30' }, ['Patient.birthDate value']],
    ['number as text', observation, { valueQuantity: { value: '6.3' } }, ['Observation.value.value value']],
    ['code of no required set', patient, { gender: 'F' }, ['Patient.gender code-invalid']],
    [
      'concept of no required set',
      condition,
      { clinicalStatus: { coding: [{ system: 'http://example.org', code: 'active' }] } },
      ['Condition.clinicalStatus.coding code-invalid'],
    ],
    [
      'reference to a wrong type',
      observation,
      { subject: { reference: 'Medication/1' } },
      ['Observation.subject.reference structure'],
    ],
    [
      'conditional reference to a wrong type',
      observation,
      { subject: { reference: 'Medication?code=1' } },
      ['Observation.subject.reference structure'],
    ],
    [
      'reference to what is not contained',
      observation,
      { subject: { reference: '#a' } },
      ['Observation.subject invariant'],
    ],
    [
      'component with the code of the whole',
      observation,
      { valueString: 'a', component: [{ code: observation.code, valueString: 'b' }] },
      ['Observation invariant'],
    ],
    [
      'period that ends before it begins',
      patient,
      { name: [{ period: { start: '2026-03-02', end: '2026-03-01' } }] },
      ['Patient.name[0].period invariant'],
    ],
    [
      'rule of one element',
      { resourceType: 'Organization', name: '测试' },
      { telecom: [{ system: 'phone', value: '0' }, { use: 'home' }] },
      ['Organization.telecom[1] invariant'],
    ],
    ['extension without a url', patient, { extension: [{ valueCode: 'a' }] }, ['Patient.extension[0].url required']],
    [
      'extension with value and extensions',
      patient,
      { extension: [{ url: 'urn:a', valueCode: 'a', extension: [{ url: 'urn:b', valueCode: 'b' }] }] },
      ['Patient.extension[0] invariant'],
    ],
    [
      'extension of a primitive',
      patient,
      { _birthDate: { extension: [{ url: 'urn:a', valueDate: 'x' }] } },
      ['Patient.birthDate.extension[0].value value'],
    ],
    ['extension beside no primitive', patient, { _name: { id: 'a' } }, ['Patient._name structure']],
    [
      'script in a narrative',
      patient,
      { text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>1</script></div>' } },
      ['Patient.text.div invariant'],
    ],
    [
      'contained that nothing refers to',
      condition,
      { subject: { reference: 'Patient/1' } },
      ['Condition.contained[0] invariant'],
    ],
    [
      'contained in contained',
      condition,
      { contained: [{ resourceType: 'Patient', id: 'who', contained: [{ resourceType: 'Patient' }] }] },
      ['Condition.contained[0].contained invariant'],
    ],
    [
      'contained with a fault',
      condition,
      { contained: [{ resourceType: 'Patient', id: 'who', gender: 'x' }] },
      ['Condition.contained[0].gender code-invalid'],
    ],
    [
      'contained of no type',
      condition,
      { contained: [{ id: 'who' }] },
      ['Condition.contained[0].resourceType structure'],
    ],
    [
      'resource in a bundle',
      bundle,
      { entry: [{ resource: { ...patient, gender: 1 }, request: { method: 'POST', url: 'Patient' } }] },
      ['Bundle.entry[0].resource.gender code-invalid'],
    ],
    [
      'resource in parameters',
      parameters,
      { parameter: [{ name: 'a', part: [{ name: 'b', resource: { resourceType: 'Nothing' } }] }] },
      ['Parameters.parameter[0].part[0].resource.resourceType not-supported'],
    ],
  ])('%s', async (_, resource, change, expected) => expect(await issuesOf(changed(resource, change))).toEqual(expected))

  it('says what was meant, and never what was written', async () => {
    const secret = '990101197002300013'
    const issues = (await validatorFor('Patient'))?.(
      changed(patient, { birthdate: secret, birthDate: secret, gender: secret, active: secret }) as Resource,
    )
    expect(issues).toHaveLength(4)
    expect(JSON.stringify(issues)).not.toContain(secret)
    expect(issues?.find((one) => one.code === 'structure')?.diagnostics).toBe(
      'Patient.birthdate is no element here (did you mean birthDate?)',
    )
  })
})

describe('any change that breaks a sound resource', () => {
  /** Places of all objects in a resource: the keys that lead there. */
  const places = (value: unknown, above: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          ...(Array.isArray(value) ? [] : [above]),
          ...Object.entries(value).flatMap(([key, one]) =>
            places(one, [...above, Array.isArray(value) ? Number(key) : key]),
          ),
        ]

  const at = (value: unknown, place: readonly (string | number)[]) =>
    place.reduce<unknown>((one, key) => (one as Json)[key], value) as Json

  const somewhere = fc
    .constantFrom(...Object.values(SOUND))
    .chain((resource) =>
      fc.constantFrom(...places(resource)).map((place) => ({ resource: structuredClone(resource) as Json, place })),
    )

  /** The FHIRPath of a place in JSON: without the types of choices, and a primitive's sibling under its own name. */
  const pathOf = (type: string, place: readonly (string | number)[]) =>
    place.reduce<string>(
      (path, key) =>
        typeof key === 'number'
          ? `${path}[${key}]`
          : `${path}.${key.replace(/^_/, '').replace(/^(value|onset|deceased|effective)(?=[A-Z])\w+/, '$1')}`,
      type,
    )

  it('is found at its place when an unknown element is added', async () => {
    await fc.assert(
      fc.asyncProperty(somewhere, async ({ resource, place }) => {
        at(resource, place).unheardOf = 1
        expect(await issuesOf(resource)).toEqual([
          `${pathOf(String(resource.resourceType), [...place, 'unheardOf'])} structure`,
        ])
      }),
    )
  })

  it('is found at or below its place when an element is of another kind', async () => {
    await fc.assert(
      fc.asyncProperty(somewhere, fc.nat(), async ({ resource, place }, chosen) => {
        const object = at(resource, place)
        const keys = Object.keys(object).filter((key) => key !== 'resourceType')
        fc.pre(keys.length > 0)
        const key = keys[chosen % keys.length] ?? ''
        const value = object[key]
        object[key] = Array.isArray(value) ? value[0] : [value]
        const path = pathOf(String(resource.resourceType), [...place, key])
        expect((await issuesOf(resource)).some((one) => one.startsWith(path))).toBe(true)
      }),
    )
  })

  it('ends after hundred issues', async () => {
    const many = { resourceType: 'Patient', name: Array.from({ length: 100_000 }, () => ({ use: 'x' })) }
    expect(await issuesOf(many)).toHaveLength(100)
  })

  it('is found in what is nested too deep', async () => {
    let extension: Json = { url: 'urn:a', valueCode: 'a' }
    for (let depth = 0; depth < 5000; depth += 1) extension = { url: 'urn:a', extension: [extension] }
    expect(await issuesOf({ resourceType: 'Patient', extension: [extension] })).toEqual([
      expect.stringMatching(/ too-long$/),
    ])
    let item: Json = { linkId: 'a', type: 'group' }
    for (let depth = 0; depth < 5000; depth += 1) item = { linkId: String(depth), type: 'group', item: [item] }
    expect(await issuesOf({ ...questionnaire, item: [item] })).toEqual([expect.stringMatching(/ too-long$/)])
  })
})
