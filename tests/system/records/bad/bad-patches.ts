import type { Random } from '@kangcheng/methods'
import { type BadRequest, nonsense, pick } from './bad-request.ts'

const JSON_PATCH = 'application/json-patch+json'
const FHIR = 'application/fhir+json'

/** A patch of the Observation with this address (status, code, subject; nothing else) that cannot be done. */
export function badPatch(random: Random, path: string): BadRequest {
  const [what, type, body] = pick(random, [jsonPatch, fhirPathPatch, otherPatch])(random)
  return { what: `patch: ${what}`, method: 'PATCH', path, type, body }
}

type Bad = readonly [what: string, type: string, body: string]

function jsonPatch(random: Random): Bad {
  const word = nonsense(random)
  const [what, operations] = pick<readonly [string, unknown]>(random, [
    ['no list', { op: 'replace', path: '/status', value: 'final' }],
    ['no operation', [{ path: '/status', value: 'amended' }]],
    ['an operation nobody knows', [{ op: word, path: '/status', value: 'amended' }]],
    ['no path', [{ op: 'replace', value: 'amended' }]],
    ['a path that is none', [{ op: 'replace', path: 'status', value: 'amended' }]],
    ['a path to nothing', [{ op: 'replace', path: `/${word}/0/x`, value: 'amended' }]],
    ['a removal of nothing', [{ op: 'remove', path: '/valueQuantity' }]],
    ['an index beyond the end', [{ op: 'add', path: '/code/coding/7', value: {} }]],
    ['no value', [{ op: 'add', path: '/note' }]],
    ['a test that fails', [{ op: 'test', path: '/status', value: 'amended' }]],
    [
      'a test that fails after a change',
      [
        { op: 'replace', path: '/status', value: 'amended' },
        { op: 'test', path: '/status', value: 'final' },
      ],
    ],
    ['a status that is none', [{ op: 'replace', path: '/status', value: word }]],
    ['no status left', [{ op: 'remove', path: '/status' }]],
    ['an element nobody knows', [{ op: 'add', path: `/${word}`, value: 1 }]],
    ['another type', [{ op: 'replace', path: '/resourceType', value: 'Patient' }]],
    ['another id', [{ op: 'replace', path: '/id', value: 'another' }]],
    ['__proto__', [{ op: 'add', path: '/__proto__/admin', value: true }]],
    ['a move into itself', [{ op: 'move', from: '/code', path: '/code/text' }]],
    ['a copy of nothing', [{ op: 'copy', from: `/${word}`, path: '/note' }]],
    ['an operation that is a text', [word]],
  ])
  return [what, JSON_PATCH, JSON.stringify(operations)]
}

function fhirPathPatch(random: Random): Bad {
  const word = nonsense(random)
  const operation = (parts: Record<string, object>) => ({
    resourceType: 'Parameters',
    parameter: [{ name: 'operation', part: Object.entries(parts).map(([name, value]) => ({ name, ...value })) }],
  })
  const replace = { type: { valueCode: 'replace' }, path: { valueString: 'Observation.status' } }
  const [what, parameters] = pick<readonly [string, object]>(random, [
    ['no operation', { resourceType: 'Parameters', parameter: [{ name: word, valueString: 'a' }] }],
    ['an operation without parts', { resourceType: 'Parameters', parameter: [{ name: 'operation' }] }],
    ['a kind nobody knows', operation({ ...replace, type: { valueCode: word }, value: { valueCode: 'amended' } })],
    ['no path', operation({ type: { valueCode: 'replace' }, value: { valueCode: 'amended' } })],
    [
      'a path that is no FHIRPath',
      operation({ ...replace, path: { valueString: 'Observation.status[[' }, value: { valueCode: 'amended' } }),
    ],
    [
      'a path to nothing',
      operation({ ...replace, path: { valueString: 'Observation.value' }, value: { valueString: 'a' } }),
    ],
    ['no value', operation(replace)],
    ['a status that is none', operation({ ...replace, value: { valueCode: word } })],
    ['no status left', operation({ type: { valueCode: 'delete' }, path: { valueString: 'Observation.status' } })],
    [
      'an element nobody knows',
      operation({
        type: { valueCode: 'add' },
        path: { valueString: 'Observation' },
        name: { valueString: word },
        value: { valueString: 'a' },
      }),
    ],
  ])
  return [what, FHIR, JSON.stringify(parameters)]
}

function otherPatch(random: Random): Bad {
  const right = JSON.stringify([{ op: 'replace', path: '/status', value: 'amended' }])
  return pick<Bad>(random, [
    ['cut off', JSON_PATCH, right.slice(0, random.whole(right.length))],
    ['a resource', FHIR, '{"resourceType":"Observation","status":"amended","code":{"text":"a"}}'],
    ['a text', 'text/plain', right],
    ['XML', 'application/xml-patch+xml', '<diff><replace sel="f:Observation/f:status/@value">amended</diff>'],
    ['nothing', JSON_PATCH, ''],
  ])
}
