import type { Sample } from './route-samples.ts'

const BASE = '/api/v1/persons'
const NOBODY = '00000000-0000-7000-8000-0000000000ff'
const OBJECTION = { type: 'deny', purposes: ['care'], from: '2026-01-05' }
/** Whom nobody serves there is not, for anybody. */
const nobody = { own: 404, other: 404 }
/** Nobody here has the account of a resident. */
const stranger = { own: 403, other: 403, otherCode: 'disclosure.no-account' }
const everywhere = { own: 200, other: 200 }

const get = (path: string) => ({ path: `${BASE}/${path}` })
const send = (path: string, json?: unknown, method = 'POST') => ({
  path: `${BASE}/${path}`,
  wish: () => (json === undefined ? { method } : { method, json }),
})

/** One request for each route of consent and disclosure. */
export function disclosureSamples(): Record<string, Sample> {
  return { ...deskSamples(), ...ownSamples() }
}

function deskSamples(): Record<string, Sample> {
  const reason = { kind: 'unconscious', reason: '样本：急诊昏迷患者查阅' }
  const guardian = { guardian: NOBODY, kind: 'parent', from: '2026-01-05', evidence: 'B-1' }
  const household = { members: [NOBODY], from: '2026-01-05' }
  const consents = `${NOBODY}/consents`
  const guardianships = `${NOBODY}/guardianships`
  return {
    'GET /api/v1/persons/:person/record': { ...get(`${NOBODY}/record?purpose=care`), ...nobody },
    'POST /api/v1/persons/:person/broken-glasses': { ...send(`${NOBODY}/broken-glasses`, reason), ...nobody },
    'GET /api/v1/persons/glass-kinds': { ...get('glass-kinds'), ...everywhere },
    'GET /api/v1/persons/:person/consents': { ...get(consents), ...nobody },
    'GET /api/v1/persons/:person/fhir-consents': { ...get(`${NOBODY}/fhir-consents`), ...nobody },
    'POST /api/v1/persons/:person/consents': { ...send(consents, { ...OBJECTION, evidence: 'C-1' }), ...nobody },
    'POST /api/v1/persons/:person/consents/:id/revoke': {
      ...send(`${consents}/${NOBODY}/revoke`, { evidence: 'C-1' }),
      ...nobody,
    },
    'GET /api/v1/persons/:person/guardianships': { ...get(guardianships), ...nobody },
    'POST /api/v1/persons/:person/guardianships': { ...send(guardianships, guardian), ...nobody },
    'POST /api/v1/persons/:person/guardianships/:id/confirm': {
      ...send(`${guardianships}/${NOBODY}/confirm`),
      ...nobody,
    },
    'POST /api/v1/persons/:person/guardianships/:id/end': { ...send(`${guardianships}/${NOBODY}/end`), ...nobody },
    'GET /api/v1/persons/:person/household': { ...get(`${NOBODY}/household`), ...nobody },
    'PUT /api/v1/persons/:person/household': { ...send(`${NOBODY}/household`, household, 'PUT'), ...nobody },
    'POST /api/v1/persons/:person/accounts': {
      ...send(`${NOBODY}/accounts`, { login: 'nobody', evidence: 'A-1' }),
      ...nobody,
    },
    'GET /api/v1/persons/:person/accounts': { ...get(`${NOBODY}/accounts`), ...nobody },
    'POST /api/v1/persons/:person/accounts/:id/confirm': {
      ...send(`${NOBODY}/accounts/${NOBODY}/confirm`),
      ...nobody,
    },
    'POST /api/v1/persons/:person/accounts/:id/withdraw': {
      ...send(`${NOBODY}/accounts/${NOBODY}/withdraw`),
      ...nobody,
    },
    'GET /api/v1/persons/consent-choices': { ...get('consent-choices'), ...everywhere },
    'POST /api/v1/persons/:person/accounts/close': { ...send(`${NOBODY}/accounts/close`), ...nobody },
    'GET /api/v1/persons/glass-reviews': { ...get('glass-reviews?reviewed=false'), ...everywhere },
    'POST /api/v1/persons/glass-reviews/:id': {
      ...send(`glass-reviews/${NOBODY}`, { verdict: 'justified', remark: '样本' }),
      ...nobody,
    },
    'GET /api/v1/persons/requests': { ...get('requests?answered=false'), ...everywhere },
    'POST /api/v1/persons/requests/:id/answer': {
      ...send(`requests/${NOBODY}/answer`, { outcome: 'explained', text: '样本' }),
      ...nobody,
    },
  }
}

function ownSamples(): Record<string, Sample> {
  const correction = { resource: 'Observation/none', text: '样本' }
  return {
    'GET /api/v1/persons/own/record': { ...get('own/record'), ...stranger },
    'GET /api/v1/persons/own/log': { ...get('own/log'), ...stranger },
    'GET /api/v1/persons/own/guardianships': { ...get('own/guardianships'), ...stranger },
    'GET /api/v1/persons/own/household': { ...get('own/household'), ...stranger },
    'GET /api/v1/persons/own/copy/fhir': { ...get('own/copy/fhir'), ...stranger },
    'GET /api/v1/persons/own/copy/pdf': { ...get('own/copy/pdf'), ...stranger },
    'GET /api/v1/persons/own/consents': { ...get('own/consents'), ...stranger },
    'GET /api/v1/persons/own/consent-choices': { ...get('own/consent-choices'), ...everywhere },
    'POST /api/v1/persons/own/consents': { ...send('own/consents', OBJECTION), ...stranger },
    'POST /api/v1/persons/own/consents/:id/revoke': { ...send(`own/consents/${NOBODY}/revoke`), ...stranger },
    'POST /api/v1/persons/own/account/close': { ...send('own/account/close'), ...stranger },
    'GET /api/v1/persons/own/requests': { ...get('own/requests'), ...stranger },
    'POST /api/v1/persons/own/corrections': { ...send('own/corrections', correction), ...stranger },
    'POST /api/v1/persons/own/questions': { ...send('own/questions', { entry: '1-none', text: '样本' }), ...stranger },
  }
}
