import { readFileSync } from 'node:fs'
import { type Actor, platformActor } from '@kangcheng/access'
import { must, TEST_ORGANISATIONS, TEST_ROLES } from '@kangcheng/access/testing'
import { newId, silentLog } from '@kangcheng/platform'
import type { Resource } from '@kangcheng/records'
import { openRecords, TEST_MIGRATIONS } from '@kangcheng/records/testing'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { parse } from 'yaml'
import type { IndexModel } from '../../contract/master-index/index-model.ts'
import { createMasterIndex, personMigrations } from '../../index.ts'

const HOSPITALS = ['east-hospital', 'west-hospital', 'psychiatric-hospital', 'police'] as const
export type Hospital = (typeof HOSPITALS)[number]
const MODEL = new URL('../../../../packs/national/linkage/index-model.yaml', import.meta.url)

/** Three hospitals and the register of the population of one county, which send Patients, and two people of the data desk. */
export async function openIndex(clock: FixedClock = fixedClock('2026-11-22')) {
  const { database } = await testDatabase([...TEST_MIGRATIONS, personMigrations])
  const room = await openRecords({ database, clock })
  const { access, records, outbox, all } = room
  const system = platformActor('system')
  must(
    await access.loadOrganisations(system, [
      ...TEST_ORGANISATIONS,
      ...HOSPITALS.map((code) => {
        return { code, name: { zh: code }, kind: 'institution' as const, region: '410181', parent: 'gongyi-health' }
      }),
    ]),
  )
  must(
    await access.loadRoles(system, [
      ...TEST_ROLES,
      {
        code: 'hospital',
        name: { zh: '医院' },
        permissions: ['records.resource.*', 'persons.patient.match', 'access.token.create'],
        purposes: ['care', 'administration'],
        mask: [],
      },
      {
        code: 'window',
        name: { zh: '窗口' },
        permissions: ['persons.person.*'],
        purposes: ['care'],
        mask: ['name', 'id-number'],
        reveal: ['name'],
      },
      {
        code: 'data-desk',
        name: { zh: '信息中心' },
        permissions: ['persons.*'],
        purposes: ['administration', 'care'],
        mask: [],
      },
    ]),
  )
  const failures: unknown[] = []
  const log = { ...silentLog, error: (_: string, fields?: { error?: unknown }) => void failures.push(fields?.error) }
  const masterIndex = createMasterIndex({ access, database, records, outbox, clock, newId, log })
  const { items } = parse(readFileSync(MODEL, 'utf8')) as { items: IndexModel[] }
  masterIndex.load({ models: items, registries: ['police'], sensitive: ['psychiatric-hospital'] })
  outbox.subscribe(masterIndex.subscription.type, masterIndex.subscription.name, masterIndex.subscription.handler)
  const systems = Object.fromEntries(
    await Promise.all(
      HOSPITALS.map(async (code) => [
        code,
        await room.addUser({ role: 'hospital', region: '410181', organisation: code, home: code }),
      ]),
    ),
  ) as Record<Hospital, Actor>
  const [li, wang] = [await room.addUser({ role: 'data-desk' }), await room.addUser({ role: 'data-desk' })]

  /** Writes Patients as a hospital sends them, and has them placed. */
  async function send(hospital: Hospital, ...patients: (Resource & { id: string })[]): Promise<void> {
    const actor = systems[hospital]
    const decision = must(await access.require(actor, 'records.resource.write', { organisation: hospital }, 'care'))
    const wishes = []
    for (const patient of patients) {
      const checked = await records.check(patient)
      if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
      wishes.push({ kind: 'put' as const, checked: checked.checked })
    }
    const alongside = async () => undefined
    const sent = { operation: 'test', subject: 'test', deliveries: [{ wishes }], alongside }
    const taken = await records.takeIn(decision, sent)
    if (!taken.ok) throw new Error(JSON.stringify(taken))
    await outbox.deliverDue()
    const placed = must(await masterIndex.placeDue())
    if (placed.failed > 0) throw new Error('a chart could not be placed', { cause: failures.at(-1) })
  }

  /** Who stands, with the ids of the Patients that are theirs. */
  async function persons(): Promise<Record<string, string[]>> {
    const { rows } = await sql<{ id: string; charts: string[] }>`
      SELECT person_id AS id, (SELECT coalesce(array_agg(patient_id ORDER BY patient_id), '{}') FROM persons.chart
        WHERE chart.person_id = person.person_id) AS charts
      FROM persons.person WHERE redirects_to IS NULL ORDER BY person_id`.execute(database.kysely)
    return Object.fromEntries(rows.map(({ id, charts }) => [id, charts]))
  }

  /** The person a Patient is of. */
  async function personOf(patient: string): Promise<string> {
    const found = Object.entries(await persons()).find(([, charts]) => charts.includes(patient))
    if (!found) throw new Error(`${patient} is nobody's`)
    return found[0]
  }

  return { ...room, database, clock, masterIndex, systems, li, wang, all, send, persons, personOf }
}
export type IndexTestRoom = Awaited<ReturnType<typeof openIndex>>

const CARD = 'urn:oid:2.16.156.10011.1.3'

/** An invented patient: whatever is not told is left out. */
export function patient(
  id: string,
  told: {
    name?: string
    number?: string
    birth?: string
    sex?: 'male' | 'female'
    phone?: string
    address?: string
    deceased?: string
  },
): Resource & { id: string } {
  const { name, number, birth, sex, phone, address, deceased } = told
  return {
    resourceType: 'Patient',
    id,
    identifier: [
      { system: 'urn:hospital', value: id },
      ...(number === undefined ? [] : [{ system: CARD, value: number, type: { text: '居民身份证号' } }]),
    ],
    ...(name === undefined ? {} : { name: [{ text: name }] }),
    ...(birth === undefined ? {} : { birthDate: birth }),
    ...(sex === undefined ? {} : { gender: sex }),
    ...(phone === undefined ? {} : { telecom: [{ system: 'phone', value: phone }] }),
    ...(address === undefined ? {} : { address: [{ text: address }] }),
    ...(deceased === undefined ? {} : { deceasedDateTime: deceased }),
  }
}
