import type { Decision } from '@kangcheng/access'
import { readPatient } from '../../../rules/master-index/read-patient.ts'
import type { KeptChart } from '../../../store/master-index/charts.ts'
import type { IndexRoom } from '../deps.ts'

/** A Patient as the record store has it now, and not yet anybody's. */
export type ReadChart = Omit<KeptChart, 'personId'>

/** Reads Patients for the index, by their ids; those that were deleted are not among them. */
export async function readCharts(
  { records }: Pick<IndexRoom, 'records'>,
  decision: Decision,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadChart>> {
  const rows = await records.readSeveral(decision, { subject: 'master-index', type: 'Patient', ids })
  const charts = new Map<string, ReadChart>()
  for (const [patientId, { chart, source, version, changed, content }] of rows) {
    charts.set(patientId, {
      chartId: String(chart),
      patientId,
      source: (await records.organisationOf(source)) ?? '',
      version,
      changed: new Date(changed),
      withdrawn: false,
      texts: readPatient(JSON.parse(content ?? '{}') as Parameters<typeof readPatient>[0]),
    })
  }
  return charts
}
