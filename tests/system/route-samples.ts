import type { Answer, Wish } from './start-city.ts'

/** What a request of a route comes to once its permission is there. */
export interface Sample {
  readonly path: string
  readonly wish?: () => Wish
  /** Status for somebody of 巩义. */
  readonly own: number
  /** Status for somebody of 荥阳 and of another department: 403 or 404, or what an answer without a place gives. */
  readonly other: number
  /** Holds for an answer to somebody else's neighbour: nothing of 巩义 is in it. */
  readonly otherSees?: (answer: Pick<Answer, 'body'>) => boolean
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
}): Record<string, Sample> {
  const { user, assignment, draft, doomed, report } = things
  let count = 0
  const public_ = { own: 200, other: 200 }
  const json = (method: string, body: () => unknown) => () => ({ method, json: body() })
  const stale = { own: 409, other: 404 }
  return {
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
    'GET /api/v1/tokens': { path: '/api/v1/tokens', ...public_ },
    'POST /api/v1/tokens': {
      path: '/api/v1/tokens',
      wish: json('POST', () => ({
        name: '演示·业务系统',
        permissions: ['indicators.plan.read'],
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

export function upload(bytes: Uint8Array, fileName: string): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), fileName)
  return form
}
