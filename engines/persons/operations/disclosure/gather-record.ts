import { platformActor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { SourcedResource } from '../../rules/disclosure/classify.ts'
import type { FhirResource } from '../../rules/disclosure/fhir-json.ts'
import type { IndexedChart } from '../../store/master-index/persons.ts'
import type { DisclosureDeps } from './deps.ts'

const PAGE = 1_000
/** Of one person, in all charts: more is read by its parts, through FHIR. */
const MOST = 20_000

/**
 * All that lies in the charts of a person. It is read as the platform, since charts of several institutions are what it is about; what of it
 * leaves is decided afterwards.
 */
export async function gatherRecord(
  { access, records }: Pick<DisclosureDeps, 'access' | 'records'>,
  charts: readonly IndexedChart[],
): Promise<Result<SourcedResource[]>> {
  const may = await access.require(platformActor('system'), 'records.resource.read', {}, 'care')
  if (!may.ok) return may
  const found: SourcedResource[] = []
  for (const { patientId, source } of charts) {
    let cursor: string | undefined
    do {
      const page = await records.everything(may.value, { patient: patientId, count: PAGE, cursor })
      // One that left a chart out would look like that of somebody without what stands in it.
      if (!page.ok) return refuse('disclosure.records-refused', { status: page.status })
      for (const { content } of page.rows)
        if (content !== null) found.push({ source, resource: JSON.parse(content) as FhirResource })
      if (found.length > MOST) return refuse('disclosure.record-too-large', { most: MOST })
      cursor = page.next
    } while (cursor !== undefined)
  }
  return ok(found)
}
