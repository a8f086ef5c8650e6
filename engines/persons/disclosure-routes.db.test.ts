import { accessRefusals, guardRoutes, SESSION_COOKIE } from '@kangcheng/access'
import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { disclosureRoutes } from './disclosure-routes.ts'
import { type DisclosureRoom, openDisclosure, PEOPLE } from './operations/disclosure/disclosure-room.fixture.ts'
import { ownDisclosureRoutes } from './own-disclosure-routes.ts'
import { disclosureRefusals } from './refusals/disclosure.ts'

const PATH = '/api/v1/persons'

let room: DisclosureRoom
let server: HttpServer
beforeAll(async () => {
  room = await openDisclosure()
  server = await createHttpServer({ log: silentLog, version: '1', refusals: [accessRefusals, disclosureRefusals] })
  guardRoutes(server, room.access)
  disclosureRoutes(server, room.disclosure)
  ownDisclosureRoutes(server, room.disclosure)
})
afterAll(() => server.close())

const get = async (url: string, actor = room.residents.wangJing) => {
  const cookies = { [SESSION_COOKIE]: await room.signInAs(actor) }
  return server.inject({ url: `${PATH}${url}`, cookies })
}

it('gives a resident what is theirs, as JSON, as FHIR and on paper', async () => {
  const record = await get('/own/record')
  expect([record.statusCode, record.json().basis]).toMatchObject([200, { kind: 'own' }])
  expect((await get('/own/copy/fhir')).json()).toMatchObject({ resourceType: 'Bundle' })
  const paper = await get('/own/copy/pdf')
  expect([paper.headers['content-type'], paper.body]).toEqual(['application/pdf', '%PDF'])
  expect(paper.headers['content-disposition']).toContain('health-record.pdf')
  const { entries } = (await get('/own/log')).json()
  expect(entries.map(({ what }: { what: { en: string } }) => what.en.split(':')[0])).toContain(
    'Took a copy of your record',
  )
})

it('says in words what is not open, and takes no question that is none', async () => {
  const { otherNurse } = room.staff
  const strange = await get(`/${PEOPLE.wangJing}/record?purpose=care`, otherNurse)
  expect([strange.statusCode, strange.json()]).toMatchObject([
    404,
    { code: 'disclosure.person-not-found', words: { zh: '没有这位居民，或不在您的服务范围内。' } },
  ])
  for (const url of [
    `/${PEOPLE.wangJing}/record`,
    `/${PEOPLE.wangJing}/record?purpose=curiosity`,
    '/nobody/record?purpose=care',
  ])
    expect([url, (await get(url, otherNurse)).statusCode]).toEqual([url, 400])
  expect((await get(`/own/record?person=${PEOPLE.girl}`)).json().code).toBe('disclosure.not-entitled')
})
