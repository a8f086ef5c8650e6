import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPacks, sayFault } from '@kangcheng/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RecognitionList } from '../../contract/recognition.ts'
import { checkList } from './check-list.ts'
import { recognitionListKind } from './recognition-list-kind.ts'

const PACKS = join(import.meta.dirname, '../../../../packs')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recognition-'))
  for (const pack of ['national', 'gongyi'])
    await cp(join(PACKS, pack, 'recognition'), join(folder, pack), { recursive: true })
  await writeFile(join(folder, 'pack.yaml'), 'kind: pack\ncode: lists\nname: { zh: 目录 }\nversion: 1\nrequires: []\n')
})
afterAll(() => rm(folder, { recursive: true }))

async function readLists(): Promise<RecognitionList[]> {
  const loaded = await loadPacks([folder], { 'recognition-list': recognitionListKind })
  expect(loaded.ok ? [] : loaded.faults.map(sayFault)).toEqual([])
  return loaded.ok ? loaded.documents.map(({ body }) => body as RecognitionList) : []
}

describe('the lists of the packs', () => {
  it('fit their schema, and their examples hold', async () => {
    const lists = await readLists()
    expect(lists.map(({ code }) => code).toSorted()).toEqual(['gongyi-recognition', 'national-recognition'])
    expect(lists.flatMap(({ examples }) => examples).length).toBeGreaterThan(10)
  })

  it('say of everything that it is unverified, and give the six national reasons', async () => {
    const lists = await readLists()
    const said = lists.flatMap(({ source, marks, items }) => [
      source.status,
      ...marks.map((mark) => mark.source.status),
      ...items.flatMap(({ price }) => price?.status ?? []),
    ])
    expect(new Set(said)).toEqual(new Set(['unverified']))
    const reasons = lists.find(({ code }) => code === 'national-recognition')?.reasons ?? []
    expect(reasons).toHaveLength(6)
    expect(reasons.filter(({ needsText }) => needsText).map(({ code }) => code)).toEqual(['other'])
  })

  it('are refused with the place when an example does not hold, or something stands twice', async () => {
    const list = (await readLists()).find(({ code }) => code === 'gongyi-recognition')
    if (!list) throw new Error('the list is there')
    const [first] = list.items
    const broken = {
      ...list,
      validTo: '2025-01-01',
      items: [...list.items, ...(first ? [first] : [])],
      marks: [...list.marks, ...list.marks.slice(0, 1).map((mark) => ({ ...mark, items: ['no-such-item'] }))],
    }
    const messages = checkList(broken).map(({ pointer, message }) => `${pointer} ${message}`)
    expect(messages).toContain(' ends on 2025-01-01, before it begins on 2026-01-01')
    expect(messages).toContain('/items/12 electrolytes stands twice')
    expect(messages).toContain('/marks/5/items there is no item no-such-item')
    const longer = { ...list, items: list.items.map((item) => ({ ...item, days: item.days + 1 })) }
    expect(checkList(longer)).toContainEqual({
      pointer: '/examples/0',
      message: 'expects offered until 2026-11-08, and it is offered until 2026-11-09',
    })
  })
})
