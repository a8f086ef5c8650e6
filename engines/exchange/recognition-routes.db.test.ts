import { accessRefusals, guardRoutes } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RecognitionOffer } from './contract/recognition.ts'
import {
  hba1c,
  openRecognition,
  patient,
  type RecognitionRoom,
} from './operations/recognition/recognition-room.fixture.ts'
import { recognitionRoutes } from './recognition-routes.ts'
import { recognitionRefusals } from './refusals/recognition.ts'

const PATH = '/api/v1/exchange/recognition'

let room: RecognitionRoom
let server: HttpServer
let authorization: string

beforeAll(async () => {
  room = await openRecognition()
  await room.send('east-hospital', patient('east-1'), hba1c('a', 'Patient/east-1', '2026-11-01'))
  await room.send('west-hospital', patient('west-1'))
  server = await createHttpServer({ log: silentLog, version: '1', refusals: [accessRefusals, recognitionRefusals] })
  guardRoutes(server, room.access)
  recognitionRoutes(server, room.recognition)
  const made = must(
    await room.access.createApiToken(room.systems['west-hospital'], {
      ...{ name: '医院信息系统', region: '410181', organisation: 'west-hospital', expiresOn: '2026-12-31' },
      permissions: ['exchange.recognition.offer', 'exchange.recognition.decide'],
    }),
  )
  authorization = `Bearer ${made.token}`
})
afterAll(() => server.close())

const post = async (url: string, payload: object, headers: Record<string, string> = { authorization }) => {
  const answer = await server.inject({ method: 'POST', url: `${PATH}${url}`, headers, payload })
  return { status: answer.statusCode, body: answer.json() }
}
const ORDER = { organisation: 'west-hospital', order: 'H-1', patient: 'Patient/west-1', items: [{ code: 'hba1c' }] }

it('answers a hospital’s own system with its token: offer, decision, and both once more', async () => {
  const asked = await post('/offers', ORDER)
  const offer = asked.body as RecognitionOffer
  expect(asked.status).toBe(200)
  expect(offer.items).toMatchObject([
    {
      item: { code: 'hba1c', name: { zh: '糖化血红蛋白' } },
      results: [{ reference: 'Observation/a', until: '2026-12-31' }],
    },
  ])
  const wish = { item: 'hba1c', outcome: 'refused', reason: 'other', text: '标本溶血', seen: 0 }
  const decided = await post(`/offers/${offer.id}/decisions`, wish)
  expect([decided.status, decided.body.decisions.hba1c]).toMatchObject([
    200,
    [{ number: 1, reason: 'other', text: '标本溶血' }],
  ])
  const shown = await server.inject({ url: `${PATH}/offers/${offer.id}`, headers: { authorization } })
  expect(shown.json()).toEqual(decided.body)
  expect((await post('/offers', ORDER)).body).toEqual(decided.body)
})

it('says in words what is wrong, and changes nothing', async () => {
  const { id } = (await post('/offers', { ...ORDER, order: 'H-2' })).body as RecognitionOffer
  const missing = await post(`/offers/${id}/decisions`, { item: 'hba1c', outcome: 'refused', seen: 0 })
  expect([missing.status, missing.body]).toMatchObject([
    422,
    { code: 'recognition.reason-missing', words: { zh: '不予互认须选择一项原因。' } },
  ])
  const reused = await post('/offers', { ...ORDER, order: 'H-2', items: [{ code: 'chest-ct' }] })
  expect([reused.status, reused.body.code]).toEqual([409, 'recognition.order-differs'])
  expect((await post('/offers', { ...ORDER, items: [] })).status).toBe(400)
  expect((await post('/offers', { ...ORDER, patient: '王小明' })).status).toBe(400)
  expect((await post('/offers', ORDER, {})).status).toBe(401)
})

it('keeps the figures from those who only order', async () => {
  const url = `${PATH}/statistics?from=2026-01-01&to=2026-12-31&grouping=item`
  expect((await server.inject({ url, headers: { authorization } })).statusCode).toBe(403)
})
