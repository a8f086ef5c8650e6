import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPacks, sayFault } from '@kangcheng/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DataLevels, DisclosureRules, SensitiveCategory } from '../../contract/index.ts'
import { personKinds } from '../../pack-kinds.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disclosure-'))
  await cp(join(import.meta.dirname, '../../../../packs/national/disclosure'), folder, { recursive: true })
  await writeFile(join(folder, 'pack.yaml'), 'kind: pack\ncode: rules\nname: { zh: 规则 }\nversion: 1\nrequires: []\n')
})
afterAll(() => rm(folder, { recursive: true }))

it('fits the schemas, its examples hold, and all of it says that nobody has checked it', async () => {
  const loaded = await loadPacks([folder], personKinds)
  expect(loaded.ok ? [] : loaded.faults.map(sayFault)).toEqual([])
  const bodies = loaded.ok ? loaded.documents.map(({ body }) => body as { source: { status: string } }) : []
  expect(bodies).toHaveLength(6)
  expect(new Set(bodies.map(({ source }) => source.status))).toEqual(new Set(['unverified']))
})

const faultsOf = (kind: 'data-levels' | 'sensitive-category' | 'disclosure-rules', body: unknown) =>
  personKinds[kind]
    ?.check?.(body as never, undefined as never)
    .map((problem) => (typeof problem === 'string' ? problem : `${problem.pointer} ${problem.message}`))
const SOURCE = { title: 't', status: 'unverified' } as const

it('refuses definitions whose examples do not hold', () => {
  const levels: DataLevels = {
    ...{ code: 'a', version: 1, name: { zh: 'a' }, validFrom: '2026-01-01', source: SOURCE },
    levels: [
      { of: 'Patient', level: 3, class: 'personal-attributes' },
      { of: 'Patient', level: 4, class: 'personal-attributes' },
    ],
    examples: [
      {
        name: 'a',
        given: { resourceType: 'Patient', photo: [] },
        expect: { level: 3, seenAt: { level: 4, elements: ['resourceType'] } },
      },
    ],
  }
  expect(faultsOf('data-levels', levels)).toEqual([
    '/levels/1 Patient stands twice',
    '/examples/0 expects level 3, and it is 4',
    '/examples/0 is seen as photo,resourceType',
  ])
  const category: SensitiveCategory = {
    ...{ code: 'a', version: 1, name: { zh: 'a' }, validFrom: '2026-01-01', source: SOURCE, codes: [] },
    organisations: ['one'],
    examples: [
      { name: 'a', given: { resourceType: 'Patient' }, organisation: 'one', expect: false },
      { name: 'b', given: { resourceType: 'Patient' }, organisation: 'two', expect: true },
    ],
  }
  expect(faultsOf('sensitive-category', category)).toEqual([
    '/examples/0 is of the category',
    '/examples/1 is not of the category',
  ])
  const basis = { ...{ code: 'a', name: { zh: 'a' }, purposes: [], ties: [], objection: true, source: SOURCE } }
  const rules: Partial<DisclosureRules> = {
    bases: [
      { ...basis, highestLevel: 4, ownCharts: 3 },
      { ...basis, highestLevel: 5, ownCharts: 5 },
    ],
    guardians: [
      { kind: 'parent', sensitive: true, source: SOURCE },
      { kind: 'parent', sensitive: true, source: SOURCE },
    ],
  }
  expect(faultsOf('disclosure-rules', rules)).toEqual([
    '/bases/0/ownCharts is below what others show',
    '/bases/1/highestLevel the strictest level is opened by consent',
    '/guardians/1 parent stands twice',
  ])
})
