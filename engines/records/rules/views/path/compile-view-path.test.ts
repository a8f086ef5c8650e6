import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4/index.js'
import { describe, expect, it } from 'vitest'
import { OBSERVATION_PATHS, OBSERVATIONS, PATIENT_PATHS, PATIENTS } from '../views.fixture.ts'
import { compileViewPath, typeReached } from './compile-view-path.ts'
import type { Constant } from './expression.ts'
import { DataFault, itemsOf } from './found.ts'

const context = (type: string, constants: [string, Constant][] = []) => ({
  type,
  resourceType: type,
  constants: new Map(constants),
})

function found(path: string, resource: object, type = 'Patient', constants: [string, Constant][] = []) {
  return itemsOf(compileViewPath(path, context(type, constants)).run(resource, { resource, rowIndex: 0, work: 0 }))
}

/** Where this differs from the library on purpose. */
const OWN: ReadonlySet<string> = new Set([
  // Eight decimals; a value with nothing but an extension does not count; the suite joins nothing to an empty text.
  'multipleBirth.ofType(integer) / 3',
  'referenceRange.first().low.value + referenceRange.first().high.value',
  'name.given.count()',
  'birthDate = @1970-06',
  'birthDate != @1970',
  "name.given.join('-')",
  'name.given.join()',
  "name.given.join('-').startsWith('x')",
  // The first and last moment of a date in any zone.
  'effective.ofType(Period).lowBoundary()',
  'effective.ofType(Period).highBoundary()',
  'effective.ofType(dateTime).lowBoundary()',
  'effective.ofType(dateTime).highBoundary()',
  'value.ofType(Quantity).value.lowBoundary()',
  'value.ofType(Quantity).value.highBoundary()',
  'value.ofType(time).lowBoundary()',
  'value.ofType(time).highBoundary()',
  // By code points, as in the database.
  "name.last().family < '\uffef'",
  "name.last().family > '\ue000'",
  // Not of FHIRPath itself, or not of the library.
  'getResourceKey()',
  'link.other.getReferenceKey()',
  'link.other.getReferenceKey(Patient)',
  'managingOrganization.getReferenceKey()',
  '%rowIndex',
  '%resource.id = id',
  '-multipleBirth.ofType(integer)',
])

describe('a compiled path finds what the library finds', () => {
  const cases = [
    ...PATIENT_PATHS.map((path) => [path, 'Patient', PATIENTS] as const),
    ...OBSERVATION_PATHS.map((path) => [path, 'Observation', OBSERVATIONS] as const),
  ].filter(([path]) => !OWN.has(path))

  it.each(cases)('%s', (path, type, resources) => {
    const compiled = compileViewPath(path, context(type))
    expect(compiled.compiled).toBe(true)
    for (const resource of resources) {
      // Dates that are none: the library guesses.
      if (resource.id === 'o4' || resource.id === 'o5') continue
      const own = itemsOf(compiled.run(resource, { resource, rowIndex: 0, work: 0 }))
      expect([resource.id, own]).toEqual([resource.id, fhirpath.evaluate(resource, path, {}, r4 as never)])
    }
  })
})

describe('what is not compiled runs in the library', () => {
  const resource = { ...PATIENTS[0] }

  it.each([
    ['name.family.tail()', ['𠮷"\\']],
    ['name.skip(%from).family', ['𠮷"\\']],
    ["name.family.select(%text & '') contains %text", [true]],
    ['birthDate is date', [true]],
    ['(%day + 1 day).toString()', ['2020-03-01']],
    ['name.select($this).tail().first().given.getResourceKey().count()', [0]],
    ['link.skip(0).other.getReferenceKey(Patient)', ['b']],
    ['link.skip(0).other.getReferenceKey()', ['b', 'r']],
    ['(%resource.id | id).count() + %rowIndex', [1]],
  ])('%s', (path, values) => {
    const constants: [string, Constant][] = [
      ['from', { type: 'integer', value: 1 }],
      ['text', { type: 'string', value: "it's \\ \n%from" }],
      ['day', { type: 'date', value: '2020-02-29' }],
    ]
    expect(compileViewPath(path, context('Patient', constants)).compiled).toBe(false)
    expect(found(path, resource, 'Patient', constants)).toEqual(values)
  })

  it('says that a path has no result, and nothing of the resource', () => {
    const { run } = compileViewPath('name.family.single().tail()', context('Patient'))
    expect(() => run(resource, { resource, rowIndex: 0, work: 0 })).toThrow(
      new DataFault('the path has no result for this resource'),
    )
  })
})

