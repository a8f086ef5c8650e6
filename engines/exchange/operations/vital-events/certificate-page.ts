import { type Decision, directoryIn } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import type { VitalCertificate, VitalKind, VitalPage, VitalRules } from '../../contract/vital-events.ts'
import { changedFields } from '../../rules/vital-events/changed-fields.ts'
import { possibleSteps } from '../../rules/vital-events/lifecycle.ts'
import { judge } from '../../rules/vital-events/row-facts.ts'
import type { KeptCertificate } from '../../store/vital-events/certificates.ts'
import { loadHistory } from '../../store/vital-events/history.ts'
import { hides, maskCertificate, maskListed } from './mask-certificate.ts'
import { organisationNames } from './places.ts'

/** A kept certificate as its page shows it, judged by the rules of today. */
export async function certificatePage<Tables>(
  db: Kysely<Tables>,
  kept: KeptCertificate,
  { rules, on, mask }: { readonly rules: VitalRules; readonly on: string; readonly mask: Decision['mask'] },
): Promise<VitalPage> {
  const { row, organisation, version, body } = kept
  const { findings, underlying } = judge(ofKind(row.kind, body), rules, on)
  const history = await loadHistory(db, organisation, row.id)
  const names = await directoryIn(db).namesOfUsers([...new Set(history.map(({ by }) => by))])
  const organisations = await organisationNames(db, [organisation])
  const before = history.findLast((event) => event.body !== null && event.version < version)?.body
  return {
    row: maskListed(row, mask),
    organisationName: organisations[organisation] ?? { zh: organisation },
    version,
    certificate: maskCertificate(body, mask),
    ...(before ? { previous: maskCertificate(before, mask) } : {}),
    changed: before ? [...changedFields(before, body)] : [],
    findings: [...findings],
    ...(underlying ? { underlying } : {}),
    history: history.map(({ kind, version: of, reason, at, by }) => ({
      ...{ kind, version: of, at: at.toISOString(), by },
      ...(reason === null ? {} : { reason }),
      ...(names[by] === undefined ? {} : { byName: names[by] }),
    })),
    isMasked: hides(mask),
    steps: [...possibleSteps(row.status)],
    rules: { code: rules.code, version: rules.version },
  }
}

/** The content of a kept certificate under its kind: which of the two it is stands in the row alone. */
export function ofKind(kind: VitalKind, certificate: VitalCertificate['certificate']): VitalCertificate {
  return { kind, certificate } as VitalCertificate
}
