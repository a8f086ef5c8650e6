import type { Actor } from '@kangcheng/access'
import { answerRequest } from './answer-request.ts'
import { askAboutAccess } from './ask-about-access.ts'
import { breakGlass } from './break-glass.ts'
import { changeHousehold } from './change-household.ts'
import { closeAccount, closeOwnAccount } from './close-account.ts'
import { confirmAccount, withdrawAccount } from './confirm-account.ts'
import { confirmGuardian } from './confirm-guardian.ts'
import { copyRecordAsFhir, copyRecordAsPdf } from './copy-record.ts'
import type { DisclosureDeps, RuledDeps } from './deps.ts'
import { endGuardian } from './end-guardian.ts'
import { listAccounts } from './list-accounts.ts'
import { listConsentChoices } from './list-consent-choices.ts'
import { listConsents, listOwnConsents } from './list-consents.ts'
import { listGlassKinds } from './list-glass-kinds.ts'
import { listGlassReviews } from './list-glass-reviews.ts'
import { listGuardians, listOwnGuardians } from './list-guardians.ts'
import { listOwnRequests, listRequests } from './list-requests.ts'
import { proposeAccount } from './propose-account.ts'
import { proposeGuardian } from './propose-guardian.ts'
import { raiseCorrection } from './raise-correction.ts'
import { giveConsent, recordConsent } from './record-consent.ts'
import { reviewGlass } from './review-glass.ts'
import { revokeConsent, takeBackConsent } from './revoke-consent.ts'
import { createRuleBook } from './rule-book.ts'
import { showHousehold, showOwnHousehold } from './show-household.ts'
import { showOwnLog } from './show-log.ts'
import { showOwnRecord, showRecord } from './show-record.ts'

export type Disclosure = ReturnType<typeof createDisclosure>

/** Consent and disclosure: each operation waits for an actor and a question. */
export function createDisclosure(deps: DisclosureDeps) {
  const book = createRuleBook()
  const ruled: RuledDeps = { ...deps, rulesOn: book.on }
  const given =
    <Question, Answer>(operation: (deps: RuledDeps, actor: Actor, question: Question) => Answer) =>
    (actor: Actor, question: Question): Answer =>
      operation(ruled, actor, question)
  return {
    /** What the packs say; until then nothing is opened. */
    load: book.load,
    showRecord: given(showRecord),
    breakGlass: given(breakGlass),
    listGlassKinds: (actor: Actor) => listGlassKinds(ruled, actor),
    listGlassReviews: given(listGlassReviews),
    reviewGlass: given(reviewGlass),
    recordConsent: given(recordConsent),
    revokeConsent: given(revokeConsent),
    listConsents: given(listConsents),
    proposeGuardian: given(proposeGuardian),
    confirmGuardian: given(confirmGuardian),
    endGuardian: given(endGuardian),
    listGuardians: given(listGuardians),
    changeHousehold: given(changeHousehold),
    showHousehold: given(showHousehold),
    listAccounts: given(listAccounts),
    proposeAccount: given(proposeAccount),
    confirmAccount: given(confirmAccount),
    withdrawAccount: given(withdrawAccount),
    closeAccount: given(closeAccount),
    listRequests: given(listRequests),
    answerRequest: given(answerRequest),
    showOwnRecord: given(showOwnRecord),
    showOwnLog: given(showOwnLog),
    copyRecordAsFhir: given(copyRecordAsFhir),
    copyRecordAsPdf: given(copyRecordAsPdf),
    giveConsent: given(giveConsent),
    takeBackConsent: given(takeBackConsent),
    listOwnConsents: given(listOwnConsents),
    listConsentChoices: (actor: Actor, permission: Parameters<typeof listConsentChoices>[2]) =>
      listConsentChoices(ruled, actor, permission),
    listOwnGuardians: (actor: Actor) => listOwnGuardians(ruled, actor),
    showOwnHousehold: (actor: Actor) => showOwnHousehold(ruled, actor),
    raiseCorrection: given(raiseCorrection),
    askAboutAccess: given(askAboutAccess),
    listOwnRequests: given(listOwnRequests),
    closeOwnAccount: (actor: Actor) => closeOwnAccount(ruled, actor),
  }
}
