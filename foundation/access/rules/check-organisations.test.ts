import { describe, expect, it } from 'vitest'
import type { OrganisationDefinition } from '../contract/organisation.ts'
import { checkOrganisations } from './check-organisations.ts'

const government: OrganisationDefinition = {
  code: 'gongyi-government',
  name: { zh: '巩义市人民政府' },
  kind: 'government',
  region: '410181',
}
const health: OrganisationDefinition = {
  code: 'gongyi-health',
  name: { zh: '巩义市卫生健康委员会' },
  kind: 'department',
  region: '410181',
  parent: 'gongyi-government',
}

describe('checkOrganisations', () => {
  it('takes a tree whose regions exist', () => {
    expect(checkOrganisations([health, government], new Set(['410181']))).toEqual([])
  })
  it('names an unknown region and an unknown parent', () => {
    expect(checkOrganisations([health], new Set(['330800']))).toEqual([
      { code: 'gongyi-health', fault: 'parent-unknown' },
      { code: 'gongyi-health', fault: 'region-unknown' },
    ])
  })
})
