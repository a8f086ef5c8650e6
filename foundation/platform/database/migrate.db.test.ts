import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { emptyDatabase, fixedClock } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../log.ts'
import { migrate, PLATFORM_MIGRATIONS } from './migrate.ts'
import { type Database, openDatabase } from './open-database.ts'
import { readMigrations } from './read-migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'kangcheng-migrate-'))
const source = { engine: 'shop', folder: pathToFileURL(folder) }
const PLATFORM = readMigrations(PLATFORM_MIGRATIONS).map(({ name }) => `platform/${name}`)
const context = { clock: fixedClock('2024-05-06'), log: silentLog }
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

let database: Database
const opened: Database[] = []
const reopen = async (url: string) => {
  const another = await openDatabase({ url, poolSize: 2, log: silentLog })
  opened.push(another)
  return another
}
const run = (on = database) => migrate(on, [source], context)
const numbers = async () => {
  const { rows } = await sql<{ number: number }>`SELECT number FROM shop.item ORDER BY 1`.execute(database.kysely)
  return rows.map(({ number }) => number)
}

let url: string
beforeEach(async () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  url = await emptyDatabase()
  database = await reopen(url)
  write('0001-items.sql', 'CREATE SCHEMA shop;\nCREATE TABLE shop.item (number int4 NOT NULL PRIMARY KEY);')
})
afterAll(async () => {
  for (const each of opened) await each.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('migrate', () => {
  it('applies what is new, in order, the platform first', async () => {
    expect(await run()).toEqual([...PLATFORM, 'shop/0001-items.sql'])
    write('0002-first.sql', 'INSERT INTO shop.item VALUES (1)')
    expect(await run()).toEqual(['shop/0002-first.sql'])
    expect(await run()).toEqual([])
    expect(await numbers()).toEqual([1])
  })

  it('applies each file once when processes start together', async () => {
    write('0002-first.sql', 'INSERT INTO shop.item SELECT count(*) FROM shop.item')
    const others = await Promise.all([reopen(url), reopen(url), reopen(url)])
    const applied = await Promise.all(others.map(run))
    expect(applied.flat().sort()).toEqual([...PLATFORM, 'shop/0001-items.sql', 'shop/0002-first.sql'])
    expect(await numbers()).toEqual([0])
  })

  it('names file, line and statement of a failure and keeps the files before', async () => {
    write('0002-bad.sql', '-- two\nINSERT INTO shop.item VALUES (2);\n\nINSERT INTO shop.item\nVALUES (2);')
    await expect(run()).rejects.toMatchObject({
      code: 'migration.failed',
      message: expect.stringMatching(
        /^migration shop\/0002-bad\.sql failed at line 4 \(INSERT INTO shop\.item VALUES \(2\)\): duplicate key/,
      ),
    })
    expect(await numbers()).toEqual([])
    write('0002-bad.sql', 'INSERT INTO shop.item VALUES (2)')
    expect(await run()).toEqual(['shop/0002-bad.sql'])
  })

  it('refuses a file that was changed after it was applied, but not other line ends', async () => {
    await run()
    write('0001-items.sql', 'CREATE SCHEMA shop;\r\nCREATE TABLE shop.item (number int4 NOT NULL PRIMARY KEY);')
    expect(await run()).toEqual([])
    write('0001-items.sql', 'CREATE SCHEMA shop;\nCREATE TABLE shop.item (number int8 NOT NULL PRIMARY KEY);')
    await expect(run()).rejects.toMatchObject({ code: 'migration.changed' })
  })

  it('refuses a database that a newer program has migrated', async () => {
    write('0002-newer.sql', 'SELECT 1')
    await run()
    rmSync(join(folder, '0002-newer.sql'))
    await expect(run()).rejects.toMatchObject({
      code: 'migration.unknown',
      message: expect.stringContaining('0002-newer'),
    })
  })

  it.each([
    ['0003-gap.sql', 'SELECT 1'],
    ['2-short.sql', 'SELECT 1'],
    ['0002-Capital.sql', 'SELECT 1'],
    ['0002-ends.sql', 'SELECT 1; COMMIT; SELECT 2'],
  ])('refuses %s', async (name, text) => {
    write(name, text)
    await expect(run()).rejects.toMatchObject({ code: 'migration.name', message: expect.stringContaining(name) })
  })
})
