import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Target } from '../../contract/target.ts'
import { TARGET_EXAMPLES } from './examples.ts'
import { parseTarget } from './parse-target.ts'

describe('parseTarget', () => {
  it.each(TARGET_EXAMPLES)('reads $phrase', ({ phrase, reads, context }) => {
    expect(withoutText(parseTarget(phrase, context))).toEqual(reads)
  })

  it('keeps the phrase as printed and answers in the shape of the contract', () => {
    for (const { phrase, context } of TARGET_EXAMPLES) {
      const target = parseTarget(phrase, context)
      expect(target.text).toBe(phrase.trim())
      expect(Value.Check(Target, target), phrase).toBe(true)
    }
  })

  it('reads a doubtful figure once the unit or a sign says what it is', () => {
    expect(parseTarget('10070', { unit: '张' })).toMatchObject({ kind: 'threshold', value: 10070 })
    expect(parseTarget('10070张')).toMatchObject({ kind: 'threshold', value: 10070, unit: '张' })
    expect(parseTarget('9585', { unit: '%' })).toEqual({ kind: 'text', text: '9585' })
    expect(parseTarget('≥2025')).toMatchObject({ kind: 'threshold', value: 2025 })
  })

  it('takes a whole paragraph for no target', () => {
    expect(parseTarget('达到90%以上'.repeat(100)).kind).toBe('text')
  })
})

function withoutText(target: Target): object {
  const { text: _text, ...read } = target
  return 'parts' in read ? { ...read, parts: read.parts.map(withoutText) } : read
}
