import { isId } from '../validating/primitives.ts'
import { type Failure, failure, quoted } from './failure.ts'
import { dateOperand, type ValueSetting } from './parse-operand.ts'
import { plainText } from './plain-text.ts'
import type { Criterion, DateOperand } from './search-query.ts'
import { splitEscaped, unescaped } from './split-escaped.ts'

// What every resource has and no finder looks for: _id, _lastUpdated, _text, _content.

export const MOST_ALTERNATIVES = 500
const MOST_WORDS = 20

export function tooManyAlternatives(code: string): Failure {
  return failure('too-costly', `${quoted(code)} has more than ${MOST_ALTERNATIVES} alternatives`)
}

export function parseIds(modifier: string | undefined, value: string): Criterion | Failure {
  if (modifier !== undefined && modifier !== 'not')
    return failure('not-supported', `'_id' takes no ${quoted(`:${modifier}`)}`)
  const ids = splitEscaped(value, ',', MOST_ALTERNATIVES + 1)
  if (ids.length > MOST_ALTERNATIVES) return tooManyAlternatives('_id')
  if (!ids.every(isId)) return failure('value', "A value of '_id' is no id")
  return { kind: 'id', ids, not: modifier === 'not' }
}

export function parseLastUpdated(
  modifier: string | undefined,
  value: string,
  setting: ValueSetting,
): Criterion | Failure {
  if (modifier !== undefined) return failure('not-supported', `'_lastUpdated' takes no ${quoted(`:${modifier}`)}`)
  const texts = splitEscaped(value, ',', MOST_ALTERNATIVES + 1)
  if (texts.length > MOST_ALTERNATIVES) return tooManyAlternatives('_lastUpdated')
  const alternatives: DateOperand[] = []
  for (const text of texts) {
    const operand = dateOperand(text, quoted('_lastUpdated'), setting)
    if (operand.kind === 'failure') return operand
    alternatives.push(operand)
  }
  return { kind: 'lastUpdated', alternatives }
}

export function parseWords(
  code: '_text' | '_content',
  modifier: string | undefined,
  value: string,
): Criterion | Failure {
  if (modifier !== undefined) return failure('not-supported', `'${code}' takes no ${quoted(`:${modifier}`)}`)
  const alternatives = splitEscaped(value, ',', MOST_WORDS).map((text) =>
    plainText(unescaped(text))
      .split(' ', MOST_WORDS)
      .filter((word) => word !== ''),
  )
  if (alternatives.some((words) => words.length === 0))
    return failure('value', `The value of '${code}' has neither a letter nor a digit`)
  return { kind: 'words', where: code === '_text' ? 'narrative' : 'content', alternatives }
}
