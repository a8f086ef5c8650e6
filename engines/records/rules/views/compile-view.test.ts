import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { checkView } from './check-view.ts'
import { compileView } from './compile-view.ts'
import type { Column, Row, Select } from './view-definition.ts'
import { ANSWERS, OBSERVATIONS, PATIENTS } from './views.fixture.ts'

function run(resources: readonly Resource[], select: Select[], more: object = {}) {
  const checked = checkView({ resource: resources[0]?.resourceType, select, ...more })
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  const { rowsOf } = compileView(checked.view)
  return resources.flatMap((resource): readonly (Row | string)[] => {
    const made = rowsOf(resource)
    return made.ok ? made.rows : [made.issue.diagnostics]
  })
}
const column = (name: string, path: string, more: Partial<Column> = {}) => ({ column: [{ name, path, ...more }] })

describe('rows', () => {
  it('have their columns in the order of the specification, whatever is computed first', () => {
    const select: Select[] = [
      { forEach: 'name', ...column('family', 'family') },
      { ...column('id', 'id'), unionAll: [column('u', "'1'"), column('u', "'2'")], select: [column('sex', 'gender')] },
    ]
    const rows = run(PATIENTS.slice(0, 1), select)
    expect(rows.map((row) => JSON.stringify(Object.keys(row)))).toEqual(Array(4).fill('["family","id","sex","u"]'))
    expect(rows.map((row) => JSON.stringify(Object.values(row)))).toEqual([
      '["O\'Brien","a",null,"1"]',
      '["O\'Brien","a",null,"2"]',
      '["𠮷\\"\\\\","a",null,"1"]',
      '["𠮷\\"\\\\","a",null,"2"]',
    ])
  })

  it('tell their columns with types', () => {
    const checked = checkView({
      resource: 'Patient',
      select: [
        column('a', 'birthDate'),
        column('b', 'id', { type: 'http://hl7.org/fhir/StructureDefinition/string' }),
        column('c', 'name', { collection: true }),
      ],
    })
    expect(checked.ok && compileView(checked.view).columns).toEqual([
      { name: 'a', type: 'date', collection: false },
      { name: 'b', type: 'string', collection: false },
      { name: 'c', type: 'HumanName', collection: true },
    ])
  })

  it('are none for a resource of another type, or that no condition lets through', () => {
    const checked = checkView({ resource: 'Patient', where: [{ path: 'active' }], select: [column('id', 'id')] })
    if (!checked.ok) throw new Error('refused')
    const { rowsOf } = compileView(checked.view)
    expect(
      [...PATIENTS, ...OBSERVATIONS].map((one) => rowsOf(one)).flatMap((made) => (made.ok ? made.rows : [])),
    ).toEqual([{ id: 'a' }])
  })

  it('are null around what forEachOrNull did not find, but for the index', () => {
    const select: Select = {
      forEachOrNull: 'name',
      column: [
        { name: 'i', path: '%rowIndex' },
        { name: 'literal', path: "'A'" },
      ],
      select: [{ forEach: 'given', ...column('given', '$this') }],
    }
    expect(run(PATIENTS.slice(1), [select])).toEqual([
      { i: 0, literal: null, given: null },
      { i: 0, literal: null, given: null },
    ])
  })

  it('of a repeat come in the order of a walk', () => {
    expect(
      run(ANSWERS, [
        {
          repeat: ['item', 'answer.item'],
          column: [
            { name: 'l', path: 'linkId' },
            { name: 'i', path: '%rowIndex' },
          ],
        },
      ]),
    ).toEqual(['1', '1.1', '1.1.1', '1.2', '2'].map((l, i) => ({ l, i })))
  })
})

