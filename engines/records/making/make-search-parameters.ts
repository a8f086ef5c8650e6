/**
 * Makes definitions/generated/search-parameters.ts from the SearchParameters of FHIR R4:
 * node engines/records/making/make-search-parameters.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RESOURCE_TYPES } from '../rules/resource-types.ts'
import { readDefinitions } from './model/read-definitions.ts'
import { type Model, readModel } from './model.ts'

interface Published {
  readonly url: string
  readonly code: string
  readonly type: string
  readonly base: readonly string[]
  readonly target?: readonly string[]
  readonly expression?: string
  readonly component?: readonly { readonly definition: string }[]
}

/** What this engine answers without an expression, or not at all, is not in the table. */
const WITHOUT_EXPRESSION = new Set(['_text', '_content', '_query'])

/** A parameter of one type, with the parts of its expression that begin with that type. */
interface Row {
  readonly code: string
  readonly kind: string
  readonly parts: readonly string[]
  readonly holds: readonly string[]
  readonly targets: readonly string[]
  readonly components: readonly string[]
}

const published = readDefinitions('search-parameters.json', 'SearchParameter') as unknown as Published[]
const byUrl = new Map(published.map((one) => [one.url, one]))
const model = readModel()

/** `a | b(c | d)` as `a` and `b(c | d)`. */
function unionParts(expression: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= expression.length; at++) {
    const sign = expression[at]
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign !== undefined && (sign !== '|' || depth > 0)) continue
    parts.push(expression.slice(start, at).trim())
    start = at + 1
  }
  return parts.map((part) => (/^\([^()]*(\([^()]*\))*[^()]*\)$/.test(part) ? part.slice(1, -1).trim() : part))
}

/** The FHIR types that a path without conditions leads to; `where()` does not change them. */
function typesAt(part: string, known: Model): string[] {
  if (/ and | != /.test(part)) return ['boolean']
  const path = part
    .replace(/\[0\]|\.where\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/[()]/g, (sign) => (sign === '(' ? '<' : '>'))
  let types: string[] = []
  for (const step of path.split('.')) {
    const name = step.replace(/^<+/, '').replace(/>+$/, '')
    const only = /^ofType<(\w+)/.exec(step)?.[1]
    if (only !== undefined) types = [only === 'DateTime' ? 'dateTime' : only]
    else if (types.length === 0) types = [name]
    else {
      types = types.flatMap((type) => {
        const found = known.types.get(type)?.elements.find((element) => element.name === name)
        return found?.contentReference !== undefined
          ? [found.contentReference]
          : (found?.types ?? []).map(({ code }) => code)
      })
    }
    if (types.length === 0) throw new Error(`cannot follow ${part}`)
  }
  return [...new Set(types)]
}

function rowOf(one: Published, type: string): Row {
  const parts = unionParts(one.expression ?? '')
    // InsurancePlan-name alone is written without its type.
    .map((part) => (/^[a-z]+$/.test(part) ? `${type}.${part}` : part))
    .filter((part) => part === type || new RegExp(`^\\(?${type}\\.`).test(part))
  return {
    code: one.code,
    kind: one.type,
    parts,
    holds:
      one.type === 'composite' || one.type === 'special'
        ? []
        : [...new Set(parts.flatMap((part) => typesAt(part, model)))].sort(),
    targets: [...(one.target ?? [])].sort(),
    components: (one.component ?? []).map(({ definition }) => byUrl.get(definition)?.code ?? ''),
  }
}

const wraps = (part: string): string => part.replace(/^\(|\)$/g, '')

/**
 * Under which parameters the tokens of this one are kept, and whether they say all: Observation.patient looks at no more
 * than Observation.subject, so its tokens would be there twice.
 */
function basisOf(row: Row, rows: readonly Row[]): { codes: readonly string[]; says: 'all' | 'less' } | undefined {
  if (!['token', 'reference', 'string'].includes(row.kind)) return undefined
  const sameKind = rows.filter((other) => other.kind === row.kind && other.code !== row.code)
  const whose = (part: string, among: readonly Row[]): Row | undefined =>
    among.find((other) => other.parts.length === 1 && wraps(other.parts[0] ?? '') === wraps(part))
  const before = sameKind.filter((other) => other.code < row.code)
  if (row.parts.length === 1) {
    const part = row.parts[0] ?? ''
    const same = whose(part, before)
    if (same !== undefined && same.targets.join() === row.targets.join()) return { codes: [same.code], says: 'all' }
    const resolved = /^(.+)\.where\(resolve\(\) is \w+\)$/.exec(part)?.[1]
    const wider = resolved === undefined ? undefined : whose(resolved, sameKind)
    if (wider !== undefined) return { codes: [wider.code], says: 'all' }
    const chosen = /^(.+)\.where\([^()]+\)$/.exec(part)?.[1]
    const unchosen = chosen === undefined ? undefined : whose(chosen, sameKind)
    if (unchosen !== undefined) return { codes: [unchosen.code], says: 'less' }
    const container = part.slice(0, part.lastIndexOf('.'))
    const whole = sameKind.find(
      ({ parts, holds }) =>
        parts.includes(container) && holds.some((type) => type === 'HumanName' || type === 'Address'),
    )
    return whole === undefined || row.kind !== 'string' ? undefined : { codes: [whole.code], says: 'less' }
  }
  const union = row.parts.map((part) => whose(part, sameKind)?.code)
  if (row.kind !== 'token' || union.includes(undefined)) return undefined
  return { codes: union.filter((code) => code !== undefined), says: 'all' }
}

function lineOf(row: Row, rows: readonly Row[]): string {
  const targets = row.targets.length > 100 ? '*' : row.targets.join(',')
  const basis = basisOf(row, rows)
  if (basis?.codes.some((code) => basisOf(rows.find((one) => one.code === code) ?? row, rows) !== undefined))
    throw new Error(`${row.code}: its basis has a basis`)
  const words = [row.code, row.kind, row.holds.join(','), targets, row.components.join(',')]
  words.push(basis === undefined ? '' : (basis.says === 'less' ? '<' : '') + basis.codes.join(','))
  return words
    .map((word) => word || '-')
    .join(' ')
    .replace(/( -)+$/, '')
}

const types = ['Resource', ...RESOURCE_TYPES]
const tables = types.map((type) => {
  const rows = published
    .filter((one) => one.base.includes(type) && !WITHOUT_EXPRESSION.has(one.code))
    .map((one) => rowOf(one, type))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
  for (const row of rows)
    for (const component of row.components)
      if (!rows.some(({ code }) => code === component))
        throw new Error(`${type}.${row.code}: no component ${component}`)
  return rows.length === 0 ? '' : `  ${type}: \`${rows.map((row) => lineOf(row, rows)).join('\n')}\`,\n`
})

writeFileSync(
  join(import.meta.dirname, '../definitions/generated/search-parameters.ts'),
  `// Made by making/make-search-parameters.ts from the SearchParameters of FHIR R4 (4.0.1). Not edited.

/** By type, a line for each parameter: code, kind, types found, targets, components, basis (\`<\`: says less than all). */
export const SEARCH_PARAMETERS: Readonly<Record<string, string>> = {
${tables.join('')}}
`,
)
