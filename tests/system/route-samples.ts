import { cardSamples } from './card-samples.ts'
import { disclosureSamples } from './disclosure-samples.ts'
import { exchangeSamples } from './exchange-samples.ts'
import { deskSamples, fhirSamples } from './fhir-samples.ts'
import { personSamples } from './person-samples.ts'
import type { Answer, Session, Wish } from './start-city.ts'

/** What a request of a route comes to once its permission is there. */
export interface Sample {
  readonly path: string
  readonly wish?: () => Wish
  /** Status for somebody of 巩义. */
  readonly own: number
  /** Status for somebody of 荥阳 and of another department: 403 or 404, or what an answer without a place gives. */
  readonly other: number
  /** What a 403 for them says, where it is not that the place is another's. */
  readonly otherCode?: string
  /** Holds for an answer to somebody else's neighbour: nothing of 巩义 is in it. */
  readonly otherSees?: (answer: Pick<Answer, 'body'>) => boolean
  /** It shows nothing of anybody and changes nothing, so nothing is written down. */
  readonly showsNothing?: true
  /** A permission that the operation asks for beside that of the route. */
  readonly alsoNeeds?: string
}

export const REGION = '410181'
const ORGANISATION = 'gongyi-government'
const PLAN = '/api/v1/plans/gongyi-2021-2025'

