import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPacks } from './load-packs.ts'
import { type PackKinds, sayFault } from './pack.ts'

const Indicator = Type.Object({
  code: Type.String(),
  unit: Type.Optional(Type.String()),
  plausible: Type.Optional(Type.Object({ low: Type.Number(), high: Type.Number() })),
})
const kinds: PackKinds = {
  indicator: {
    schema: Indicator,
    check: ({ plausible }: Type.Static<typeof Indicator>) =>
      plausible && plausible.low > plausible.high ? [{ pointer: '/plausible/low', message: 'low is above high' }] : [],
  },
  value: { schema: Type.Object({ indicator: Type.String(), period: Type.String(), value: Type.Number() }) },
}

let root = ''
let count = 0
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'packs-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const manifest = (code: string, requires = '[]') =>
  `kind: pack\ncode: ${code}\nname: { zh: 某市 }\nversion: 1\nrequires: ${requires}\n`

/** Writes the files of a few packs and loads them; faults come back as lines without the temporary folder. */
async function load(packs: Record<string, Record<string, string>>) {
  const base = join(root, String(++count))
  for (const [folder, files] of Object.entries(packs)) {
    for (const [name, text] of Object.entries(files)) {
      const path = join(base, folder, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
  }
  const loaded = await loadPacks(
    Object.keys(packs).map((folder) => join(base, folder)),
    kinds,
  )
  const faults = loaded.ok ? [] : loaded.faults.map((fault) => sayFault(fault).slice(base.length + 1))
  return { loaded, faults, documents: loaded.ok ? loaded.documents : [] }
}

describe('loadPacks', () => {
  it('reads single documents, several in one file, and lists with defaults', async () => {
    const { documents, faults } = await load({
      a: {
        'pack.yaml': manifest('a'),
        'indicators.yaml': '# first\nkind: indicator\ncode: x\n---\nkind: indicator\ncode: y\n---\n',
        'deep/values.yaml':
          "kind: value\ndefaults: { period: '2024', value: 1 }\nitems:\n  - { indicator: x }\n  - { indicator: y, value: 2 }\n",
      },
    })
    expect(faults).toEqual([])
    expect(documents.map(({ pack, line, kind, body }) => ({ pack, line, kind, body }))).toEqual([
      { pack: 'a', line: 4, kind: 'value', body: { indicator: 'x', period: '2024', value: 1 } },
      { pack: 'a', line: 5, kind: 'value', body: { indicator: 'y', period: '2024', value: 2 } },
      { pack: 'a', line: 2, kind: 'indicator', body: { code: 'x' } },
      { pack: 'a', line: 5, kind: 'indicator', body: { code: 'y' } },
    ])
    expect(documents[0]?.file).toMatch(/\/a\/deep\/values\.yaml$/)
  })

  it('tells every fault of every file with its place', async () => {
    const { faults } = await load({
      a: {
        'pack.yaml': manifest('a'),
        'one.yaml': 'kind: indicator\ncode: x\nuint: 岁\nplausible:\n  low: tall\n  high: 3\n',
        'three.yaml': 'kind: indicator\ncode: x\nplausible:\n  low: 9\n  high: 3\n',
        'two.yaml': "kind: value\ndefaults:\n  perod: '2024'\nitems:\n  - { indicator: x, value: .inf }\n  - 7\n",
        'unknown.yaml': 'kind: programme\ncode: x\n---\ncode: y\n',
        'wrong.yml': 'kind: indicator\n',
      },
    })
    expect(faults).toEqual([
      'a/one.yaml:3:1  uint is not known here',
      'a/one.yaml:5:3  plausible.low must be a number',
      'a/three.yaml:4:3  low is above high',
      'a/two.yaml:3:3  perod is not known here',
      'a/two.yaml:5:5  period is missing',
      'a/two.yaml:5:21  value is too large for a number',
      'a/two.yaml:6:5  must be an object',
      'a/unknown.yaml:1:1  the kind programme is not known here; known are indicator, value',
      'a/unknown.yaml:4:1  a document begins with its kind: `kind: …`',
      'a/wrong.yml:1:1  is not read: name it .yaml',
    ])
  })

  it.each([
    ['a key twice', 'kind: indicator\ncode: x\ncode: y\n', /^a\/x\.yaml:3:1 {2}Map keys must be unique/],
    ['a broken line', 'kind: indicator\ncode: [x\n', /^a\/x\.yaml:\d+:\d+ {2}\S/],
    ['a tag', 'kind: indicator\ncode: !!js/function x\n', /^a\/x\.yaml:2:7 {2}Unresolved tag/],
    ['a bomb', `a0: &a0 [x]\n${bomb()}kind: indicator\ncode: x\n`, /^a\/x\.yaml:1:1 {2}Excessive alias count/],
    ['deep nesting', `kind: indicator\ncode: ${'['.repeat(100_000)}\n`, /^a\/x\.yaml:\d+:\d+ {2}\S/],
    [
      'a prototype',
      'kind: indicator\ncode: x\n__proto__: { admin: true }\n',
      /^a\/x\.yaml:3:1 {2}__proto__ is not known/,
    ],
  ])('refuses %s', async (_what, text, message) => {
    const { faults } = await load({ a: { 'pack.yaml': manifest('a'), 'x.yaml': text } })
    expect(faults[0]).toMatch(message)
  })

  it('keeps days and versions as text', async () => {
    const { documents } = await load({
      a: { 'pack.yaml': manifest('a'), 'x.yaml': 'kind: value\nindicator: 2024-01-01\nperiod: 1.2.0\nvalue: 1\n' },
    })
    expect(documents[0]?.body).toEqual({ indicator: '2024-01-01', period: '1.2.0', value: 1 })
  })

  it('puts packs after those they require', async () => {
    const { loaded } = await load({
      a: { 'pack.yaml': manifest('a', '[c]') },
      b: { 'pack.yaml': manifest('b') },
      c: { 'pack.yaml': manifest('c', '[b]') },
    })
    expect(loaded.ok && loaded.packs.map((pack) => pack.code)).toEqual(['b', 'c', 'a'])
  })

  it('refuses missing, circular and double packs, and a folder without a manifest', async () => {
    const { faults } = await load({
      a: { 'pack.yaml': manifest('a', '[nowhere]') },
      b: { 'pack.yaml': manifest('b', '[c]') },
      c: { 'pack.yaml': manifest('c', '[b]') },
      d: { 'pack.yaml': manifest('d', '[b]') },
      e: { 'pack.yaml': manifest('d') },
      f: { 'x.yaml': 'kind: indicator\ncode: x\n' },
      g: { 'pack.yaml': 'kind: pack\ncode: G\n' },
    })
    expect(faults).toEqual([
      'a/pack.yaml:1:1  requires nowhere, which is not among the packs',
      'b/pack.yaml:1:1  requires itself: b → c → b',
      'c/pack.yaml:1:1  requires itself: c → b → c',
      'e/pack.yaml:1:1  another pack has the code d too',
      'f/pack.yaml:1:1  is missing: a pack says its code, name, version and what it requires',
      'g/pack.yaml:1:1  name is missing',
      'g/pack.yaml:1:1  version is missing',
      'g/pack.yaml:1:1  requires is missing',
      'g/pack.yaml:2:1  code does not match ^[a-z0-9]+(-[a-z0-9]+)*$',
    ])
  })
})

/** Nine levels of nine aliases each: 387 million items if it were opened. */
function bomb(): string {
  const level = (index: number) =>
    `a${index}: &a${index} [${Array(9)
      .fill(`*a${index - 1}`)
      .join(', ')}]\n`
  return Array.from({ length: 9 }, (_, index) => level(index + 1)).join('')
}
