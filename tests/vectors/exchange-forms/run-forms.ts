import type { FeedSettings } from '@kangcheng/exchange/contract'
import type { VectorsReport } from '../run-vectors.ts'
import { compareForms, patientContent, resultContent } from './compare-forms.ts'
import { readPeople } from './people.ts'
import { type Taken, takeIn } from './take-in.ts'
import { asFhir, asHl7v2, asTables, type Form } from './write-forms.ts'

interface Door {
  readonly name: string
  readonly settings: Pick<FeedSettings, 'format' | 'maps'>
  readonly form: Form
}

const DOORS: readonly Door[] = [
  { name: 'FHIR', settings: { format: 'fhir', maps: [] }, form: asFhir },
  { name: 'HL7 v2', settings: { format: 'hl7v2', maps: ['hl7v2-persons', 'hl7v2-results'] }, form: asHl7v2 },
  { name: 'CSV', settings: { format: 'table', maps: ['table-persons', 'table-results'] }, form: asTables },
]

const MOST_LINES = 20

/**
 * Sends patients and laboratory results of a folder of FHIR bundles into three new databases, as the bundles they are, written anew as
 * HL7 version 2, and as CSV; and compares what the databases hold. Rejects when the folder cannot be read.
 */
export async function runForms(folder: string, most = 20): Promise<VectorsReport> {
  const people = await readPeople(folder, most)
  if (people.length === 0) return { lines: [`${folder}: no bundles (*.json.gz) here`], passed: 0, failed: 1 }
  const lines: string[] = []
  const taken: Taken[] = []
  let [passed, failed] = [0, 0]
  for (const { name, settings, form } of DOORS) {
    const one = await takeIn(settings, form(people))
    taken.push(one)
    failed += one.faults.length
    lines.push(...one.faults.slice(0, MOST_LINES).map((fault) => `FAILED ${name}: ${fault}`))
    lines.push(`${name}: ${one.patients.length} patients, ${one.results.length} laboratory results`)
  }
  const [fhir, ...others] = taken
  for (const [at, other] of others.entries()) {
    const pair = `FHIR and ${DOORS[at + 1]?.name}`
    for (const [kind, contentOf] of [
      ['patients', patientContent],
      ['results', resultContent],
    ] as const) {
      const [one, two] = [fhir?.[kind].map(contentOf) ?? [], other[kind].map(contentOf)]
      const { compared, differing, lines: said } = compareForms(one, two, `${pair}, ${kind}`)
      lines.push(...said.slice(0, MOST_LINES), `${pair}, ${kind}: ${compared} compared, ${differing} differing`)
      passed += compared - differing
      failed += differing
    }
  }
  lines.push(
    'Ids of patients are compared, those of results are not: a bundle calls them by a UUID, messages and tables by number.',
  )
  return { lines, passed, failed }
}
