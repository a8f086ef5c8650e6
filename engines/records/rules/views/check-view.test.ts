import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkView } from './check-view.ts'

const column = (name: unknown, path: unknown = 'id', more: object = {}) => ({ column: [{ name, path, ...more }] })
const view = (more: object = {}) => ({ resource: 'Patient', select: [column('id')], ...more })
const issuesOf = (asked: unknown) => {
  const checked = checkView(asked)
  return checked.ok ? [] : checked.issues.map(({ code, diagnostics }) => `${code} ${diagnostics}`)
}

it('takes a view with everything', () => {
  const asked = {
    resourceType: 'ViewDefinition',
    name: 'everything',
    status: 'active',
    resource: 'Patient',
    constant: [
      { name: 'use', valueCode: 'official' },
      { name: 'day', valueDate: '2020-02' },
      { name: 'n', valueInteger: 1 },
    ],
    where: [{ path: 'active', description: 'only these' }],
    select: [
      {
        column: [
          { name: 'id', path: 'id', type: 'id', collection: false, tag: [{ name: 'ansi/type', value: 'TEXT' }] },
        ],
      },
      { forEach: 'name.where(use = %use)', select: [{ forEachOrNull: 'given', ...column('given', '$this') }] },
      { repeat: ['$this.where(true).contact'], ...column('i', '%rowIndex') },
      { unionAll: [column('u', 'id', { type: 'id' }), { unionAll: [column('u', 'gender')] }] },
    ],
  }
  expect(checkView(asked)).toEqual({ ok: true, view: asked })
})

