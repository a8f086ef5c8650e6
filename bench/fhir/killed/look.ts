import type { FhirClient } from '../client.ts'
import { inventPatient, SHARES } from '../generate/record.ts'
import { importedName } from '../generate/sendings.ts'
import type { Faults, Journal, Stored } from './journal.ts'
import { PEOPLE_IN_FILE, sendFile } from './write.ts'

const MEDICAL_RECORD = 'urn:oid:2.16.156.10011.1.12.990100'

/** Looks for all that the journal says, counts what is wrong, and keeps in `stored` what has to be there from now on. */
export async function lookFor(client: FhirClient, journal: Journal, faults: Faults, stored: Stored): Promise<void> {
  await lookForCreated(client, journal, faults, stored)
  await lookForTransactions(client, journal, faults, stored)
  await lookForFiles(client, journal, faults, stored)
}

async function lookForCreated(client: FhirClient, { created }: Journal, faults: Faults, stored: Stored): Promise<void> {
  await each(created, async ([person, address]) => {
    const found = await client.count(searchFor(person))
    stored.patients += found
    if (found > 1) faults.doubled++
    if (address === undefined) return
    const { status, body } = await client.get(address)
    if (status !== 200 || found === 0) faults.lost++
    else if (JSON.stringify(body.identifier) !== JSON.stringify(inventPatient(person).identifier)) faults.changed++
  })
}

async function lookForTransactions(
  client: FhirClient,
  { transactions }: Journal,
  faults: Faults,
  stored: Stored,
): Promise<void> {
  await each(transactions, async ([person, acknowledged]) => {
    const { body } = await client.get(searchFor(person))
    const ids = (body.entry ?? []).map(({ resource }) => resource.id ?? '')
    if (ids.length === 0 && acknowledged) faults.lost++
    if (ids.length > 1) faults.doubled++
    for (const id of ids) if (!(await isWhole(client, `Patient/${id}`))) faults.torn++
    stored.records += ids.length
    stored.patients += ids.length
  })
}

/** A file that was acknowledged is there; one that was not is sent again, as its sender would. */
async function lookForFiles(client: FhirClient, { files }: Journal, faults: Faults, stored: Stored): Promise<void> {
  await each(files, async ([first, acknowledged]) => {
    if (!acknowledged) await sendFile(client, first)
    for (let person = first; person < first + PEOPLE_IN_FILE; person++) {
      if (!(await isWhole(client, importedName(person)('Patient', 0)))) faults[acknowledged ? 'lost' : 'torn']++
      if ((await client.count(searchFor(person))) > 1) faults.doubled++
    }
    stored.records += PEOPLE_IN_FILE
    stored.patients += PEOPLE_IN_FILE
  })
}

/** How much there is of each type that is written. */
export async function countAll(client: FhirClient): Promise<ReadonlyMap<string, number>> {
  const counts = Object.keys(SHARES).map(async (type) => [type, await client.count(type)] as const)
  return new Map(await Promise.all(counts))
}

/** What is there beyond it belongs to nobody: parts of a bundle without their patient, or resources written twice. */
export async function compareAll(
  client: FhirClient,
  before: ReadonlyMap<string, number>,
  faults: Faults,
  { records, patients }: Stored,
): Promise<void> {
  for (const [type, there] of await countAll(client)) {
    const written = type === 'Patient' ? patients : (SHARES[type as keyof typeof SHARES] ?? 0) * records
    const expected = (before.get(type) ?? 0) + written
    faults.doubled += Math.max(0, there - expected)
    faults.lost += Math.max(0, expected - there)
  }
}

const AT_ONCE = 16

async function each<One>(all: Iterable<One>, look: (one: One) => Promise<void>): Promise<void> {
  const left = [...all]
  const lane = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await look(one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

async function isWhole(client: FhirClient, patient: string): Promise<boolean> {
  const { Patient: _itself, ...others } = SHARES
  const counts = Object.entries(others).map(async ([type, share]) => {
    return (await client.count(`${type}?patient=${patient}`)) === share
  })
  return (await Promise.all(counts)).every((isRight) => isRight)
}

function searchFor(person: number): string {
  return `Patient?identifier=${MEDICAL_RECORD}%7CB${String(person).padStart(9, '0')}`
}
