import { Readable } from 'node:stream'
import type { Decision } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { openRecords, TEST_MIGRATIONS, type TestRecords } from '../../testing/open-records.ts'

const ROLE = 'records-desk'
const clock = fixedClock('2026-03-07')
let room: TestRecords
let database: Database
let ours: Decision
let theirs: Decision

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openRecords({ database, clock })
  const { access, platform, addUser } = room
  must(await access.loadRoles(platform, [{ code: ROLE, name: { zh: '病案' }, permissions: ['records.*'], mask: [] }]))
  const decide = async (home: string) =>
    must(await access.require(await addUser({ role: ROLE, home }), 'records.bulk.import', {}, 'administration'))
  ours = await decide('gongyi-health')
  theirs = await decide('quzhou-government')
})

async function send(name: string, lines: readonly string[]) {
  const done = await room.records.importLines(ours, name, Readable.from([Buffer.from(lines.join('\n'))]))
  if ('issues' in done) throw new Error(JSON.stringify(done.issues))
  return done
}

const named = async (name: string) => (await room.records.imports.list(ours)).find((one) => one.name === name)
const NO_JSON = '{'
const PATIENT = '{"resourceType":"Patient"}'

it('tells how many lines of a sending are new', async () => {
  const lines = [PATIENT, PATIENT, NO_JSON]
  expect(await send('twice', lines)).toMatchObject({ newLines: 3, lines: 3, written: 2, refused: 1 })
  expect(await send('twice', lines)).toMatchObject({ newLines: 0, lines: 3, written: 2, refused: 1 })
  expect(await send('twice', [...lines, PATIENT])).toMatchObject({ newLines: 1, lines: 4, written: 3 })
  expect(await send('twice', [PATIENT])).toMatchObject({ newLines: 0, lines: 4 })
})

it('names the first thousand that are refused, across transactions, and counts all', async () => {
  const bad = Array.from({ length: 600 }, () => NO_JSON)
  const { faults, refused } = await send('many', [...bad, ...Array.from({ length: 400 }, () => ''), ...bad])
  expect([refused, faults.length, faults.at(-1)?.line]).toEqual([1_200, 1_000, 1_400])
})

it('names them by line, also where one was found out only while it was written', async () => {
  const about = (patient: string) =>
    `{"resourceType":"Observation","id":"stays","status":"final","code":{"text":"x"},"subject":{"reference":"Patient/${patient}"}}`
  await send('about one', [about('one')])
  const { faults } = await send('about another', [about('another'), NO_JSON])
  expect(faults.map(({ line }) => line)).toEqual([1, 2])
})

it('says whether an import moves, waits or is done', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from(PATIENT)
      throw new Error('the line is dead')
    })(),
  )
  await expect(room.records.importLines(ours, 'broken', broken)).rejects.toThrow('the line is dead')
  expect(await named('broken')).toMatchObject({ state: 'running', lines: 0 })
  clock.advance({ seconds: 60 })
  expect(await named('broken')).toMatchObject({ state: 'waiting' })
  await send('broken', [PATIENT])
  expect(await named('broken')).toMatchObject({ state: 'done', lines: 1 })
})

it('lists counts, and shows the refused lines of one to its own organisation alone', async () => {
  const { id } = await send('shown', [NO_JSON])
  const listed = await named('shown')
  expect(listed).toMatchObject({ id, refused: 1 })
  expect(listed).not.toHaveProperty('faults')
  const faults = [{ line: 1, issues: [{ code: 'structure', text: 'The line is no JSON.' }] }]
  expect(await room.records.imports.show(ours, id)).toEqual({ ok: true, value: { ...listed, faults } })
  expect(await room.records.imports.list(theirs)).toEqual([])
  expect(await room.records.imports.show(theirs, id)).toMatchObject({ refusal: { code: 'records.import-unknown' } })
})

it('writes down who looked at refused lines, and nothing of a list that is asked again and again', async () => {
  const looks = async () => {
    const { rows } = await sql<{ operation: string }>`SELECT operation FROM access.audit`.execute(database.kysely)
    return rows.map(({ operation }) => operation)
  }
  const { id } = await send('looked at', [NO_JSON])
  const before = await looks()
  await room.records.imports.list(ours)
  expect(await looks()).toEqual(before)
  await room.records.imports.show(ours, id)
  expect((await looks()).toSorted()).toEqual([...before, 'records.read-import'].toSorted())
})
