import { fhirClient } from './client.ts'
import { inventLines, peopleIn } from './generate/sendings.ts'
import { type Row, watchMachine } from './measure.ts'
import type { Server } from './server.ts'

/** Resources of one file: sent within the time that the server gives a request. */
const FILE = 250_000

/** Sends `count` resources from person `from` on as NDJSON, file by file, and answers what it took. */
export async function importPeople(server: Server, token: string, count: number, from: number): Promise<Row> {
  const { importLines } = fhirClient(server.address, token)
  const used = watchMachine(server)
  const load = process.cpuUsage()
  const begun = performance.now()
  let errors = 0
  let requests = 0
  for (let sent = 0; sent < count; sent += FILE) {
    const size = Math.min(FILE, count - sent)
    const person = from + peopleIn(sent)
    const { status, body } = await importLines(`bench-${person}`, inventLines(size, person))
    requests++
    if (status === 200 && body.lines === size && body.refused === 0) continue
    errors += body.refused ?? size
    process.stdout.write(`  $import: ${status} ${JSON.stringify(body).slice(0, 2000)}\n`)
  }
  const milliseconds = performance.now() - begun
  const seconds = milliseconds / 1000
  const { user, system } = process.cpuUsage(load)
  const each = milliseconds / requests
  return { requests, resources: count, seconds, p50: each, p99: each, errors, ...used(seconds, (user + system) / 1000) }
}
