import fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { applyJsonPatch } from './json-patch.ts'

const patient: Resource = {
  resourceType: 'Patient',
  id: 'p1',
  active: true,
  name: [{ family: '测试', given: ['一', '二'] }, { text: 'Test One' }],
}

function patched(patch: unknown, resource = patient): unknown {
  const result = applyJsonPatch(resource, patch)
  return result.ok ? result.resource : result.issues.map(({ code, diagnostics }) => `${code}: ${diagnostics}`)
}

describe('a JSON Patch', () => {
  it('adds, replaces, removes, moves, copies and tests', () => {
    expect(
      patched([
        { op: 'test', path: '/name/0/given', value: ['一', '二'] },
        { op: 'add', path: '/name/0/given/1', value: '三' },
        { op: 'replace', path: '/active', value: false },
        { op: 'remove', path: '/name/1/text' },
        { op: 'copy', from: '/name/0/family', path: '/name/1/family' },
        { op: 'move', from: '/name/0/given/0', path: '/name/1/given' },
        { op: 'add', path: '/name/-', value: { text: 'last' } },
      ]),
    ).toEqual({
      resourceType: 'Patient',
      id: 'p1',
      active: false,
      name: [{ family: '测试', given: ['三', '二'] }, { family: '测试', given: '一' }, { text: 'last' }],
    })
  })

  it('leaves the resource and the patch as they were', () => {
    const before = structuredClone(patient)
    const patch = [
      { op: 'add', path: '/contact', value: [{ gender: 'male' }] },
      { op: 'replace', path: '/contact/0/gender', value: 'female' },
      { op: 'remove', path: '/name/0' },
    ]
    const patchBefore = structuredClone(patch)
    expect(applyJsonPatch(patient, patch).ok).toBe(true)
    expect(patient).toEqual(before)
    expect(patch).toEqual(patchBefore)
  })

  it('undoes all when one fails', () => {
    expect(
      patched([
        { op: 'remove', path: '/active' },
        { op: 'test', path: '/active', value: true },
      ]),
    ).toEqual(['business-rule: Operation 2 names a place that is not there'])
  })

  it('unescapes ~1 before ~0', () => {
    const odd: Resource = { resourceType: 'Basic', '/': 9, '~1': 10 }
    expect(patched([{ op: 'test', path: '/~01', value: 10 }], odd)).toEqual(odd)
    expect(patched([{ op: 'test', path: '/~1', value: 9 }], odd)).toEqual(odd)
  })

  it.each([
    ['no array', {}],
    ['no operation', [null]],
    ['an unknown operation', [{ op: 'merge', path: '/active', value: 1 }]],
    ['no value', [{ op: 'add', path: '/active' }]],
    ['an inherited value', [Object.create({ op: 'add', path: '/active', value: 1 })]],
    ['no from', [{ op: 'move', path: '/active' }]],
    ['a path without slash', [{ op: 'remove', path: 'active' }]],
    ['a bad escape', [{ op: 'remove', path: '/a~2' }]],
    ['a prototype', [{ op: 'add', path: '/__proto__/polluted', value: 1 }]],
    ['a prototype at the end', [{ op: 'add', path: '/__proto__', value: { polluted: 1 } }]],
    ['a path of 65 steps', [{ op: 'remove', path: '/a'.repeat(65) }]],
  ])('is invalid with %s', (_, patch) => {
    expect(patched(patch)).toEqual([expect.stringMatching(/^invalid: /)])
  })

  it.each([
    ['what objects inherit', [{ op: 'add', path: '/hasOwnProperty/call', value: 1 }]],
    ['a constructor', [{ op: 'add', path: '/constructor/prototype/polluted', value: 1 }]],
    ['the length of an array', [{ op: 'replace', path: '/name/length', value: 4_000_000_000 }]],
    ['a huge index', [{ op: 'add', path: '/name/4294967295', value: 1 }]],
    ['an index with a leading zero', [{ op: 'remove', path: '/name/00' }]],
    ['an exponent', [{ op: 'replace', path: '/name/1e0', value: 1 }]],
    ['behind the end', [{ op: 'remove', path: '/name/-' }]],
    ['a child of a string', [{ op: 'add', path: '/id/0', value: 'x' }]],
    ['a failed test', [{ op: 'test', path: '/active', value: 'true' }]],
    ['a move into itself', [{ op: 'move', from: '/name', path: '/name/0' }]],
    ['no resource left', [{ op: 'remove', path: '' }]],
    ['another resource', [{ op: 'replace', path: '', value: { resourceType: 'Patient', id: 'p2' } }]],
    ['another type', [{ op: 'replace', path: '/resourceType', value: 'Person' }]],
    ['another id', [{ op: 'remove', path: '/id' }]],
  ])('does not fit with %s', (_, patch) => {
    expect(patched(patch)).toEqual([expect.stringMatching(/^business-rule: /)])
    expect({}).not.toHaveProperty('polluted')
  })

  it('takes a value that names a prototype for too much, and one nested too deep', () => {
    const deep = JSON.parse('['.repeat(70) + ']'.repeat(70)) as unknown
    for (const value of [JSON.parse('{"__proto__": {"polluted": 1}}'), deep]) {
      expect(patched([{ op: 'add', path: '/x', value }])).toEqual(['business-rule: Operation 1 brings too much'])
    }
  })

  it('copies no list into itself until memory ends, and moves nothing endlessly deep', () => {
    const doubling = Array.from({ length: 64 }, () => ({ op: 'copy', from: '/name', path: '/name/-' }))
    expect(patched(doubling)).toEqual([expect.stringMatching(/copies too much$/)])
    const deepening = Array.from({ length: 500 }, (_, at) => [
      { op: 'add', path: '/b', value: {} },
      { op: 'move', from: at === 0 ? '/name' : '/a', path: '/b/x' },
      { op: 'move', from: '/b', path: '/a' },
    ]).flat()
    expect(patched(deepening.slice(0, 1_000))).toEqual([expect.stringMatching(/copies too much$/)])
  })

  it('has at most 1,000 operations', () => {
    const tests = Array.from({ length: 1_001 }, () => ({ op: 'test', path: '/active', value: true }))
    expect(patched(tests.slice(1))).toEqual(patient)
    expect(patched(tests)).toEqual(['too-costly: A patch has at most 1000 operations'])
  })

  it('does what another implementation does, wherever that succeeds', () => {
    const path = fc.constantFrom('/a', '/b', '/a/0', '/a/1', '/a/-', '/b/c', '/b/c/0', '/b/d', '/e')
    const value = fc.oneof(fc.integer(), fc.array(fc.integer(), { maxLength: 3 }), fc.constant({ c: [1] }))
    const operation = fc.oneof(
      fc.record({ op: fc.constantFrom('add', 'replace'), path, value }),
      fc.record({ op: fc.constant('remove'), path }),
      fc.record({ op: fc.constantFrom('move', 'copy'), path, from: path }),
    )
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 6 }), (patch) => {
        const document = { resourceType: 'Basic', a: [1, { c: 2 }], b: { c: [3], d: null } }
        const ours = applyJsonPatch(document, patch)
        if (!ours.ok) return
        const theirs = structuredClone(document)
        const failed = applyPatch(theirs, structuredClone(patch) as never).some((error) => error !== null)
        expect(failed).toBe(false)
        expect(ours.resource).toEqual(theirs)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything(), { maxLength: 4 }), (whole, operations) => {
        applyJsonPatch(patient, whole)
        applyJsonPatch(patient, operations)
      }),
    )
  })
})
