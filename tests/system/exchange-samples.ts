import type { Sample } from './route-samples.ts'

const BASE = '/api/v1/exchange'
const NOBODY = '00000000-0000-7000-8000-0000000000ff'
const REGION = '410181'
const GOVERNMENT = 'gongyi-government'
const DAY = '2026-01-05'
const PERIOD = 'from=2026-01-01&to=2026-01-31'

const TERMS = {
  columns: [{ name: 'gender', masked: false }],
  region: REGION,
  until: '2026-12-31',
  frequency: 'monthly',
  quota: { rows: 100, calls: 10 },
}
const APPLICATION = {
  ...{
    dataSet: 'none',
    version: 1,
    organisation: GOVERNMENT,
    purpose: 'public-service',
    use: '样本',
    legalBasis: '样本',
  },
  contact: { name: '样本', phone: '0371-64350000' },
  terms: TERMS,
}
const EXTRACT = {
  ...{ dataSet: 'none', version: 1, organisation: GOVERNMENT, project: '样本', ethics: '样本', legalBasis: '样本' },
  ...{
    region: REGION,
    rules: [{ column: 'gender', rule: 'keep' }],
    k: 3,
    shiftDays: 0,
    small: 'suppress',
    keptDays: 7,
  },
}
/** Of a view that nobody keeps. */
const DATA_SET = {
  title: { zh: '样本', en: 'Sample' },
  description: { zh: '样本', en: 'Sample' },
  view: { code: 'none', version: 1 },
  columns: [{ name: 'gender', title: { zh: '性别', en: 'Sex' }, level: 'L2', role: 'plain', kind: 'code' }],
  place: { region: REGION, organisation: GOVERNMENT },
  ...{ owner: GOVERNMENT, frequency: 'daily', legalBasis: '样本', conditions: '' },
}
const SETTINGS = {
  title: { zh: '样本', en: 'Sample' },
  ...{ format: 'hl7v2', peers: [], charset: 'utf-8', zone: '+08:00', maps: [], controlIds: 'unique', isOpen: false },
}
const POPULATION = {
  ...{ region: REGION, year: 2024, source: '样本', asOf: '2024-07-01' },
  rows: [{ sex: 'both', from: 0, persons: 1000 }],
}
const MESSAGE = 'MSH|^~\\&|HIS|SAMPLE|||20260105080000||ADT^A01|1|P|2.5.1'
/** Without a fault, but behind versions that nobody has saved. */
const MAP = {
  ...{ code: 'sample', version: 999, format: 'hl7v2', messages: ['ADT^A01'], title: { zh: '样本', en: 'Sample' } },
  ...{ source: { title: '样本', status: 'unverified' }, make: [] },
  examples: [{ title: '样本', message: MESSAGE, expect: [] }],
}

/** Samples of health institutions' doors and what hangs on them. The patient lies in a chart of 巩义. */
export function exchangeSamples(patient: string): Record<string, Sample> {
  return Object.fromEntries([
    ...feedSamples(patient),
    ...recognitionSamples(),
    ...qualitySamples(),
    ...dataSetSamples(),
    ...sharingSamples(),
    ...extractSamples(),
    ...vitalSamples(),
    ...figureSamples(),
  ])
}

const SEEN = { own: 200, other: 200 } as const
const NOTHING = { own: 404, other: 404 } as const

function at(name: string, sample: Omit<Sample, 'path'> & { path?: string }): [string, Sample] {
  const [method = '', url = ''] = name.split(' ')
  return [`${method} ${BASE}${url}`, { ...sample, path: `${BASE}${sample.path ?? url}` }]
}

const json =
  (method: string, body: unknown = {}) =>
  () => ({ method, json: body })

const file = (text: string, name: string) => () => {
  const body = new FormData()
  body.set('file', new Blob([text]), name)
  return { method: 'POST', body }
}

/** Something of one id that nobody has. */
function none(name: string, rest: Partial<Sample> = {}): [string, Sample] {
  const [, url = ''] = name.split(' ')
  return at(name, { ...NOTHING, ...rest, path: url.replace(':feed', 'none').replace(/:(?:id|grant)/, NOBODY) })
}

