import { seededRandom } from '@kangcheng/methods'
import type { AnswerBody, FhirClient } from '../../fhir/client.ts'
import { countMade } from '../count-made.ts'
import type { MessageTable } from '../message-table.ts'
import { PANELS } from '../messages/panel.ts'
import { controlOf, type Result } from '../messages/result.ts'
import type { Faults } from './faults.ts'
import { type Journal, messageOf, seriesOf } from './journal.ts'

/** Messages whose resources are compared with what was sent, value by value; of the others they are counted. */
const COMPARED = 2_500
const AT_ONCE = 8

/** Each acknowledged control id is there once, with its bytes, and stored; and no other. */
export async function lookForMessages(
  table: MessageTable,
  journals: readonly Journal[],
  faults: Faults,
): Promise<void> {
  for (const { laboratory, acknowledged } of journals) {
    const missing = new Set<string>()
    for (let sequence = 1; sequence <= acknowledged; sequence++) missing.add(controlOf(laboratory.facility, sequence))
    for (const { control, isStored, isWhole } of await table.keptOf(laboratory.code)) {
      if (!missing.delete(control)) faults.doubled++
      else if (!isStored) faults.lost++
      else if (!isWhole) faults.torn++
    }
    faults.lost += missing.size
  }
}

/** There are as many resources of each type as the messages make, beyond those that were there `before`. */
export async function compareCounts(
  client: FhirClient,
  before: ReadonlyMap<string, number>,
  journals: readonly Journal[],
  faults: Faults,
): Promise<void> {
  const expected = countExpected(journals)
  for (const [type, count] of await countMade(client)) {
    const surplus = count - (before.get(type) ?? 0) - (expected.get(type) ?? 0)
    faults.doubled += Math.max(0, surplus)
    faults.lost += Math.max(0, -surplus)
  }
}

function countExpected(journals: readonly Journal[]): ReadonlyMap<string, number> {
  let reports = 0
  let patients = 0
  for (const { laboratory, acknowledged } of journals) {
    const orders = new Set<string>()
    const seen = new Set<number>()
    for (let sequence = 1; sequence <= acknowledged; sequence++) {
      const { filler, patient } = messageOf(laboratory, sequence)
      orders.add(filler)
      seen.add(patient)
    }
    reports += orders.size
    patients += seen.size
  }
  return new Map([
    ['Patient', patients],
    ['Encounter', patients],
    ['Observation', reports * PANELS.eight.items.length],
    ['DiagnosticReport', reports],
  ])
}

/** Some messages in full: one report, and each of its results as it was sent. Answers how many were compared. */
export async function comparePanels(client: FhirClient, journals: readonly Journal[], faults: Faults): Promise<number> {
  const random = seededRandom.must(COMPARED)
  const chosen = new Map<string, Result>()
  const most = journals.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
  for (let tries = 0; chosen.size < Math.min(COMPARED, most / 2) && tries < 10 * COMPARED; tries++) {
    const { laboratory, acknowledged } = journals[random.whole(journals.length)] as Journal
    const sequence = 1 + random.whole(Math.max(1, acknowledged))
    if (sequence > acknowledged || seriesOf(sequence) !== undefined) continue
    const result = messageOf(laboratory, sequence)
    chosen.set(result.filler, result)
  }
  await each(chosen.values(), async ({ filler, values }) => {
    const { reports, results } = await readOrder(client, filler)
    if (reports === 0) faults.lost++
    else if (reports > 1) faults.doubled++
    else if (!PANELS.eight.items.every(({ code }, index) => results.get(code)?.value === Number(values[index])))
      faults.torn++
  })
  return chosen.size
}

/** Of each result that was corrected again and again the last message has the last word, and its versions rise. */
export async function lookAtCorrections(
  client: FhirClient,
  journals: readonly Journal[],
  faults: Faults,
): Promise<number> {
  const last = new Map<string, Result>()
  for (const { laboratory, acknowledged } of journals)
    for (let sequence = 1; sequence <= acknowledged; sequence++) {
      const result = messageOf(laboratory, sequence)
      if (seriesOf(sequence) !== undefined) last.set(result.filler, result)
    }
  const [{ code } = { code: '' }] = PANELS.eight.items
  let versions = 0
  await each(last.values(), async ({ filler, values }) => {
    const { reports, results } = await readOrder(client, filler)
    const corrected = results.get(code)
    if (reports > 1 || results.size > PANELS.eight.items.length) faults.doubled++
    if (corrected === undefined) {
      faults.lost++
      return
    }
    if (corrected.value !== Number(values[0])) faults.disordered++
    const rising = await valuesOfVersions(client, `Observation/${corrected.id}`)
    if (rising.some((value, index) => index > 0 && value <= (rising[index - 1] as number))) faults.disordered++
    versions += rising.length
  })
  return versions
}

interface Observation {
  readonly id: string
  readonly meta: { readonly versionId: string }
  readonly code: { readonly coding: readonly { readonly code: string }[] }
  readonly valueQuantity: { readonly value: number }
}

/** How many reports an order number finds, and their results by the local code. */
async function readOrder(client: FhirClient, filler: string) {
  const { body } = await client.get(`DiagnosticReport?identifier=${filler}&_include=DiagnosticReport:result`)
  const resources = (body.entry ?? []).map(({ resource }) => resource)
  const results = new Map<string, { readonly id: string; readonly value: number }>()
  for (const { id, code, valueQuantity } of resourcesOf(body, 'Observation'))
    results.set(code.coding[0]?.code ?? '', { id, value: valueQuantity.value })
  return { reports: resources.filter(({ resourceType }) => resourceType === 'DiagnosticReport').length, results }
}

/** From the first version to the last. */
async function valuesOfVersions(client: FhirClient, address: string): Promise<number[]> {
  const versions: Observation[] = []
  let path: string | undefined = `${address}/_history?_count=1000`
  while (path !== undefined) {
    const { body } = await client.get(path)
    versions.push(...resourcesOf(body, 'Observation'))
    const next = (body as { link?: { relation: string; url: string }[] }).link?.find(
      ({ relation }) => relation === 'next',
    )
    path = next?.url.split('/fhir/R4/')[1]
  }
  return versions
    .sort((one, other) => Number(one.meta.versionId) - Number(other.meta.versionId))
    .map(({ valueQuantity }) => valueQuantity.value)
}

function resourcesOf(body: AnswerBody, type: 'Observation'): Observation[] {
  return (body.entry ?? []).flatMap(({ resource }) =>
    resource.resourceType === type ? [resource as unknown as Observation] : [],
  )
}

async function each<One>(all: Iterable<One>, look: (one: One) => Promise<void>): Promise<void> {
  const left = [...all]
  const lane = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await look(one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}
