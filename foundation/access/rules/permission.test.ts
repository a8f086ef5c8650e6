import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers } from './permission.ts'

describe('covers', () => {
  it.each([
    ['indicators.plan.read', 'indicators.plan.read', true],
    ['indicators.*', 'indicators.plan.read', true],
    ['indicators.plan.*', 'indicators.plan.read', true],
    ['indicators.plan.*', 'indicators.planning.read', false],
    ['indicators.plan.*', 'indicators.plan', false],
    ['indicators.*', 'indicators-secret.plan.read', false],
    ['indicators.plan', 'indicators.plan.read', false],
    ['indicators.*.read', 'indicators.plan.read', false],
    ['*', 'indicators.plan.read', false],
    ['.*', '.plan', false],
    ['indicators*', 'indicators.plan.read', false],
    ['', 'indicators.plan.read', false],
    // A permission is never a pattern.
    ['indicators.*', 'indicators.*', false],
    ['indicators.plan.*', 'indicators.plan.*', false],
  ])('%s covers %s: %s', (pattern, permission, expected) => {
    expect(covers(pattern, permission)).toBe(expected)
  })

  it('a starred pattern covers exactly what lies below its prefix', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/)
    const path = fc.array(part, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(path, path, (pattern, permission) => {
        const below =
          permission.length > pattern.length - 1 && pattern.slice(0, -1).every((p, index) => p === permission[index])
        expect(covers(`${pattern.slice(0, -1).join('.')}.*`, permission.join('.'))).toBe(below)
      }),
    )
  })
})
