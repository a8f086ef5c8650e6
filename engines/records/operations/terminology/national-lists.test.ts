import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPacks, sayFault } from '@kangcheng/platform'
import { expect, it, onTestFinished } from 'vitest'
import type { CodeList } from '../../contract/terminology.ts'
import { recordKinds } from '../../pack-kinds.ts'

const LISTS = join(import.meta.dirname, '../../../../packs/national/terminology')
const MANIFEST = 'kind: pack\ncode: lists\nname: { zh: 代码 }\nversion: 1\nrequires: []\n'

it('the national lists hold their examples', async () => {
  // Alone: the other documents of the pack are other engines'.
  const folder = await mkdtemp(join(tmpdir(), 'lists-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(LISTS, join(folder, 'terminology'), { recursive: true })
  await writeFile(join(folder, 'pack.yaml'), MANIFEST)
  const read = await loadPacks([folder], recordKinds)
  expect(read.ok ? [] : read.faults.map(sayFault)).toEqual([])
  const lists = read.ok ? read.documents.map(({ body }) => body as CodeList) : []
  const sizes = Object.fromEntries(lists.map(({ name, concepts }) => [name, concepts.length]))
  expect(sizes).toMatchObject({ EthnicGroup: 56, AdministrativeSex: 4, MaritalStatus: 8, AboBloodGroup: 5 })
  expect(new Set(lists.map(({ url }) => url)).size).toBe(lists.length)
})
