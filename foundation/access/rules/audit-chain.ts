import type { AuditDetail, AuditOutcome } from '../contract/audit.ts'

/** Every field of an audit row but its own hash. All are hashed. */
export interface AuditRecord {
  readonly organisation: string
  readonly organisationPath: string
  readonly day: string
  readonly seq: number
  readonly id: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string
  readonly actor: string | null
  readonly channel: string
  readonly session: string | null
  readonly request: string | null
  readonly operation: string
  readonly subject: string
  readonly permission: string | null
  readonly purpose: string | null
  readonly outcome: AuditOutcome
  readonly refusal: string | null
  readonly breakGlass: string | null
  readonly policyVersion: string | null
  /** Canonical JSON as stored. */
  readonly detail: string
  readonly previousHash: string
}

/** SHA-256 of a text's UTF-8, as 64 lower-case hex digits. Given from outside: rules compute, they do not import. */
export type Sha256 = (text: string) => string

/** Named, so that a later form of the row can stand beside this one. */
const FORM = 'kangcheng-audit-1'

/** The text whose digest is the row's hash: a JSON array in fixed order, so no two rows share one text. */
export function canonicalRow(row: AuditRecord): string {
  return JSON.stringify([
    FORM,
    row.previousHash,
    row.organisation,
    row.organisationPath,
    row.day,
    row.seq,
    row.id,
    row.at,
    row.actor,
    row.channel,
    row.session,
    row.request,
    row.operation,
    row.subject,
    row.permission,
    row.purpose,
    row.outcome,
    row.refusal,
    row.breakGlass,
    row.policyVersion,
    row.detail,
  ])
}

/** What the very first row of an organisation continues from. */
export function genesisHash(organisation: string, sha256: Sha256): string {
  return sha256(JSON.stringify([FORM, 'genesis', organisation]))
}

/** Keys sorted, so that the same facts are the same text. */
export function canonicalDetail(detail: AuditDetail): string {
  return JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))))
}
