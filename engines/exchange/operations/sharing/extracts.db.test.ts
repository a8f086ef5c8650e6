import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NewExtract } from '../../contract/sharing.ts'
import { openSharing, RESIDENTS, SHARING_MIGRATIONS, type TestSharing } from './open-sharing.fixture.ts'

let database: Database
let room: TestSharing
let clock: FixedClock

beforeAll(async () => {
  ;({ database } = await testDatabase(SHARING_MIGRATIONS))
  clock = fixedClock('2026-03-07')
  room = await openSharing({ database, clock })
  must(await room.sharing.saveDataSet(room.desk, { dataSet: RESIDENTS, seen: 0 }))
  must(await room.sharing.publishDataSet(room.desk, { code: 'residents', version: 1 }))
}, 60_000)

const ask = async (parts: Partial<NewExtract> = {}) =>
  must(await room.sharing.askForExtract(room.applicant, room.extract(parts))).id
const show = async (id: string) => must(await room.sharing.showExtract(room.approver, { id, side: 'owner' }))
const built = async (parts: Partial<NewExtract> = {}) => {
  const id = await ask(parts)
  expect(await room.sharing.buildNextExtract()).toBe(true)
  return id
}
const approve = (id: string, actor = room.approver, seen = 1) => room.sharing.approveExtract(actor, { id, seen })
const fetchFile = (id: string, actor = room.applicant) => room.sharing.fetchExtract(actor, { id })

describe('an extract', () => {
  it('is built with its check, decided on by the owner, and fetched until its last day', async () => {
    const id = await built()
    // Twelve in their seventies leave; the two in their fifties are fewer than three.
    expect(await show(id)).toMatchObject({
      state: 'built',
      mine: true,
      check: {
        rows: 14,
        classes: 2,
        smallClasses: 1,
        small: [['50-59']],
        suppressedRows: 2,
        givenRows: 12,
        safe: true,
      },
    })
    expect(await fetchFile(id)).toMatchObject({ refusal: { code: 'sharing.extract-not-given' } })
    expect(must(await approve(id))).toMatchObject({ state: 'approved', until: '2026-03-14' })
    const leaving = must(await fetchFile(id))
    const bytes = await buffer(leaving.stream)
    await leaving.end('sent')
    const { file } = await show(id)
    expect(file).toEqual({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    const lines = String(bytes).trim().split('\r\n')
    expect(lines[0]).toBe('person,born,gender')
    expect(lines.slice(1).every((line) => /^[0-9a-f]{20},70-79,(fe)?male$/.test(line))).toBe(true)
    expect(new Set(lines).size).toBe(13)
    expect(must(await room.sharing.listTransfers(room.approver, { id, side: 'owner', kind: 'extract' }))).toMatchObject(
      [{ state: 'sent', rows: 12, bytes: bytes.length, sha256: file?.sha256 }],
    )
  })

  it('has pseudonyms of its own, under a key that is nowhere', async () => {
    const pseudonyms = async () => {
      const id = await built()
      must(await approve(id))
      const lines = (await text(must(await fetchFile(id)).stream)).split('\r\n').slice(1)
      return lines.map((line) => line.split(',')[0]).filter((one) => one !== '')
    }
    const [one, other] = [await pseudonyms(), await pseudonyms()]
    expect(one.filter((pseudonym) => other.includes(pseudonym))).toEqual([])
  })

  it('is for its department, and decided on by the owner', async () => {
    const id = await built()
    must(await approve(id))
    expect(await fetchFile(id, room.stranger)).toMatchObject({ refusal: { code: 'sharing.extract-not-found' } })
    expect(await fetchFile(id, room.approver)).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect((await fetchFile(id, room.colleague)).ok).toBe(true)
    const other = await built()
    expect(await approve(other, room.applicant)).toMatchObject({ refusal: { code: 'access.forbidden' } })
    must(await room.sharing.refuseExtract(room.approver, { id: other, seen: 1, text: '用途不符' }))
    expect(await approve(other, room.second, 2)).toMatchObject({ refusal: { code: 'sharing.not-waiting' } })
  })

  it('is refused by its check where too much would be left out, or nothing may be', async () => {
    const strict = await built({ small: 'refuse' })
    expect(await show(strict)).toMatchObject({
      state: 'unsafe',
      check: { safe: false, givenRows: 0, suppressedRows: 2 },
    })
    const many = await built({ k: 13 })
    expect(await show(many)).toMatchObject({ state: 'unsafe', check: { suppressedRows: 14 } })
    expect(await approve(strict)).toMatchObject({ refusal: { code: 'sharing.not-waiting' } })
    // Of women alone there is no second value.
    const diverse = await built({ diversity: { column: 'gender', least: 3 } })
    expect(await show(diverse)).toMatchObject({ state: 'unsafe', check: { uniformClasses: 1 } })
  })

  it('is not asked for by rules that let somebody be recognised', async () => {
    const names: NewExtract['rules'] = [{ column: 'name', rule: 'keep' }]
    expect(await room.sharing.askForExtract(room.applicant, room.extract({ rules: names }))).toMatchObject({
      refusal: { code: 'sharing.extract-faulty' },
    })
  })

  it('is taken over from a builder that is not heard of, and built by one at a time', async () => {
    const id = await ask()
    const claim = sql`UPDATE exchange.research_extract SET build = 'building', claim = ${room.applicant.userId}::uuid,
      claimed = ${clock.now()} WHERE id = ${id}`
    await claim.execute(database.kysely)
    expect(await room.sharing.buildNextExtract()).toBe(false)
    clock.advance({ seconds: 601 })
    const both = await Promise.all([room.sharing.buildNextExtract(), room.sharing.buildNextExtract()])
    expect(both.toSorted()).toEqual([false, true])
    expect((await show(id)).state).toBe('built')
  })

  it('is deleted after its day, with what nobody asked for', async () => {
    const id = await built({ keptDays: 1 })
    must(await approve(id))
    await writeFile(join(room.extractFolder, 'left-over.csv.part'), 'x')
    clock.advance({ days: 1 })
    await room.sharing.deleteOldExtracts()
    expect((await readdir(room.extractFolder)).filter((name) => name.startsWith(id))).toHaveLength(1)
    clock.advance({ days: 1 })
    expect(await fetchFile(id)).toMatchObject({ refusal: { code: 'sharing.extract-not-given' } })
    expect(await room.sharing.deleteOldExtracts()).toBeGreaterThan(0)
    const names = await readdir(room.extractFolder)
    expect(names.filter((name) => name.startsWith(id) || name.startsWith('left-over'))).toEqual([])
    expect((await show(id)).state).toBe('deleted')
    expect((await show(id)).check?.safe).toBe(true)
  })
})
