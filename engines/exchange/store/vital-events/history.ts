import { type Kysely, sql } from 'kysely'
import type { VitalCertificate, VitalEventKind } from '../../contract/vital-events.ts'
import type { VitalPlace } from './certificates.ts'

export interface KeptEvent {
  readonly kind: VitalEventKind
  readonly version: number
  /** `national 1` */
  readonly rules: string
  /** Of a new version only. */
  readonly body: VitalCertificate['certificate'] | null
  readonly reason: string | null
  readonly at: Date
  readonly by: string
}

/** Writes what happened behind what is there. The certificate must be held. */
export async function appendEvent<Tables>(
  db: Kysely<Tables>,
  { organisation, organisationPath, regionPath, residencePath }: VitalPlace,
  certificate: string,
  { kind, version, rules, body, reason, at, by }: KeptEvent,
): Promise<void> {
  await sql`
    INSERT INTO exchange.vital_event (organisation, certificate, number, organisation_path, region_path, residence_path, kind, version,
      rules, body, reason, at, by)
    SELECT ${organisation}, ${certificate}::uuid, coalesce(max(number), 0) + 1, ${organisationPath}, ${regionPath}, ${residencePath},
      ${kind}, ${version}::integer, ${rules}, ${body === null ? null : JSON.stringify(body)}::jsonb, ${reason}, ${at}::timestamptz, ${by}
    FROM exchange.vital_event WHERE organisation = ${organisation} AND certificate = ${certificate}`.execute(db)
}

/** Everything that happened to a certificate, in order. */
export async function loadHistory<Tables>(
  db: Kysely<Tables>,
  organisation: string,
  certificate: string,
): Promise<KeptEvent[]> {
  const { rows } = await sql<KeptEvent>`
    SELECT kind, version, rules, body, reason, at, by FROM exchange.vital_event
    WHERE organisation = ${organisation} AND certificate = ${certificate} ORDER BY number`.execute(db)
  return rows
}
