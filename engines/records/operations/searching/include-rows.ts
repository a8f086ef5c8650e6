import { pathsFor } from '../../definitions/paths.ts'
import { parametersOf } from '../../definitions/search-parameters.ts'
import { addressKey, typeCodeOf } from '../../rules/addressing/address.ts'
import { isObject, type Resource } from '../../rules/resource.ts'
import { typeOfCode } from '../../rules/resource-types.ts'
import { readReference } from '../../rules/searching/reference-text.ts'
import type { Include, ReferenceOperand, SearchQuery } from '../../rules/searching/search-query.ts'
import type { Row } from '../../store/row.ts'
import type { Staging } from '../writing/staging.ts'
import { findAll, TooCostly } from './resolve-clauses.ts'

/** Resources that may come along with one page. */
const MOST_INCLUDED = 1_000
/** Steps that `:iterate` goes on for. */
const MOST_STEPS = 5

/** What a page refers to and what refers to it, as `_include` and `_revinclude` ask; each resource once, none of the page. */
export async function includedRows(
  staging: Staging,
  query: SearchQuery,
  page: readonly Row[],
): Promise<readonly Row[]> {
  if (query.includes.length === 0 && query.revincludes.length === 0) return []
  const known = new Map(page.map((row) => [addressKey(row), row]))
  const included: Row[] = []
  let begin: readonly Row[] = page
  for (let step = 0; step < MOST_STEPS && begin.length > 0; step++) {
    const again = (include: Include) => step === 0 || include.iterate
    const found = [
      ...(await forward(staging, query.includes.filter(again), begin)),
      ...(await backward(staging, query.revincludes.filter(again), begin)),
    ]
    const fresh = found.filter((row) => row.content !== null && !known.has(addressKey(row)))
    begin = [...new Map(fresh.map((row) => [addressKey(row), row])).values()]
    for (const row of begin) known.set(addressKey(row), row)
    included.push(...begin)
    if (included.length > MOST_INCLUDED)
      throw new TooCostly(`More than ${MOST_INCLUDED} resources would come along; ask for fewer at a time.`)
  }
  return included
}

const typeOf = (row: Row) => typeOfCode(typeCodeOf(row.local))

async function forward(staging: Staging, includes: readonly Include[], rows: readonly Row[]): Promise<readonly Row[]> {
  const named = new Map<string, { type: string; id: string }>()
  for (const row of rows) {
    const type = typeOf(row)
    const wanted = includes.filter((include) => include.type === type || include.type === '*')
    if (wanted.length === 0) continue
    const resource = JSON.parse(row.content ?? '{}') as Resource
    for (const path of (await pathsFor(type))?.paths ?? []) {
      const asked = wanted.filter(({ parameter }) => parameter === undefined || parameter.code === path.code)
      if (asked.length === 0 || !path.types.includes('Reference')) continue
      path.find(resource, (element) => {
        const reference =
          isObject(element) && typeof element.reference === 'string' ? readReference(element.reference) : undefined
        if (!reference || !('id' in reference)) return
        if (asked.some(({ target }) => target === undefined || target === reference.type)) {
          named.set(`${reference.type}/${reference.id}`, { type: reference.type, id: reference.id })
        }
      })
    }
  }
  const wanted = [...named.values()]
  await staging.prefetch(wanted)
  return wanted.flatMap(({ type, id }) => {
    const address = staging.addressOf(type, id)
    const row = address && staging.newest(address)
    return row ? [row] : []
  })
}

async function backward(staging: Staging, includes: readonly Include[], rows: readonly Row[]): Promise<readonly Row[]> {
  const found: Row[] = []
  const targets = rows.map(
    (row): ReferenceOperand => ({ kind: 'reference', type: typeOf(row), id: staging.idOf(row, row.assignedId) }),
  )
  for (const { type, parameter } of includes) {
    const parameters = parameter
      ? [parameter]
      : [...parametersOf(type).values()].filter(({ kind }) => kind === 'reference')
    for (const one of parameters) {
      const alternatives = targets.filter((target) => one.targets === 'any' || one.targets.includes(target.type ?? ''))
      if (alternatives.length === 0) continue
      found.push(
        ...(await findAll(
          staging,
          { type, criteria: [{ kind: 'param', parameter: one, alternatives }] },
          MOST_INCLUDED,
        )),
      )
    }
  }
  return found
}
