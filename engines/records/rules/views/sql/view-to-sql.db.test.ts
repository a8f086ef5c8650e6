import { emptyDatabase } from '@kangcheng/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Resource } from '../../resource.ts'
import { typeCode } from '../../resource-types.ts'
import { checkView } from '../check-view.ts'
import { compileView } from '../compile-view.ts'
import type { Select, ViewDefinition } from '../view-definition.ts'
import { ANSWERS, OBSERVATION_PATHS, OBSERVATIONS, PATIENT_PATHS, PATIENTS } from '../views.fixture.ts'
import { viewToSql } from './view-to-sql.ts'

const RESOURCES = [...PATIENTS, ...OBSERVATIONS, ...ANSWERS]
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: await emptyDatabase() })
  await client.connect()
  await client.query(
    'CREATE SCHEMA records; CREATE TABLE records.resource (chart_id int8, local_id int8, type int2, content text)',
  )
  // The last comes first, so that an order is not there by luck.
  for (const [place, resource] of [...RESOURCES.entries()].toReversed())
    await keep(place, resource.resourceType, resource)
  await keep(1_000, 'Patient', null)
})
// The database is dropped by a hook that is older, and so comes later.
afterAll(() => client.end())

/** Null: deleted. */
function keep(place: number, type: string, resource: Resource | null) {
  return client.query('INSERT INTO records.resource VALUES ($1, $2, $3, $4)', [
    Math.floor(place / 3),
    place % 3,
    typeCode(type),
    resource && JSON.stringify(resource),
  ])
}

/** The rows of a stream and of the database, or that they fail; what is refused throws. */
async function bothWays(asked: object): Promise<[unknown, unknown]> {
  const checked = checkView(asked)
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  return [streamed(checked.view), await queried(checked.view)]
}

function streamed(view: ViewDefinition): unknown {
  const { rowsOf, fast } = compileView(view)
  if (!fast) throw new Error('needs the library')
  const made = RESOURCES.map((resource) => rowsOf(resource))
  return made.every((one) => one.ok) ? made.flatMap(({ rows }) => rows) : 'fails'
}

async function queried(view: ViewDefinition): Promise<unknown> {
  const sql = viewToSql(view)
  if (!sql.ok) throw new Error(JSON.stringify(sql.issues))
  const result = await client.query(sql.text, [...sql.values]).catch((cause: unknown) => {
    // Invalid text: how a statement fails on purpose.
    if (cause instanceof pg.DatabaseError && cause.code === '22P02') return undefined
    throw cause
  })
  const numbers = new Set(sql.columns.filter(({ sqlType }) => sqlType === 'numeric').map(({ name }) => name))
  return (
    result?.rows.map((row: Record<string, unknown>) =>
      Object.fromEntries(
        sql.columns.map(({ name }) => [name, numbers.has(name) && row[name] !== null ? Number(row[name]) : row[name]]),
      ),
    ) ?? 'fails'
  )
}

const view = (resource: string, ...select: Select[]) => ({ resource, select })
const column = (name: string, path: string, more: object = {}) => ({ column: [{ name, path, ...more }] })

describe('a path gives the same as SQL', () => {
  for (const [resource, paths] of [
    ['Patient', PATIENT_PATHS],
    ['Observation', OBSERVATION_PATHS],
  ] as const)
    it.each(paths)(`${resource}: %s`, async (path) => {
      const several = await bothWays(view(resource, column('id', 'id'), column('v', path, { collection: true })))
      expect(several[0]).not.toBe('fails')
      expect(several[1]).toEqual(several[0])
      const one = await bothWays(view(resource, column('id', 'id'), column('v', path)))
      expect(one[1]).toEqual(one[0])
    })
})

describe('a column converts the same', () => {
  it.each(['string', 'boolean', 'integer', 'decimal', 'HumanName', 'date'])('into %s', async (type) => {
    for (const path of ['active', 'id', 'multipleBirth', "name.where(use = 'official')", 'deceased', 'birthDate']) {
      const [stream, sql] = await bothWays(view('Patient', column('v', path, { type })))
      expect([path, sql]).toEqual([path, stream])
    }
  })
})

