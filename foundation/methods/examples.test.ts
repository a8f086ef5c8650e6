import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as environment from './environment/index.ts'
import * as identity from './identity/index.ts'
import * as methods from './index.ts'
import * as numerics from './numerics/index.ts'

/** The families whose examples are of the form `expression // value`, after statements where need be. */
const FAMILIES: Readonly<Record<string, object>> = { environment, identity, numerics }
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

/** `0.9749…` is any number that begins so, `7.619…e-24` one of that exponent. */
function digits(shown: string) {
  const [begin, end] = shown.split('…')
  return {
    asymmetricMatch: (value: unknown) => {
      const [, mantissa = '', exponent = ''] = /^([^e]*)(.*)$/.exec(String(value)) ?? []
      return mantissa.startsWith(begin ?? '') && exponent === end
    },
    toString: () => shown,
  }
}

function evaluate(statements: string, expression: string): unknown {
  return new Function(...Object.keys(SCOPE), `${statements}\nreturn (${expression})`)(...Object.values(SCOPE))
}

describe.each(Object.entries(FAMILIES))('the examples of %s', (family, door) => {
  const examples = examplesIn(family)

  it.each(examples)('are true: $expression', ({ statements, expression, value }) => {
    const wanted = evaluate('', value.replace(/-?\d+(\.\d*)?…(e-?\d+)?/g, (shown) => `digits('${shown}')`))
    const answer = evaluate(statements, expression)
    if (typeof wanted === 'object' && wanted && !('asymmetricMatch' in wanted)) expect(answer).toMatchObject(wanted)
    else expect(answer).toEqual(wanted)
  })

  it('show every public function', () => {
    const functions = Object.entries(door).filter(([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)))
    const shown = (name: string) => examples.some(({ expression }) => new RegExp(`\\b${name}(\\.must)?\\(`).test(expression))
    expect(functions.map(([name]) => name).filter((name) => !shown(name))).toEqual([])
  })
})
