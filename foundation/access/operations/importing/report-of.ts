import type { ImportChange, ImportFault, ImportReport } from '../../contract/directory-import.ts'
import { sha256 } from '../../secrets/sha256.ts'

/** More than anybody reads; how many there are in all is told beside. */
const SHOWN = 500

/** A plan as it is shown. The digest covers all of it, and whatever else it would do. */
export function reportOf(
  plan: { changes: readonly ImportChange[]; faults: readonly ImportFault[]; unchanged: number },
  others: { lines: number; sync: boolean; proposed: readonly unknown[]; values: readonly unknown[] },
): ImportReport {
  const { changes, faults, unchanged } = plan
  const count = (action: ImportChange['action']) => changes.filter((change) => change.action === action).length
  return {
    lines: others.lines,
    created: count('create'),
    changed: count('change'),
    unchanged,
    disabled: count('disable'),
    kept: count('keep'),
    proposedRoles: others.proposed.length,
    faults: faults.slice(0, SHOWN),
    faultCount: faults.length,
    changes: changes.slice(0, SHOWN),
    digest: sha256(JSON.stringify([others.sync, changes, others.proposed, others.values])),
    applied: false,
  }
}
