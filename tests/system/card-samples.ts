import type { Sample } from './route-samples.ts'

const BASE = '/api/v1/persons'
/** Whom no index knows: samples ask before there are persons. */
const NOBODY = '00000000-0000-7000-8000-0000000000ff'
const PERIOD = 'from=2026-01-01&to=2026-01-31'

/** Samples of cards and their codes. */
export function cardSamples(): Record<string, Sample> {
  const nothing = { own: 404, other: 404 }
  const refused = { own: 422, other: 422 }
  /** Keys are of everybody's codes, and nobody here reaches everybody. */
  const everybodys = { own: 403, other: 403 }
  const seen = { own: 200, other: 200 }
  const reading = { id: NOBODY, code: 'KC1.AAAA', at: '2026-01-05T00:00:00Z' }
  return {
    'GET /api/v1/persons/:person/cards': { path: `${BASE}/${NOBODY}/cards`, ...nothing },
    'POST /api/v1/persons/:person/cards': {
      path: `${BASE}/${NOBODY}/cards`,
      wish: post({ reason: '样本' }),
      ...nothing,
    },
    'POST /api/v1/persons/:person/cards/:serial/steps': {
      path: `${BASE}/${NOBODY}/cards/${NOBODY}/steps`,
      wish: post({ step: 'suspend', reason: '样本' }),
      ...nothing,
    },
    'GET /api/v1/persons/:person/card-readings': { path: `${BASE}/${NOBODY}/card-readings?${PERIOD}`, ...nothing },
    'POST /api/v1/persons/:person/card-codes': {
      path: `${BASE}/${NOBODY}/card-codes`,
      wish: post({ use: 'identify' }),
      ...nothing,
    },
    'POST /api/v1/persons/card-codes/cancel': {
      path: `${BASE}/card-codes/cancel`,
      wish: post({ code: 'KC1.AAAA' }),
      ...refused,
    },
    'POST /api/v1/persons/card-codes/resolve': {
      path: `${BASE}/card-codes/resolve`,
      wish: post({ value: '样本', purpose: 'administration' }),
      ...refused,
    },
    'POST /api/v1/persons/card-readings/offline': {
      path: `${BASE}/card-readings/offline`,
      wish: post({ purpose: 'administration', readings: [reading] }),
      ...seen,
    },
    'GET /api/v1/persons/card-readings': { path: `${BASE}/card-readings?${PERIOD}`, ...seen },
    'GET /api/v1/persons/card-keys': { path: `${BASE}/card-keys`, ...seen },
    'POST /api/v1/persons/card-keys/rotate': {
      path: `${BASE}/card-keys/rotate`,
      wish: post({ from: '00000000' }),
      ...everybodys,
    },
    'POST /api/v1/persons/card-keys/:key/withdraw': {
      path: `${BASE}/card-keys/00000000/withdraw`,
      wish: post({}),
      ...everybodys,
    },
  }
}

function post(body: object): NonNullable<Sample['wish']> {
  return () => ({ method: 'POST', json: body })
}
