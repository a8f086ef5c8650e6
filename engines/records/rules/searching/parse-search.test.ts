import { describe, expect, test } from 'vitest'
import { parseSearch } from './parse-search.ts'
import { pairsOf, read, refusal } from './searching.fixture.ts'

const only = (type: string, query: string) => read(type, query).criteria[0]

describe('values', () => {
  test.each([
    ['code=a', [{ kind: 'token', code: 'a' }]],
    ['code=s|a', [{ kind: 'token', system: 's', code: 'a' }]],
    ['code=|a', [{ kind: 'token', system: '', code: 'a' }]],
    ['code=s|', [{ kind: 'token', system: 's' }]],
    [
      'code=a,b',
      [
        { kind: 'token', code: 'a' },
        { kind: 'token', code: 'b' },
      ],
    ],
    ['code=a\\,b\\|c\\$d\\\\e\\f', [{ kind: 'token', code: 'a,b|c$d\\e\\f' }]],
    ['value-string=Æther Öl', [{ kind: 'string', text: 'Æther Öl', plain: 'æther ol' }]],
    [
      'value-quantity=lt5.4|u|mg',
      [{ kind: 'quantity', prefix: 'lt', value: 5.4, low: 5.35, high: 5.45, system: 'u', code: 'mg' }],
    ],
    ['value-quantity=1||mg', [{ kind: 'quantity', prefix: 'eq', value: 1, low: 0.5, high: 1.5, code: 'mg' }]],
    ['subject=p', [{ kind: 'reference', id: 'p' }]],
    ['patient=p', [{ kind: 'reference', type: 'Patient', id: 'p' }]],
    ['subject:Group=p', [{ kind: 'reference', type: 'Group', id: 'p' }]],
    ['subject=Patient/p/_history/2', [{ kind: 'reference', type: 'Patient', id: 'p', version: '2' }]],
    ['subject=urn:uuid:1', [{ kind: 'reference', url: 'urn:uuid:1' }]],
    ['subject:identifier=s|v', [{ kind: 'token', system: 's', code: 'v' }]],
    ['date=2024', [{ kind: 'date', prefix: 'eq', low: 1704038400000, high: 1735660799999 }]],
    ['date=sa2024-01-01T00:00:00Z', [{ kind: 'date', prefix: 'sa', low: 1704067200000, high: 1704067200999 }]],
    [
      'code-value-quantity=s|a$gt1',
      [
        {
          kind: 'composite',
          parts: [
            { kind: 'token', system: 's', code: 'a' },
            { kind: 'quantity', prefix: 'gt', value: 1, low: 0.5, high: 1.5 },
          ],
        },
      ],
    ],
  ])('Observation?%s', (query, alternatives) =>
    expect(only('Observation', query)).toMatchObject({ kind: 'param', alternatives }),
  )

  test('an address of our own is a reference here', () => {
    const parsed = parseSearch('Observation', [['subject', 'https://c.example/fhir/R4/Patient/1']], {
      strict: true,
      base: 'https://c.example/fhir/R4/',
    })
    const alternatives = [{ type: 'Patient', id: '1' }, { url: 'https://c.example/fhir/R4/Patient/1' }]
    expect(parsed).toMatchObject({ ok: true, query: { criteria: [{ alternatives }] } })
  })

  test('an address of our own is asked for by its type', () => {
    const parsed = parseSearch('Observation', [['subject:Patient', 'https://c.example/fhir/R4/Patient/1']], {
      strict: true,
      base: 'https://c.example/fhir/R4/',
    })
    expect(parsed).toMatchObject({ ok: true, query: { criteria: [{ alternatives: [{ type: 'Patient', id: '1' }] }] } })
  })

  test('an address of our own that is no reference is taken as it is', () => {
    const url = 'https://c.example/fhir/R4/Questionnaire/1|2'
    const parsed = parseSearch('QuestionnaireResponse', [['questionnaire', url]], {
      strict: true,
      base: 'https://c.example/fhir/R4/',
    })
    expect(parsed).toMatchObject({ ok: true, query: { criteria: [{ alternatives: [{ url }] }] } })
  })

  test('about a date is a tenth of the time since', () => {
    const parsed = parseSearch('Observation', [['date', 'ap2024-01-01T00:00:00Z']], {
      strict: true,
      now: 1704067200499.5 + 1e9,
    })
    expect(parsed).toMatchObject({
      ok: true,
      query: { criteria: [{ alternatives: [{ low: 1704067200000 - 1e8, high: 1704067200999 + 1e8 }] }] },
    })
  })

  test('the zone is that of the installation', () => {
    const parsed = parseSearch('Observation', [['date', '2024-01-01']], { strict: true, offsetMinutes: 0 })
    expect(parsed).toMatchObject({ ok: true, query: { criteria: [{ alternatives: [{ low: 1704067200000 }] }] } })
  })

  test('the same parameter twice is two criteria', () =>
    expect(read('Observation', 'code=a&code=b').criteria).toHaveLength(2))
})

