import type { Result } from '@kangcheng/kernel'
import type { FileWish, MigrationSource } from '@kangcheng/platform'
import type { DocumentRefusal } from '@kangcheng/platform/documents'
import type { Kysely, Transaction } from 'kysely'
import type { Actor } from './contract/actor.ts'
import type { ApiToken, CreatedApiToken, NewApiToken } from './contract/api-token.ts'
import type { AuditEntry, AuditHead, AuditPage, AuditQuery, AuditVerification } from './contract/audit.ts'
import type { Contact, RevealRequest } from './contract/contact.ts'
import type { Colleague, Delegation, DelegationQuery, NewDelegation, OwnAssignment } from './contract/delegation.ts'
import type {
  DecidedRoles,
  ImportReport,
  ImportWish,
  ProposedRole,
  RoleDecisions,
} from './contract/directory-import.ts'
import type { Identity } from './contract/identity.ts'
import type { Organisation, OrganisationDefinition } from './contract/organisation.ts'
import type { Purpose } from './contract/purpose.ts'
import type { AccessRefusal } from './contract/refusals.ts'
import type { Region, RegionDefinition } from './contract/region.ts'
import type { Role, RoleDefinition } from './contract/role.ts'
import type { Proof, RecoveryCodes, SecondFactorSetup } from './contract/second-factor.ts'
import type { SecurityEventPage, SecurityEventQuery } from './contract/security-event.ts'
import type { Credentials, PasswordChange, Session, SessionView } from './contract/session.ts'
import type {
  Assignment,
  CreatedUser,
  InitialPassword,
  NewAssignment,
  NewUser,
  User,
  UserQuery,
} from './contract/user.ts'
import { createGate, type Gate } from './gate.ts'
import type { AccessDeps } from './operations/access-deps.ts'
import { assignRole, revokeRole } from './operations/assign-role.ts'
import { auditHeads } from './operations/audit-heads.ts'
import { changePassword } from './operations/change-password.ts'
import { createApiToken } from './operations/create-api-token.ts'
import { createUser } from './operations/create-user.ts'
import { type Decision, withoutPlaces } from './operations/decision.ts'
import { beginActing, stopActing } from './operations/delegating/act-for.ts'
import { endDelegationOf, endOwnDelegation } from './operations/delegating/end-delegation.ts'
import { listColleagues, listDelegations, listOwnDelegations } from './operations/delegating/list-delegations.ts'
import { makeDelegationFor, makeOwnDelegation } from './operations/delegating/make-delegation.ts'
import { listOwnAssignments } from './operations/delegating/own-assignments.ts'
import { disableUser } from './operations/disable-user.ts'
import { type BegunJourney, beginLinking, beginSignInElsewhere } from './operations/elsewhere/begin-journey.ts'
import { giveCodeElsewhere } from './operations/elsewhere/give-code.ts'
import {
  linkIdentityOf,
  listIdentitiesOf,
  listOwnIdentities,
  unlinkIdentityOf,
  unlinkOwnIdentity,
} from './operations/elsewhere/identities.ts'
import { type Return, type Returned, returnFromElsewhere } from './operations/elsewhere/return-from-elsewhere.ts'
import { signOutElsewhere } from './operations/elsewhere/sign-out-elsewhere.ts'
import { importOrganisations } from './operations/importing/import-organisations.ts'
import { importUsers } from './operations/importing/import-users.ts'
import { decideProposedRoles, listProposedRoles } from './operations/importing/proposed-roles.ts'
import type { ImportFile } from './operations/importing/read-import-file.ts'
import type { SignInFrom } from './operations/let-in.ts'
import { listAudit } from './operations/list-audit.ts'
import { type DirectoryQuery, listOrganisations, listRegions } from './operations/list-directory.ts'
import { listRoles } from './operations/list-roles.ts'
import { listSecurityEvents } from './operations/list-security-events.ts'
import { listUsers } from './operations/list-users.ts'
import { type Loaded, loadOrganisations, loadRegions } from './operations/load-directory.ts'
import { loadRoles } from './operations/load-roles.ts'
import { lookAt, lookTogether } from './operations/look-at.ts'
import { createLookLog, type NoteLook } from './operations/look-log.ts'
import type { Look, LookOutcome } from './operations/look-note.ts'
import { type LooksQuestion, looksAt } from './operations/looks-at.ts'
import { type OwnLook, onOwnAccount } from './operations/on-own-account.ts'
import type { OpenedSession, SessionOrigin } from './operations/open-session.ts'
import { endOtherOwnSessions, endOwnSession, listOwnSessions } from './operations/own-sessions.ts'
import { listOwnTokens, revokeOwnToken } from './operations/own-tokens.ts'
import { readApiToken, type TakeQuota } from './operations/read-api-token.ts'
import { readSession } from './operations/read-session.ts'
import { type RequireOptions, requireAccess, type Scope } from './operations/require-access.ts'
import { resetPassword } from './operations/reset-password.ts'
import { resetSecondFactor } from './operations/reset-second-factor.ts'
import { revealContact } from './operations/reveal-contact.ts'
import { endSessionsOfUser, listSessionsOf } from './operations/sessions-of-user.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from './operations/set-up-second-factor.ts'
import { showSession } from './operations/show-session.ts'
import { showUser } from './operations/show-user.ts'
import { signIn } from './operations/sign-in.ts'
import { signOut } from './operations/sign-out.ts'
import { listTokensOf, revokeTokenOf } from './operations/tokens-of-user.ts'
import { type VerifyQuery, verifyAudit } from './operations/verify-audit.ts'
import { withinDecision } from './operations/within-decision.ts'
import { type GroupedLook, type GroupedOutcome, scopeKey, withinGroup } from './operations/within-group.ts'
import { withinPublic } from './operations/within-public.ts'

