import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validatorFile } from '../definitions/validator.ts'
import { RESOURCE_TYPES } from '../rules/resource-types.ts'
import { writeFiles } from './validation/write-files.ts'

const folder = new URL('../definitions/generated/validators/', import.meta.url)

describe('the generated validators', () => {
  it('are those that the definitions give', () => {
    const files = writeFiles()
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort())
    const stale = [...files].filter(([name, source]) => readFileSync(new URL(name, folder), 'utf8') !== source)
    expect(
      stale.map(([name]) => name),
      'run node engines/records/making/make-validators.ts',
    ).toEqual([])
  })

  it('are one for each resource type', () => {
    const names = readdirSync(folder)
    expect(RESOURCE_TYPES.filter((type) => !names.includes(validatorFile(type)))).toEqual([])
  })
})
