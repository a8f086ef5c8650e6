import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type Figure, report } from '../figures.ts'
import { type AnswerBody, type FhirClient, fhirClient } from './client.ts'
import type { Resource } from './generate/record.ts'
import { makeToken, startServer } from './server.ts'

interface Sent extends Resource {
  readonly entry: readonly { fullUrl?: string; resource: Resource; request: { method: string; url: string } }[]
}

const SHOWN = 20

/**
 * Sends every transaction of a folder and reads each of its resources back by the address it was given: all are there, and
 * but for the `id`, the version and the references that had to be resolved they say what was sent.
 */
export async function returnBundles(data: string, folder: string): Promise<boolean> {
  // npm moves to the root of the repository; a relative folder is meant from where the person stands.
  const from = resolve(process.env.INIT_CWD ?? process.cwd(), folder)
  const files = readdirSync(from).filter((name) => /\.json(\.gz)?$/.test(name))
  const server = await startServer(data)
  try {
    const client = fhirClient(server.address, await makeToken(server))
    const counts = { sent: 0, refused: 0, missing: 0, different: 0 }
    const begun = performance.now()
    const faults: string[] = []
    for (const name of files) faults.push(...(await returnOne(client, readBundle(join(from, name)), name, counts)))
    for (const line of faults.slice(0, SHOWN)) process.stdout.write(`  ${line}\n`)
    const seconds = (performance.now() - begun) / 1000
    const limits: Figure[] = (['refused', 'missing', 'different'] as const).map((what) => {
      return { what, value: counts[what], unit: '', limit: 0 }
    })
    return report([
      { what: 'transactions', value: files.length, unit: '' },
      { what: 'resources sent', value: counts.sent, unit: '' },
      { what: 'sent and read back', value: seconds, unit: 's' },
      ...limits,
    ])
  } finally {
    await server.stop()
  }
}

async function returnOne(
  client: FhirClient,
  sent: Sent,
  name: string,
  counts: { sent: number; refused: number; missing: number; different: number },
): Promise<string[]> {
  counts.sent += sent.entry.length
  const { status, body } = await client.post('', sent)
  if (status !== 200) {
    counts.refused++
    return [`${name}: ${status} ${JSON.stringify(body).slice(0, 1000)}`]
  }
  const given = addressesOf(sent, body)
  const faults = await Promise.all(
    sent.entry.map(async ({ fullUrl = '', resource }) => {
      const address = given.get(fullUrl) ?? ''
      const back = await client.get(address)
      if (back.status !== 200) {
        counts.missing++
        return `${name}: ${address} answers ${back.status}`
      }
      const expected = withoutServerOwned(withReferences(resource, given))
      if (isDeepStrictEqual(withoutServerOwned(back.body), expected)) return undefined
      counts.different++
      return `${name}: ${address} was ${JSON.stringify(expected)} and is ${JSON.stringify(back.body)}`
    }),
  )
  return faults.filter((line) => line !== undefined)
}

/** From each full URL of the bundle to `Type/id`, as the answer says it. */
function addressesOf(sent: Sent, answer: AnswerBody): Map<string, string> {
  const given = new Map<string, string>()
  for (const [place, { fullUrl = '' }] of sent.entry.entries()) {
    const location = answer.entry?.[place]?.response?.location ?? ''
    const [, address = ''] = /([A-Z][A-Za-z]+\/[A-Za-z0-9.-]+)(?:\/_history\/.*)?$/.exec(location) ?? []
    given.set(fullUrl, address)
  }
  return given
}

function withReferences(value: unknown, given: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => withReferences(one, given))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      if (name === 'reference' && typeof one === 'string') return [name, given.get(one) ?? one]
      return [name, withReferences(one, given)]
    }),
  )
}

/** Without the id and what else the server decides of each version. */
function withoutServerOwned(resource: unknown): unknown {
  const { id: _id, meta = {}, ...rest } = resource as { id?: string; meta?: Record<string, unknown> }
  const { versionId: _version, lastUpdated: _when, ...kept } = meta
  return { ...rest, meta: kept }
}

function readBundle(file: string): Sent {
  const bytes = readFileSync(file)
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Sent
}
