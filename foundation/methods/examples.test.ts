import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as detection from './detection/index.ts'
import * as environment from './environment/index.ts'
import * as identity from './identity/index.ts'
import * as methods from './index.ts'
import * as numerics from './numerics/index.ts'
import * as progress from './progress/index.ts'
import * as rates from './rates/index.ts'

/** Their examples are of the form `expression // value`, after statements where need be. */
const FAMILIES: Readonly<Record<string, object>> = { detection, environment, identity, numerics, progress, rates }
const SCOPE: Readonly<Record<string, unknown>> = { ...methods, ...identity, digits }

interface Example {
  readonly place: string
  readonly statements: string
  readonly expression: string
  readonly value: string
}

/** The examples of the docstrings of a family. What follows `; ` behind a value is said to the reader. */
function examplesIn(family: string): Example[] {
  return globSync(`${family}/**/*.ts`, { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] }).flatMap((path) => {
    const code = readFileSync(join(import.meta.dirname, path), 'utf8')
    return [...code.matchAll(/^ *(?:\/\*\*| \*) @example\s([\s\S]*?)\*\//gm)].map(([, body = '']) => {
      const lines = body.replace(/^ *\* ?/gm, '').trim()
      const at = lines.lastIndexOf('// ')
      const source = lines.slice(0, at).trim()
      const last = source.startsWith('const ') ? source.lastIndexOf('\n') + 1 : 0
      const value = lines.slice(at + 3).split('; ')[0] ?? ''
      return { place: path, statements: source.slice(0, last), expression: source.slice(last), value }
    })
  })
}

/** A number that was rounded or cut; texts are passed over. */
const NUMBER = /'[^']*'|-?\d+\.\d+…?(?:e-?\d+)?/g

/** `0.9749…` is any number that begins so, `7.619…e-24` one of that exponent; `0.975` is that number but for rounding. */
function digits(shown: string) {
  const [begin = '', end] = shown.split('…')
  const begins = (value: number) => {
    const [mantissa = '', exponent = ''] = String(value).split(/(?=e)/)
    return mantissa.startsWith(begin) && exponent === end
  }
  const equals = (value: number) => Math.abs(value - Number(shown)) <= 1e-12 * Math.abs(value)
  return {
    asymmetricMatch: (value: unknown) => typeof value === 'number' && (end === undefined ? equals : begins)(value),
    toString: () => shown,
  }
}

function evaluate(statements: string, expression: string): unknown {
  return new Function(...Object.keys(SCOPE), `${statements}\nreturn (${expression})`)(...Object.values(SCOPE))
}

describe.each(Object.entries(FAMILIES))('the examples of %s', (family, door) => {
  const examples = examplesIn(family)

  it.each(examples)('are true: $expression', ({ statements, expression, value }) => {
    const wanted = evaluate(
      '',
      value.replace(NUMBER, (shown) => (shown.startsWith("'") ? shown : `digits('${shown}')`)),
    )
    const answer = evaluate(statements, expression)
    if (typeof wanted === 'object' && wanted && !('asymmetricMatch' in wanted)) expect(answer).toMatchObject(wanted)
    else expect(answer).toEqual(wanted)
  })

  it('show every public function', () => {
    const code = examples.map(({ statements, expression }) => statements + expression)
    const functions = Object.entries(door).filter(
      ([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)),
    )
    const shown = (name: string) => code.some((one) => new RegExp(`\\b${name}(\\.must)?\\(`).test(one))
    expect(functions.map(([name]) => name).filter((name) => !shown(name))).toEqual([])
  })
})