export * from './contract/index.ts'
export { type Directory, directoryIn } from './directory.ts'
export { type IdentityProviderSettings, openIdentityProvider } from './elsewhere/identity-provider.ts'
export { actorOf, decisionOf, guardRoutes, type RouteAccess, SESSION_COOKIE } from './guard-routes.ts'
export { accessPackKinds } from './pack-kinds.ts'
export { accessRefusals } from './refusals.ts'
export { accessRoutes } from './routes.ts'
export { checkOrganisations } from './rules/check-organisations.ts'
export { checkRegions, fitsLevel } from './rules/check-regions.ts'
export { checkRoles } from './rules/check-roles.ts'
export { fileDetail } from './rules/file-detail.ts'
export { maskIdNumber, maskName, maskPhone, maskRow } from './rules/mask.ts'
export { isWithin, ROOT_PATH } from './rules/materialised-path.ts'
export { pastScope } from './store/past-scope.ts'
export type { Decision, GroupedLook, GroupedOutcome, Look, LookOutcome, Scope }
export { withoutPlaces }

/** First among the engines: the others' rows carry its paths. */
export const accessMigrations: MigrationSource = {
  engine: 'access',
  folder: new URL('./store/migrations/', import.meta.url),
}

type Answer<Value> = Promise<Result<Value, AccessRefusal>>
type ImportAnswer = Promise<Result<ImportReport, AccessRefusal | DocumentRefusal>>

export interface Access {
  /** May this actor do this, here, for this purpose? See operations/require-access.ts. */
  require(actor: Actor, permission: string, scope: Scope, purpose: Purpose, options?: RequireOptions): Answer<Decision>
  /** One transaction: scope for row-level security, the work, the audit row. See operations/within-decision.ts. */
  within<Value, Tables>(
    decision: Decision,
    look: Look,
    work: (trx: Transaction<Tables>) => Promise<Value>,
  ): Promise<Value>