describe('what is no view is refused with its place', () => {
  it.each<[unknown, string]>([
    [null, 'structure a ViewDefinition is a JSON object'],
    [[], 'structure a ViewDefinition is a JSON object'],
    [view({ resourceType: 'Patient' }), 'structure ViewDefinition.resourceType: is not ViewDefinition'],
    [view({ resource: undefined }), 'required ViewDefinition.resource: is missing'],
    [view({ resource: 'Nobody' }), 'value ViewDefinition.resource: is no resource type of FHIR R4'],
    [view({ resource: 1 }), 'value ViewDefinition.resource: is no resource type of FHIR R4'],
    [
      view({ name: '1x' }),
      'value ViewDefinition.name: is no name of letters, digits and underscores that begins with a letter',
    ],
    [view({ select: undefined }), 'required ViewDefinition.select: has no column'],
    [view({ select: [] }), 'structure ViewDefinition.select: is no list with something in it'],
    [view({ select: [1] }), 'structure ViewDefinition.select[0]: is no object'],
    [view({ select: [{ forEach: 'name' }] }), 'required ViewDefinition.select: has no column'],
    [view({ select: [column('id'), column('id')] }), 'duplicate ViewDefinition.select: has two columns id'],
    [view({ select: [column('_id')] }), 'value ViewDefinition.select[0].column[0].name: is no name'],
    [view({ select: [column('a" b')] }), 'value ViewDefinition.select[0].column[0].name: is no name'],
    [view({ select: [column(undefined)] }), 'required ViewDefinition.select[0].column[0].name: is missing'],
    [view({ select: [column('a', ' ')] }), 'required ViewDefinition.select[0].column[0].path: is missing, or no text'],
    [
      view({ select: [column('a', 'id', { collection: 'yes' })] }),
      'value ViewDefinition.select[0].column[0].collection',
    ],
    [view({ select: [column('a', 'id', { type: 1 })] }), 'value ViewDefinition.select[0].column[0].type'],
    [
      view({ select: [column('a', 'id', { pth: 1 })] }),
      'structure ViewDefinition.select[0].column[0]: has no element pth',
    ],
    [
      view({ select: [{ ...column('a'), foreach: 'name' }] }),
      'structure ViewDefinition.select[0]: has no element foreach',
    ],
    [view({ select: [{ ...column('a'), forEach: 1 }] }), 'value ViewDefinition.select[0].forEach: is no path'],
    [
      view({ select: [{ ...column('a'), repeat: 'item' }] }),
      'value ViewDefinition.select[0].repeat: is no list of paths',
    ],
    [
      view({ select: [{ ...column('a'), forEach: 'name', repeat: ['name'] }] }),
      'invariant ViewDefinition.select[0]: has forEach and repeat',
    ],
    [
      view({ select: [{ ...column('a'), repeat: ['$this'] }] }),
      'value ViewDefinition.select[0].repeat: leads to no element within',
    ],
    [
      view({ select: [{ ...column('a'), repeat: ['%resource.select(contact)'] }] }),
      'value ViewDefinition.select[0].repeat: leads to',
    ],
    [
      view({ select: [{ unionAll: [column('a'), column('b')] }] }),
      'invariant ViewDefinition.select[0].unionAll[1]: has other columns than the first of its union: b in place of a',
    ],
    [
      view({ select: [{ unionAll: [column('a'), { column: [] }] }] }),
      'structure ViewDefinition.select[0].unionAll[1].column: is no list',
    ],
    [
      view({ select: [{ unionAll: [column('a', 'id', { type: 'id' }), column('a', 'id', { type: 'code' })] }] }),
      'of another type',
    ],
    [view({ select: [{ unionAll: [column('a'), column('a', 'id', { collection: true })] }] }), 'one or several values'],
    [view({ select: [column('a', '@@')] }), 'invalid ViewDefinition.select[0].column[0].path: unexpected "@" at 0'],
    [
      view({ select: [{ ...column('a'), forEach: 'now()' }] }),
      'not-supported ViewDefinition.select[0].forEach: now() is not supported',
    ],
    [view({ where: [{ path: 'name.family' }] }), 'value ViewDefinition.where[0].path: finds string, and no boolean'],
    [view({ where: [{}] }), 'required ViewDefinition.where[0].path: is missing, or no text'],
    [view({ where: {} }), 'structure ViewDefinition.where: is no list'],
    [view({ constant: [{ name: 'a' }] }), 'value ViewDefinition.constant[0]: has not one value of a simple type'],
    [
      view({ constant: [{ name: 'a', valueString: 'x', valueCode: 'y' }] }),
      'value ViewDefinition.constant[0]: has not one value',
    ],
    [view({ constant: [{ name: 'a', valueQuantity: {} }] }), 'value ViewDefinition.constant[0]: has not one value'],
    [
      view({ constant: [{ name: 'a', valueInteger: 1.5 }] }),
      'value ViewDefinition.constant[0].valueInteger: is no integer',
    ],
    [
      view({ constant: [{ name: 'a', valueBoolean: 'true' }] }),
      'value ViewDefinition.constant[0].valueBoolean: is no boolean',
    ],
    [view({ constant: [{ name: 'a', valueDate: "1970'" }] }), 'value ViewDefinition.constant[0].valueDate: is no date'],
    [
      view({ constant: [{ name: 'rowIndex', valueInteger: 1 }] }),
      'duplicate ViewDefinition.constant[0].name: is taken',
    ],
    [view({ select: Array.from({ length: 501 }, (_, at) => column(`c${at}`)) }), 'too-costly'],
    [
      view({ select: [{ column: Array.from({ length: 1_001 }, (_, at) => ({ name: `c${at}`, path: 'id' })) }] }),
      'too-costly',
    ],
    [
      view({ select: [{ column: Array.from({ length: 21 }, (_, at) => ({ name: `c${at}`, path: 'name.tail()' })) }] }),
      'more than 20 paths',
    ],
  ])('%#', (asked, words) => {
    expect(issuesOf(asked)).toEqual(expect.arrayContaining([expect.stringContaining(words)]))
  })

  it('tells all that is wrong, up to fifty', () => {
    expect(issuesOf({ name: 1, where: [1], select: [column('1')] })).toHaveLength(5)
    expect(issuesOf(view({ select: [{ column: Array(90).fill(1) }] }))).toHaveLength(50)
  })

  it('does not nest for ever', () => {
    let select: object = column('a')
    for (let depth = 0; depth < 5_000; depth++) select = { select: [select] }
    expect(issuesOf(view({ select: [select] }))).toEqual([expect.stringContaining('too-costly')])
  })

  it('throws at no JSON', () => {
    const odd = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(odd, odd, odd, odd, (a, b, c, d) => {
        checkView({
          resource: 'Patient',
          select: [{ column: [a, b], select: c, unionAll: [a] }],
          where: d,
          constant: [a],
        })
        checkView({ resource: a, select: b })
      }),
    )
  })
})
