import type { Actor } from '@kangcheng/access'
import { applyForData, listApplications, showApplication } from './applications.ts'
import { buildNextExtract } from './build-extract.ts'
import {
  listDataSets,
  publishDataSet,
  saveDataSet,
  showDataSet,
  showViewColumns,
  withdrawDataSet,
} from './data-sets.ts'
import {
  approveApplication,
  refuseApplication,
  renewGrant,
  revokeGrant,
  withdrawApplication,
} from './decide-application.ts'
import type { SharingDeps } from './deps.ts'
import { approveExtract, askForExtract, listExtracts, refuseExtract, showExtract, withdrawExtract } from './extracts.ts'
import { deleteOldExtracts, fetchExtract } from './fetch-extract.ts'
import { fetchRows } from './fetch-rows.ts'
import { listTransfers, showStatistics } from './transfers.ts'

export type Sharing = ReturnType<typeof createSharing>

/** The catalogue of what may be shared, applications and grants, the gateway, and extracts for research. */
export function createSharing(deps: SharingDeps) {
  const bound =
    <Question extends readonly unknown[], Answer>(
      operation: (deps: SharingDeps, actor: Actor, ...question: Question) => Answer,
    ) =>
    (actor: Actor, ...question: Question) =>
      operation(deps, actor, ...question)
  return {
    listDataSets: bound(listDataSets),
    showDataSet: bound(showDataSet),
    showViewColumns: bound(showViewColumns),
    saveDataSet: bound(saveDataSet),
    publishDataSet: bound(publishDataSet),
    withdrawDataSet: bound(withdrawDataSet),
    applyForData: bound(applyForData),
    listApplications: bound(listApplications),
    showApplication: bound(showApplication),
    approveApplication: bound(approveApplication),
    refuseApplication: bound(refuseApplication),
    withdrawApplication: bound(withdrawApplication),
    revokeGrant: bound(revokeGrant),
    renewGrant: bound(renewGrant),
    fetchRows: bound(fetchRows),
    listTransfers: bound(listTransfers),
    showStatistics: bound(showStatistics),
    askForExtract: bound(askForExtract),
    listExtracts: bound(listExtracts),
    showExtract: bound(showExtract),
    approveExtract: bound(approveExtract),
    refuseExtract: bound(refuseExtract),
    withdrawExtract: bound(withdrawExtract),
    fetchExtract: bound(fetchExtract),
    /** Jobs: the first as long as it answers true, the second once a day. */
    buildNextExtract: () => buildNextExtract(deps),
    deleteOldExtracts: () => deleteOldExtracts(deps),
  }
}
