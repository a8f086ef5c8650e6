import { type Random, seededRandom } from '@kangcheng/methods'
import { beforeAll, describe, expect, it } from 'vitest'
import { badBundle, badTransaction } from './bad/bad-bundles.ts'
import { badPatch } from './bad/bad-patches.ts'
import type { BadRequest } from './bad/bad-request.ts'
import { badResource, type Examples } from './bad/bad-resources.ts'
import { badSearch } from './bad/bad-searches.ts'
import { acceptedExamples, created, rowCounts } from './bad/hl7-examples.ts'
import { type FhirAnswer, invented, openRecords, pressureOf, type Records } from './open-records.ts'

const LANES = 8
/** What an answer never tells: where our code lies, what the database said. */
const INSIDES = /node_modules|\bat \w+ \(|\.ts:\d|SELECT |INSERT |pg_|undefined|\[object/

let records: Records
let examples: Examples
let observation: string

beforeAll(async () => {
  records = await openRecords()
  examples = await acceptedExamples(records)
  const patient = await created(records, invented(1))
  observation = await created(records, { ...pressureOf(patient, '2026-01-01', 120), valueQuantity: undefined })
})

describe('bad input', () => {
  it.each<[string, number, (random: Random) => BadRequest]>([
    ['resources', 4000, (random) => badResource(random, examples)],
    ['transactions', 1500, (random) => badTransaction(random, examples)],
    ['bundles', 300, (random) => badBundle(random, examples)],
    ['searches', 2500, badSearch],
    ['patches', 1700, (random) => badPatch(random, observation)],
  ])('%s: each of %i is refused with one clear outcome, and nothing is written', async (kind, count, make) => {
    const before = await rowCounts(records)
    // One of each kind: a hundred like it say no more.
    const faults = new Map<string, string>()
    let turn = 0
    const lane = async () => {
      while (turn < count) {
        const bad = make(seededRandom.must(20261122, turn++))
        const fault = faultOf(await send(bad))
        if (fault !== undefined) faults.set(bad.what, `${bad.method} ${bad.path} ${shortened(bad.body)} → ${fault}`)
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    expect([kind, ...faults]).toEqual([kind])
    expect(await rowCounts(records)).toEqual(before)
    expect(records.city.errors).toEqual([])
    expect((await records.ask(observation)).status).toBe(200)
  })
})

async function send({ method, path, body, type }: BadRequest): Promise<FhirAnswer> {
  return records.ask(path, { method, ...(body === undefined ? {} : { body }), ...(type === undefined ? {} : { type }) })
}

/** What is wrong with how something wrong was refused. */
function faultOf({ status, headers, body }: FhirAnswer): string | undefined {
  const issues = (body.issue ?? []) as {
    severity?: string
    code?: string
    diagnostics?: string
    details?: { text?: string }
  }[]
  const said = issues[0]?.diagnostics ?? issues[0]?.details?.text ?? ''
  const isClear =
    body.resourceType === 'OperationOutcome' &&
    headers.get('content-type')?.startsWith('application/fhir+json') === true &&
    /^(error|fatal)$/.test(issues[0]?.severity ?? '') &&
    issues[0]?.code !== undefined &&
    said.length >= 10 &&
    !INSIDES.test(JSON.stringify(body))
  return status >= 400 && status < 500 && isClear ? undefined : `${status} ${JSON.stringify(body).slice(0, 200)}`
}

function shortened(body: BadRequest['body']): string {
  return typeof body === 'string' ? body.slice(0, 300) : ''
}
