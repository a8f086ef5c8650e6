import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type PathColumns, placesPredicate } from './decision.ts'

const db = new Kysely<{ value: { code: string } }>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

function compiled(places: { region: string; organisation: string }[], columns: PathColumns) {
  const { sql, parameters } = db.selectFrom('value').select('code').where(placesPredicate(places, columns)).compile()
  return { where: sql.split(' where ')[1], parameters }
}

const gongyi = { region: '/41/4101/', organisation: '/gongyi/' }
const quzhou = { region: '/33/', organisation: '/quzhou/' }

describe('placesPredicate', () => {
  it('is false where nothing is open', () => {
    expect(compiled([], { region: 'region_path' })).toEqual({ where: 'false', parameters: [] })
  })
  it('keeps region and organisation of a place together, and paths out of the text', () => {
    expect(compiled([gongyi, quzhou], { region: 'v.region_path', organisation: 'org_path' })).toEqual({
      where: `(("v"."region_path" ^@ $1 AND "org_path" ^@ $2) OR ("v"."region_path" ^@ $3 AND "org_path" ^@ $4))`,
      parameters: ['/41/4101/', '/gongyi/', '/33/', '/quzhou/'],
    })
  })
  it('asks only for the columns there are', () => {
    expect(compiled([gongyi, { ...gongyi, organisation: '/other/' }], { region: 'region_path' })).toEqual({
      where: `(("region_path" ^@ $1))`,
      parameters: ['/41/4101/'],
    })
  })
  it('asks nothing of one who may see everywhere', () => {
    expect(compiled([gongyi, { region: '/', organisation: '/' }], { region: 'region_path' })).toEqual({
      where: 'true',
      parameters: [],
    })
    expect(compiled([{ region: '/', organisation: '/gongyi/' }], { region: 'r', organisation: 'o' })).toEqual({
      where: `(("o" ^@ $1))`,
      parameters: ['/gongyi/'],
    })
  })
})
