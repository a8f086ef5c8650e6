import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch } from './parse-search.ts'
import { fits } from './searching.fixture.ts'

const PIECES = [
  ...[
    'name',
    'identifier',
    'birthdate',
    'general-practitioner',
    'link',
    'code',
    'value-quantity',
    'subject',
    'date',
    'focus',
  ],
  ...['_has', '_id', '_sort', '_include', '_type', '_list', '_tag', 'Patient', 'Observation', 'code-value-quantity'],
  ...[
    ':',
    '.',
    '|',
    ',',
    '$',
    '\\',
    '-',
    '/',
    '=',
    ' ',
    ':not',
    ':missing',
    ':exact',
    ':contains',
    ':of-type',
    ':identifier',
  ],
  ...[
    'eq',
    'ge',
    'ap',
    '2024',
    '2024-02-30T25',
    '1e999',
    '0.1',
    'constructor',
    '__proto__',
    'http://a/b',
    '王',
    '\ud83d',
    '\u0301',
    '\0',
  ],
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

test('20,000 parameters of any kind never throw, and a refusal has words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Patient', 'Observation', undefined),
      fc.array(fc.tuple(text, text), { maxLength: 3 }),
      fc.boolean(),
      (type, pairs, strict) => {
        const parsed = parseSearch(type, pairs, { strict })
        if (parsed.ok) return parsed.query.warnings.every(({ severity }) => severity === 'warning')
        return parsed.issues.length > 0 && parsed.issues.every(({ diagnostics }) => diagnostics.length < 300)
      },
    ),
    { numRuns: 20_000 },
  )
})

test('texts that make other parsers slow do not', () => {
  const long = 30_000
  const hostile = [
    '\\'.repeat(long),
    ','.repeat(499),
    '|'.repeat(long),
    '$'.repeat(long),
    ' '.repeat(long),
    '1'.repeat(long),
    `${'1'.repeat(long)}!`,
    'ﷺ'.repeat(long),
    `http://${'/'.repeat(long)}`,
    '\u0301'.repeat(long),
  ]
  const keys = [
    'name',
    'identifier',
    'birthdate',
    'general-practitioner',
    'telecom',
    '_text',
    '_profile:above',
    '_profile:below',
    '_cursor',
    '_elements',
    'identifier:of-type',
  ]
  for (const value of hostile)
    for (const key of keys) expect(() => parseSearch('Patient', [[key, value]], { strict: true })).not.toThrow()
  const patient = {
    resourceType: 'Patient',
    name: [{ text: '王'.repeat(long) }, { family: 'a '.repeat(long) }],
    address: [{ text: '湖'.repeat(long) }],
    telecom: [{ value: '('.repeat(long) }],
  }
  expect(fits(patient, 'name=王&address=湖')).toBe(true)
})
