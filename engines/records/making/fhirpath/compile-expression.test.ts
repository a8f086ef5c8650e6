import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import * as fp from '../../rules/fhirpath/runtime.ts'
import { type Model, readModel } from '../model.ts'
import { compileExpression } from './compile-expression.ts'
import { CannotCompile } from './compiling.ts'

type Compiled = (element: unknown, resource?: unknown, root?: unknown) => unknown

let model: Model
beforeAll(() => {
  model = readModel()
})

function compiled(expression: string, type: string | readonly string[]): Compiled {
  const { source } = compileExpression(expression, type, model)
  return new Function('fp', `return ${source}`)(fp)
}

const CODING = { system: 'http://loinc.org', code: '8480-6' }
const RULES: readonly (readonly [expression: string, type: string, element: unknown, wanted: boolean])[] = [
  ['active', 'Patient', { active: true }, true],
  ['active', 'Patient', { active: false }, false],
  ['active', 'Patient', {}, false],
  ['active.not()', 'Patient', {}, false],
  ['active.not()', 'Patient', { active: false }, true],
  ['active or name.exists()', 'Patient', { name: [{}] }, true],
  ['active and name.exists()', 'Patient', { name: [{}] }, false],
  ['active implies name.exists()', 'Patient', {}, false],
  ['active implies name.exists()', 'Patient', { active: false }, true],
  ['active xor name.exists()', 'Patient', { active: false, name: [{}] }, true],
  ['active xor name.exists()', 'Patient', { name: [{}] }, false],
  ['name.exists() xor contact.exists()', 'Patient', { name: [{}], contact: [{}] }, false],
  ['name.empty()', 'Patient', { name: [] }, true],
  ["gender = 'male'", 'Patient', { gender: 'male' }, true],
  ["gender != 'male'", 'Patient', {}, false],
  ["(gender != 'male').not()", 'Patient', { gender: 'male' }, true],
  ["gender ~ 'MALE'", 'Patient', { gender: 'male' }, true],
  ["gender !~ 'MALE'", 'Patient', {}, true],
  ["gender in ('male' | 'female')", 'Patient', { gender: 'other' }, false],
  ["gender in ('a' | 'b' | 'c' | 'd' | 'male')", 'Patient', { gender: 'male' }, true],
  ["name.given in ('a' | 'b')", 'Patient', { name: [{ given: ['a', 'b'] }] }, true],
  ["(name.given in ('a' | 'b')).not()", 'Patient', { name: [{ given: ['a', 'c'] }] }, true],
  ["(name.given in ('a' | 'b')).not()", 'Patient', {}, false],
  ["name.family contains '李'", 'Patient', { name: [{ family: '张' }, { family: '李' }] }, true],
  ["name.given.where($this = 'a').exists()", 'Patient', { name: [{ given: ['b'] }, { given: ['c', 'a'] }] }, true],
  ["name.exists(use = 'old' and given.count() > 1)", 'Patient', { name: [{ use: 'old', given: ['a', 'b'] }] }, true],
  ['name.all(family.exists())', 'Patient', { name: [{ family: 'x' }, {}] }, false],
  ['name.all(family.exists())', 'Patient', {}, true],
  ['birthDate <= deathDate', 'Patient', {}, false],
  ['birthDate.exists()', 'Patient', { _birthDate: { extension: [{ url: 'u' }] } }, true],
  ['birthDate.hasValue()', 'Patient', { _birthDate: { extension: [{ url: 'u' }] } }, false],
  ['name.given.count() = 2', 'Patient', { name: [{ given: ['a'] }, { given: ['b'] }] }, true],
  ['given.count() = 2', 'HumanName', { given: ['a', null], _given: [null, { id: 'x' }] }, true],
  ['given.first() = given.last()', 'HumanName', { given: ['a', 'b', 'a'] }, true],
  ["given[1] = 'b'", 'HumanName', { given: ['a', 'b'] }, true],
  ["given.tail().all($this = 'b')", 'HumanName', { given: ['a', 'b', 'b'] }, true],
  ['given.skip(2).empty()', 'HumanName', { given: ['a', 'b'] }, true],
  ['given.isDistinct()', 'HumanName', { given: ['a', 'b', 'a'] }, false],
  ["given.select($this & '!').combine(family).count() = 3", 'HumanName', { given: ['a', 'b'], family: 'c' }, true],
  ['given = suffix', 'HumanName', { given: ['a', 'b'], suffix: ['a', 'b'] }, true],
  ['given != suffix', 'HumanName', { given: ['a', 'b'], suffix: ['a'] }, true],
  ["birthDate.extension('u').exists()", 'Patient', { _birthDate: { extension: [{ url: 'u' }] } }, true],
  [
    "birthDate.extension('u').value.exists()",
    'Patient',
    { birthDate: '2020', _birthDate: { extension: [{ url: 'u' }] } },
    false,
  ],
  ['multipleBirth = -1', 'Patient', { multipleBirthInteger: -1 }, true],
  ['-multipleBirth.ofType(integer) < 0', 'Patient', { multipleBirthInteger: 2 }, true],
  ["birthDate = '2020-01-02'", 'Patient', { birthDate: '2020-01-02' }, true],
  ["'2020' = birthDate", 'Patient', { birthDate: '2020-01-02' }, false],
  ['birthDate >= @2020-01-01', 'Patient', { birthDate: '2020-01-02' }, true],
  ["extension('u').exists()", 'HumanName', { extension: [{ url: 'v' }, { url: 'u' }] }, true],
  ["extension('u').value.exists()", 'HumanName', { extension: [{ url: 'u', _valueString: { id: '1' } }] }, true],
  ['start <= end', 'Period', { start: '2020-01-01', end: '2020-01-02T10:00:00Z' }, true],
  ['start <= end', 'Period', { start: '2020-01-03', end: '2020-01-02T10:00:00Z' }, false],
  ['start <= end', 'Period', { start: '2020-01-02', end: '2020-01-02T10:00:00Z' }, false],
  ['start.lowBoundary() <= end.highBoundary()', 'Period', { start: '2020-01-02T10:00:00Z', end: '2020-01-02' }, true],
  ['low <= high', 'Range', { low: { value: 1, unit: 'kg' }, high: { value: 2, unit: 'kg' } }, true],
  ['low <= high', 'Range', { low: { value: 3, unit: 'kg' }, high: { value: 2, unit: 'kg' } }, false],
  ['value > 0 and value <= 7.5', 'Quantity', { value: 7.5 }, true],
  ['value.exists() implies system = %ucum', 'Quantity', { value: 1, system: 'http://unitsofmeasure.org' }, true],
  ['value is Quantity', 'Observation', { valueQuantity: {} }, true],
  ['(value is Quantity).not()', 'Observation', {}, false],
  ['value.is(string).not()', 'Observation', { valueQuantity: {} }, true],
  ['(value as Quantity).value > 1', 'Observation', { valueQuantity: { value: 2 } }, true],
  [
    'value.ofType(CodeableConcept).coding.code.exists()',
    'Observation',
    { valueCodeableConcept: { coding: [CODING] } },
    true,
  ],
  ['value.exists()', 'Observation', { valueTime: '10:00:00' }, true],
  ['value.unit.exists()', 'Observation', { valueQuantity: { unit: 'kg' } }, true],
  [
    'component.code.where(coding.intersect(%resource.code.coding).exists()).empty()',
    'Observation',
    { code: { coding: [CODING] }, component: [{ code: { coding: [{ ...CODING }] } }] },
    false,
  ],
  ['subject.resolve() is Patient', 'Observation', { subject: { reference: 'Patient/1' } }, true],
  ['referenceRange.low.exists()', 'Observation.component', { referenceRange: [{ low: {} }] }, true],
  [
    'entry.first().resource.is(Composition)',
    'Bundle',
    { entry: [{ resource: { resourceType: 'Composition' } }] },
    true,
  ],
  [
    'entry.resource.ofType(Patient).name.exists()',
    'Bundle',
    { entry: [{ resource: { resourceType: 'Patient', name: [{}] } }] },
    true,
  ],
  [
    'entry.resource.ofType(Patient).name.exists()',
    'Bundle',
    { entry: [{ resource: { resourceType: 'Person', name: [{}] } }] },
    false,
  ],
  ['item.item.linkId.exists()', 'Questionnaire', { item: [{ item: [{ linkId: '1' }] }] }, true],
  ['descendants().linkId.isDistinct()', 'Questionnaire', { item: [{ linkId: '1', item: [{ linkId: '1' }] }] }, false],
  ['children().count() > id.count()', 'HumanName', { id: '1' }, false],
  ["family.startsWith('a') and family.endsWith('c') and family.contains('b')", 'HumanName', { family: 'abc' }, true],
  ["family.length() = 2 and family.substring(1) = '明'", 'HumanName', { family: '小明' }, true],
  ["family.upper() = 'ABC' and family.lower() = 'abc'", 'HumanName', { family: 'aBc' }, true],
  ["family.matches('^[A-Z]')", 'HumanName', { family: 'aB' }, false],
  ["family.replaceMatches('[0-9]+', '') = 'a'", 'HumanName', { family: 'a12' }, true],
  ['iif(family.exists(), given.exists(), true)', 'HumanName', { family: 'x' }, false],
  ["max = '*' or max.toInteger() > min", 'ElementDefinition', { min: 1, max: '2' }, true],
  ['deceased.exists() and deceased != false', 'Patient', { deceasedBoolean: false }, false],
  ['deceased.exists() and deceased != false', 'Patient', { deceasedDateTime: '2020' }, true],
  ['Patient.active', 'Patient', { active: true }, true],
  ['(name | contact.name).exists()', 'Patient', { contact: [{ name: {} }] }, true],
  ["name.family.trace('family').empty()", 'Patient', { name: [{ family: 'x' }] }, false],
  ['nothing.exists()', 'Patient', { nothing: 1 }, false],
  ['{} = 1', 'Patient', {}, false],
]