describe('chains', () => {
  test('one type', () =>
    expect(only('Observation', 'subject:Patient.name:exact=x')).toMatchObject({
      kind: 'chain',
      parameter: { code: 'subject' },
      targets: [{ type: 'Patient', criterion: { kind: 'param', modifier: 'exact', parameter: { code: 'name' } } }],
    }))

  test('every type that knows the parameter', () => {
    const criterion = only('Observation', 'subject.name=x')
    expect(criterion?.kind === 'chain' && criterion.targets.map(({ type }) => type)).toEqual(['Location', 'Patient'])
  })

  test('one behind the other', () =>
    expect(only('DiagnosticReport', 'result.subject:Patient.general-practitioner:Organization.name=x')).toMatchObject({
      targets: [
        {
          type: 'Observation',
          criterion: { targets: [{ type: 'Patient', criterion: { targets: [{ type: 'Organization' }] } }] },
        },
      ],
    }))

  test('to an id', () =>
    expect(only('Observation', 'subject:Patient._id=1')).toMatchObject({
      targets: [{ criterion: { kind: 'id', ids: ['1'] } }],
    }))

  test('_has, and one in another', () => {
    expect(only('Patient', '_has:Observation:patient:code=x')).toMatchObject({
      kind: 'has',
      type: 'Observation',
      parameter: { code: 'patient' },
      criterion: { kind: 'param', parameter: { code: 'code' } },
    })
    expect(only('Patient', '_has:Observation:patient:_has:AuditEvent:entity:agent:Practitioner=x')).toMatchObject({
      criterion: { kind: 'has', type: 'AuditEvent', criterion: { alternatives: [{ type: 'Practitioner', id: 'x' }] } },
    })
    expect(only('Observation', 'patient._has:Group:member:_id=g')).toMatchObject({
      kind: 'chain',
      targets: [{ criterion: { kind: 'has', type: 'Group' } }],
    })
  })

  test('_list is what a List has as item', () =>
    expect(only('Patient', '_list=42')).toMatchObject({
      kind: 'has',
      type: 'List',
      parameter: { code: 'item' },
      criterion: { ids: ['42'] },
    }))
})

describe('controls', () => {
  test('all of them', () =>
    expect(
      read(
        'Observation',
        '_sort=-date,_lastUpdated&_count=20&_total=accurate&_summary=data&_elements=code,value&_format=json&_pretty=true&_contained=false&_cursor=ab-1',
      ),
    ).toMatchObject({
      types: ['Observation'],
      criteria: [],
      sort: [
        { parameter: { code: 'date' }, descending: true },
        { parameter: { code: '_lastUpdated' }, descending: false },
      ],
      count: 20,
      total: 'accurate',
      summary: 'data',
      elements: ['code', 'value'],
      format: 'json',
      pretty: true,
      cursor: 'ab-1',
    }))

  test('_count has a limit and may be 0', () => {
    expect(read('Patient', '_count=99999').count).toBe(1000)
    expect(read('Patient', '_count=0').count).toBe(0)
  })

  test('includes', () => {
    const query = read(
      'Observation',
      '_include=Observation:subject:Patient&_include:iterate=Patient:*&_include=*&_revinclude=Provenance:target&_revinclude:recurse=*',
    )
    expect(query.includes).toMatchObject([
      { type: 'Observation', parameter: { code: 'subject' }, target: 'Patient', iterate: false },
      { type: 'Patient', iterate: true },
      { type: '*', iterate: false },
    ])
    expect(query.revincludes).toMatchObject([
      { type: 'Provenance', parameter: { code: 'target' } },
      { type: '*', iterate: true },
    ])
  })

  test('several types, and all', () => {
    expect(read(undefined, '_type=Observation,Condition&code=x').types).toEqual(['Observation', 'Condition'])
    expect(read(undefined, '_lastUpdated=ge2024').types).toBeUndefined()
    expect(read(undefined, '_tag=x').criteria).toMatchObject([{ parameter: { code: '_tag' } }])
  })
})

