import type { NoticeKinds } from '@kangcheng/notices/contract'

/** What an actor may be allowed to do here; roles grant it. `own` is of residents and of their wards. */
export const DISCLOSURE_PERMISSIONS = [
  'persons.record.read',
  'persons.own.read',
  'persons.own.decide',
  'persons.own.raise',
  'persons.account.manage',
  'persons.consent.read',
  'persons.consent.record',
  'persons.guardian.manage',
  'persons.household.manage',
  'persons.break-glass.use',
  'persons.break-glass.review',
  'persons.request.answer',
] as const
export type DisclosurePermission = (typeof DISCLOSURE_PERMISSIONS)[number]

export const DISCLOSURE_REFUSALS = [
  'disclosure.no-rules',
  'disclosure.person-not-found',
  'disclosure.own-account',
  'disclosure.moment-impossible',
  'disclosure.no-account',
  'disclosure.not-entitled',
  'disclosure.glass-kind-unknown',
  'disclosure.glass-over',
  'disclosure.records-refused',
  'disclosure.record-too-large',
  'disclosure.permit-incomplete',
  'disclosure.category-unknown',
  'disclosure.organisation-unknown',
  'disclosure.period-impossible',
  'disclosure.consent-not-found',
  'disclosure.consent-revoked',
  'disclosure.guardian-consents',
  'disclosure.guardianship-not-found',
  'disclosure.guardianship-not-proposed',
  'disclosure.guardianship-over',
  'disclosure.own-guardian',
  'disclosure.two-people-needed',
  'disclosure.household-not-found',
  'disclosure.account-taken',
  'disclosure.account-not-proposed',
  'disclosure.user-unknown',
  'disclosure.review-not-found',
  'disclosure.reviewed-already',
  'disclosure.request-not-found',
  'disclosure.answered-already',
  'disclosure.entry-not-found',
] as const
export type DisclosureRefusal = (typeof DISCLOSURE_REFUSALS)[number]

/** What residents and reviewers are told. */
export const PERSON_NOTICES = {
  'persons.glass-broken': {
    title: { zh: '您的健康档案被应急查阅', en: 'Your record was read in an emergency' },
    text: {
      zh: '{organisation} 于 {at} 以“{kind}”为由应急查阅了您的健康档案。该次查阅将由主管部门审核，您可在查阅记录中提出疑问。',
      en: '{organisation} read your record at {at} for this reason: {kind}. It will be reviewed; you can ask about it from your log.',
    },
  },
  'persons.glass-review': {
    title: { zh: '应急查阅待审核', en: 'A broken glass waits for review' },
    text: {
      zh: '{organisation} 于 {at} 应急查阅了一份健康档案（{kind}），请审核是否合理。',
      en: '{organisation} read a record in an emergency at {at} ({kind}). Please review whether it was justified.',
    },
  },
} as const satisfies NoticeKinds
