import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** As much of FHIR as is looked at. */
export interface Resource {
  readonly resourceType: string
  readonly id: string
  readonly [element: string]: unknown
}

/** A patient of the folder with the laboratory's results, and the bundle that holds all. */
export interface Person {
  readonly bundle: Buffer
  readonly patient: Resource
  readonly results: readonly Resource[]
}

/** The first patients of a folder of Synthea's bundles (`*.json.gz`), in order of their files. Rejects when it cannot be read. */
export async function readPeople(folder: string, most: number): Promise<Person[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json.gz')).sort()
  const people: Person[] = []
  for (const name of names) {
    if (people.length === most) break
    const bundle = gunzipSync(await readFile(join(folder, name)))
    const { entry = [] } = JSON.parse(bundle.toString()) as { entry?: { resource: Resource }[] }
    const resources = entry.map(({ resource }) => resource)
    const patient = resources.find(({ resourceType }) => resourceType === 'Patient')
    if (patient) people.push({ bundle, patient, results: resources.filter(isOfLaboratory) })
  }
  return people
}

export function isOfLaboratory({ resourceType, category }: Resource): boolean {
  return resourceType === 'Observation' && JSON.stringify(category ?? '').includes('"laboratory"')
}

interface Name {
  readonly text?: string
  readonly family?: string
  readonly given?: readonly string[]
}

/** Family name and given names; a table has one column for both. */
export function nameOf({ name }: Resource): { readonly family: string; readonly given: string; readonly text: string } {
  const [first = {}] = (name ?? []) as Name[]
  const { family = '', given = [] } = first
  return { family, given: given.join(' '), text: first.text ?? [family, ...given].join(' ') }
}

interface Concept {
  readonly coding?: readonly { readonly system?: string; readonly code?: string; readonly display?: string }[]
  readonly text?: string
}

/** The LOINC code of a result, and what it is called. */
export function codeOf({ code }: Resource): { readonly loinc: string; readonly text: string } {
  const { coding = [], text = '' } = (code ?? {}) as Concept
  return { loinc: coding.find(({ system }) => system === 'http://loinc.org')?.code ?? '', text }
}

interface Quantity {
  readonly value?: number
  readonly unit?: string
  readonly comparator?: string
}

/** A value as it is written: a number with its unit, or a text. Of codes the text is compared, which is all that a table has. */
export function writtenValue(result: Resource): {
  readonly value: string
  readonly unit: string
  readonly isNumber: boolean
} {
  const { value, unit = '', comparator = '' } = (result.valueQuantity ?? {}) as Quantity
  if (value !== undefined) return { value: `${comparator}${value}`, unit, isNumber: true }
  const concept = result.valueCodeableConcept as Concept | undefined
  const text = concept?.text ?? concept?.coding?.[0]?.display ?? (result.valueString as string | undefined)
  return { value: text ?? '', unit: '', isNumber: false }
}