test.each([
  ['Patient', 'nmae=x', "'nmae' is no search parameter of Patient"],
  ['Patient', 'name:equals=x', "'name' is a string and takes no ':equals'"],
  ['Patient', 'birthdate:exact=2000', "takes no ':exact'"],
  ['Patient', 'birthdate=xx2000', 'is no date'],
  ['Patient', 'birthdate=2000-13', 'is no date'],
  ['Patient', 'birthdate=2001-02-29', 'is no date'],
  ['Patient', 'birthdate=ge', 'is no date'],
  ['Patient', 'gender:of-type=a|b|c', 'is no identifier'],
  ['Patient', 'identifier:of-type=a|b', 'system|code|value'],
  ['Patient', 'identifier=|', 'needs a code or a system'],
  ['Patient', 'gender=http://x|', 'say a code'],
  ['Patient', 'name=', "'name' has no value"],
  ['Patient', 'name=a,,b', 'is empty between two commas'],
  ['Patient', 'name=-!-', 'neither a letter nor a digit'],
  ['Patient', 'gender:missing=maybe', 'is true or false'],
  ['Patient', 'general-practitioner=Nurse/1', 'is no resource type'],
  ['Patient', 'general-practitioner=a b', 'is no reference'],
  ['Patient', 'general-practitioner:Patient=1', 'never refers to a Patient'],
  ['Patient', 'general-practitioner:Practitioner=Organization/1', 'is no id of a Practitioner'],
  ['Patient', 'general-practitioner:below=1', "takes no ':below'"],
  ['Patient', 'name.given=x', 'is no reference'],
  ['Patient', 'link.birthdate=x', 'is no date'],
  ['Patient', 'link.link.link.link.link.name=x', 'follows more than 4'],
  ['Observation', 'focus.name=x', 'say which'],
  ['Observation', 'subject:Practitioner.name=x', 'never refers to a Practitioner'],
  ['Observation', 'subject.nonsense=x', "'nonsense' is no search parameter"],
  ['Observation', 'value-quantity=five', 'is no number'],
  ['Observation', 'value-quantity=5|mg', 'needs the form'],
  ['Observation', 'code-value-quantity=a', 'needs 2 values'],
  ['Location', 'near=1', "'near' needs a value like latitude|longitude|distance|unit: 34.75|112.98|2|km"],
  ['Patient', '_filter=name eq x', '_filter is not supported'],
  ['Patient', '_query=x', '_query is not supported'],
  ['Patient', '_list=$current-problems', 'functional list'],
  ['Patient', '_contained=true', 'not supported'],
  ['Patient', '_id=a b', 'is no id'],
  ['Patient', '_id:missing=true', "takes no ':missing'"],
  ['Patient', '_count=-1', '_count is a whole number'],
  ['Patient', '_count=1&_count=2', 'once only'],
  ['Patient', '_sort=name,nmae', "'nmae' is no search parameter"],
  ['Observation', '_sort=code-value-quantity', 'has no order'],
  ['Patient', '_summary=yes', '_summary is'],
  ['Patient', '_total=some', '_total is'],
  ['Patient', '_elements=a.b', '_elements needs'],
  ['Patient', '_type=Patient', 'is for a search of all types'],
  [undefined, '_type=Nurse', 'is no resource type'],
  [undefined, 'name=x', 'all types searched'],
  [undefined, '_type=Patient,Observation&name=x', 'all types searched'],
  ['Nurse', '_id=1', 'is no resource type'],
  ['Patient', '_include=Observation:subject', 'is not searched'],
  ['Patient', '_include=Patient:name', 'is no reference'],
  ['Patient', '_include=Patient', 'needs the form'],
  ['Patient', '_include:twice=Patient:link', "takes no ':twice'"],
  ['Patient', '_has:Observation:patient=x', 'needs the form'],
  ['Patient', '_has:Observation:encounter:code=x', 'never refers to a Patient'],
  ['Patient', '_has:Observation:code:code=x', 'is no reference'],
])('%s?%s is refused', (type, query, words) => expect(refusal(type, query)).toContain(words))

test('what is not known may be ignored, with a warning; what is wrong may not', () => {
  const parsed = parseSearch('Patient', pairsOf('nmae=x&gender=male&_sort=nmae&address='), { strict: false })
  expect(parsed).toMatchObject({ ok: true, query: { criteria: [{ parameter: { code: 'gender' } }], sort: [] } })
  expect(parsed.ok && parsed.query.warnings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning'])
  expect(refusal('Patient', 'name:equals=x', false)).not.toBe('')
  expect(refusal('Patient', '_filter=x', false)).not.toBe('')
})

test('what somebody sent is not repeated as it is', () => {
  const words = refusal('Patient', 'a<script>\n王=1')
  expect(words).toBe("'a?script???' is no search parameter of Patient")
})

test('there is a limit to everything', () => {
  const strict = { strict: true }
  expect(refusal('Patient', `name=${'a,'.repeat(600)}a`)).toContain('more than 500 alternatives')
  expect(refusal('Patient', `name=${'a'.repeat(40_000)}`)).toContain('too long')
  expect(refusal('Patient', `_id=${'a,'.repeat(600)}a`)).toContain('more than 500')
  expect(parseSearch('Patient', Array(101).fill(['name', 'a']), strict)).toMatchObject({ ok: false })
  const wide: [string, string][] = Array(100).fill(['link.link.link.link.name', 'x'])
  expect(parseSearch('Patient', wide, strict)).toMatchObject({ ok: false, issues: [{ code: 'too-costly' }] })
})