/** One request for each route, `METHOD pattern`. All of them ask for things of 巩义. */
export function routeSamples(things: {
  user: string
  assignment: string
  draft: string
  doomed: string
  report: string
  evidence?: string
  /** A progress report that was accepted. */
  progress?: string
  snapshot?: string
  publication?: string
  /** Ids of patients of whom 巩义 keeps charts. */
  patient?: string
  doomedPatient?: string
}): Record<string, Sample> {
  const { user, assignment, draft, doomed, report, snapshot = user, progress = user, publication = user } = things
  const cover = '0'.repeat(64)
  let count = 0
  const public_ = { own: 200, other: 200 }
  const json = (method: string, body: () => unknown) => () => ({ method, json: body() })
  const stale = { own: 409, other: 404 }
  return {
    ...fhirSamples(things.patient ?? 'nobody', things.doomedPatient ?? 'nobody'),
    ...deskSamples(),
    ...exchangeSamples(things.patient ?? 'nobody'),
    ...personSamples(),
    ...disclosureSamples(),
    ...cardSamples(),
    'GET /api/v1/installation': { path: '/api/v1/installation', ...public_ },
    'GET /api/v1/session': { path: '/api/v1/session', own: 200, other: 200 },
    'POST /api/v1/session': { path: '/api/v1/session', wish: json('POST', () => ({})), own: 400, other: 400 },
    'DELETE /api/v1/session': {
      path: '/api/v1/session',
      wish: () => ({ method: 'DELETE' }),
      own: 204,
      other: 204,
    },
    'POST /api/v1/session/password': {
      path: '/api/v1/session/password',
      wish: json('POST', () => ({ current: 'not-the-password', next: 'another-password-1' })),
      own: 422,
      other: 422,
    },
    'POST /api/v1/session/second-factor': {
      path: '/api/v1/session/second-factor',
      wish: json('POST', () => ({ password: 'kangcheng-demo' })),
      ...public_,
    },
    'POST /api/v1/session/second-factor/confirm': {
      path: '/api/v1/session/second-factor/confirm',
      wish: json('POST', () => ({ code: 'abcdefgh' })),
      own: 422,
      other: 422,
    },
    'POST /api/v1/session/second-factor/recovery-codes': {
      path: '/api/v1/session/second-factor/recovery-codes',
      wish: json('POST', () => ({ password: 'kangcheng-demo' })),
      own: 409,
      other: 409,
    },
    'POST /api/v1/session/second-factor/remove': {
      path: '/api/v1/session/second-factor/remove',
      wish: json('POST', () => ({ password: 'kangcheng-demo' })),
      own: 204,
      other: 204,
    },
    'GET /api/v1/sessions': { path: '/api/v1/sessions', ...public_ },
    'DELETE /api/v1/sessions': {
      path: '/api/v1/sessions',
      wish: () => ({ method: 'DELETE' }),
      own: 204,
      other: 204,
    },
    // Nobody's own, whoever asks.
    'DELETE /api/v1/sessions/:id': {
      path: `/api/v1/sessions/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 404,
    },
    // No city sign-in is set up here; tests/system/security/sign-in-elsewhere.test.ts has one.
    'POST /api/v1/session/elsewhere': {
      path: '/api/v1/session/elsewhere',
      wish: json('POST', () => ({})),
      own: 404,
      other: 404,
    },
    'GET /api/v1/session/elsewhere/callback': {
      path: '/api/v1/session/elsewhere/callback?code=x&state=y',
      own: 303,
      other: 303,
    },
    'POST /api/v1/session/elsewhere/code': {
      path: '/api/v1/session/elsewhere/code',
      wish: json('POST', () => ({ code: 'abcdefgh' })),
      own: 410,
      other: 410,
    },
    'GET /api/v1/session/elsewhere/end': { path: '/api/v1/session/elsewhere/end', own: 303, other: 303 },
    'GET /api/v1/session/identities': { path: '/api/v1/session/identities', ...public_ },
    'POST /api/v1/session/identities': {
      path: '/api/v1/session/identities',
      wish: json('POST', () => ({ password: 'kangcheng-demo' })),
      own: 404,
      other: 404,
    },
    'POST /api/v1/session/identities/:id/unlink': {
      path: `/api/v1/session/identities/${user}/unlink`,
      wish: json('POST', () => ({ password: 'kangcheng-demo' })),
      own: 404,
      other: 404,
    },
    'GET /api/v1/users/:id/identities': { path: `/api/v1/users/${user}/identities`, own: 200, other: 403 },
    'POST /api/v1/users/:id/identities': {
      path: `/api/v1/users/${user}/identities`,
      wish: json('POST', () => ({ subject: 'city-1' })),
      own: 404,
      other: 403,
    },
    'DELETE /api/v1/users/:id/identities/:identity': {
      path: `/api/v1/users/${user}/identities/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 403,
    },
    'GET /api/v1/session/assignments': { path: '/api/v1/session/assignments', ...public_ },
    'GET /api/v1/session/colleagues': { path: '/api/v1/session/colleagues?text=%E6%BC%94', ...public_ },
    'GET /api/v1/session/delegations': { path: '/api/v1/session/delegations', ...public_ },
    // Nobody's own, whoever asks.
    'POST /api/v1/session/delegations': {
      path: '/api/v1/session/delegations',
      wish: json('POST', () => delegationOf(user)),
      own: 404,
      other: 404,
    },
    'DELETE /api/v1/session/delegations/:id': {
      path: `/api/v1/session/delegations/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 404,
    },
    'PUT /api/v1/session/acting': {
      path: '/api/v1/session/acting',
      wish: json('PUT', () => ({ delegation: user })),
      own: 404,
      other: 404,
    },
    'DELETE /api/v1/session/acting': {
      path: '/api/v1/session/acting',
      wish: () => ({ method: 'DELETE' }),
      ...public_,
    },
    'GET /api/v1/delegations': {
      path: '/api/v1/delegations',
      ...public_,
      otherSees: ({ body }) => (body as unknown[]).length === 0,
    },
    'POST /api/v1/users/:id/delegations': {
      path: `/api/v1/users/${user}/delegations`,
      wish: json('POST', () => delegationOf(user)),
      own: 404,
      other: 403,
    },
    'DELETE /api/v1/delegations/:id': {
      path: `/api/v1/delegations/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 404,
    },
    'POST /api/v1/organisation-imports': {
      path: '/api/v1/organisation-imports',
      wish: () => ({ method: 'POST', body: listUpload(ORGANISATION_LIST) }),
      ...public_,
      // Whoever brings organisations in may look at a file; of somebody else's tree it may hold nothing.
      otherSees: ({ body }) =>
        (body as { faults: { code: string }[] }).faults.some((one) => one.code === 'outside-scope'),
    },
    'POST /api/v1/user-imports': {
      path: `/api/v1/user-imports?organisation=${ORGANISATION}`,
      wish: () => ({ method: 'POST', body: listUpload(USER_LIST) }),
      own: 200,
      other: 403,
    },
    'GET /api/v1/proposed-roles': {
      path: '/api/v1/proposed-roles',
      ...public_,
      otherSees: ({ body }) => (body as unknown[]).length === 0,
    },
    'POST /api/v1/proposed-roles/decide': {
      path: '/api/v1/proposed-roles/decide',
      wish: json('POST', () => ({ ids: [user], accept: true })),
      own: 404,
      other: 404,
    },
    'POST /api/v1/users/:id/contact-reveal': {
      path: `/api/v1/users/${user}/contact-reveal`,
      wish: json('POST', () => ({ purpose: 'administration', reason: '账号异常登录，需要电话核实' })),
      own: 404,
      other: 403,
    },
    'GET /api/v1/tokens': { path: '/api/v1/tokens', ...public_ },
    'POST /api/v1/tokens': {
      path: '/api/v1/tokens',
      wish: json('POST', () => ({
        name: '演示·业务系统',
        permissions: ['access.directory.read'],
        region: REGION,
        organisation: 'gongyi-health-commission',
        expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      })),
      own: 201,
      other: 403,
    },
    // Nobody's own, whoever asks.
    'DELETE /api/v1/tokens/:id': {
      path: `/api/v1/tokens/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 404,
    },
    'GET /api/v1/users/:id/tokens': { path: `/api/v1/users/${user}/tokens`, own: 200, other: 403 },
    'DELETE /api/v1/users/:id/tokens/:token': {
      path: `/api/v1/users/${user}/tokens/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 403,
    },
    'GET /api/v1/notices': { path: '/api/v1/notices', ...public_ },
    'GET /api/v1/notices/count': { path: '/api/v1/notices/count', ...public_ },
    // Nobody's own, whoever asks.
    'POST /api/v1/notices/read': {
      path: '/api/v1/notices/read',
      wish: json('POST', () => ({ ids: [user] })),
      ...public_,
    },
    'GET /api/v1/notice-channels': { path: '/api/v1/notice-channels', ...public_ },
    'POST /api/v1/notice-channels/mail': {
      path: '/api/v1/notice-channels/mail',
      // No mail server is known here.
      wish: json('POST', () => ({ address: 'li@example.gov.cn', rhythm: 'daily', language: 'zh' })),
      own: 409,
      other: 409,
    },
    'PUT /api/v1/notice-channels/mail': {
      path: '/api/v1/notice-channels/mail',
      wish: json('PUT', () => ({ rhythm: 'daily', language: 'zh' })),
      own: 404,
      other: 404,
    },
    'POST /api/v1/notice-channels/mail/confirm': {
      path: '/api/v1/notice-channels/mail/confirm',
      wish: json('POST', () => ({ code: '123456' })),
      own: 409,
      other: 409,
    },
    'POST /api/v1/notice-channels/mail/retry': {
      path: '/api/v1/notice-channels/mail/retry',
      wish: () => ({ method: 'POST' }),
      own: 204,
      other: 204,
    },
    'DELETE /api/v1/notice-channels/mail': {
      path: '/api/v1/notice-channels/mail',
      wish: () => ({ method: 'DELETE' }),
      own: 204,
      other: 204,
    },
    'POST /api/v1/notice-channels/webhooks': {
      path: '/api/v1/notice-channels/webhooks',
      wish: json('POST', () => WEBHOOK),
      own: 201,
      other: 201,
    },
    // Nobody's own, whoever asks.
    'DELETE /api/v1/notice-channels/webhooks/:id': {
      path: `/api/v1/notice-channels/webhooks/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 404,
    },
    'POST /api/v1/notice-channels/webhooks/:id/retry': {
      path: `/api/v1/notice-channels/webhooks/${user}/retry`,
      wish: () => ({ method: 'POST' }),
      own: 404,
      other: 404,
    },
    'GET /api/v1/organisation-webhooks': {
      path: '/api/v1/organisation-webhooks',
      ...public_,
      otherSees: ({ body }) => (body as { organisation: string }[]).every((one) => one.organisation !== ORGANISATION),
    },
    'POST /api/v1/organisation-webhooks': {
      path: '/api/v1/organisation-webhooks',
      wish: json('POST', () => ({ ...WEBHOOK, organisation: ORGANISATION })),
      own: 201,
      other: 403,
    },
    'DELETE /api/v1/organisation-webhooks/:id': {
      path: `/api/v1/organisation-webhooks/${user}`,
      wish: () => ({ method: 'DELETE' }),
      own: 404,
      other: 404,
    },
    'POST /api/v1/organisation-webhooks/:id/retry': {
      path: `/api/v1/organisation-webhooks/${user}/retry`,
      wish: () => ({ method: 'POST' }),
      own: 404,
      other: 404,
    },
    'GET /api/v1/regions': { path: '/api/v1/regions?under=410181', ...public_ },
    'GET /api/v1/organisations': { path: '/api/v1/organisations', ...public_ },
    'GET /api/v1/users': {
      path: '/api/v1/users',
      ...public_,
      otherSees: ({ body }) => (body as { organisation: string }[]).every((one) => one.organisation !== ORGANISATION),
    },
    'GET /api/v1/users/:id': { path: `/api/v1/users/${user}`, own: 200, other: 403 },
    'GET /api/v1/roles': { path: '/api/v1/roles', ...public_ },
    'POST /api/v1/users/:id/password-reset': {
      path: `/api/v1/users/${user}/password-reset`,
      wish: () => ({ method: 'POST' }),
      own: 200,
      other: 403,
    },
    'POST /api/v1/users/:id/second-factor-reset': {
      path: `/api/v1/users/${user}/second-factor-reset`,
      wish: () => ({ method: 'POST' }),
      own: 204,
      other: 403,
    },
    'GET /api/v1/users/:id/sessions': { path: `/api/v1/users/${user}/sessions`, own: 200, other: 403 },
    'DELETE /api/v1/users/:id/sessions': {
      path: `/api/v1/users/${user}/sessions`,
      wish: () => ({ method: 'DELETE' }),
      own: 204,
      other: 403,
    },
    'POST /api/v1/users': {
      path: '/api/v1/users',
      wish: json('POST', () => ({
        login: `sample-${count++}`,
        name: '演示·样本',
        organisation: ORGANISATION,
        password: 'a-first-password',
      })),
      own: 201,
      other: 403,
    },
    'PUT /api/v1/users/:id/disabled': {
      path: `/api/v1/users/${user}/disabled`,
      wish: json('PUT', () => ({ disabled: false })),
      own: 204,
      other: 403,
    },
    'POST /api/v1/users/:id/roles': {
      path: `/api/v1/users/${user}/roles`,
      wish: json('POST', () => ({ role: 'viewer', region: REGION, organisation: ORGANISATION })),
      own: 201,
      other: 403,
    },
    'DELETE /api/v1/assignments/:id': {
      path: `/api/v1/assignments/${assignment}`,
      wish: () => ({ method: 'DELETE' }),
      own: 204,
      other: 403,
    },
    'GET /api/v1/audit': { path: `/api/v1/audit?organisation=${ORGANISATION}`, own: 200, other: 403 },
    'GET /api/v1/security-events': {
      path: `/api/v1/security-events?organisation=${ORGANISATION}`,
      own: 200,
      other: 403,
    },
    'GET /api/v1/audit/verify': { path: `/api/v1/audit/verify?organisation=${ORGANISATION}`, own: 200, other: 403 },
    'GET /api/v1/plans': {
      path: '/api/v1/plans',
      ...public_,
      otherSees: ({ body }) => (body as unknown[]).length === 0,
    },
    'GET /api/v1/plans/:plan': { path: PLAN, own: 200, other: 404 },
    'GET /api/v1/plans/:plan/evaluation': { path: `${PLAN}/evaluation?region=${REGION}`, own: 200, other: 403 },
    'GET /api/v1/plans/:plan/overview': { path: `${PLAN}/overview?region=${REGION}`, own: 200, other: 403 },
    'GET /api/v1/plans/:plan/indicators/:indicator': {
      path: `${PLAN}/indicators/life-expectancy?region=${REGION}`,
      own: 200,
      other: 403,
    },
    'GET /api/v1/plans/:plan/regions': { path: `${PLAN}/regions`, own: 200, other: 404 },
    'GET /api/v1/plans/:plan/tasks': { path: `${PLAN}/tasks`, own: 200, other: 404 },
    'GET /api/v1/plans/:plan/tasks/:task': { path: `${PLAN}/tasks/3.3.9`, own: 200, other: 404 },
    // Seen in a version that it never had.
    'POST /api/v1/plans/:plan/tasks/:task/reports': {
      path: `${PLAN}/tasks/3.3.9/reports`,
      wish: json('POST', () => ({
        version: 999,
        progress: { day: '2024-03-31', status: 'under-way', percent: 10, milestones: {}, text: '样本' },
      })),
      ...stale,
    },
    'POST /api/v1/plans/:plan/tasks/:task/accept': {
      path: `${PLAN}/tasks/3.3.9/accept`,
      wish: json('POST', () => ({ version: 999 })),
      ...stale,
    },
    'POST /api/v1/plans/:plan/tasks/:task/return': {
      path: `${PLAN}/tasks/3.3.9/return`,
      wish: json('POST', () => ({ version: 999, reason: '样本' })),
      ...stale,
    },
    'POST /api/v1/plans/:plan/tasks/:task/assignments': {
      path: `${PLAN}/tasks/3.3.9/assignments`,
      wish: json('POST', () => ({ version: 999, assignment: { coOwners: [], milestones: [] }, reason: '样本' })),
      ...stale,
    },
    'GET /api/v1/task-reports/:id/evidence': {
      path: `/api/v1/task-reports/${progress}/evidence`,
      own: 200,
      other: 404,
    },
    'POST /api/v1/task-reports/:id/evidence': {
      path: `/api/v1/task-reports/${progress}/evidence`,
      wish: () => ({ method: 'POST', body: evidenceUpload(`样本${count++}`) }),
      ...stale,
    },
    'GET /api/v1/task-reports/:id/evidence/:evidence': {
      path: `/api/v1/task-reports/${progress}/evidence/${user}`,
      own: 404,
      other: 404,
    },
    'POST /api/v1/task-reports/:id/evidence/:evidence/withdraw': {
      path: `/api/v1/task-reports/${progress}/evidence/${user}/withdraw`,
      wish: json('POST', () => ({ reason: '样本' })),
      own: 404,
      other: 404,
    },
    'GET /api/v1/my-tasks': {
      path: '/api/v1/my-tasks',
      ...public_,
      otherSees: ({ body }) => (body as { tasks: unknown[]; waits: unknown[] }).tasks.length === 0,
    },
    'GET /api/v1/plans/:plan/snapshots': { path: `${PLAN}/snapshots`, own: 200, other: 404 },
    'GET /api/v1/plans/:plan/snapshot-preview': {
      path: `${PLAN}/snapshot-preview?asOf=2023-12-31`,
      own: 200,
      other: 404,
    },
    'POST /api/v1/plans/:plan/snapshots': {
      path: `${PLAN}/snapshots`,
      wish: json('POST', () => ({ kind: 'other', asOf: '2023-12-31', title: `样本${count++}` })),
      own: 201,
      other: 404,
    },
    'GET /api/v1/waiting-snapshots': {
      path: '/api/v1/waiting-snapshots',
      ...public_,
      otherSees: ({ body }) => (body as unknown[]).length === 0,
    },
    'GET /api/v1/snapshots/:id': { path: `/api/v1/snapshots/${snapshot}`, own: 200, other: 404 },
    'GET /api/v1/snapshots/:id/comparison': {
      path: `/api/v1/snapshots/${snapshot}/comparison?with=2022-12-31`,
      own: 200,
      other: 404,
    },
    'POST /api/v1/snapshots/:id/comments': {
      path: `/api/v1/snapshots/${snapshot}/comments`,
      wish: json('POST', () => ({ text: '样本' })),
      own: 201,
      other: 404,
    },
    // A comment that nobody has made.
    'PUT /api/v1/snapshots/:id/comments/:comment': {
      path: `/api/v1/snapshots/${snapshot}/comments/999999`,
      wish: json('PUT', () => ({ text: '样本', revisions: 1 })),
      own: 404,
      other: 404,
    },
    'PUT /api/v1/snapshots/:id/comments/:comment/resolved': {
      path: `/api/v1/snapshots/${snapshot}/comments/999999/resolved`,
      wish: json('PUT', () => ({ resolved: true })),
      own: 404,
      other: 404,
    },
    'PUT /api/v1/snapshots/:id/conclusions': {
      path: `/api/v1/snapshots/${snapshot}/conclusions`,
      wish: json('PUT', () => ({ text: '样本', revisions: 999 })),
      ...stale,
    },
    // A signature that nobody is asked for.
    'POST /api/v1/snapshots/:id/sign': {
      path: `/api/v1/snapshots/${snapshot}/sign`,
      wish: json('POST', () => ({ step: 'nobody', cover })),
      own: 404,
      other: 404,
    },
    'POST /api/v1/snapshots/:id/decline': {
      path: `/api/v1/snapshots/${snapshot}/decline`,
      wish: json('POST', () => ({ step: 'nobody', cover, reason: '样本' })),
      own: 404,
      other: 404,
    },
    'POST /api/v1/snapshots/:id/reopen': {
      path: `/api/v1/snapshots/${snapshot}/reopen`,
      wish: json('POST', () => ({ reason: '样本' })),
      ...stale,
    },
    'GET /api/v1/plans/:plan/findings': { path: `${PLAN}/findings`, own: 200, other: 404 },
    'GET /api/v1/indicators': { path: '/api/v1/indicators', ...public_ },
    'GET /api/v1/indices/:index': {
      path: `/api/v1/indices/healthy-city-2018?region=${REGION}&year=2023`,
      own: 200,
      other: 403,
    },
    'POST /api/v1/values': {
      path: '/api/v1/values',
      // An indicator that the reporting department answers for.
      wish: json('POST', () => ({ ...FIGURE, indicator: 'infant-mortality', value: 4 + count++ / 100 })),
      own: 201,
      other: 403,
    },
    'GET /api/v1/reports': {
      path: '/api/v1/reports',
      ...public_,
      otherSees: ({ body }) => (body as { id: string }[]).every((one) => one.id !== report),
    },
    'GET /api/v1/reports/:id': { path: `/api/v1/reports/${report}`, own: 200, other: 404 },
    'PATCH /api/v1/reports/:id/cells': {
      path: `/api/v1/reports/${report}/cells`,
      wish: json('PATCH', () => ({ version: 1, cells: {} })),
      own: 200,
      other: 404,
    },
    ...Object.fromEntries(
      ['submit', 'withdraw', 'return', 'review', 'publish', 'reopen'].map((verb) => [
        `POST /api/v1/reports/:id/${verb}`,
        { path: `/api/v1/reports/${report}/${verb}`, wish: json('POST', () => ({ version: 999 })), ...stale },
      ]),
    ),
    'POST /api/v1/reports/:id/hand-over': {
      path: `/api/v1/reports/${report}/hand-over`,
      wish: json('POST', () => ({ version: 999, organisation: ORGANISATION, reason: '机构改革' })),
      ...stale,
    },
    'GET /api/v1/review-queue': {
      path: '/api/v1/review-queue',
      ...public_,
      otherSees: ({ body }) => (body as { rows: unknown[] }).rows.length === 0,
    },
    'POST /api/v1/reports/:id/pass-over': {
      path: `/api/v1/reports/${report}/pass-over`,
      wish: json('POST', () => ({
        version: 999,
        respondents: [{ region: REGION, organisation: ORGANISATION }],
        reason: 'x',
      })),
      ...stale,
    },
    'GET /api/v1/report-choices': {
      path: '/api/v1/report-choices',
      ...public_,
      otherSees: ({ body }) => (body as { periods: unknown[] }).periods.length === 0,
    },
    'GET /api/v1/reports/:id/evidence': { path: `/api/v1/reports/${report}/evidence`, own: 200, other: 404 },
    'POST /api/v1/reports/:id/evidence': {
      path: `/api/v1/reports/${report}/evidence`,
      wish: () => ({ method: 'POST', body: evidenceUpload(`样本${count++}`) }),
      own: 201,
      other: 404,
    },
    'GET /api/v1/reports/:id/evidence/:evidence': {
      path: `/api/v1/reports/${report}/evidence/${things.evidence}`,
      own: 200,
      other: 404,
    },
    // Nothing of that report, whoever asks.
    'POST /api/v1/reports/:id/evidence/:evidence/withdraw': {
      path: `/api/v1/reports/${report}/evidence/${user}/withdraw`,
      wish: json('POST', () => ({ reason: '传错了' })),
      own: 404,
      other: 404,
    },
    'GET /api/v1/reporting-board': {
      path: '/api/v1/reporting-board',
      ...public_,
      otherSees: ({ body }) => (body as { organisation: string }[]).length === 0,
    },
    'GET /api/v1/reports/:id/template': { path: `/api/v1/reports/${report}/template`, own: 200, other: 404 },
    'POST /api/v1/reports/:id/template': {
      path: `/api/v1/reports/${report}/template`,
      // A file that is no template of anybody's.
      wish: () => ({ method: 'POST', body: planUpload('样本') }),
      own: 422,
      other: 404,
    },
    'POST /api/v1/report-requests': {
      path: '/api/v1/report-requests',
      wish: json('POST', () => ({})),
      ...public_,
    },
    'GET /api/v1/appraisals': {
      path: '/api/v1/appraisals',
      ...public_,
      otherSees: ({ body }) => (body as unknown[]).length === 0,
    },
    'GET /api/v1/appraisals/:scheme': { path: '/api/v1/appraisals/gongyi-townships', own: 200, other: 404 },
    'GET /api/v1/appraisals/:scheme/units/:unit': {
      path: '/api/v1/appraisals/gongyi-townships/units/410181106',
      own: 200,
      other: 404,
    },
    'GET /api/v1/appraisals/:scheme/funnels/:indicator': {
      path: '/api/v1/appraisals/gongyi-townships/funnels/hypertension-managed',
      own: 200,
      other: 404,
    },
    'GET /api/v1/publications': {
      path: '/api/v1/publications',
      ...public_,
      otherSees: ({ body }) => (body as unknown[]).length === 0,
    },
    // The one that there is already.
    'POST /api/v1/publications': {
      path: '/api/v1/publications',
      wish: json('POST', () => ({ kind: 'annual-report', plan: 'gongyi-2021-2025', period: '2022' })),
      own: 409,
      other: 404,
    },
    'GET /api/v1/publications/:id': { path: `/api/v1/publications/${publication}`, own: 200, other: 404 },
    'GET /api/v1/publications/:id/preview': {
      path: `/api/v1/publications/${publication}/preview`,
      own: 200,
      other: 404,
    },
    'GET /api/v1/publications/:id/files/:file': {
      path: `/api/v1/publications/${publication}/files/zh.docx`,
      own: 200,
      other: 404,
    },
    // A draft has no edition yet.
    'GET /api/v1/publications/:id/editions/:edition/:file': {
      path: `/api/v1/publications/${publication}/editions/1/zh.docx`,
      own: 404,
      other: 404,
    },
    'PUT /api/v1/publications/:id/sections/:section': {
      path: `/api/v1/publications/${publication}/sections/summary`,
      wish: json('PUT', () => ({ version: 999, zh: '改写' })),
      ...stale,
    },
    ...Object.fromEntries(
      ['refresh', 'approve', 'return', 'release', 'withdraw', 'correct', 'discard'].map((verb) => [
        `POST /api/v1/publications/:id/${verb}`,
        { path: `/api/v1/publications/${publication}/${verb}`, wish: json('POST', () => ({ version: 999 })), ...stale },
      ]),
    ),
    'GET /api/v1/release-calendar': { path: '/api/v1/release-calendar', ...public_ },
    'POST /api/v1/release-calendar': {
      path: '/api/v1/release-calendar',
      wish: json('POST', () => ({
        kind: 'annual-report',
        plan: 'gongyi-2021-2025',
        period: '2024',
        day: '2025-06-27',
      })),
      own: 200,
      other: 404,
    },
    'GET /public': { path: '/public', ...public_ },
    // Nothing is released in this city.
    ...Object.fromEntries(
      [
        ['/public/indicators/:plan/:region/:indicator', `gongyi-2021-2025/${REGION}/infant-mortality`],
        ['/public/indicators/:plan/:region/:indicator/csv', `gongyi-2021-2025/${REGION}/infant-mortality/csv`],
        ['/public/figures/:plan/:region', `gongyi-2021-2025/${REGION}`],
        ['/public/files/:id/:edition/:file', `${publication}/1/zh.docx`],
      ].map(([pattern = '', rest]) => [
        `GET ${pattern}`,
        { path: `${pattern.slice(0, pattern.indexOf('/:'))}/${rest}`, own: 404, other: 404 },
      ]),
    ),
    'GET /api/v1/records/exports': { path: '/api/v1/records/exports', ...public_ },
    'GET /api/v1/records/imports': { path: '/api/v1/records/imports', ...public_, showsNothing: true },
    'GET /api/v1/records/imports/:id': { path: `/api/v1/records/imports/${NO_IMPORT}`, own: 404, other: 404 },
    'GET /api/v1/records/profiles': { path: '/api/v1/records/profiles', ...public_ },
    'GET /api/v1/records/terminology': { path: '/api/v1/records/terminology', ...public_ },
    'POST /api/v1/records/terminology-imports': {
      path: '/api/v1/records/terminology-imports?format=generic&version=1&url=urn:test:sample',
      wish: () => ({ method: 'POST', body: listUpload(['代码,名称', 'A,甲'], '编码.csv') }),
      ...public_,
    },
    'GET /api/v1/records/views': { path: '/api/v1/records/views', ...public_ },
    'GET /api/v1/records/views/:code': { path: '/api/v1/records/views/sample', own: 404, other: 404 },
    'PUT /api/v1/records/views/:code': {
      path: '/api/v1/records/views/sample',
      wish: json('PUT', () => ({ title: '样本', definition: {}, version: 0 })),
      own: 422,
      other: 422,
    },
    'POST /api/v1/records/view-previews': {
      path: '/api/v1/records/view-previews',
      wish: json('POST', () => ({ definition: {} })),
      ...public_,
    },
    'GET /api/v1/records/views/:code/rows': { path: '/api/v1/records/views/sample/rows', own: 404, other: 404 },
    'POST /api/v1/plan-drafts': {
      path: '/api/v1/plan-drafts',
      wish: () => ({ method: 'POST', body: planUpload(`样本${count++}`) }),
      own: 201,
      // Whoever enters plans may upload one; it lies in their own region.
      other: 201,
    },
    'GET /api/v1/plan-drafts': {
      path: '/api/v1/plan-drafts',
      ...public_,
      otherSees: ({ body }) => (body as { id: string }[]).every((one) => one.id !== draft),
    },
    'GET /api/v1/plan-drafts/:id': { path: `/api/v1/plan-drafts/${draft}`, own: 200, other: 404 },
    'PATCH /api/v1/plan-drafts/:id': {
      path: `/api/v1/plan-drafts/${draft}`,
      wish: json('PATCH', () => ({ version: 999, head: {} })),
      ...stale,
    },
    'PATCH /api/v1/plan-drafts/:id/rows/:ordinal': {
      path: `/api/v1/plan-drafts/${draft}/rows/1`,
      wish: json('PATCH', () => ({ version: 999, kind: 'accept', column: 'name' })),
      ...stale,
    },
    'POST /api/v1/plan-drafts/:id/confirm': {
      path: `/api/v1/plan-drafts/${draft}/confirm`,
      wish: json('POST', () => ({ version: 999 })),
      ...stale,
    },
    'DELETE /api/v1/plan-drafts/:id': {
      path: `/api/v1/plan-drafts/${doomed}`,
      wish: () => ({ method: 'DELETE' }),
      own: 204,
      other: 404,
    },
  }
}

const NO_IMPORT = '00000000-0000-4000-8000-000000000000'
const WEBHOOK = { name: '演示·协同办公系统', url: 'https://hooks.example.com/notices', rhythm: 'daily' }

/** A figure of 巩义 that the health commission reports. */
export const FIGURE = {
  indicator: 'life-expectancy',
  region: REGION,
  period: '2019',
  basis: 'reported',
  status: 'final',
  availableOn: '2020-03-31',
  organisation: 'gongyi-health-commission',
  provenance: { source: '演示', invented: true },
}

const ORGANISATION_LIST = ['代码,名称,类别,行政区划,上级机构', `sample-centre,样本中心,机构,${REGION},${ORGANISATION}`]
const USER_LIST = ['用户名,姓名,机构', `sample-list,样本,${ORGANISATION}`]

/** A list of organisations or accounts as an upload. */
export function listUpload(lines: readonly string[], fileName = '名单.csv'): FormData {
  return upload(new TextEncoder().encode(lines.join('\r\n')), fileName)
}

function delegationOf(user: string) {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  return { delegate: user, assignments: [user], firstDay: today, lastDay: today }
}

/** A plan of two rows as an upload; `note` makes the file another one. */
export function planUpload(note: string, fileName = '巩义市健康规划2021-2025.csv'): FormData {
  const text = [
    `${note},,,,,`,
    '领域,指标,单位,2020年,2025年,责任单位',
    '健康人群,婴儿死亡率,‰,5.6,≤4.1,市卫健委',
    '健康人群,人均预期寿命,岁,79.49,待定,市统计局',
  ].join('\r\n')
  return upload(new TextEncoder().encode(text), fileName)
}

export function evidenceUpload(text: string, fileName = '佐证.txt'): FormData {
  return upload(new TextEncoder().encode(text), fileName)
}

export function upload(bytes: Uint8Array, fileName: string): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), fileName)
  return form
}

/** A snapshot that the office takes, to be looked at. */
export async function takeSnapshot(office: Pick<Session, 'ask'>): Promise<string> {
  const json = { kind: 'mid-term', asOf: '2023-12-31', title: '中期评估样本' }
  const { body } = await office.ask(`${PLAN}/snapshots`, { method: 'POST', json })
  return (body as { id: string }).id
}
