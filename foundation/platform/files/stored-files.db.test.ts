import { testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { forgetFiles, keepFile, readFile, sha256Of } from './stored-files.ts'

const { database } = await testDatabase()
const within = <Answer>(work: Parameters<ReturnType<typeof database.kysely.transaction>['execute']>[0]) =>
  database.kysely.transaction().execute(work) as Promise<Answer>
const AT = new Date('2026-03-01T00:00:00Z')
const known = { mediaType: 'application/pdf', scanState: 'not-scanned', at: AT } as const
const bytes = (text: string) => Buffer.from(text)
const count = async () =>
  (await sql<{ n: number }>`SELECT count(*) AS n FROM platform.stored_file`.execute(database.kysely)).rows[0]?.n

it('keeps the same bytes once, though they come many times in the same moment', async () => {
  const before = await count()
  const kept = await Promise.all(Array.from({ length: 8 }, () => within((trx) => keepFile(trx, bytes('same'), known))))
  expect(await count()).toBe(Number(before) + 1)
  expect(new Set(kept.map((one) => (one as { sha256: string }).sha256))).toEqual(new Set([sha256Of(bytes('same'))]))
  expect(await within((trx) => readFile(trx, sha256Of(bytes('same'))))).toEqual(bytes('same'))
})

it('keeps nothing of a transaction that fails', async () => {
  const failing = within(async (trx) => {
    await keepFile(trx, bytes('gone'), known)
    throw new Error('the row that refers to it is refused')
  })
  await expect(failing).rejects.toThrow('refused')
  expect(await within((trx) => readFile(trx, sha256Of(bytes('gone'))))).toBeUndefined()
})

it('lets a scan that has found it clean count, and never the other way round', async () => {
  const keep = (scanState: 'clean' | 'not-scanned') =>
    within((trx) => keepFile(trx, bytes('scanned'), { ...known, scanState }))
  expect(await keep('not-scanned')).toMatchObject({ scanState: 'not-scanned' })
  expect(await keep('clean')).toMatchObject({ scanState: 'clean' })
  expect(await keep('not-scanned')).toMatchObject({ scanState: 'clean' })
})

it('forgets what nobody refers to, and not what somebody is about to refer to', async () => {
  const [free, used] = [bytes('free'), bytes('used')]
  await within(async (trx) => [await keepFile(trx, free, known), await keepFile(trx, used, known)])
  const hashes = [sha256Of(free), sha256Of(used)]
  const about = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  // Somebody brings the free one again, and has not committed when the sweep begins.
  const attaching = within(async (trx) => {
    await keepFile(trx, free, known)
    held.resolve()
    await about.promise
  })
  await held.promise
  const references = new Set([sha256Of(used)])
  const sweeping = within((trx) => forgetFiles(trx, hashes, async () => references))
  references.add(sha256Of(free))
  about.resolve()
  await attaching
  expect(await sweeping).toBe(0)
  references.delete(sha256Of(free))
  expect(await within((trx) => forgetFiles(trx, hashes, async () => references))).toBe(1)
  expect(await within((trx) => readFile(trx, sha256Of(free)))).toBeUndefined()
})