describe('a compiled rule', () => {
  it.each(RULES)('%s of a %s', (expression, type, element, wanted) => {
    expect(compiled(expression, type)(element, element, element)).toBe(wanted)
  })

  it('asks a contained resource by itself and the one around it', () => {
    const root = { contained: [{ id: 'a' }] }
    const isThere = compiled(
      "reference.startsWith('#').not() or reference.substring(1) in %rootResource.contained.id",
      'Reference',
    )
    expect(isThere({ reference: '#a' }, {}, root)).toBe(true)
    expect(isThere({ reference: '#b' }, {}, root)).toBe(false)
    expect(isThere({ reference: 'Patient/1' }, {}, root)).toBe(true)
  })

  it('reads a choice of several types', () => {
    const rule = compiled("low.empty() or low.code = '%'", ['decimal', 'Range'])
    expect([rule(0.5), rule({ low: { code: '%' } }), rule({ low: { code: 'x' } })]).toEqual([true, true, false])
  })
})

it('is one line where no list is walked', () => {
  expect(compileExpression("code.exists() implies system = 'x'", 'Coding', model).source).toBe(
    '(e, resource, root) => !(e.code != null || e._code != null) || e.system === "x"',
  )
})

it('throws for nothing that JSON can hold', () => {
  const rules = RULES.map(([expression, type]) => compiled(expression, type))
  const keys = [
    'name',
    'given',
    'family',
    'value',
    'valueQuantity',
    'extension',
    'entry',
    'resource',
    'coding',
    'low',
    'start',
    'item',
    'contained',
    'subject',
    'reference',
    '_given',
  ]
  const strange = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>(null, 0, '', '#', 'Patient/1', '2020', true, [], [null], {}),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('json'), { maxKeys: 4 }),
    ),
  })).json
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), strange), (element) => {
      for (const rule of rules) expect(typeof rule(element, element, element)).toBe('boolean')
    }),
  )
})

it('has a form for all rules of R4 but three', () => {
  const refused: string[] = []
  for (const type of model.types.values()) {
    const own = type.constraints.map((one) => ({ ...one, on: [type.name] }))
    const ofElements = type.elements.flatMap(({ constraints, types }) =>
      constraints.map((one) => ({ ...one, on: types.map(({ code }) => code) })),
    )
    for (const { key, expression, on } of [...own, ...ofElements]) {
      try {
        compileExpression(expression, on, model)
      } catch (cause) {
        expect(cause).toBeInstanceOf(CannotCompile)
        refused.push(key)
      }
    }
  }
  expect(refused.sort()).toEqual(['ctm-1', 'txt-1', 'txt-2'])
})

describe('refuses', () => {
  it.each([
    'name.repeat(given)',
    'name.memberOf(1)',
    'gender.matches(language)',
    '%nobody',
    'name < 1',
    'name.given = name.aggregate(1)',
    'name.single(1, 2).nobody()',
    "1 'kg' > 2 'g'",
    'active > 1',
  ])('%s', (expression) => {
    expect(() => compileExpression(expression, 'Patient', model)).toThrow(CannotCompile)
  })
})
