import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type HouseManifest, outsideManifest } from './package-manifest.ts'

const methods = join(import.meta.dirname, '..')
const house = JSON.parse(readFileSync(join(methods, 'package.json'), 'utf8')) as HouseManifest

/** Every file that a file loads, itself included. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const code = readFileSync(path, 'utf8').replace(/^(import|export) type .*$/gm, '')
  for (const [, from = ''] of code.matchAll(/from '(\.[^']+)'/g)) loadedBy(join(path, '..', from), seen)
  return seen
}

describe('the doors of the package', () => {
  it('are there, and the same outside', () => {
    for (const path of Object.values(house.exports)) expect(existsSync(join(methods, path))).toBe(true)
    expect(outsideManifest(house)).toMatchObject({
      name: '@kangcheng/methods',
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './identity': { types: './dist/identity/index.d.ts', default: './dist/identity/index.js' },
      },
    })
  })

  it('load the table of pinyin behind ./identity alone', () => {
    for (const [door, path] of Object.entries(house.exports)) {
      const loaded = [...loadedBy(join(methods, path))].map((file) => file.slice(methods.length + 1))
      expect([door, loaded.some((file) => file.endsWith('pinyin-table.ts'))]).toEqual([door, door === './identity'])
    }
  })
})