function feedSamples(patient: string): [string, Sample][] {
  let count = 0
  const unseen: Sample['otherSees'] = ({ body }) => !JSON.stringify(body).includes(GOVERNMENT)
  return [
    at('GET /feeds', { ...SEEN, otherSees: unseen }),
    at('POST /feeds', {
      wish: () => json('POST', { code: `sample-${count++}`, organisation: GOVERNMENT, settings: SETTINGS })(),
      ...{ own: 200, other: 422 },
    }),
    at('PUT /feeds/:code', {
      path: '/feeds/none',
      wish: json('PUT', { version: 1, settings: SETTINGS }),
      ...NOTHING,
    }),
    at('POST /feeds/:code/messages', {
      path: '/feeds/none/messages',
      wish: file(MESSAGE, 'sample.hl7'),
      ...NOTHING,
    }),
    at('GET /feeds/:code/secrets', { path: '/feeds/none/secrets', ...NOTHING }),
    at('POST /feeds/:code/secrets', { path: '/feeds/none/secrets', wish: json('POST'), ...NOTHING }),
    at('DELETE /feeds/:code/secrets/:id', {
      path: `/feeds/none/secrets/${NOBODY}`,
      wish: () => ({ method: 'DELETE' }),
      ...NOTHING,
    }),
    at('POST /inbox/:feed', { path: '/inbox/none', wish: json('POST'), own: 401, other: 401 }),
    at('POST /feeds/:code/dry-run', {
      path: '/feeds/none/dry-run',
      wish: file(MESSAGE, 'sample.hl7'),
      ...NOTHING,
    }),
    at('GET /board', { path: `/board?${PERIOD}`, ...SEEN, otherSees: ({ body }) => JSON.stringify(body) === '[]' }),
    at('GET /messages', SEEN),
    none('GET /messages/:feed/:id'),
    none('GET /messages/:feed/:id/raw'),
    none('POST /messages/:feed/:id/mend', { wish: json('POST', { text: MESSAGE, reason: '样本' }) }),
    none('POST /messages/:feed/:id/retry', { wish: json('POST') }),
    at('POST /messages/:feed/retry', { path: '/messages/none/retry', wish: json('POST'), ...NOTHING }),
    none('POST /messages/:feed/:id/dismiss', { wish: json('POST', { reason: '样本' }) }),
    at('POST /previews', { wish: json('POST', { feed: 'none', text: MESSAGE }), ...NOTHING }),
    at('GET /maps', SEEN),
    // A map counts for everybody, and shows nothing of anybody.
    at('PUT /maps', {
      wish: json('PUT', MAP),
      ...{ own: 409, other: 403, otherCode: 'exchange.map-not-yours', showsNothing: true },
    }),
    at('GET /replays', SEEN),
    at('POST /replays', { wish: json('POST', { feed: 'none', map: 'none' }), ...NOTHING }),
    none('POST /replays/:id/stop', { wish: json('POST') }),
    at('POST /document-checks', { wish: file('no document', 'sample.xml'), own: 422, other: 422 }),
    at('GET /patients/:patient/summary', { path: `/patients/${patient}/summary`, own: 200, other: 422 }),
  ]
}

function recognitionSamples(): [string, Sample][] {
  const order = { organisation: GOVERNMENT, order: 'sample', patient: 'Patient/nobody', items: [{ code: 'none' }] }
  return [
    at('POST /recognition/offers', { wish: json('POST', order), own: 404, other: 403 }),
    none('GET /recognition/offers/:id'),
    none('POST /recognition/offers/:id/decisions', {
      wish: json('POST', { item: 'none', outcome: 'recognised', seen: 0 }),
    }),
    at('GET /recognition/statistics', { path: `/recognition/statistics?${PERIOD}&grouping=organisation`, ...SEEN }),
    at('GET /recognition/cases', { path: `/recognition/cases?${PERIOD}`, ...SEEN }),
    at('GET /recognition/items', { path: `/recognition/items?day=${DAY}`, ...SEEN }),
  ]
}

function qualitySamples(): [string, Sample][] {
  return [
    at('GET /record-quality/findings', SEEN),
    none('GET /record-quality/findings/:id'),
    none('POST /record-quality/findings/:id/answers', {
      wish: json('POST', { revision: 0, kind: 'assign' }),
      alsoNeeds: 'exchange.record-quality.answer',
    }),
    none('GET /record-quality/encounters/:id'),
    at('GET /record-quality/scores', {
      path: '/record-quality/scores?by=department&from=2026-01&to=2026-02',
      ...SEEN,
    }),
    at('GET /record-quality/rules', SEEN),
    at('POST /record-quality/examinations', { wish: json('POST', { from: DAY, to: DAY }), ...SEEN }),
  ]
}

