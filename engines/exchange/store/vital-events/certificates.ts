import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { VitalCertificate, VitalKind, VitalRow, VitalSex, VitalStatus } from '../../contract/vital-events.ts'
import type { RowFacts } from '../../rules/vital-events/row-facts.ts'
import { visible } from './visible.ts'

/** Where a certificate belongs, as row-level security compares it. */
export interface VitalPlace {
  readonly organisation: string
  readonly organisationPath: string
  readonly regionPath: string
  readonly residencePath: string
}

export interface KeptCertificate extends VitalPlace {
  readonly row: VitalRow
  readonly version: number
  readonly submittedBy: readonly string[]
  readonly patient: string | undefined
  readonly apartFrom: readonly string[]
  readonly body: VitalCertificate['certificate']
}

/** What a change writes; moments are left as they were where they are undefined. */
export interface CertificateChange {
  readonly status: VitalStatus
  readonly revision: number
  readonly version: number
  readonly body: VitalCertificate['certificate']
  readonly facts: RowFacts
  readonly residencePath: string
  readonly submitted?: { readonly at: Date; readonly on: string; readonly by: readonly string[] } | undefined
  /** Null: it waits to be checked anew. */
  readonly checked?: { readonly at: Date; readonly on: string } | null | undefined
}

interface CertificateRow {
  organisation: string
  id: string
  kind: VitalKind
  number: string | null
  organisation_path: string
  region_path: string
  residence_path: string
  status: VitalStatus
  revision: number
  version: number
  body: VitalCertificate['certificate']
  name: string | null
  id_number: string | null
  sex: VitalSex | null
  day: string | null
  age_days: number | null
  residence: string | null
  patient: string | null
  cause: string | null
  errors: number
  warnings: number
  duplicate_of: string | null
  apart_from: string[]
  submitted_at: Date | null
  submitted_by: string[]
  checked_at: Date | null
}

/** Columns of a list, as `rowOf` reads them. */
export const ROW_COLUMNS = sql`organisation, id, kind, number, status, revision, name, id_number, sex, day, age_days, residence, cause,
  errors, warnings, duplicate_of, submitted_at, checked_at`
const COLUMNS = sql`${ROW_COLUMNS}, organisation_path, region_path, residence_path, version, body, patient, apart_from, submitted_by`

export type ListedRow = Omit<
  CertificateRow,
  | 'organisation_path'
  | 'region_path'
  | 'residence_path'
  | 'version'
  | 'body'
  | 'patient'
  | 'apart_from'
  | 'submitted_by'
>

export function rowOf(row: ListedRow): VitalRow {
  return {
    ...{ id: row.id, kind: row.kind, organisation: row.organisation, status: row.status, revision: row.revision },
    ...{ errors: row.errors, warnings: row.warnings },
    ...optional('number', row.number),
    ...optional('name', row.name),
    ...optional('idNumber', row.id_number),
    ...optional('sex', row.sex),
    ...optional('day', row.day),
    ...optional('ageDays', row.age_days),
    ...optional('residence', row.residence),
    ...optional('cause', row.cause),
    ...optional('duplicateOf', row.duplicate_of),
    ...optional('submittedAt', row.submitted_at?.toISOString() ?? null),
    ...optional('checkedAt', row.checked_at?.toISOString() ?? null),
  }
}

function optional<Key extends string, Value>(key: Key, value: Value | null): { [Name in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [Name in Key]?: Value })
}

/**
 * A certificate as far as the decision opens it; `locks`: held until the transaction ends. An id is made by who begins a draft: should two
 * institutions use one, the first stands.
 */
export async function findCertificate<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  { kind, id, locks }: { readonly kind: VitalKind; readonly id: string; readonly locks: boolean },
): Promise<KeptCertificate | undefined> {
  const { rows } = await sql<CertificateRow>`
    SELECT ${COLUMNS} FROM exchange.vital_certificate
    WHERE id = ${id} AND kind = ${kind} AND ${visible(decision)} ORDER BY created_at LIMIT 1
    ${locks ? sql`FOR UPDATE` : sql``}`.execute(db)
  return rows.map(keptOf)[0]
}

export async function findNumber<Tables>(
  db: Kysely<Tables>,
  { organisation, kind, number }: { organisation: string; kind: VitalKind; number: string },
): Promise<KeptCertificate | undefined> {
  const { rows } = await sql<CertificateRow>`
    SELECT ${COLUMNS} FROM exchange.vital_certificate
    WHERE organisation = ${organisation} AND kind = ${kind} AND number = ${number}`.execute(db)
  return rows.map(keptOf)[0]
}

