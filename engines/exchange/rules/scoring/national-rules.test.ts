import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { MessageRule } from '../../contract/scores.ts'
import { ruleFaults } from './compile-rule.ts'

const FILE = new URL('../../../../packs/national/message-rules.yaml', import.meta.url)
const { items } = parse(readFileSync(FILE, 'utf8')) as { items: MessageRule[] }

describe('the national rules of messages', () => {
  it.each(items.map((rule) => [rule.code, rule] as const))('%s: its examples come out as they say', (_code, rule) => {
    expect(ruleFaults(rule)).toEqual([])
  })

  it.each(items.map((rule) => [rule.code, rule] as const))(
    '%s has an example that fails and one that does not',
    (_code, rule) => {
      const failing = rule.examples.filter(({ failed }) => failed.length > 0).length
      const passing = rule.examples.filter(({ looked, failed }) => looked > failed.length).length
      expect([failing > 0, passing > 0]).toEqual([true, true])
    },
  )

  it('that say something else than their examples are refused', () => {
    const [first] = items
    if (!first) throw new Error('there are none')
    expect(ruleFaults({ ...first, expect: 'PID-2' })).not.toEqual([])
    expect(ruleFaults({ ...first, expect: 'PID-' })).toHaveLength(1)
  })
})
