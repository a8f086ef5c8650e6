import { readdirSync, readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCity } from '../start-city.ts'

/**
 * For one text. A pattern that goes over it as often as it has signs needs a hundredth of this; one that goes back
 * more often than that (4,000³ steps, or 2 to the 4,000th) would need minutes at the least, so that no load decides.
 */
const MILLISECONDS = 2_000
const LENGTH = 4_000
/** Its own clock stops a pattern in the middle, which nothing in this thread could. */
const MATCH = new Script('for (const text of texts) pattern.test(text)')
const sandbox = createContext({ pattern: /x/, texts: [''] })

/** After a sign that begins an expression, until the next bare slash. */
const LITERAL = /(?<=(?:[=(,:[!&|?{;]|return|^)\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g
const ROOT = new URL('../../../', import.meta.url)

/** Every pattern of the code that meets what somebody else wrote: name and source with flags. */
interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

const city = await startCity()
let described: Pattern[] = []
beforeAll(async () => {
  const { body } = await city.ask('/api/openapi.json')
  described = patternsIn(body, 'openapi')
})

const READ = ['foundation/access', 'foundation/platform', 'foundation/kernel', 'engines/indicators', 'apps/server']
const written = READ.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/node_modules|\.test\.ts$|\.fixture\.ts$/.test(file))
    .flatMap((file) => literalsIn(readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8'), `${folder}/${file}`)),
)

describe('no pattern is slow on a hostile text', () => {
  it(`in the code that reads it (${written.length} patterns)`, () => {
    expect(written.length).toBeGreaterThan(200)
    expect(written.flatMap(slowOn)).toEqual([])
  })

  it('in the contract of the API', () => {
    expect(described.length).toBeGreaterThan(10)
    expect(described.flatMap(slowOn)).toEqual([])
  })

  it('and this test knows one that is', () => {
    const known = (source: string) => slowOn({ place: 'known', source, flags: '' })
    expect(known('^(a+)+$')).not.toEqual([])
    expect(known('^(\\w+\\s?)*$')).not.toEqual([])
    expect(known('^[a-z0-9]+(-[a-z0-9]+)*$')).toEqual([])
  })
})

/** The first hostile text that a pattern is too slow on, if any. */
function slowOn({ place, source, flags }: Pattern): string[] {
  sandbox.pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
  const texts = hostileTexts(source)
  if (endsInTime(texts)) return []
  // Many passable texts may together take long on a loaded machine: what counts is one alone.
  const slow = texts.find((text) => !endsInTime([text]))
  return slow === undefined ? [] : [`${place}: /${source}/${flags} on ${JSON.stringify(slow.slice(0, 12))}…`]
}

function endsInTime(texts: string[]): boolean {
  sandbox.texts = texts
  try {
    MATCH.runInContext(sandbox, { timeout: MILLISECONDS })
    return true
  } catch {
    return false
  }
}

/** Long runs of what the pattern itself names and of what its classes take, broken off at the end. */
function hostileTexts(source: string): string[] {
  const literal = source.replace(/\\[pPuxk]\{[^}]*\}|\\./g, ' ')
  const named = [...new Set([...literal].filter((sign) => !/[\s()[\]{}|?*+^$.\\]/.test(sign)))].slice(0, 12)
  const runs = [
    ...new Set([
      ...named,
      'a',
      'A',
      '0',
      '0a',
      ' ',
      ' a',
      '-',
      'a-',
      '.',
      '0.',
      ',',
      '一',
      '一 ',
      '\t',
      '\n',
      '/',
      '%',
    ]),
  ]
  return runs.flatMap((run) => {
    const long = run.repeat(Math.ceil(LENGTH / run.length))
    return [`${long}\u0001`, `a${long}\u0001`, `${named.join('')}${long}!`]
  })
}

/** Regular expressions written as literals. */
function literalsIn(code: string, place: string): Pattern[] {
  const found: Pattern[] = []
  for (const line of code.split('\n')) {
    if (/^\s*(\*|\/\/|\/\*)/.test(line)) continue
    for (const [, source = '', flags = ''] of line.matchAll(LITERAL)) {
      try {
        new RegExp(source, flags)
        found.push({ place, source, flags })
      } catch {
        // A division, or part of a text.
      }
    }
  }
  return found
}

function patternsIn(value: unknown, place: string): Pattern[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'pattern' && typeof inner === 'string'
      ? [{ place, source: inner, flags: 'u' }]
      : patternsIn(inner, `${place}.${name}`),
  )
}