describe('selects give the same rows in the same order', () => {
  const phones: Select = { forEach: 'contact.telecom', ...column('phone', 'value') }
  it.each<[string, Record<string, unknown>]>([
    [
      'forEach',
      view('Patient', column('id', 'id'), {
        forEach: 'name',
        column: [
          { name: 'f', path: 'family' },
          { name: 'i', path: '%rowIndex' },
        ],
      }),
    ],
    ['two forEach', view('Patient', { forEach: 'name', ...column('f', 'family') }, phones)],
    [
      'forEach within',
      view('Patient', {
        forEach: 'contact',
        ...column('i', '%rowIndex'),
        select: [{ forEach: 'telecom', ...column('j', '%rowIndex') }],
      }),
    ],
    [
      'forEachOrNull around what has no row',
      view('Patient', column('id', 'id'), {
        forEachOrNull: 'contact',
        column: [
          { name: 'i', path: '%rowIndex' },
          { name: 'literal', path: "'A'" },
          { name: 'none', path: 'name.empty()' },
        ],
        select: [{ forEach: 'name', ...column('f', 'family') }],
      }),
    ],
    [
      'unionAll',
      view('Patient', column('id', 'id'), {
        unionAll: [
          phones,
          { forEachOrNull: 'name', ...column('phone', 'family') },
          { unionAll: [column('phone', 'id')] },
        ],
      }),
    ],
    [
      'repeat',
      view('QuestionnaireResponse', column('id', 'id'), {
        repeat: ['item', 'answer.item'],
        column: [
          { name: 'l', path: 'linkId' },
          { name: 'i', path: '%rowIndex' },
        ],
      }),
    ],
    [
      'repeat and forEachOrNull',
      view('QuestionnaireResponse', {
        repeat: ['item'],
        ...column('l', 'linkId'),
        select: [{ forEachOrNull: 'answer', ...column('v', 'value.ofType(integer)') }],
      }),
    ],
    ['repeat of nothing', view('Patient', { repeat: ['item'], ...column('l', 'id') })],
    ['where', { ...view('Patient', column('id', 'id')), where: [{ path: 'active' }, { path: 'name.exists()' }] }],
    [
      'where that leaves out what would fail',
      { ...view('Patient', column('family', 'name.family')), where: [{ path: 'active.empty()' }] },
    ],
    [
      'where with what is missing',
      { ...view('Patient', column('id', 'id')), where: [{ path: 'deceased.ofType(boolean) = false' }] },
    ],
    ['forEach over values', view('Patient', { forEach: 'name.given', ...column('g', '$this') })],
    [
      'forEach over one value that was computed',
      view('Patient', { forEach: "name.given.join(',')", ...column('g', '$this') }),
    ],
    [
      'constants',
      {
        ...view('Patient', { forEach: 'name.where(use = %use)', ...column('f', 'family') }),
        constant: [{ name: 'use', valueCode: 'official' }],
      },
    ],
  ])('%s', async (_, asked) => {
    const [stream, sql] = await bothWays(asked)
    expect(stream).not.toBe('fails')
    expect(sql).toEqual(stream)
  })
})

describe('hostile text', () => {
  const HOSTILE = `'; DROP TABLE records.resource; --"\\$1 %s \u2028`
  const quoted = `'${HOSTILE.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

  it('stays a value, as a literal, a constant, a url or an argument', async () => {
    const [stream, sql] = await bothWays({
      ...view('Patient', {
        column: [
          { name: 'literal', path: quoted },
          { name: 'constant', path: `%c + 'x'` },
          { name: 'url', path: `extension(${quoted}).exists()` },
          { name: 'joined', path: `name.given.join(${quoted})` },
          { name: 'part', path: `name.first().family.startsWith(${quoted})` },
        ],
      }),
      constant: [{ name: 'c', valueString: HOSTILE }],
    })
    expect(sql).toEqual(stream)
    expect(JSON.stringify(sql)).toContain('DROP TABLE')
    expect((await client.query('SELECT count(*)::int AS n FROM records.resource')).rows).toEqual([
      { n: RESOURCES.length + 1 },
    ])
  })
})

describe('what SQL does not do', () => {
  it.each([
    ['name.tail().family', 'tail()'],
    ['id.upper()', 'upper()'],
    ['contained.name', 'no known type'],
    ['5 div 2', 'div'],
    ['name[%rowIndex].family', 'an index that is no literal'],
  ])('%s is refused by name', (path, words) => {
    const checked = checkView(view('Patient', column('v', path)))
    const sql = checked.ok && viewToSql(checked.view)
    expect(sql).toMatchObject({ ok: false, issues: [{ code: 'not-supported' }] })
    expect(JSON.stringify(sql)).toContain(words)
  })

  it.each(["'\\u0000'", "'\\ud800'"])('the text %s, which PostgreSQL does not keep', (path) => {
    const checked = checkView(view('Patient', column('v', path)))
    expect(checked.ok && viewToSql(checked.view)).toMatchObject({ ok: false, issues: [{ code: 'not-supported' }] })
  })

  it('refuses names that PostgreSQL would cut, and unions of unlike columns', () => {
    const long = checkView(view('Patient', column('n'.repeat(64), 'id')))
    expect(long.ok && viewToSql(long.view)).toMatchObject({ ok: false, issues: [{ code: 'too-long' }] })
    const unlike = checkView(view('Patient', { unionAll: [column('v', 'id'), column('v', 'active')] }))
    expect(unlike.ok && viewToSql(unlike.view)).toMatchObject({ ok: false, issues: [{ code: 'not-supported' }] })
  })
})