/** Published data sets are open to every department. */
function dataSetSamples(): [string, Sample][] {
  return [
    at('GET /data-sets', SEEN),
    at('GET /data-sets/:code', { path: '/data-sets/none', ...NOTHING }),
    at('PUT /data-sets/:code', {
      path: '/data-sets/sample',
      wish: json('PUT', { dataSet: DATA_SET, seen: 0 }),
      ...{ own: 422, other: 403 },
    }),
    at('GET /view-columns/:code/:version', { path: '/view-columns/none/1', own: 422, other: 422 }),
    at('POST /data-sets/:code/publish', {
      path: '/data-sets/none/publish',
      wish: json('POST', { version: 1 }),
      ...NOTHING,
    }),
    at('POST /data-sets/:code/withdraw', {
      path: '/data-sets/none/withdraw',
      wish: json('POST', { reason: '样本' }),
      ...NOTHING,
    }),
  ]
}

/** What one has to hold beside reading, to read as somebody who asks for data or who decides on it. */
const AS_APPLICANT = { alsoNeeds: 'exchange.sharing.apply' }
const AS_OWNER = { alsoNeeds: 'exchange.sharing.approve' }

function sharingSamples(): [string, Sample][] {
  const application = `/sharing-applications/${NOBODY}`
  return [
    at('GET /sharing-applications', { path: '/sharing-applications?side=applicant', ...SEEN, ...AS_APPLICANT }),
    at('POST /sharing-applications', { wish: json('POST', APPLICATION), own: 404, other: 403 }),
    at('GET /sharing-applications/:id', { path: `${application}?side=owner`, ...NOTHING, ...AS_OWNER }),
    none('POST /sharing-applications/:id/withdraw', { wish: json('POST') }),
    none('POST /sharing-applications/:id/renew', { wish: json('POST', { until: '2027-12-31', text: '样本' }) }),
    none('POST /sharing-applications/:id/approve', { wish: json('POST', { seen: 1 }) }),
    none('POST /sharing-applications/:id/refuse', { wish: json('POST', { seen: 1, text: '样本' }) }),
    none('POST /sharing-applications/:id/revoke', { wish: json('POST', { text: '样本' }) }),
    none('GET /shared/:grant/rows'),
    at('GET /sharing-transfers/:kind/:id', {
      path: `/sharing-transfers/grant/${NOBODY}?side=applicant`,
      ...{ ...NOTHING, ...AS_APPLICANT },
    }),
    at('GET /sharing-statistics', { path: '/sharing-statistics?side=owner', ...SEEN, ...AS_OWNER }),
  ]
}

function extractSamples(): [string, Sample][] {
  return [
    at('GET /extracts', { path: '/extracts?side=owner', ...SEEN, ...AS_OWNER }),
    at('POST /extracts', { wish: json('POST', EXTRACT), own: 404, other: 403 }),
    at('GET /extracts/:id', { path: `/extracts/${NOBODY}?side=applicant`, ...NOTHING, ...AS_APPLICANT }),
    none('POST /extracts/:id/approve', { wish: json('POST', { seen: 1 }) }),
    none('POST /extracts/:id/refuse', { wish: json('POST', { seen: 1, text: '样本' }) }),
    none('POST /extracts/:id/withdraw', { wish: json('POST') }),
    none('GET /extracts/:id/file'),
  ]
}

function vitalSamples(): [string, Sample][] {
  const pair = { kept: NOBODY, other: NOBODY.replace('ff', 'fe'), outcome: 'same', reason: '样本' }
  return ['death', 'birth'].flatMap((kind) => [
    at(`GET /${kind}s`, SEEN),
    none(`GET /${kind}s/:id`),
    // As if it had been there.
    none(`PUT /${kind}s/:id`, { wish: json('PUT', { revision: 1, certificate: {} }) }),
    none(`POST /${kind}s/:id/reveal`, { wish: json('POST', { reason: '样本请求' }) }),
    none(`POST /${kind}s/:id/check`, { wish: json('POST', { revision: 1, step: 'accept' }) }),
    none(`POST /${kind}s/:id/void`, { wish: json('POST', { revision: 1, reason: '样本' }) }),
    at(`GET /duplicate-${kind}s`, SEEN),
    at(`POST /duplicate-${kind}s`, { wish: json('POST', pair), ...NOTHING }),
  ])
}

function figureSamples(): [string, Sample][] {
  const ofGongyi = { own: 200, other: 403 } as const
  return [
    at('GET /vital-figures', { path: `/vital-figures?region=${REGION}&year=2024`, ...ofGongyi }),
    at('GET /vital-completeness', { path: `/vital-completeness?region=${REGION}&year=2024`, ...ofGongyi }),
    at('GET /vital-populations', { path: `/vital-populations?region=${REGION}`, ...ofGongyi }),
    at('POST /vital-populations', { wish: json('POST', POPULATION), ...ofGongyi }),
    // It has no headings.
    at('POST /vital-population-files', { wish: file('a,b\n1,2', 'population.csv'), own: 422, other: 422 }),
  ]
}
