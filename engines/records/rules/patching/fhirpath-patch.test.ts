import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { applyFhirPathPatch } from './fhirpath-patch.ts'

const VALUES = { type: 'Code', index: 'Integer', source: 'Integer', destination: 'Integer' } as const

/** `{type: 'replace', path: 'Patient.active', value: {valueBoolean: false}}` as Parameters. */
function parameters(...operations: Record<string, unknown>[]): unknown {
  return {
    resourceType: 'Parameters',
    parameter: operations.map((operation) => ({
      name: 'operation',
      part: Object.entries(operation).map(([name, value]) =>
        name === 'value'
          ? { name, ...(value as object) }
          : { name, [`value${VALUES[name as keyof typeof VALUES] ?? 'String'}`]: value },
      ),
    })),
  }
}

function patched(resource: Resource, ...operations: Record<string, unknown>[]): unknown {
  const before = structuredClone(resource)
  const result = applyFhirPathPatch(resource, parameters(...operations))
  expect(resource).toEqual(before)
  if (!result.ok) return result.issues.map(({ code, diagnostics }) => `${code}: ${diagnostics}`)
  const { resourceType, ...rest } = result.resource
  return rest
}

const patient = (elements: object): Resource => ({ resourceType: 'Patient', ...elements })

describe('a FHIRPath Patch', () => {
  it('adds to a list, makes one, and adds what does not repeat once only', () => {
    const add = { type: 'add', path: 'Patient', name: 'identifier', value: { valueIdentifier: { value: '2' } } }
    expect(patched(patient({ identifier: [{ value: '1' }] }), add)).toEqual({
      identifier: [{ value: '1' }, { value: '2' }],
    })
    expect(patched(patient({}), add)).toEqual({ identifier: [{ value: '2' }] })
    const birth = { type: 'add', path: 'Patient', name: 'birthDate', value: { valueDate: '1970-01-01' } }
    expect(patched(patient({}), birth)).toEqual({ birthDate: '1970-01-01' })
    expect(patched(patient({}), birth, birth)).toEqual([expect.stringMatching(/^business-rule: Operation 2 adds/)])
  })

  it('names a choice as FHIRPath does and writes it as JSON does', () => {
    const add = { type: 'add', path: 'Patient', name: 'deceased', value: { valueBoolean: true } }
    expect(patched(patient({}), add)).toEqual({ deceasedBoolean: true })
    expect(patched(patient({ deceasedDateTime: '2001' }), add)).toEqual([expect.stringMatching(/is there/)])
    expect(patched(patient({}), { ...add, value: { valueQuantity: { value: 1 } } })).toEqual([
      expect.stringMatching(/not with such a type$/),
    ])
    expect(
      patched(patient({ deceasedBoolean: true, _deceasedBoolean: { id: 'a' } }), {
        type: 'replace',
        path: 'Patient.deceased',
        value: { valueDateTime: '2001' },
      }),
    ).toEqual({ deceasedDateTime: '2001' })
  })

  it('finds a place by what stands in it', () => {
    const observation: Resource = {
      resourceType: 'Observation',
      component: [
        { code: { coding: [{ code: 'a' }] }, valueQuantity: { value: 1 } },
        { code: { coding: [{ code: 'b' }] }, valueQuantity: { value: 2 } },
      ],
    }
    const path = "Observation.component.where(code.coding.exists(code = 'b')).value.ofType(Quantity).value"
    expect(patched(observation, { type: 'replace', path, value: { valueDecimal: 3 } })).toEqual({
      component: [
        observation.component?.[0 as never],
        { code: { coding: [{ code: 'b' }] }, valueQuantity: { value: 3 } },
      ],
    })
  })

  it('builds what has no type of its own from parts', () => {
    const value = {
      part: [
        { name: 'name', valueHumanName: { text: 'Test One' } },
        { name: 'telecom', valueContactPoint: { value: '1' } },
        { name: 'telecom', valueContactPoint: { value: '2' } },
        { name: 'gender', valueCode: 'female', _valueCode: { id: 'g' } },
      ],
    }
    expect(patched(patient({}), { type: 'add', path: 'Patient', name: 'contact', value })).toEqual({
      contact: [
        {
          name: { text: 'Test One' },
          telecom: [{ value: '1' }, { value: '2' }],
          gender: 'female',
          _gender: { id: 'g' },
        },
      ],
    })
    const twice = { part: [value.part[0], value.part[0]] }
    expect(patched(patient({}), { type: 'add', path: 'Patient', name: 'contact', value: twice })).toEqual([
      expect.stringMatching(/no value that fits$/),
    ])
  })

  it('deletes one element and what is empty without it; what is not there need not be deleted', () => {
    const resource = patient({ contact: [{ name: { text: 'a' } }], active: true, _active: { id: 'x' } })
    expect(patched(resource, { type: 'delete', path: 'Patient.contact[0].name.text' })).toEqual({
      active: true,
      _active: { id: 'x' },
    })
    expect(patched(resource, { type: 'delete', path: 'Patient.active' })).toEqual({ contact: resource.contact })
    expect(patched(resource, { type: 'delete', path: 'Patient.name.family' })).toEqual({
      contact: resource.contact,
      active: true,
      _active: { id: 'x' },
    })
    expect(
      patched(patient({ name: [{ text: 'a' }, { text: 'b' }] }), { type: 'delete', path: 'Patient.name' }),
    ).toEqual([expect.stringMatching(/more than one/)])
  })

  it('inserts and moves, and keeps beside each primitive what belongs to it', () => {
    const resource = patient({ name: [{ given: ['a', 'b', 'c'], _given: [null, { id: 'b' }, null] }] })
    const path = 'Patient.name[0].given'
    expect(
      patched(
        resource,
        { type: 'insert', path, index: 0, value: { valueString: 'z' } },
        { type: 'move', path, source: 2, destination: 3 },
        { type: 'delete', path: `${path}[0]` },
      ),
    ).toEqual({ name: [{ given: ['a', 'c', 'b'], _given: [null, null, { id: 'b' }] }] })
    const plain = patient({ name: [{ given: ['a'] }] })
    expect(
      patched(plain, { type: 'insert', path, index: 1, value: { valueString: 'b', _valueString: { id: 'b' } } }),
    ).toEqual({ name: [{ given: ['a', 'b'], _given: [null, { id: 'b' }] }] })
  })

  it('reaches the extensions of primitives', () => {
    const url = 'http://example.org/x'
    const value = { valueExtension: { url, valueString: 'x' } }
    const extended = patient({ birthDate: '1970', _birthDate: { extension: [{ url, valueString: 'x' }] } })
    expect(
      patched(patient({ birthDate: '1970' }), { type: 'add', path: 'Patient.birthDate', name: 'extension', value }),
    ).toEqual({ birthDate: '1970', _birthDate: extended._birthDate })
    const path = `Patient.birthDate.extension('${url}')`
    expect(patched(extended, { type: 'delete', path })).toEqual({ birthDate: '1970' })
    expect(patched(extended, { type: 'replace', path: `${path}.value`, value: { valueInteger: 1 } })).toEqual({
      birthDate: '1970',
      _birthDate: { extension: [{ url, valueInteger: 1 }] },
    })
  })

  it('replaces a narrative, though div is an operator', () => {
    const resource = patient({ text: { status: 'generated', div: '<div>a</div>' } })
    expect(
      patched(resource, { type: 'replace', path: 'Patient.text.div', value: { valueString: '<div>b</div>' } }),
    ).toEqual({ text: { status: 'generated', div: '<div>b</div>' } })
  })

  it.each([
    ['nothing', 'Patient.contact'],
    ['a value', '1 + 1'],
    ['a calculated value', "'a' | 'b'"],
    ['no FHIRPath', 'Patient.('],
    ['a pattern', "Patient.name.where(text.matches('(a+)+$'))"],
    ['recursion', 'Patient.repeat($this)'],
    ['all there is', 'Patient.descendants()'],
    ['a variable', '%resource'],
    ['the resource', 'Patient'],
    ['what objects inherit', 'Patient.constructor'],
    ['a prototype', 'Patient.`__proto__`'],
    ['much', `Patient.name${'.where(true)'.repeat(60)}`],
  ])('replaces nothing at a path to %s', (_, path) => {
    const resource = patient({ name: [{ text: 'a' }] })
    expect(patched(resource, { type: 'replace', path, value: { valueString: 'x' } })).toEqual([
      expect.stringMatching(/^business-rule: Operation 1 has a path/),
    ])
  })

  it.each([
    ['an index behind the end', { type: 'insert', path: 'Patient.name', index: 3, value: { valueHumanName: {} } }],
    ['a negative one', { type: 'insert', path: 'Patient.name', index: -1, value: { valueHumanName: {} } }],
    ['no destination', { type: 'move', path: 'Patient.name', source: 0 }],
    ['a part of a list', { type: 'move', path: 'Patient.name[0]', source: 0, destination: 1 }],
    ['no list', { type: 'move', path: 'Patient.active', source: 0, destination: 0 }],
    ['no value', { type: 'replace', path: 'Patient.active' }],
    ['two values', { type: 'replace', path: 'Patient.active', value: { valueBoolean: true, valueString: 'a' } }],
    ['an unknown element', { type: 'add', path: 'Patient', name: 'nickname', value: { valueString: 'a' } }],
    ['a prototype', { type: 'add', path: 'Patient', name: '__proto__', value: { valueString: 'a' } }],
    ['another id', { type: 'replace', path: 'Patient.id', value: { valueId: 'p2' } }],
  ])('does not fit with %s', (_, operation) => {
    const resource = patient({ id: 'p1', active: true, name: [{ text: 'a' }, { text: 'b' }] })
    expect(patched(resource, operation)).toEqual([expect.stringMatching(/^business-rule: /)])
  })

  it('bounds operations and the length of their paths', () => {
    const many = Array.from({ length: 1_001 }, () => ({ type: 'delete', path: 'Patient.name' }))
    expect(patched(patient({}), ...many.slice(1))).toEqual({})
    expect(patched(patient({}), ...many)).toEqual([expect.stringMatching(/^too-costly: /)])
    const long = Array.from({ length: 120 }, (_, at) => ({
      type: 'delete',
      path: `Patient.name.where(text = '${String(at).padEnd(460, 'x')}')`,
    }))
    expect(patched(patient({}), ...long)).toEqual([expect.stringMatching(/^too-costly: /)])
  })

  it('bounds the work on a large resource', () => {
    const large = patient({ name: Array.from({ length: 30_000 }, () => ({ text: 'a' })) })
    const path = `Patient.name.where(text = '${'b'.repeat(440)}')`
    expect(patched(large, { type: 'delete', path })).toEqual([expect.stringMatching(/^too-costly: /)])
  })

  it('never throws', () => {
    const part = fc.record(
      {
        name: fc.constantFrom('type', 'path', 'value', 'name', 'index'),
        valueString: fc.anything(),
        part: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.anything(), fc.array(part), (anything, parts) => {
        applyFhirPathPatch(patient({}), anything)
        applyFhirPathPatch(patient({}), { resourceType: 'Parameters', parameter: anything })
        applyFhirPathPatch(patient({}), { resourceType: 'Parameters', parameter: [{ name: 'operation', part: parts }] })
      }),
    )
  })
})
