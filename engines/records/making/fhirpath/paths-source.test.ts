import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDefinitions } from '../model/read-definitions.ts'
import { readModel } from '../model.ts'
import { pathsSources, type SearchParameter } from './paths-source.ts'

const FOLDER = join(import.meta.dirname, '../../definitions/generated/paths')

it('makes what is committed', () => {
  const parameters = readDefinitions('search-parameters.json', 'SearchParameter') as unknown as SearchParameter[]
  const sources = pathsSources(parameters, readModel())
  expect(readdirSync(FOLDER).sort()).toEqual([...sources.keys()].sort())
  for (const [file, source] of sources) expect(readFileSync(join(FOLDER, file), 'utf8'), file).toBe(source)
})
