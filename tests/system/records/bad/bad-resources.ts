import type { Random } from '@kangcheng/methods'
import { type BadRequest, nonsense, pick } from './bad-request.ts'
import { type Json, spoil } from './bad-values.ts'

type Document = Record<string, Json>

/** Resources that are right by themselves, to be spoilt. */
export type Examples = readonly Document[]

const DEEP = 20_000
const LONG = 1024 * 1024 + 1

/** A resource sent to be created or updated that must not be. */
export function badResource(random: Random, examples: Examples): BadRequest {
  const example = pick(random, examples)
  // Most by a fault in some element, since there are so many elements.
  if (random.whole(10) < 7) {
    const { what, document } = spoil(example, random)
    return send(random, what, document as Document, String(example.resourceType))
  }
  return pick(random, [badDocument, badText, badAddress])(random, example)
}

function send(random: Random, what: string, document: Document, type: string): BadRequest {
  const body = JSON.stringify(document)
  if (random.whole(3) > 0) return { what: `${type}: ${what}`, method: 'POST', path: type, body }
  const id = typeof document.id === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(document.id) ? document.id : 'x'
  return { what: `${type}: ${what}`, method: 'PUT', path: `${type}/${id}`, body }
}

/** Right in each element and wrong as a whole. */
function badDocument(random: Random, example: Document): BadRequest {
  const patient: Document = { resourceType: 'Patient', active: true }
  const observation: Document = { resourceType: 'Observation', status: 'final', code: { text: '血压' } }
  const condition: Document = { resourceType: 'Condition', subject: { display: '某人' } }
  const type = String(example.resourceType)
  const [what, to, document] = pick<readonly [string, string, Json]>(random, [
    ['no type', type, { ...example, resourceType: undefined as never }],
    ['a type nobody knows', type, { ...example, resourceType: nonsense(random) }],
    ['a type in small letters', type, { ...example, resourceType: type.toLowerCase() }],
    ['another type than its address', type === 'Basic' ? 'Patient' : 'Basic', example],
    ['a list of resources', type, [example]],
    ['a text', type, nonsense(random)],
    ['a code that is none', 'Patient', { ...patient, gender: nonsense(random) }],
    ['no status', 'Observation', { ...observation, status: undefined as never }],
    ['a status that is none', 'Observation', { ...observation, status: nonsense(random) }],
    ['no code', 'Observation', { ...observation, code: undefined as never }],
    ['two values', 'Observation', { ...observation, valueString: 'a', valueInteger: 1 }],
    [
      'a value and why there is none',
      'Observation',
      { ...observation, valueString: 'a', dataAbsentReason: { text: 'b' } },
    ],
    ['no subject', 'Condition', { ...condition, subject: undefined as never }],
    ['two onsets', 'Condition', { ...condition, onsetString: 'a', onsetDateTime: '2020' }],
    ['a contact of nobody', 'Patient', { ...patient, contact: [{ gender: 'male' }] }],
    ['a reference to nothing within', 'Observation', { ...observation, subject: { reference: '#nobody' } }],
    [
      'an end before its start',
      'Patient',
      { ...patient, name: [{ text: 'a', period: { start: '2021', end: '2020' } }] },
    ],
    ['an extension without address', 'Patient', { ...patient, extension: [{ valueString: 'a' }] }],
    [
      'an extension of two kinds',
      'Patient',
      {
        ...patient,
        extension: [{ url: 'http://a.example', valueString: 'a', extension: [{ url: 'b', valueString: 'c' }] }],
      },
    ],
    ['a number that is too large', 'Observation', { ...observation, valueInteger: 2 ** 31 }],
    ['a fraction of a whole', 'Observation', { ...observation, valueInteger: 1.5 }],
    [
      'a script',
      'Patient',
      {
        ...patient,
        text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></div>' },
      },
    ],
  ])
  return { what: `${to}: ${what}`, method: 'POST', path: to, body: JSON.stringify(document) }
}

/** What is no JSON, or more of it than anybody reads. */
function badText(random: Random, example: Document): BadRequest {
  const text = JSON.stringify(example)
  const path = String(example.resourceType)
  const post = (what: string, body: string | Uint8Array<ArrayBuffer>, type?: string): BadRequest => {
    return { what, method: 'POST', path, body, ...(type === undefined ? {} : { type }) }
  }
  return pick<() => BadRequest>(random, [
    () => post('cut off', text.slice(0, random.whole(text.length))),
    () => post('two documents', text + text),
    () =>
      post(
        'a sign that is not UTF-8',
        Uint8Array.from([...Buffer.from('{"resourceType":"Patient","id":"'), 0xff, 0x22, 0x7d]),
      ),
    () => post('a number beyond all', text.replace('{', '{"multipleBirthInteger":1e999,')),
    () => post('no number', text.replace('{', '{"multipleBirthInteger":NaN,')),
    () => post('XML', `<${path} xmlns="http://hl7.org/fhir"/>`, 'application/fhir+xml'),
    () =>
      post('another kind of file', text, pick(random, ['text/plain', 'image/png', 'multipart/form-data', 'nonsense'])),
    () => (random.whole(20) > 0 ? post('nothing', '') : post('too deep', deep())),
    () => (random.whole(20) > 0 ? post('a bare word', 'null') : post('too long', long())),
  ])()
}

function deep(): string {
  return `{"resourceType":"Patient","extension":${'[{"url":"a","extension":'.repeat(DEEP)}[]${'}]'.repeat(DEEP)}}`
}

function long(): string {
  return JSON.stringify({ resourceType: 'Patient', name: [{ text: '长'.repeat(LONG) }] })
}

function badAddress(random: Random, example: Document): BadRequest {
  const { resourceType, ...rest } = example
  const type = String(resourceType)
  const to = (what: string, path: string, id: string | undefined): BadRequest => {
    const document = { resourceType: type, ...rest, id }
    return { what: `${type}: ${what}`, method: 'PUT', path, body: JSON.stringify(document) }
  }
  return pick<() => BadRequest>(random, [
    () => to('another id than its address', `${type}/some-id`, 'another-id'),
    () => to('no id', `${type}/some-id`, undefined),
    () => to('an id that is too long', `${type}/${'x'.repeat(65)}`, 'x'.repeat(65)),
    () => to('an id of signs that none has', `${type}/a_b`, 'a_b'),
    () => to('a type nobody knows', `${nonsense(random)}/a`, 'a'),
    () => ({ ...to('nowhere', type, 'a'), method: 'PUT' }),
  ])()
}
