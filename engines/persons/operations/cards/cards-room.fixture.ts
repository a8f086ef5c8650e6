import { randomBytes } from 'node:crypto'
import { type Actor, accessMigrations } from '@kangcheng/access'
import { must, openAccess, TEST_ROLES } from '@kangcheng/access/testing'
import { newId } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import type { CodeQuestion, CodeUse, MadeCode } from '../../contract/cards.ts'
import { personMigrations } from '../../index.ts'
import { indexKeys } from '../../rules/master-index/index-keys.ts'
import { readPatient } from '../../rules/master-index/read-patient.ts'
import { keepPerson } from '../../testing/indexed-persons.ts'
import { createCards } from './create-cards.ts'
import { CARD_SETTINGS, type CardDeps } from './deps.ts'

const GONGYI = '/410000/410100/410181/'
const QUZHOU = '/330000/330800/'

/** Two counties: a card desk and a window of the one, a window of the other, and whoever keeps the keys. */
export async function openCards(given: Partial<CardDeps> = {}, clock: FixedClock = fixedClock('2026-11-22')) {
  const { database } = await testDatabase([accessMigrations, personMigrations])
  const room = await openAccess({ database, clock })
  must(
    await room.access.loadRoles(room.platform, [
      ...TEST_ROLES,
      {
        code: 'card-desk',
        name: { zh: '健康卡窗口' },
        permissions: ['persons.card.*'],
        purposes: ['care', 'administration'],
      },
      { code: 'window', name: { zh: '挂号窗口' }, permissions: ['persons.card.resolve'], purposes: ['care'] },
      { code: 'key-keeper', name: { zh: '密钥管理' }, permissions: ['persons.card-key.manage'] },
    ]),
  )
  const deps = {
    ...{
      access: room.access,
      clock,
      newId,
      randomBytes,
      issuers: {},
      settings: CARD_SETTINGS,
    },
    installationKey: () => new Uint8Array(32).fill(9),
    ...given,
  }
  const cards = createCards(deps)
  const gongyi = { region: '410181', home: 'gongyi-health' }
  const quzhou = { region: '330800', home: 'quzhou-government' }
  const actors = {
    desk: await room.addUser({ role: 'card-desk', ...gongyi }),
    window: await room.addUser({ role: 'window', ...gongyi }),
    /** Of another county: nobody of 巩义 is in their area. */
    stranger: await room.addUser({ role: 'card-desk', ...quzhou }),
    keeper: await room.addUser({ role: 'key-keeper' }),
  }
  let charts = 0

  /** An invented person of 巩义, or of 衢州, with a chart that says the numbers. */
  async function addPerson(said: { number?: string; hospitalCard?: string; quzhou?: boolean } = {}): Promise<string> {
    const id = newId()
    const { number = '990101194002280026', hospitalCard = '' } = said
    charts++
    await keepPerson(database.kysely, {
      id,
      regionPath: said.quzhou ? QUZHOU : GONGYI,
      golden: {
        name: { value: '刘奶奶', chart: 'Patient/p', why: 'only' },
        identityNumber: { value: number, chart: 'Patient/p', why: 'only' },
      },
      charts: [{ chartId: charts, patientId: `p${charts}`, source: 'gongyi-health' }],
    })
    const texts = readPatient({
      identifier: [
        { system: 'urn:oid:2.16.156.10011.1.3', value: number },
        { system: 'urn:hospital', value: hospitalCard },
      ],
    })
    await sql`
      UPDATE persons.chart SET texts = ${JSON.stringify(texts)}, keys = ${indexKeys(texts)}::int8[]
      WHERE chart_id = ${charts}`.execute(database.kysely)
    return id
  }
  /** A person with a card; answers the id and the serial. */
  async function addHolder(said: Parameters<typeof addPerson>[0] = {}): Promise<{ id: string; serial: string }> {
    const id = await addPerson(said)
    const { cards: issued } = must(await cards.issueCard(actors.desk, { id, reason: '首次办卡' }))
    return { id, serial: issued[0]?.serial ?? '' }
  }
  const code = async (id: string, use: CodeUse = 'identify'): Promise<MadeCode> =>
    must(await cards.makeCode(actors.desk, { id, use }))
  const scan = (value: string, actor: Actor = actors.window, kind?: CodeQuestion['kind']) =>
    cards.resolveCode(actor, { value, purpose: 'care', ...(kind ? { kind } : {}) })
  /** What came of it: `ok`, or the code of the refusal. */
  const outcomeOf = async (value: string, actor?: Actor, kind?: CodeQuestion['kind']): Promise<string> => {
    const answer = await scan(value, actor, kind)
    return answer.ok ? 'ok' : answer.refusal.code
  }
  return { ...room, ...actors, database, clock, deps, cards, addPerson, addHolder, code, scan, outcomeOf }
}
export type CardsRoom = Awaited<ReturnType<typeof openCards>>