describe('a path that is wrong is refused', () => {
  it.each([
    ['now()', 'not-supported'],
    ["name.family.matches('(a+)+$')", 'not-supported'],
    ['managingOrganization.resolve()', 'not-supported'],
    ["name.trace('x')", 'not-supported'],
    ['nonsense(1)', 'not-supported'],
    [`name.tail()${'.tail()'.repeat(100)}`, 'not-supported'],
    [`${'name.where('.repeat(5)}name.tail().exists()${').exists()'.repeat(4)})`, 'not-supported'],
    ['%unknown', 'value'],
    ['name.tail() = %unknown', 'value'],
    ['value.ofType(Nonsense)', 'value'],
    ["birthDate = '1970'", 'value'],
    ["birthDate < '1970'", 'value'],
    ['name.where()', 'value'],
    ['name.where(true, false)', 'value'],
    ['name.getResourceKey()', 'value'],
    ['getReferenceKey()', 'value'],
    ['link.other.getReferenceKey(1)', 'value'],
  ])('%s', (path, code) => {
    expect(() => compileViewPath(path, context('Patient'))).toThrow(expect.objectContaining({ code }))
  })
})

describe('what the data decide', () => {
  it('finds choices of types where the type is not known', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Observation', valueQuantity: { value: 4 } } }],
    }
    expect(found('entry.resource.value.value', bundle, 'Bundle')).toEqual([4])
    expect(found('entry.resource.ofType(Observation).value.ofType(Quantity).value', bundle, 'Bundle')).toEqual([4])
    expect(found('entry.resource.ofType(Patient).id', bundle, 'Bundle')).toEqual([])
  })

  it('finds nothing that JavaScript put there', () => {
    for (const path of ['constructor', '__proto__', 'toString', 'contained.constructor', 'contained.__proto__'])
      expect(found(path, { resourceType: 'Patient', contained: [{}] })).toEqual([])
  })

  it('takes what is of another JSON type for nothing, or leaves it as it is', () => {
    const odd = { resourceType: 'Patient', active: 'yes', birthDate: 5, name: 'text', multipleBirthInteger: {} }
    expect(found('active.not()', odd)).toEqual([])
    expect(found('birthDate < @2020', odd)).toEqual([])
    expect(found('name.family', odd)).toEqual([])
    expect(found('multipleBirth.ofType(integer) + 1', odd)).toEqual([])
  })

  it('refuses several values where one is expected', () => {
    expect(() => found("name.family < 'a'", { name: [{ family: 'a' }, { family: 'b' }] })).toThrow(DataFault)
  })
})

describe('typeReached', () => {
  const next: Readonly<Record<string, string | null>> = { 'a>x': 'b', 'b>x': 'c', 'c>x': 'c', 'c>y': 'c' }
  const typeOf = (path: string, type: string | undefined) => next[`${type}>${path}`] ?? null

  it('is the one type at all depths', () => {
    expect(typeReached(['x', 'y'], 'c', typeOf)).toBe('c')
    expect(typeReached(['x'], 'b', typeOf)).toBe('c')
    expect(typeReached(['x'], 'a', typeOf)).toBeUndefined()
    expect(typeReached(['z'], 'a', typeOf)).toBe('a')
  })
})
