import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { readConceptMap } from './concept-map.ts'
import { expand } from './expand.ts'
import { openValueSet } from './members.ts'
import { readCodeSystem } from './read-code-system.ts'
import { DISEASES, diseases, terminologyOf } from './testing.fixture.ts'
import { readValueSet } from './value-set.ts'

/** JSON of any shape under the names that are read. */
const name = fc.constantFrom(
  'code',
  'concept',
  'system',
  'filter',
  'property',
  'op',
  'value',
  'valueSet',
  'display',
  'target',
  'element',
  'designation',
  'use',
  'contains',
  'equivalence',
  'parent',
)
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(DISEASES, 'Z99', 'is-a', 'regex', 'concept', '', null, true, 3, '(a+'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5 }),
  ),
})).value

function readAll(one: unknown, other: unknown): void {
  const read = readValueSet({
    resourceType: 'ValueSet',
    compose: { include: [one, other], exclude: other },
    expansion: one,
  } as Resource)
  if ('valueSet' in read) {
    const opened = openValueSet(read.valueSet, terminologyOf([diseases()], [read.valueSet]))
    if ('members' in opened) expand(read.valueSet, opened.members, {}, 'now')
  }
  readValueSet({ resourceType: 'ValueSet', expansion: { contains: one } } as Resource)
  readCodeSystem({ resourceType: 'CodeSystem', url: 'urn:x', concept: one, content: other } as Resource)
  readConceptMap({ resourceType: 'ConceptMap', group: [one, { element: other, unmapped: one }] } as Resource)
}

it('never throws at what was sent', () => {
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      expect(() => readAll(one, other)).not.toThrow()
    }),
  )
})