describe('values', () => {
  const patient = (more: object): Resource[] => [{ resourceType: 'Patient', ...more }]

  it.each<[string, object, unknown]>([
    ['boolean', { active: 'true' }, true],
    ['boolean', { active: 'yes' }, 'a value is no boolean'],
    ['integer', { active: '12' }, 12],
    ['integer', { active: 1.5 }, 'a value is no number of the type of the column'],
    ['decimal', { active: '1.50' }, 1.5],
    ['decimal', { active: '0x10' }, 'a value is no number of the type of the column'],
    ['string', { active: 5 }, '5'],
    ['string', { active: {} }, 'a value is no text'],
    ['Coding', { active: { code: 'a' } }, { code: 'a' }],
    ['decimal', {}, null],
  ])('enter a column of %s: %j', (type, more, value) => {
    expect(run(patient(more), [column('v', 'active', { type })])).toEqual([
      typeof value === 'string' && value.length > 10 ? value : { v: value },
    ])
  })

  it('are several where the column says so, and refused where not', () => {
    const two = patient({ name: [{ family: 'a' }, { family: 'b' }] })
    expect(run(two, [column('v', 'name.family', { collection: true })])).toEqual([{ v: ['a', 'b'] }])
    expect(run(two, [column('v', 'name.family')])).toEqual(['several values where one is expected'])
    expect(run(patient({}), [column('v', 'name.family', { collection: true })])).toEqual([{ v: [] }])
  })

  it('come from the library where a path needs it', () => {
    const select: Select[] = [{ forEach: 'name.skip(%n)', ...column('v', 'family.substring(0, 1)') }]
    const constant = [{ name: 'n', valueInteger: 1 }]
    expect(run(patient({ name: [{ family: 'ab' }, { family: 'cd' }] }), select, { constant })).toEqual([{ v: 'c' }])
    const given: Select = { forEach: 'name.given', ...column('v', '$this.substring(0, 1)') }
    expect(run(patient({ name: [{ given: ['ab', 'cd'] }] }), [given])).toEqual([{ v: 'a' }, { v: 'c' }])
  })
})

describe('hostile data', () => {
  it('is not followed deeper than 500', () => {
    let item: object = { linkId: 'x' }
    for (let depth = 0; depth < 600; depth++) item = { linkId: 'x', item: [item] }
    const rows = run(
      [{ resourceType: 'QuestionnaireResponse', item: [item] }],
      [{ repeat: ['item'], ...column('l', 'linkId') }],
    )
    expect(rows).toEqual(['nested deeper than 500'])
  })

  it('does not multiply without end', () => {
    const name = Array.from({ length: 400 }, () => ({ family: 'x' }))
    const each = ['a', 'b', 'c'].map((at): Select => ({ forEach: 'name', ...column(at, 'family') }))
    expect(run([{ resourceType: 'Patient', name }], each)).toEqual(['more than 100000 rows'])
  })

  it('ends though no row is ever written', () => {
    const name = Array.from({ length: 100 }, () => ({ family: 'x' }))
    const patient = [{ resourceType: 'Patient', name }]
    const endless = ['the view multiplies without end for this resource']
    const each = 'abcdefgh'.split('').map((at): Select => ({ forEach: 'name', ...column(at, 'family') }))
    const unions = Array.from(
      { length: 30 },
      (_, at): Select => ({ unionAll: [column(`u${at}`, 'id'), column(`u${at}`, 'id')] }),
    )
    const none: Select = { forEach: 'contact', ...column('none', 'gender') }
    expect(run(patient, [...each, none])).toEqual(endless)
    expect(run(patient, [...unions, none])).toEqual(endless)
    let nested = 'name.exists()'
    for (let depth = 0; depth < 8; depth++) nested = `%resource.name.where(${nested}).empty()`
    expect(run(patient, [column('v', nested)])).toEqual(endless)
  })

  it('makes a condition fail that finds no boolean', () => {
    const where = [{ path: 'active' }]
    expect(run([{ resourceType: 'Patient', active: 'true' }], [column('id', 'id')], { where })).toEqual([
      'where finds what is no boolean',
    ])
  })
})
