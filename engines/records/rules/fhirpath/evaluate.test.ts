import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { type Element, evaluate } from './evaluate.ts'

const PATIENT: Resource = frozen({
  resourceType: 'Patient',
  id: 'p1',
  active: true,
  identifier: [{ system: 'urn:oid:2.16.156.10011', value: '990101199003070018' }],
  name: [
    { use: 'official', family: '测试', given: ['一', '二'] },
    { use: 'old', family: '样本', _family: { id: 'f' } },
  ],
  birthDate: '1990-03-07',
  _birthDate: {
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime', valueDateTime: '1990-03-07T08:00:00+08:00' },
    ],
  },
  deceasedBoolean: false,
  multipleBirthInteger: 2,
  contact: [{ name: { family: '联系' }, telecom: [{ system: 'phone', value: '1' }] }],
  managingOrganization: { reference: 'Organization/1' },
})
const OBSERVATION: Resource = frozen({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  valueQuantity: { value: 72.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
  component: [{ valueString: 'x' }, { valueQuantity: { value: 1 } }],
})
const ENVIRONMENT = { now: '2026-03-01T08:30:00.250+08:00' }

function values(expression: string, input: Resource | Element = PATIENT): unknown {
  const found = evaluate(expression, input, ENVIRONMENT)
  return 'severity' in found ? found : found.map(({ value }) => value)
}

describe('finds', () => {
  it.each([
    ['name.given', ['一', '二']],
    ['Patient.name.family', ['测试', '样本']],
    ["name.where(use = 'official').family", ['测试']],
    ['name.given.first() | name.family', ['一', '测试', '样本']],
    ['name[1].family', ['样本']],
    ['name.family.id', ['f']],
    ['deceased', [false]],
    ['multipleBirth + 1', [3]],
    ['(multipleBirth as integer) = 2', [true]],
    ['name.suffix', []],
    ['Observation.code', []],
    ['birthDate < today()', [true]],
    ['birthDate = @1990-03-07', [true]],
    ['birthDate > @1990', []],
    ['birthDate.extension(%`ext-patient-birthTime`).exists()', [true]],
    ['active and deceased.not()', [true]],
    ['name.exists(given.empty())', [true]],
    ['name.all(family.exists())', [true]],
    ["'a' in ('a' | 'b')", [true]],
    ["name.given.select($this & '!')", ['一!', '二!']],
    ["iif(active, 'yes', 'no')", ['yes']],
    ['name.given.count()', [2]],
    ['%resource.id', ['p1']],
    ['%context.id', ['p1']],
    ['%`vs-administrative-gender`', ['http://hl7.org/fhir/ValueSet/administrative-gender']],
    ['%sct', ['http://snomed.info/sct']],
    ["'2026-03-01' = today().toString()", [true]],
    ['now()', ['2026-03-01T08:30:00.250+08:00']],
    ['timeOfDay()', ['08:30:00.250']],
    ["identifier.value.matches('^[0-9]{17}[0-9X]$')", [true]],
    ["identifier.value.replaceMatches('[0-9]{14}$', '*')", ['9901*']],
    ["'abc'.replaceMatches('', 'x')", ['abc']],
    ["'a.b'.replace('.', '-')", ['a-b']],
    ["'Abc'.matches('^a', 'i')", [true]],
    ["'abc'.matchesFull('b')", [false]],
    ["managingOrganization.reference.startsWith('Organization/')", [true]],
    ["conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", [true]],
    ["conformsTo('http://hl7.org/fhir/StructureDefinition/Group')", [false]],
    ["contact.name.trace('name').family", ['联系']],
    ['(1 | 1 | 2).count()', [2]],
    ["1 'kg' = 1000 'g'", [true]],
    ['{}', []],
  ])('%s', (expression, wanted) => {
    expect(values(expression)).toEqual(wanted)
  })

  it('choices by their types', () => {
    expect(values('Observation.value.code', OBSERVATION)).toEqual(['kg'])
    expect(values('component.value.ofType(string)', OBSERVATION)).toEqual(['x'])
    expect(values('value is Quantity', OBSERVATION)).toEqual([true])
    expect(values("value > 70 'kg'", OBSERVATION)).toEqual([true])
  })
})

describe('an element', () => {
  it('knows its type and where it stands', () => {
    expect(elements('name[0].given[1]')).toEqual([
      {
        value: '二',
        type: 'FHIR.string',
        place: { parent: at(PATIENT, 'name', 0), property: 'given', index: 1 },
        node: expect.anything(),
      },
    ])
    expect(elements('deceased')).toEqual([
      {
        value: false,
        type: 'FHIR.boolean',
        place: { parent: PATIENT, property: 'deceasedBoolean' },
        node: expect.anything(),
      },
    ])
    expect(elements('1 + 1')).toEqual([{ value: 2, type: 'System.Integer', node: expect.anything() }])
  })

  it('is the very object of the resource', () => {
    expect(elements('contact.name')[0]?.value).toBe((PATIENT.contact as { name: unknown }[])[0]?.name)
  })

  it('can be asked further', () => {
    const [contact] = elements('contact')
    if (!contact) throw new Error('no contact')
    expect(values('telecom.value', contact)).toEqual(['1'])
    expect(values('$this is BackboneElement', contact)).toEqual([true])
  })

  it('that came alone is what it is said to be', () => {
    const found = evaluate(
      'value.ofType(Quantity).code',
      { valueQuantity: { code: 'kg' } },
      { ...ENVIRONMENT, base: 'Observation' },
    )
    expect(found).toMatchObject([{ value: 'kg', type: 'FHIR.code' }])
  })
})

it('takes variables, and another resource for the one around', () => {
  const found = evaluate('%limit + %resource.multipleBirth', OBSERVATION, {
    ...ENVIRONMENT,
    resource: PATIENT,
    variables: { limit: 3 },
  })
  expect(found).toMatchObject([{ value: 5 }])
})

describe('refuses with an issue', () => {
  it.each([
    ['2 + 2 /', 'invalid'],
    ["'open", 'invalid'],
    ['name.single()', 'invalid'],
    ['name + 1', 'invalid'],
    ['%nobody', 'invalid'],
    ["'a'.matches('(')", 'invalid'],
    ["'a'.matches('a', 'g')", 'invalid'],
    ['nobody()', 'not-supported'],
    ['managingOrganization.resolve()', 'not-supported'],
    ["code.memberOf('http://example.org/ValueSet/x')", 'not-supported'],
    ["conformsTo('http://example.org/StructureDefinition/x')", 'not-supported'],
    [`name.where(family = '${'x'.repeat(4000)}')`, 'too-long'],
    ['('.repeat(1000), 'too-costly'],
    ["('a' & name.family.first()).matches('(a+)+$')", 'too-costly'],
    ["'a'.replaceMatches('(a|a*)+', 'b')", 'too-costly'],
    [`'a'${".replace('a', 'aaaaaaaaaaaaaaaaaaaa')".repeat(90)}`, 'too-costly'],
    [`(${Array.from({ length: 30 }, (_one, at) => at).join('|')}).aggregate($total.combine($total), 1)`, 'too-costly'],
    ['(1|2|3).repeat($this + 1)', 'too-costly'],
  ])('%s'.slice(0, 60), (expression, code) => {
    expect(evaluate(expression, PATIENT, ENVIRONMENT)).toMatchObject({ severity: 'error', code })
  })

  it('where a long list would be compared with itself', () => {
    const name = Array.from({ length: 4000 }, (_one, index) => ({ family: `${index}` }))
    const long: Resource = { resourceType: 'Patient', name }
    expect(values('name.family.count()', long)).toEqual([4000])
    for (const expression of ['name.family.isDistinct()', 'name.subsetOf(name)', '(name | contact).count()'])
      expect(values(expression, long)).toMatchObject({ code: 'too-costly' })
  })

  it('that repeats nothing of the person', () => {
    for (const expression of ['name.single()', 'name.family.replace(1, 2)', 'birthDate + name', 'iif(name, 1, 2)'])
      expect(JSON.stringify(evaluate(expression, PATIENT, ENVIRONMENT))).not.toMatch(/测试|样本|1990/)
  })
})

it('keeps no more expressions than it may', () => {
  for (let at = 0; at < 520; at++) expect(values(`${at}`)).toEqual([at])
  expect(values('name.given')).toEqual(['一', '二'])
})

function elements(expression: string): readonly Element[] {
  const found = evaluate(expression, PATIENT, ENVIRONMENT)
  if ('severity' in found) throw new Error(found.diagnostics)
  return found
}

function at(resource: Resource, name: string, index: number): unknown {
  return (resource[name] as readonly unknown[])[index]
}

/** What the evaluator is given may not be changed by it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner)
    Object.freeze(value)
  }
  return value
}
