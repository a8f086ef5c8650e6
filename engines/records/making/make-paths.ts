/**
 * Makes definitions/generated/paths from the SearchParameters of FHIR R4:
 * node engines/records/making/make-paths.ts
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathsSources, type SearchParameter } from './fhirpath/paths-source.ts'
import { readDefinitions } from './model/read-definitions.ts'
import { readModel } from './model.ts'

const OUT = join(import.meta.dirname, '../definitions/generated/paths')

const parameters = readDefinitions('search-parameters.json', 'SearchParameter') as unknown as SearchParameter[]
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
for (const [file, source] of pathsSources(parameters, readModel())) writeFileSync(join(OUT, file), source)
