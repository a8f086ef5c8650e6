import type { Kysely } from 'kysely'
import { findChartsOfPatients, type KeptChart } from '../../store/master-index/charts.ts'

/** The charts of some `Patient/…`, in the order in which they were named; undefined where there is none. */
export async function chartsNamed<Tables>(
  trx: Kysely<Tables>,
  names: readonly string[],
): Promise<(KeptChart | undefined)[]> {
  const patients = names.map((name) => name.slice('Patient/'.length))
  const found = new Map((await findChartsOfPatients(trx, patients)).map((chart) => [chart.patientId, chart]))
  return patients.map((id) => found.get(id))
}
