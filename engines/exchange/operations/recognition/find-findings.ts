import { type Decision, platformActor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Resource } from '@kangcheng/records'
import type { RecognitionItem } from '../../contract/recognition.ts'
import { addressOf, type Findings, ORGANISATION_SYSTEM } from '../../rules/recognition/read-result.ts'
import type { ResultElements } from '../../rules/recognition/result-elements.ts'
import { chartQuery, resultQuery } from '../../rules/recognition/result-query.ts'
import type { Deps } from '../deps.ts'

export interface Found extends Findings {
  /** Charts of the person that were looked into: `Patient/…`. */
  readonly charts: readonly string[]
}

/**
 * What all institutions have of a person for some items. The patient must be in a chart that the decision opens: who orders treats
 * them. The results are read as the platform, since those of other institutions are what it is about.
 */
export async function findFindings(
  deps: Deps,
  decision: Decision,
  {
    patient,
    items,
    day,
  }: { readonly patient: string; readonly items: readonly RecognitionItem[]; readonly day: string },
): Promise<Result<Found>> {
  const id = `_id=${patient.slice('Patient/'.length)}`
  const known = await deps.records.findResources(decision, 'Patient', id)
  if (!known.ok) return refuse('recognition.records-refused', { status: known.status })
  if (known.resources.length === 0) return refuse('recognition.patient-not-found')
  const asPlatform = await deps.access.require(platformActor('system'), 'records.resource.read', {}, 'care')
  if (!asPlatform.ok) return asPlatform
  const find = createFind(deps, asPlatform.value)
  try {
    // Once more: the actor may see identity numbers masked, and the person is known by them.
    const [own] = await find('Patient', id)
    const query = own && chartQuery(own)
    const charts = [...new Set([patient, ...(query ? (await find('Patient', query)).map(addressOf) : [])])]
    if (items.length === 0) return ok({ charts, results: [], parts: new Map(), organisations: new Map() })
    const asked = resultQuery(charts, items, day)
    const results = [...(await find('DiagnosticReport', asked)), ...(await find('Observation', asked))]
    const parts = await find(
      'Observation',
      idQuery(
        results.flatMap(({ result = [] }) => result),
        'Observation',
      ),
    )
    const organisations = await find(
      'Organization',
      idQuery(
        results.flatMap(({ performer = [] }) => performer),
        'Organization',
      ),
    )
    return ok({
      charts,
      results,
      parts: new Map(parts.map((part) => [addressOf(part), part])),
      organisations: new Map(organisations.flatMap((one) => organisationCode(one))),
    })
  } catch (error) {
    if (error instanceof RecordsRefused) return refuse('recognition.records-refused', { status: error.status })
    throw error
  }
}

/** Ends the search where the record store refuses a part of it. */
class RecordsRefused extends Error {
  readonly status: number
  constructor(status: number) {
    super('refused')
    this.status = status
  }
}

type Elements = ResultElements & Resource

function createFind({ records }: Pick<Deps, 'records'>, decision: Decision) {
  return async (type: string, query: string | undefined): Promise<readonly Elements[]> => {
    if (query === undefined) return []
    const found = await records.findResources(decision, type, query)
    if (!found.ok) throw new RecordsRefused(found.status)
    return found.resources as readonly Elements[]
  }
}

const MOST_IDS = 1_000

function idQuery(references: readonly { readonly reference?: string }[], type: string): string | undefined {
  const ids = references.flatMap(({ reference = '' }) =>
    reference.startsWith(`${type}/`) ? [reference.slice(type.length + 1)] : [],
  )
  const once = [...new Set(ids)].slice(0, MOST_IDS)
  return once.length === 0 ? undefined : `_id=${once.join(',')}&_count=${MOST_IDS}`
}

function organisationCode(organisation: Elements): [string, string][] {
  const identifiers = (organisation.identifier ?? []) as readonly { system?: string; value?: string }[]
  const code = identifiers.find(({ system }) => system === ORGANISATION_SYSTEM)?.value
  return code === undefined ? [] : [[addressOf(organisation), code]]
}
