import { describe, expect, it } from 'vitest'
import type { RegionDefinition } from '../contract/region.ts'
import { checkRegions } from './check-regions.ts'

function region(code: string, level: RegionDefinition['level'], parent?: string): RegionDefinition {
  return {
    code,
    level,
    name: { zh: code },
    source: { title: 'GB/T 2260', status: 'unverified' },
    ...(parent === undefined ? {} : { parent }),
  }
}

const henan = region('410000', 'province')
const zhengzhou = region('410100', 'city', '410000')
const gongyi = region('410181', 'county', '410100')

describe('checkRegions', () => {
  it('takes the five levels, a zone, and a level left out', () => {
    const regions = [
      henan,
      zhengzhou,
      gongyi,
      region('410181100', 'township', '410181'),
      region('410181100001', 'village', '410181100'),
      region('410171', 'zone', '410100'),
      region('410171500', 'township', '410171'),
      // A county governed by the province directly, and a city without counties.
      region('419001', 'county', '410000'),
      region('410100004', 'township', '410100'),
    ]
    expect(checkRegions(regions)).toEqual([])
  })

  it.each([
    ['a city code that is a county’s', region('410181', 'city', '410000'), 'code-shape'],
    ['a province code that is a city’s', region('410100', 'province'), 'code-shape'],
    ['a county code that is a city’s', region('410300', 'county', '410000'), 'code-shape'],
    ['a township of six digits', region('410182', 'township', '410100'), 'code-shape'],
    ['a parent of the same level', region('410182', 'county', '410181'), 'level-order'],
    ['a parent that is smaller', region('410300', 'city', '410181'), 'level-order'],
    ['a code of another city', region('330802', 'county', '410100'), 'outside-parent'],
    ['a parent nobody holds', region('410381', 'county', '410300'), 'parent-unknown'],
    ['a region twice', region('410000', 'province'), 'duplicate'],
  ])('refuses %s', (_case, wrong, fault) => {
    const others = [henan, zhengzhou, gongyi].filter((known) => known.code !== wrong.code || fault === 'duplicate')
    expect(checkRegions([...others, wrong])).toEqual([{ code: wrong.code, fault }])
  })
})
