import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { pathsFor } from '../../../engines/records/definitions/paths.ts'
import type { SearchParameter } from '../../../engines/records/making/fhirpath/paths-source.ts'
import { readDefinitions } from '../../../engines/records/making/model/read-definitions.ts'
import { evaluate } from '../../../engines/records/rules/fhirpath/evaluate.ts'
import type { Resource } from '../../../engines/records/rules/resource.ts'

/** Every so many of the five thousand examples of HL7: enough for most types, in a second. */
const STEP = 37
const LARGEST = 100_000
const FOLDER = dirname(fileURLToPath(import.meta.resolve('hl7.fhir.r4.examples/package.json')))

it('find in the examples of HL7 what the published expressions find', async () => {
  const parameters = readDefinitions('search-parameters.json', 'SearchParameter') as unknown as SearchParameter[]
  const differences: string[] = []
  let found = 0
  for (const [file, resource] of examples()) {
    const { paths } = (await pathsFor(resource.resourceType)) ?? { paths: [] }
    for (const { code, find } of paths) {
      const ours: unknown[] = []
      find(resource, (element) => ours.push(element))
      found += ours.length
      const theirs = publishedOf(parameters, code, resource.resourceType).flatMap((part) => valuesOf(part, resource))
      if (distinct(ours) !== distinct(theirs))
        differences.push(`${file} ${code}: ${distinct(ours)} for ${distinct(theirs)}`)
    }
  }
  expect(differences).toEqual([])
  expect(found).toBeGreaterThan(2000)
})

function* examples(): Iterable<[string, Resource]> {
  const files = readdirSync(FOLDER).filter((file) => /^[A-Z].*\.json$/.test(file))
  for (let at = 0; at < files.length; at += STEP) {
    const file = files[at] ?? ''
    const text = readFileSync(join(FOLDER, file), 'utf8')
    // What is contained cannot be told by the text of a reference, which is all that is asked below.
    if (text.length < LARGEST && !text.includes('"reference": "#') && !text.includes('"reference":"#'))
      yield [file, JSON.parse(text) as Resource]
  }
}

/** The parts of an expression that are for a type. */
function publishedOf(parameters: readonly SearchParameter[], code: string, type: string): string[] {
  const bases = [type, 'Resource', 'DomainResource']
  const own = parameters.find((one) => one.code === code && one.base.some((base) => bases.includes(base)))
  return (own?.expression ?? '').split(' | ').filter((part) => {
    const root = /^\(*([A-Z]\w*)/.exec(part)?.[1]
    return root === undefined || bases.includes(root)
  })
}

function valuesOf(part: string, resource: Resource): unknown[] {
  const expression = part.replace(
    /resolve\(\) is (\w+)/,
    (_all, type: string) => `reference.matches('(^|/)${type}/[^/]*$')`,
  )
  const found = evaluate(expression, resource, { now: '2026-03-01T08:00:00.000+08:00' })
  if ('severity' in found) throw new Error(`${expression}: ${found.diagnostics}`)
  return found.map(({ value }) => value).filter((value) => value !== null && value !== undefined)
}

function distinct(elements: readonly unknown[]): string {
  return [...new Set(elements.map((element) => JSON.stringify(element)))].sort().join()
}
