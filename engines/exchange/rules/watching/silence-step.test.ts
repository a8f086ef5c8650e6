import { describe, expect, it } from 'vitest'
import { silenceStep } from './silence-step.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 10, 22, 12)
const ago = (minutes: number) => NOW - minutes * MINUTE
const feed = (more: Partial<Parameters<typeof silenceStep>[0]> = {}) => ({
  ...{ settings: { isOpen: true, silence: 30 }, changed: ago(10_000), newest: ago(31) },
  ...more,
})

describe('a silence', () => {
  it.each([
    ['begins once the time is over', feed(), 'begins'],
    ['has not begun before', feed({ newest: ago(30) }), undefined],
    ['of one that never spoke begins', feed({ newest: null }), 'begins'],
    ['of one that was set a moment ago does not', feed({ newest: null, changed: ago(29) }), undefined],
    ['of a closed feed is none', feed({ settings: { isOpen: false, silence: 30 } }), undefined],
    ['of one that may be silent is none', feed({ settings: { isOpen: true } }), undefined],
    ['that was told of goes on', feed({ told: { newest: ago(31) } }), undefined],
    ['ends with a message', feed({ newest: ago(1), told: { newest: ago(31) } }), 'ends'],
    ['ends with the first message of all', feed({ newest: ago(1), told: { newest: null } }), 'ends'],
    [
      'of a feed that was closed is forgotten',
      feed({ settings: { isOpen: false, silence: 30 }, told: { newest: null } }),
      'forgotten',
    ],
    [
      'that is allowed now is forgotten',
      feed({ settings: { isOpen: true, silence: 60 }, told: { newest: ago(31) } }),
      'forgotten',
    ],
    [
      'that is watched no more is forgotten',
      feed({ settings: { isOpen: true }, told: { newest: ago(31) } }),
      'forgotten',
    ],
  ] as const)('%s', (_title, given, expected) => {
    expect(silenceStep(given, NOW)).toBe(expected)
  })
})