  /** The same for looks of several actors to whom the same is open. See operations/within-group.ts. */
  withinGroup<Outcome extends GroupedOutcome, Tables>(
    looks: readonly GroupedLook[],
    settings: Readonly<Record<string, string>>,
    work: (trx: Transaction<Tables>) => Promise<readonly Outcome[]>,
    triesAgain?: (error: unknown) => boolean,
  ): Promise<readonly Outcome[]>
  /** Equal for decisions that open the same: the looks of a group. */
  scopeKey(decision: Decision): string
  /** Reads in a transaction of its own; the row is written meanwhile by the log of looks. See operations/look-at.ts. */
  lookAt<Value, Tables>(
    looking: GroupedLook,
    settings: Readonly<Record<string, string>>,
    work: (trx: Transaction<Tables>) => Promise<Value>,
  ): Promise<Value>
  /** Several looks that one statement answers. See operations/look-at.ts. */
  lookTogether<Row>(
    looks: readonly GroupedLook[],
    settings: Readonly<Record<string, string>>,
    statement: string,
  ): Promise<readonly Row[]>
  /** Writes down a look that has no transaction; settles when that is durable. See operations/look-log.ts. */
  noteLook: NoteLook
  /** What the book has of some things, for those whose they are. See operations/looks-at.ts. */
  looksAt(question: LooksQuestion): Promise<AuditEntry[]>
  /** Who asks and whether they may, as it was a second ago at most. See gate.ts. */
  admit: Gate['admit']

