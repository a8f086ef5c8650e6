import { mkdtempSync } from 'node:fs'
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRecords, TEST_MIGRATIONS, type TestRecords } from '../../testing/open-records.ts'

const PATIENTS = 12_000
const clock = fixedClock('2026-03-07')
const exportFolder = mkdtempSync(join(tmpdir(), 'kangcheng-exports-'))
let database: Database
let room: TestRecords

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openRecords({ database, clock, exportFolder })
  const lines = Array.from({ length: PATIENTS }, (_, at) => `{"resourceType":"Patient","id":"p${at}"}\n`)
  const done = await room.records.importLines(room.all, 'all', Readable.from([Buffer.from(lines.join(''))]))
  expect(done).toMatchObject({ written: PATIENTS, refused: 0 })
})

async function begin({ records, all }: Pick<TestRecords, 'records' | 'all'>): Promise<string> {
  const begun = await records.exports.begin(all, { request: '/$export', of: 'system', types: ['Patient'] })
  if (!begun.ok) throw new Error(JSON.stringify(begun.issues))
  return begun.id
}

const shown = (id: string) => room.records.exports.show(room.all, id)
const fileOf = (id: string) => join(exportFolder, id, 'Patient.ndjson')

describe('an export', () => {
  it('goes on after a restart: nothing is missing, nothing there twice', async () => {
    const id = await begin(room)
    while (((await shown(id))?.files[0]?.count ?? 0) === 0) await setImmediate()
    await room.records.exports.stop()
    const left = await shown(id)
    expect(left?.state).toBe('running')
    expect(left?.files[0]?.count).toBeLessThan(PATIENTS)
    // What a killed process had written and not yet told.
    await appendFile(fileOf(id), '{"resourceType":"Patient","id":"p0"}\n{"resourceTy')

    const { records } = await openRecords({ database, clock, exportFolder })
    await records.exports.start()
    await records.exports.idle()
    expect(await shown(id)).toMatchObject({ state: 'done', files: [{ type: 'Patient', count: PATIENTS, done: true }] })
    const lines = (await readFile(fileOf(id), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(PATIENTS)
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(PATIENTS)
  })

  it('is left alone by a start when it is done', async () => {
    const id = await begin(room)
    await room.records.exports.idle()
    await writeFile(fileOf(id), 'as it was')
    await room.records.exports.start()
    await room.records.exports.idle()
    expect(await readFile(fileOf(id), 'utf8')).toBe('as it was')
  })

  it('takes its files along when it is cancelled in the middle', async () => {
    const id = await begin(room)
    expect(await room.records.exports.cancel(room.all, id)).toBe(true)
    expect(await shown(id)).toBeUndefined()
    expect(await readdir(exportFolder)).not.toContain(id)
    expect(await room.records.exports.cancel(room.all, id)).toBe(false)
  })

  it('that cannot write waits, and goes on when it can', async () => {
    const inTheWay = join(exportFolder, 'in-the-way')
    await writeFile(inTheWay, '')
    const { records, all } = await openRecords({ database, clock, exportFolder: inTheWay })
    const id = await begin({ records, all })
    await setImmediate()
    await records.exports.stop()
    expect(await shown(id)).toMatchObject({ state: 'running', files: [] })
    await rm(inTheWay)
    await records.exports.start()
    await records.exports.idle()
    expect(await shown(id)).toMatchObject({ state: 'done', files: [{ count: PATIENTS }] })
  })

  it('is removed a week after its end', async () => {
    const id = await begin(room)
    await room.records.exports.idle()
    clock.advance({ days: 7 })
    await room.records.exports.forgetOld()
    expect(await readdir(exportFolder)).toContain(id)
    clock.advance({ seconds: 1 })
    await room.records.exports.forgetOld()
    expect(await readdir(exportFolder)).not.toContain(id)
    expect(await shown(id)).toBeUndefined()
  })
})
