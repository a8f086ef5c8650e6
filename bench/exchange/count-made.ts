import type { FhirClient } from '../fhir/client.ts'

/** What a message of a result makes. */
const TYPES = ['Patient', 'Encounter', 'Observation', 'DiagnosticReport']

/** How many resources there are of each type that messages make. */
export async function countMade(client: FhirClient): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const type of TYPES) counts.set(type, await client.count(type))
  return counts
}
