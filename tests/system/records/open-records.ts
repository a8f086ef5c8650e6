import { type City, startCity } from '../start-city.ts'

/** All that a token may do with records. */
const PERMISSIONS = [
  'records.resource.read',
  'records.resource.write',
  'records.resource.delete',
  'records.history.read',
  'records.bulk.import',
  'records.terminology.read',
]

/** A resource as a client sees it. */
export interface Resource {
  resourceType: string
  id?: string
  meta?: { versionId?: string; lastUpdated?: string; [element: string]: unknown }
  [element: string]: unknown
}

export interface Bundle extends Resource {
  total?: number
  link?: { relation: string; url: string }[]
  entry?: {
    fullUrl?: string
    resource?: Resource
    response?: { status: string; location?: string; outcome?: Resource }
  }[]
}

export interface FhirAnswer {
  status: number
  headers: Headers
  /** Empty where the answer has no body. */
  body: Bundle
}

export type Records = Awaited<ReturnType<typeof openRecords>>

/** A city with its FHIR server, and a system that may do all with records: asked as programs ask, by a token. */
export async function openRecords() {
  const city = await startCity()
  const token = await tokenOf(city)
  const base = `${city.address}/fhir/R4`
  return {
    city,
    base,
    token,
    async ask(path: string, wish: { method?: string; json?: unknown; body?: RequestInit['body']; type?: string } = {}) {
      const { method = 'GET', json, body = json === undefined ? null : JSON.stringify(json) } = wish
      const type = wish.type ?? 'application/fhir+json'
      const answer = await fetch(`${base}${path === '' ? '' : '/'}${path}`, {
        method,
        body,
        headers: { authorization: `Bearer ${token}`, ...(body === null ? {} : { 'content-type': type }) },
      })
      const text = await answer.text()
      const said: FhirAnswer = {
        status: answer.status,
        headers: answer.headers,
        body: text === '' ? { resourceType: '' } : (JSON.parse(text) as Bundle),
      }
      return said
    },
  }
}

async function tokenOf(city: City): Promise<string> {
  const data = await city.signIn('data')
  const { status, body } = await data.ask('/api/v1/tokens', {
    method: 'POST',
    json: {
      name: '演示·数据接入',
      permissions: PERMISSIONS,
      region: '*',
      organisation: '*',
      expiresOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
      perMinute: 1_000_000,
    },
  })
  if (status !== 201) throw new Error(`no token: ${status} ${JSON.stringify(body)}`)
  return (body as { token: string }).token
}

/** Invented: the area 9901 is no region's. */
export function invented(number: number, change: object = {}): Resource {
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: `9901011980010100${number}X` }],
    name: [{ text: `演示${number}`, family: '演', given: [`示${number}`] }],
    gender: 'female',
    birthDate: '1980-01-01',
    ...change,
  }
}

/** A systolic blood pressure. */
export function pressureOf(patient: string, day: string, value: number): Resource {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] },
    subject: { reference: patient },
    effectiveDateTime: day,
    valueQuantity: { value, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
  }
}
