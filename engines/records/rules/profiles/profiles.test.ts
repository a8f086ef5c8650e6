import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPacks, sayFault } from '@kangcheng/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CodeList, CodeList as CodeListSchema } from '../../contract/terminology.ts'
import { validatorFor } from '../../definitions/validator.ts'
import type { Resource } from '../resource.ts'
import { askClaimed, compileProfiles, type Profiles } from './compile-profiles.ts'
import { ProfileDefinition } from './profile-definition.ts'

const TODAY = '2026-11-22'
const NATIONAL = new URL('../../../../packs/national/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'profiles-'))
const definitions: ProfileDefinition[] = []
const lists: CodeList[] = []
let profiles: Profiles = new Map()

// The profiles of the pack alone: its other documents are read by other engines.
beforeAll(async () => {
  copyFileSync(join(NATIONAL, 'pack.yaml'), join(folder, 'pack.yaml'))
  for (const kind of ['profiles', 'terminology'])
    for (const file of readdirSync(join(NATIONAL, kind)))
      copyFileSync(join(NATIONAL, kind, file), join(folder, `${kind}-${file}`))
  const read = await loadPacks([folder], {
    profile: { schema: ProfileDefinition },
    'code-list': { schema: CodeListSchema },
  })
  if (!read.ok) throw new Error(read.faults.map(sayFault).join('\n'))
  for (const { kind, body } of read.documents)
    (kind === 'profile' ? definitions : (lists as unknown[])).push(body as never)
  profiles = compileProfiles(definitions, lists, TODAY).profiles
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the national profiles', () => {
  it('do what their examples say', () => {
    expect(compileProfiles(definitions, lists, TODAY).faults).toEqual([])
    expect(profiles.size).toBe(4)
  })

  it('have examples that are sound by the base definitions', async () => {
    for (const { type, examples } of definitions) {
      const validate = await validatorFor(type)
      for (const { given } of examples.filter((one) => one.expect.length === 0)) {
        expect(validate?.({ resourceType: type, ...given } as Resource)).toEqual([])
      }
    }
  })
})

describe('a claimed profile', () => {
  const claims = (profile: string[], more: object = {}) => ({ resourceType: 'Patient', meta: { profile }, ...more })

  it('is asked, whatever version is named', () => {
    const expected = ['Patient.name', 'Patient.gender', 'Patient.birthDate']
    for (const url of ['urn:kangcheng:profile:resident', 'urn:kangcheng:profile:resident|1']) {
      expect(askClaimed(claims([url]), profiles, TODAY).flatMap((one) => one.expression ?? [])).toEqual(expected)
    }
  })

  it('is nothing where nobody knows it, and a fault where it is of another type', () => {
    expect(askClaimed(claims(['http://example.org/theirs']), profiles, TODAY)).toEqual([])
    expect(askClaimed({ resourceType: 'Patient' }, profiles, TODAY)).toEqual([])
    expect(askClaimed(claims(['urn:kangcheng:profile:abo-blood-group']), profiles, TODAY)).toMatchObject([
      { severity: 'error', expression: ['Patient.meta.profile[0]'] },
    ])
  })

  it('never repeats a number', () => {
    const value = '990101197013450019'
    const resource = claims(['urn:kangcheng:profile:resident'], {
      identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value }],
    })
    const issues = askClaimed(resource, profiles, TODAY)
    expect(issues.map((one) => one.expression?.[0])).toContain('Patient.identifier[0].value')
    expect(issues.map((one) => one.diagnostics).join()).toMatch(/GB 11643.*birth date/)
    expect(JSON.stringify(issues)).not.toContain(value)
  })
})

describe('a pack is refused', () => {
  const list = { url: 'urn:a', title: { zh: 'A' }, concepts: [{ code: 'x', name: 'X' }] }
  const profile = (change: object): ProfileDefinition => ({
    code: 'p',
    url: 'urn:p',
    name: { zh: 'P' },
    type: 'Patient',
    rules: [{ kind: 'domain', path: 'maritalStatus', domain: 'urn:a' }],
    examples: [{ name: 'empty', given: {}, expect: [] }],
    source: { title: 'P', status: 'unverified' },
    ...change,
  })
  const faultsOf = (...all: ProfileDefinition[]) => compileProfiles(all, [list], TODAY).faults

  it('where nothing is wrong, not', () => expect(faultsOf(profile({}))).toEqual([]))

  it('with an example that comes out otherwise', () => {
    const examples = [{ name: 'wrong', given: {}, expect: ['error Patient.name'] }]
    expect(faultsOf(profile({ examples }))).toEqual(['p, example wrong: expected error Patient.name, found nothing'])
  })

  it('with a domain that nobody has, or two profiles of one name', () => {
    const rules = [{ kind: 'domain', path: 'gender', domain: 'urn:b' }]
    expect(faultsOf(profile({ rules }))).toEqual(['p: no code list has the url urn:b'])
    expect(faultsOf(profile({}), profile({ url: 'urn:q' }))).toEqual(['two have the code p'])
  })
})
