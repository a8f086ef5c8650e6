import type { Sample } from './route-samples.ts'
import type { Wish } from './start-city.ts'

const BASE = '/fhir/R4'
const NOBODY = '00000000-0000-7000-8000-0000000000ff'

const GENDER = 'http://hl7.org/fhir/administrative-gender'
/** Operations on codes, with a question and the status of its answer: maps come from packs and files, and there are none here. */
const CODE_OPERATIONS = [
  ['CodeSystem/$lookup', `system=${GENDER}&code=male`, 200],
  ['CodeSystem/$validate-code', `url=${GENDER}&code=male`, 200],
  ['CodeSystem/$subsumes', `system=${GENDER}&codeA=male&codeB=female`, 200],
  ['ValueSet/$expand', 'url=http://hl7.org/fhir/ValueSet/administrative-gender', 200],
  ['ValueSet/$validate-code', `url=http://hl7.org/fhir/ValueSet/administrative-gender&system=${GENDER}&code=male`, 200],
  ['ConceptMap/$translate', `url=http://hl7.org/fhir/ConceptMap/none&system=${GENDER}&code=male`, 404],
] as const
const PATIENTS = {
  resourceType: 'ViewDefinition',
  resource: 'Patient',
  status: 'active',
  select: [{ column: [{ name: 'id', path: 'getResourceKey()' }] }],
}