  /** One's own things in another room, with the audit row in the same transaction. See operations/on-own-account.ts. */
  onOwnAccount<Value, Code extends string, Tables>(
    actor: Actor,
    look: OwnLook,
    work: (trx: Kysely<Tables>) => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code>>

  /** Reads what anybody may read; no place is open and nothing is written. See operations/within-public.ts. */
  withinPublic<Value, Tables>(work: (trx: Transaction<Tables>) => Promise<Value>): Promise<Value>

  signIn(credentials: Credentials, from: SignInFrom): Answer<OpenedSession>
  readSession(token: string, requestId?: string): Answer<Actor>
  readApiToken(token: string, takeQuota: TakeQuota, requestId?: string): Answer<Actor>
  showSession(actor: Actor, token: string): Answer<SessionView>
  changePassword(actor: Actor, change: PasswordChange, from: SessionOrigin): Answer<OpenedSession>
  beginSecondFactor(actor: Actor, proof: Proof): Answer<SecondFactorSetup>
  confirmSecondFactor(actor: Actor, code: string): Answer<RecoveryCodes>
  renewRecoveryCodes(actor: Actor, proof: Proof): Answer<RecoveryCodes>
  removeSecondFactor(actor: Actor, proof: Proof): Answer<null>
  listOwnSessions(actor: Actor): Answer<Session[]>
  endOwnSession(actor: Actor, sessionId: string): Answer<null>
  endOtherOwnSessions(actor: Actor): Answer<null>
  signOut(actor: Actor, token: string): Answer<null>

  beginSignInElsewhere(wish: { returnTo?: string | undefined; redirectUri: string }): Answer<BegunJourney>
  beginLinking(actor: Actor, proof: Proof, redirectUri: string): Answer<BegunJourney>
  returnFromElsewhere(from: Return): Answer<Returned>
  giveCodeElsewhere(
    code: string,
    from: SignInFrom & { readonly browserMark: string | undefined },
  ): Answer<{ session: OpenedSession; returnTo: string }>
  signOutElsewhere(backTo: string): Promise<string | undefined>
  listOwnIdentities(actor: Actor): Answer<Identity[]>
  unlinkOwnIdentity(actor: Actor, id: string, proof: Proof): Answer<null>
  listIdentitiesOf(actor: Actor, userId: string): Answer<Identity[]>
  linkIdentityOf(actor: Actor, userId: string, subject: string): Answer<Identity>
  unlinkIdentityOf(actor: Actor, userId: string, id: string): Answer<null>

  listOwnAssignments(actor: Actor): Answer<OwnAssignment[]>
  listColleagues(actor: Actor, text: string): Answer<Colleague[]>
  makeOwnDelegation(actor: Actor, wanted: NewDelegation): Answer<{ id: string }>
  makeDelegationFor(actor: Actor, delegator: string, wanted: NewDelegation): Answer<{ id: string }>
  endOwnDelegation(actor: Actor, id: string): Answer<null>
  endDelegationOf(actor: Actor, id: string): Answer<null>
  listOwnDelegations(actor: Actor): Answer<Delegation[]>
  listDelegations(actor: Actor, question?: DelegationQuery & FileWish): Answer<Delegation[]>
  beginActing(actor: Actor, delegation: string): Answer<null>
  stopActing(actor: Actor): Answer<null>

  createApiToken(actor: Actor, wish: NewApiToken): Answer<CreatedApiToken>
  listOwnTokens(actor: Actor): Answer<ApiToken[]>
  revokeOwnToken(actor: Actor, tokenId: string): Answer<null>
  listTokensOf(actor: Actor, userId: string): Answer<ApiToken[]>
  revokeTokenOf(actor: Actor, userId: string, tokenId: string): Answer<null>

  loadRegions(actor: Actor, regions: readonly RegionDefinition[]): Answer<Loaded>
  loadOrganisations(actor: Actor, organisations: readonly OrganisationDefinition[]): Answer<Loaded>
  loadRoles(actor: Actor, roles: readonly RoleDefinition[]): Answer<{ version: string; retired: number }>
  listRegions(actor: Actor, query: DirectoryQuery): Answer<Region[]>
  listOrganisations(actor: Actor, query: DirectoryQuery): Answer<Organisation[]>

  importOrganisations(actor: Actor, file: ImportFile, wish: ImportWish): ImportAnswer
  importUsers(actor: Actor, file: ImportFile, wish: ImportWish): ImportAnswer
  listProposedRoles(actor: Actor, question?: FileWish): Answer<ProposedRole[]>
  decideProposedRoles(actor: Actor, decisions: RoleDecisions): Answer<DecidedRoles>
  revealContact(actor: Actor, userId: string, request: RevealRequest): Answer<Contact>

  createUser(actor: Actor, user: NewUser): Answer<CreatedUser>
  disableUser(actor: Actor, userId: string, disabled: boolean): Answer<null>
  resetPassword(actor: Actor, userId: string): Answer<InitialPassword>
  resetSecondFactor(actor: Actor, userId: string): Answer<null>
  listSessionsOf(actor: Actor, userId: string): Answer<Session[]>
  endSessionsOf(actor: Actor, userId: string): Answer<null>
  assignRole(actor: Actor, userId: string, assignment: NewAssignment): Answer<Assignment>
  revokeRole(actor: Actor, assignmentId: string): Answer<null>
  listUsers(actor: Actor, question?: UserQuery & FileWish): Answer<User[]>
  showUser(actor: Actor, userId: string): Answer<User>
  listRoles(actor: Actor): Answer<Role[]>

  listAudit(actor: Actor, query: AuditQuery & FileWish): Answer<AuditPage>
  listSecurityEvents(actor: Actor, query: SecurityEventQuery & FileWish): Answer<SecurityEventPage>
  verifyAudit(actor: Actor, query: VerifyQuery): Answer<AuditVerification>
  auditHeads(actor: Actor, day: string): Answer<AuditHead[]>
}

export function createAccess(deps: AccessDeps): Access {
  const readers = {
    require: (...question: Parameters<Access['require']>) => requireAccess(deps, ...question),
    readSession: (...given: Parameters<Access['readSession']>) => readSession(deps, ...given),
    readApiToken: (...given: Parameters<Access['readApiToken']>) => readApiToken(deps, ...given),
  }
  const noteLook = createLookLog(deps)
  const gate = createGate(readers, () => performance.now())
  /** An operation that may change what somebody may do: nothing of before is remembered, however it ended. */
  const changing =
    <Given extends unknown[], Value>(operation: (deps: AccessDeps, ...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      try {
        return await operation(deps, ...given)
      } finally {
        gate.forget()
      }
    }
  return {
    ...readers,
    admit: gate.admit,
    noteLook,
    looksAt: (question) => looksAt(deps, question),
    lookAt: (...given) => lookAt(deps, noteLook, ...given),
    lookTogether: (...given) => lookTogether(deps, noteLook, ...given),
    scopeKey,
    withinGroup: (...given) => withinGroup(deps, ...given),
    within: (decision, look, work) => withinDecision(deps, decision, look, work),
    withinPublic: (work) => withinPublic(deps, work),
    onOwnAccount: (actor, look, work) => onOwnAccount(deps, actor, look, work),
    signIn: changing(signIn),
    showSession: (...given) => showSession(deps, ...given),
    changePassword: changing(changePassword),
    beginSecondFactor: (...given) => beginSecondFactor(deps, ...given),
    confirmSecondFactor: changing(confirmSecondFactor),
    renewRecoveryCodes: (...given) => renewRecoveryCodes(deps, ...given),
    removeSecondFactor: changing(removeSecondFactor),
    listOwnSessions: (...given) => listOwnSessions(deps, ...given),
    endOwnSession: changing(endOwnSession),
    endOtherOwnSessions: changing(endOtherOwnSessions),
    signOut: changing(signOut),
    beginSignInElsewhere: (...given) => beginSignInElsewhere(deps, ...given),
    beginLinking: (...given) => beginLinking(deps, ...given),
    returnFromElsewhere: changing(returnFromElsewhere),
    giveCodeElsewhere: changing(giveCodeElsewhere),
    listOwnIdentities: (...given) => listOwnIdentities(deps, ...given),
    unlinkOwnIdentity: (...given) => unlinkOwnIdentity(deps, ...given),
    listIdentitiesOf: (...given) => listIdentitiesOf(deps, ...given),
    linkIdentityOf: (...given) => linkIdentityOf(deps, ...given),
    unlinkIdentityOf: (...given) => unlinkIdentityOf(deps, ...given),
    makeOwnDelegation: (...given) => makeOwnDelegation(deps, ...given),
    makeDelegationFor: (...given) => makeDelegationFor(deps, ...given),
    endOwnDelegation: changing(endOwnDelegation),
    endDelegationOf: changing(endDelegationOf),
    listOwnDelegations: (...given) => listOwnDelegations(deps, ...given),
    listDelegations: (...given) => listDelegations(deps, ...given),
    listColleagues: (...given) => listColleagues(deps, ...given),
    listOwnAssignments: (...given) => listOwnAssignments(deps, ...given),
    beginActing: changing(beginActing),
    stopActing: changing(stopActing),
    importOrganisations: changing(importOrganisations),
    importUsers: changing(importUsers),
    listProposedRoles: (...given) => listProposedRoles(deps, ...given),
    decideProposedRoles: changing(decideProposedRoles),
    revealContact: (...given) => revealContact(deps, ...given),
    signOutElsewhere: (...given) => signOutElsewhere(deps, ...given),
    createApiToken: (...given) => createApiToken(deps, ...given),
    listOwnTokens: (...given) => listOwnTokens(deps, ...given),
    revokeOwnToken: changing(revokeOwnToken),
    listTokensOf: (...given) => listTokensOf(deps, ...given),
    revokeTokenOf: changing(revokeTokenOf),
    loadRegions: changing(loadRegions),
    loadOrganisations: changing(loadOrganisations),
    loadRoles: changing(loadRoles),
    listRegions: (...given) => listRegions(deps, ...given),
    listOrganisations: (...given) => listOrganisations(deps, ...given),
    createUser: (...given) => createUser(deps, ...given),
    disableUser: changing(disableUser),
    resetPassword: changing(resetPassword),
    resetSecondFactor: changing(resetSecondFactor),
    listSessionsOf: (...given) => listSessionsOf(deps, ...given),
    endSessionsOf: changing(endSessionsOfUser),
    assignRole: changing(assignRole),
    revokeRole: changing(revokeRole),
    listUsers: (...given) => listUsers(deps, ...given),
    showUser: (...given) => showUser(deps, ...given),
    listRoles: (...given) => listRoles(deps, ...given),
    listAudit: (...given) => listAudit(deps, ...given),
    listSecurityEvents: (...given) => listSecurityEvents(deps, ...given),
    verifyAudit: (...given) => verifyAudit(deps, ...given),
    auditHeads: (...given) => auditHeads(deps, ...given),
  }
}