function keptOf(row: CertificateRow): KeptCertificate {
  return {
    row: rowOf(row),
    organisation: row.organisation,
    organisationPath: row.organisation_path,
    regionPath: row.region_path,
    residencePath: row.residence_path,
    version: row.version,
    submittedBy: row.submitted_by,
    patient: row.patient ?? undefined,
    apartFrom: row.apart_from,
    body: row.body,
  }
}

/** False where the institution has this id or number already; nothing is written then. */
export async function insertCertificate<Tables>(
  db: Kysely<Tables>,
  place: VitalPlace,
  { kind, id, at, ...change }: CertificateChange & { readonly kind: VitalKind; readonly id: string; readonly at: Date },
): Promise<boolean> {
  const { facts, submitted } = change
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.vital_certificate (organisation, id, kind, organisation_path, region_path, residence_path, status, revision,
      version, body, number, name, id_number, sex, day, age_days, age_years, residence, patient, cause, is_live, is_maternal, id_key,
      likeness_key, errors, warnings, apart_from, submitted_at, submitted_on, submitted_by, created_at, changed_at)
    VALUES (${place.organisation}, ${id}, ${kind}, ${place.organisationPath}, ${place.regionPath}, ${change.residencePath},
      ${change.status}, ${change.revision}, ${change.version}, ${JSON.stringify(change.body)}::jsonb, ${sql.join(factValues(facts))},
      '{}', ${submitted?.at ?? null}, ${submitted?.on ?? null}, ${submitted?.by ?? []}, ${at}, ${at})
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** False where somebody was first: the revision before is not what was seen, or the number is another one's. */
export async function updateCertificate<Tables>(
  db: Kysely<Tables>,
  { organisation, row }: KeptCertificate,
  { at, ...change }: CertificateChange & { readonly at: Date },
): Promise<boolean> {
  const { facts, submitted, checked } = change
  const moments = [
    ...(submitted
      ? [
          sql`submitted_at = coalesce(submitted_at, ${submitted.at}), submitted_on = coalesce(submitted_on, ${submitted.on}::date),
          submitted_by = ${submitted.by}`,
        ]
      : []),
    ...(checked === undefined ? [] : [sql`checked_at = ${checked?.at ?? null}, checked_on = ${checked?.on ?? null}`]),
  ]
  const { numAffectedRows } = await sql`
    UPDATE exchange.vital_certificate SET status = ${change.status}, revision = ${change.revision}, version = ${change.version},
      body = ${JSON.stringify(change.body)}::jsonb, residence_path = ${change.residencePath}, changed_at = ${at},
      (number, name, id_number, sex, day, age_days, age_years, residence, patient, cause, is_live, is_maternal, id_key, likeness_key,
        errors, warnings) = ROW (${sql.join(factValues(facts))})
      ${moments.length > 0 ? sql`, ${sql.join(moments)}` : sql``}
    WHERE organisation = ${organisation} AND id = ${row.id} AND revision = ${row.revision}`.execute(db)
  return numAffectedRows === 1n
}

function factValues(facts: RowFacts) {
  const { number, name, idNumber, sex, day, ageDays, ageYears, residence, patient, cause, isLive, isMaternal } = facts
  const { idKey, likenessKey, errors, warnings } = facts
  return [
    ...[number, name, idNumber, sex].map((text) => sql`${text ?? null}::text`),
    sql`${day ?? null}::date`,
    ...[ageDays, ageYears].map((age) => sql`${age ?? null}::integer`),
    ...[residence, patient, cause].map((text) => sql`${text ?? null}::text`),
    ...[sql`${isLive}::boolean`, sql`${isMaternal}::boolean`],
    ...[idKey, likenessKey].map((text) => sql`${text ?? null}::text`),
    ...[sql`${errors}::integer`, sql`${warnings}::integer`],
  ]
}

/** Marks which certificate counts in the place of another, or that two are of different people. */
export async function markCompared<Tables>(
  db: Kysely<Tables>,
  { organisation, row }: KeptCertificate,
  { duplicateOf, apartFrom }: { readonly duplicateOf?: string; readonly apartFrom?: string },
): Promise<void> {
  await sql`
    UPDATE exchange.vital_certificate SET revision = revision + 1, duplicate_of = coalesce(${duplicateOf ?? null}::uuid, duplicate_of),
      apart_from = ${apartFrom === undefined ? sql`apart_from` : sql`array_append(apart_from, ${apartFrom}::uuid)`}
    WHERE organisation = ${organisation} AND id = ${row.id}`.execute(db)
}