/** Samples of the routes under /fhir/R4. The patients lie in charts of 巩义. */
export function fhirSamples(patient: string, doomed: string): Record<string, Sample> {
  let count = 0
  const at = (name: string, path: string, sample: Omit<Sample, 'path'>): [string, Sample] => {
    const [method = '', url = ''] = name.split(' ')
    return [`${method} ${BASE}${url}`, { path: `${BASE}${path}`, ...sample }]
  }
  const json = (method: string, body: object | null) => () => ({ method, json: body })
  const empty = () => ({ resourceType: 'Patient' })
  const unseen: Sample['otherSees'] = ({ body }) => !JSON.stringify(body).includes(patient)
  const found = { own: 200, other: 200, otherSees: unseen }
  const hidden = { own: 200, other: 404 }
  const nothing = { own: 404, other: 404 }
  const batch = () => ({
    resourceType: 'Bundle',
    type: 'batch',
    entry: [{ request: { method: 'POST', url: 'Patient' }, resource: empty() }],
  })
  const form = (): Wish => ({
    method: 'POST',
    body: 'gender=male',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const lines = (): Wish => ({
    method: 'POST',
    body: `${JSON.stringify(empty())}\n`,
    headers: { 'content-type': 'application/fhir+ndjson' },
  })
  const rename = () => [{ op: 'add', path: '/active', value: count++ % 2 === 0 }]
  const asked = { query: `{ Patient(id: "${patient}") { id gender } }` }
  const quiet = { showsNothing: true } as const
  // Valid but for its topic, which nobody has.
  const subscription = () => ({
    resourceType: 'Subscription',
    status: 'requested',
    reason: 'sample',
    criteria: 'urn:no-topic',
    channel: { type: 'rest-hook', endpoint: 'https://hooks.example.com/' },
  })
  const posted = (method: string) => (method === 'POST' ? { wish: json('POST', { resourceType: 'Parameters' }) } : {})
  return Object.fromEntries([
    at('GET /metadata', '/metadata', { own: 200, other: 200 }),
    ...['', '/'].flatMap((end) => [
      at(`GET ${end}`, `${end}?_type=Patient`, found),
      at(`POST ${end}`, end, { own: 200, other: 200, wish: json('POST', batch()) }),
    ]),
    at('GET /:type', '/Patient', found),
    at('POST /:type', '/Patient', { own: 201, other: 403, wish: json('POST', empty()) }),
    // Each time one that is not there yet.
    at('PUT /:type', '/Patient?identifier=urn:sample|none', { own: 201, other: 403, wish: json('PUT', empty()) }),
    at('PATCH /:type', '/Patient?identifier=urn:sample|none', { ...nothing, wish: json('PATCH', rename()) }),
    at('DELETE /:type', '/Patient?identifier=urn:sample|none', { own: 204, other: 204, wish: json('DELETE', null) }),
    at('POST /:type/_search', '/Patient/_search', { ...found, wish: form }),
    at('POST /_search', '/_search?_type=Patient', {
      ...found,
      wish: () => ({ ...form(), body: '_lastUpdated=gt2026-01-01' }),
    }),
    at('GET /:type/:id', `/Patient/${patient}`, hidden),
    at('PUT /:type/:id', `/Patient/${patient}`, {
      ...{ own: 200, other: 422 },
      wish: json('PUT', { ...empty(), id: patient }),
    }),
    at('PATCH /:type/:id', `/Patient/${patient}`, { ...hidden, wish: () => ({ method: 'PATCH', json: rename() }) }),
    // What is not there is deleted already, whosever it was.
    at('DELETE /:type/:id', `/Patient/${doomed}`, { own: 204, other: 204, wish: () => ({ method: 'DELETE' }) }),
    at('GET /_history', '/_history', found),
    at('GET /:type/_history', '/Patient/_history', found),
    at('GET /:type/:id/_history', `/Patient/${patient}/_history`, hidden),
    at('GET /:type/:id/_history/:version', `/Patient/${patient}/_history/1`, hidden),
    at('GET /Patient/:id/:type(^[A-Z][A-Za-z]+$)', `/Patient/${patient}/Observation`, { own: 200, other: 200 }),
    at('GET /Patient/:id/$everything', `/Patient/${patient}/$everything`, hidden),
    // Its link says again whose observations were asked for.
    at('GET /Observation/$lastn', `/Observation/$lastn?patient=${patient}`, { own: 200, other: 200 }),
    at('POST /:type/$validate', '/Patient/$validate', { own: 200, other: 200, wish: json('POST', empty()), ...quiet }),
    at('POST /:type/:id/$validate', `/Patient/${patient}/$validate`, {
      ...{ own: 200, other: 200, wish: json('POST', empty()) },
      ...quiet,
    }),
    at('GET /$graphql', `/$graphql?${new URLSearchParams(asked)}`, { own: 200, other: 200 }),
    at('POST /$graphql', '/$graphql', { own: 200, other: 200, wish: json('POST', asked) }),
    ...['GET', 'POST'].map((method) =>
      at(`${method} /:type/:id/$graphql`, `/Patient/${patient}/$graphql?query={id}`, {
        ...hidden,
        ...(method === 'POST' ? { wish: json('POST', { query: '{id}' }) } : {}),
      }),
    ),
    at('POST /$import', '/$import', { own: 200, other: 403, wish: lines }),
    // Without `Prefer: respond-async` nothing begins; tests/system/records has exports that run.
    at('GET /$export', '/$export', { own: 400, other: 400, ...quiet }),
    at('GET /Patient/$export', '/Patient/$export', { own: 400, other: 400, ...quiet }),
    at('GET /Group/:id/$export', `/Group/${NOBODY}/$export`, { own: 400, other: 400, ...quiet }),
    at('GET /$export-status/:id', `/$export-status/${NOBODY}`, { ...nothing, ...quiet }),
    at('DELETE /$export-status/:id', `/$export-status/${NOBODY}`, {
      ...{ ...nothing, ...quiet },
      wish: () => ({ method: 'DELETE' }),
    }),
    at('GET /$export-file/:id/:type', `/$export-file/${NOBODY}/Patient`, { ...nothing, ...quiet }),
    ...CODE_OPERATIONS.flatMap(([operation, query, own]) => {
      const [type, name] = operation.split('/')
      return ['GET', 'POST'].flatMap((method) => [
        at(`${method} /${operation}`, `/${operation}?${query}`, { own, other: own, ...posted(method) }),
        at(`${method} /${type}/:id/${name}`, `/${type}/${NOBODY}/${name}?${query}`, { ...nothing, ...posted(method) }),
      ])
    }),
    at('GET /Subscription/$topics', '/Subscription/$topics', { own: 200, other: 200, ...quiet }),
    at('POST /Subscription', '/Subscription', { own: 422, other: 422, wish: json('POST', subscription()), ...quiet }),
    ...['PUT', 'PATCH'].map((method) =>
      at(`${method} /Subscription`, '/Subscription?status=active', {
        own: 400,
        other: 400,
        wish: json(method, []),
        ...quiet,
      }),
    ),
    at('PUT /Subscription/:id', `/Subscription/${NOBODY}`, {
      ...{ own: 422, other: 422, wish: json('PUT', { ...subscription(), id: NOBODY }) },
      ...quiet,
    }),
    at('PATCH /Subscription/:id', `/Subscription/${NOBODY}`, { ...nothing, wish: json('PATCH', rename()) }),
    at('DELETE /Subscription/:id', `/Subscription/${NOBODY}`, {
      own: 204,
      other: 204,
      wish: () => ({ method: 'DELETE' }),
    }),
    at('GET /Subscription/:id/$stream', `/Subscription/${NOBODY}/$stream`, { ...nothing, ...quiet }),
    ...['GET', 'POST'].flatMap((method) => [
      at(`${method} /Subscription/$status`, '/Subscription/$status', {
        own: 200,
        other: 200,
        ...posted(method),
        ...quiet,
      }),
      ...['$status', '$events'].map((name) =>
        at(`${method} /Subscription/:id/${name}`, `/Subscription/${NOBODY}/${name}`, {
          ...nothing,
          ...posted(method),
          ...quiet,
        }),
      ),
    ]),
    at('POST /ViewDefinition/$run', '/ViewDefinition/$run', {
      ...{ own: 200, other: 200, otherSees: unseen },
      wish: json('POST', { resourceType: 'Parameters', parameter: [{ name: 'viewResource', resource: PATIENTS }] }),
    }),
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) =>
      at(`${method} /*`, '/nothing/at/all/is/here', {
        ...nothing,
        ...(method === 'GET' ? {} : { wish: () => ({ method }) }),
      }),
    ),
  ])
}

