import type { Sample } from './route-samples.ts'

const BASE = '/api/v1/persons'
const NOBODY = '00000000-0000-7000-8000-0000000000ff'
const ANOTHER = '00000000-0000-7000-8000-0000000000fe'
const REASON = '样本'
const PAIR = { one: 'Patient/nobody-1', other: 'Patient/nobody-2' }

const QUESTION = {
  resourceType: 'Parameters',
  parameter: [{ name: 'resource', resource: { resourceType: 'Patient', name: [{ text: '样本无此人' }] } }],
}

const SEEN = { own: 200, other: 200 } as const
const NOTHING = { own: 404, other: 404 } as const

/** Samples of the master index: of nobody who is there, since whose a chart is changes under the tests beside this one. */
export function personSamples(): Record<string, Sample> {
  const posts = (path: string, json: unknown, status: Pick<Sample, 'own' | 'other'>): [string, Sample] => [
    `POST ${BASE}/${path}`,
    { path: `${BASE}/${path.replace(':person', NOBODY)}`, wish: () => ({ method: 'POST', json }), ...status },
  ]
  const gets = (path: string, status: Pick<Sample, 'own' | 'other'>, query = ''): [string, Sample] => [
    `GET ${BASE}/${path}`,
    { path: `${BASE}/${path.replace(':person', NOBODY)}${query}`, ...status },
  ]
  return Object.fromEntries([
    posts('search', { name: '样本无此人' }, SEEN),
    gets(':person', NOTHING),
    posts(':person/reveal', { reason: '窗口核对身份' }, NOTHING),
    gets('linkage/quality', SEEN),
    posts('link', { one: NOBODY, other: ANOTHER, reason: REASON }, NOTHING),
    posts('merge', { survivor: NOBODY, other: ANOTHER, reason: REASON }, NOTHING),
    posts('unlink', { person: NOBODY, charts: [PAIR.one], reason: REASON }, NOTHING),
    posts('correct', { person: NOBODY, to: ANOTHER, charts: [PAIR.one], reason: REASON }, NOTHING),
    posts('undo', { step: NOBODY, reason: REASON }, NOTHING),
    gets('doubts', SEEN),
    gets('doubts/pair', NOTHING, `?one=${PAIR.one}&other=${PAIR.other}`),
    [
      'POST /fhir/R4/Patient/$match',
      { path: '/fhir/R4/Patient/$match', wish: () => ({ method: 'POST', json: QUESTION }), ...SEEN },
    ],
    [
      'GET /fhir/R4/Patient/$ihe-pix',
      { path: `/fhir/R4/Patient/$ihe-pix?sourceIdentifier=${encodeURIComponent('urn:sample|nobody')}`, ...NOTHING },
    ],
    posts('doubts/decisions', { ...PAIR, decision: 'later', reason: REASON }, NOTHING),
  ])
}
