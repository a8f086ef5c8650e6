import type { Coding, Resource } from '../resource.ts'
import { type CodeSystem, type Concept, canonicalOf } from './code-system.ts'
import type { Members, Terminology } from './members.ts'
import { openValueSet } from './members.ts'
import { readValueSet, type ValueSet } from './value-set.ts'

export const DISEASES = 'urn:test:diseases'

/** Invented diseases with the shape of a national edition; no such codes exist. */
export function diseases(version = '1'): CodeSystem {
  const concepts: Concept[] = [
    { code: 'Z99', display: '虚构病类', abstract: true },
    { code: 'Z99.9', display: '虚构高血压病', parents: ['Z99'] },
    {
      code: 'Z99.901',
      display: '虚构高血压病一期',
      parents: ['Z99.9'],
      designations: [
        { value: 'Invented hypertension, stage 1', language: 'en' },
        { value: '一期虚构病', use: 'synonym' },
      ],
      properties: [{ code: 'mark', type: 'string', value: '+' }],
    },
    { code: 'Z99.902', display: '虚构高血压病二期', parents: ['Z99.9'], inactive: true },
    { code: 'Z98', display: '另一虚构病类', abstract: true },
    { code: 'Z98.001', display: '虚构感冒', parents: ['Z98', 'Z99'] },
  ]
  return {
    url: DISEASES,
    version,
    title: '虚构疾病代码',
    language: 'zh-CN',
    caseSensitive: true,
    content: 'complete',
    concepts: new Map(concepts.map((concept) => [concept.code, concept])),
  }
}

/** A system of `count` codes in groups of a hundred. */
export function manyConcepts(count: number): CodeSystem {
  const concepts = new Map<string, Concept>()
  for (let group = 0; group < count / 100; group++) {
    const above = `Z${group}`
    concepts.set(above, { code: above, display: `虚构类目${group}`, abstract: true })
    for (let item = 1; item < 100; item++) {
      const code = `${above}.${String(item).padStart(3, '0')}`
      concepts.set(code, { code, display: `虚构疾病${group}第${item}型伴高血压`, parents: [above] })
    }
  }
  return { url: 'urn:test:many', caseSensitive: true, content: 'complete', concepts }
}

export function terminologyOf(systems: readonly CodeSystem[], valueSets: readonly ValueSet[] = []): Terminology {
  return {
    codeSystem: (url, version) =>
      systems.find((system) => system.url === url && (version === undefined || system.version === version)),
    valueSet: (canonical) =>
      valueSets.find(
        (one) =>
          one.url === canonical || (one.url !== undefined && canonicalOf({ ...one, url: one.url }) === canonical),
      ),
  }
}

export function valueSetOf(compose: unknown, rest: Record<string, unknown> = {}): ValueSet {
  const read = readValueSet({ resourceType: 'ValueSet', status: 'active', compose, ...rest } as Resource)
  if ('issues' in read) throw new Error(read.issues[0]?.diagnostics)
  return read.valueSet
}

export function membersOf(valueSet: ValueSet, terminology: Terminology): Members {
  const opened = openValueSet(valueSet, terminology)
  if ('issues' in opened) throw new Error(opened.issues[0]?.diagnostics)
  return opened.members
}

export function codesOf(members: Members): string[] {
  return [...members.list()].map(({ concept }) => concept.code)
}

export const coding = (code: string, rest: Coding = {}): Coding => ({ system: DISEASES, code, ...rest })