/** Samples of what the data desk asks beside FHIR. */
export function deskSamples(): Record<string, Sample> {
  const at = (name: string, sample: Omit<Sample, 'path'> & { path?: string }): [string, Sample] => {
    const [method = '', url = ''] = name.split(' ')
    return [`${method} /api/v1/records${url}`, { ...sample, path: `/api/v1/records${sample.path ?? url}` }]
  }
  const json = (method: string, body: unknown) => () => ({ method, json: body })
  const seen = { own: 200, other: 200 }
  return Object.fromEntries([
    ...['/exports', '/imports', '/profiles', '/terminology', '/views'].map((path) => at(`GET ${path}`, seen)),
    at('POST /terminology-imports', {
      path: '/terminology-imports?apply=false',
      wish: () => ({ method: 'POST', body: codesUpload() }),
      // It names no system.
      ...{ own: 400, other: 400, showsNothing: true },
    }),
    at('GET /views/:code', { path: '/views/none', own: 404, other: 404 }),
    at('GET /views/:code/rows', { path: '/views/none/rows', own: 404, other: 404 }),
    at('PUT /views/:code', {
      path: '/views/sample',
      wish: json('PUT', { title: '样本', definition: PATIENTS, version: 999 }),
      ...{ own: 409, other: 409 },
    }),
    at('POST /view-previews', { wish: json('POST', { definition: PATIENTS }), ...seen }),
  ])
}

function codesUpload(): FormData {
  const form = new FormData()
  form.set('file', new Blob(['code,display\na,b']), 'codes.csv')
  return form
}
