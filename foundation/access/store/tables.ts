import type { ColumnType, JSONColumnType, Kysely } from 'kysely'
import type { AuditChannel, AuditOutcome } from '../contract/audit.ts'
import type { PackSource } from '../contract/definition.ts'
import type { OrganisationDefinition } from '../contract/organisation.ts'
import type { RegionLevel } from '../contract/region.ts'
import type { RoleDefinition } from '../contract/role.ts'

interface RegionRow {
  code: string
  name_zh: string
  name_en: string | null
  level: RegionLevel
  parent: string | null
  path: string
  source: JSONColumnType<PackSource>
  invented: boolean
  retired_at: Date | null
}

interface OrganisationRow {
  code: string
  name_zh: string
  name_en: string | null
  aliases: string[]
  kind: OrganisationDefinition['kind']
  region: string
  parent: string | null
  path: string
  source: JSONColumnType<PackSource> | null
  invented: boolean
  retired_at: Date | null
  origin: 'pack' | 'import'
}

interface RoleRow {
  code: string
  body: JSONColumnType<RoleDefinition>
  retired_at: Date | null
}

interface PolicyRow {
  version: string
  roles: JSONColumnType<RoleDefinition[]>
  loaded_at: Date
  in_force: boolean
}

interface UserRow {
  id: string
  login: string
  name: string
  organisation: string
  password_hash: string
  must_change: boolean
  created_at: Date
  disabled_at: Date | null
}

interface AssignmentRow {
  id: string
  user_id: string
  role: string
  /** A code or `*`. */
  region: string
  /** A code or `*`. */
  organisation: string
  valid_from: string
  valid_to: string | null
  assigned_at: Date
  assigned_by: string
  revoked_at: Date | null
  revoked_by: string | null
}

/** By what a session was opened. */
export type SessionOpening = 'password' | 'elsewhere' | 'elsewhere-with-second-factor'

interface SessionRow {
  token_hash: string
  id: string
  user_id: string
  created_at: Date
  seen_at: Date
  ends_at: Date
  ended_at: Date | null
  device: string
  place: string
  /** The delegation under which the session acts. */
  acting: string | null
  opened_by: SessionOpening
}

interface SecondFactorRow {
  user_id: string
  sealed_secret: string
  created_at: Date
  confirmed_at: Date | null
  last_step: number
}

interface RecoveryCodeRow {
  user_id: string
  code_hash: string
  used_at: Date | null
}

interface ApiTokenRow {
  token_hash: string
  id: string
  user_id: string
  name: string
  permissions: string[]
  region: string
  organisation: string
  per_minute: number
  created_at: Date
  expires_on: string
  last_used_at: Date | null
  revoked_at: Date | null
}

interface DelegationRow {
  id: string
  delegator: string
  delegate: string
  first_day: string
  last_day: string
  made_at: Date
  made_by: string
  ended_at: Date | null
  ended_by: string | null
}

interface DelegatedAssignmentRow {
  delegation_id: string
  assignment_id: string
}

interface IdentityRow {
  id: string
  user_id: string
  issuer: string
  subject: string
  linked_at: Date
  linked_by: string
}

interface SignInJourneyRow {
  state_hash: string
  browser_hash: string
  sealed: string
  linking: string | null
  return_to: string
  ends_at: Date
  returned_at: Date | null
  proven: string | null
}

interface UserContactRow {
  user_id: string
  organisation_path: string
  phone: string | null
  email: string | null
}

interface ProposedRoleRow {
  id: string
  user_id: string
  role: string
  region: string
  organisation: string
  proposed_at: Date
  proposed_by: string
  decided_at: Date | null
  decided_by: string | null
  accepted: boolean | null
}

interface DirectoryImportRow {
  kind: 'organisations' | 'users'
  imported_at: Date
  imported_by: string
}

interface GuardRow {
  key: string
  failures: number
  window_from: Date
  locked_until: Date
}

export interface AuditRow {
  organisation: string
  day: string
  seq: number
  id: string
  organisation_path: string
  at: ColumnType<Date, Date, never>
  actor: string | null
  channel: AuditChannel
  session: string | null
  request: string | null
  operation: string
  subject: string
  permission: string | null
  purpose: string | null
  outcome: AuditOutcome
  refusal: string | null
  break_glass: string | null
  policy_version: string | null
  detail: string
  previous_hash: string
  hash: string
}

interface AuditHeadRow {
  organisation: string
  day: string
  organisation_path: string
  seq: number
  hash: string
  opening_hash: string
  opening_day: string | null
  opening_seq: number | null
}

export interface AccessTables {
  'access.region': RegionRow
  'access.organisation': OrganisationRow
  'access.role': RoleRow
  'access.policy': PolicyRow
  'access.user_account': UserRow
  'access.role_assignment': AssignmentRow
  'access.session': SessionRow
  'access.second_factor': SecondFactorRow
  'access.recovery_code': RecoveryCodeRow
  'access.api_token': ApiTokenRow
  'access.delegation': DelegationRow
  'access.delegated_assignment': DelegatedAssignmentRow
  'access.identity': IdentityRow
  'access.sign_in_journey': SignInJourneyRow
  'access.user_contact': UserContactRow
  'access.proposed_role': ProposedRoleRow
  'access.directory_import': DirectoryImportRow
  'access.sign_in_guard': GuardRow
  'access.audit': AuditRow
  'access.audit_head': AuditHeadRow
}

/** The pool or a transaction: a store function does not mind. */
export type AccessDatabase = Kysely<AccessTables>
