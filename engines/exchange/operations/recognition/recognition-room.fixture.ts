import { type Actor, platformActor } from '@kangcheng/access'
import { must, TEST_ORGANISATIONS, TEST_ROLES } from '@kangcheng/access/testing'
import { newId, silentLog } from '@kangcheng/platform'
import type { Resource } from '@kangcheng/records'
import { openRecords, TEST_MIGRATIONS } from '@kangcheng/records/testing'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { testList } from '../../rules/recognition/recognition.fixture.ts'
import { createRecognition } from './create-recognition.ts'

const MIGRATIONS = { engine: 'exchange', folder: new URL('../../store/migrations/', import.meta.url) }
const IDENTITY = { system: 'urn:oid:2.16.156.10011.1.3', value: '990101197002280011' }
const HOSPITALS = ['east-hospital', 'west-hospital'] as const
type Hospital = (typeof HOSPITALS)[number]

/** Two hospitals of one county with the same person in a chart of each, and the health commission above them. */
export async function openRecognition(clock: FixedClock = fixedClock('2026-11-22')) {
  const { database } = await testDatabase([...TEST_MIGRATIONS, MIGRATIONS])
  const room = await openRecords({ database, clock })
  const { access, records, platform } = room
  must(
    await access.loadOrganisations(platform, [
      ...TEST_ORGANISATIONS,
      ...HOSPITALS.map((code) => {
        return { code, name: { zh: code }, kind: 'institution' as const, region: '410181', parent: 'gongyi-health' }
      }),
    ]),
  )
  must(
    await access.loadRoles(platform, [
      ...TEST_ROLES,
      {
        code: 'hospital-system',
        name: { zh: '医疗机构系统' },
        permissions: [
          'access.token.create',
          'records.resource.*',
          'exchange.recognition.offer',
          'exchange.recognition.decide',
        ],
        purposes: ['care', 'administration'],
        mask: [],
      },
      {
        code: 'medical-administration',
        name: { zh: '医政管理' },
        permissions: ['exchange.recognition.read'],
        purposes: ['administration'],
      },
    ]),
  )
  const recognition = createRecognition({ access, database, records, clock, newId, log: silentLog })
  must(await recognition.loadLists(platformActor('system'), { pack: 'test', lists: [testList()] }))
  const systemOf = (organisation: Hospital) =>
    room.addUser({ role: 'hospital-system', region: '410181', organisation, home: organisation })
  const systems = { 'east-hospital': await systemOf('east-hospital'), 'west-hospital': await systemOf('west-hospital') }

  /** Writes resources as a hospital sends them. */
  async function send(hospital: Hospital, ...resources: (Resource & { id: string })[]): Promise<void> {
    const decision = must(
      await access.require(systems[hospital], 'records.resource.write', { organisation: hospital }, 'care'),
    )
    const wishes = []
    for (const resource of resources) {
      const checked = await records.check(resource)
      if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
      wishes.push({ kind: 'put' as const, checked: checked.checked })
    }
    const alongside = async () => undefined
    const taken = await records.takeIn(decision, {
      operation: 'test',
      subject: 'test',
      deliveries: [{ wishes }],
      alongside,
    })
    if (!taken.ok) throw new Error(JSON.stringify(taken))
  }
  const offer = (
    order: string,
    more: { items?: { system?: string; code: string }[]; patient?: string; actor?: Actor } = {},
  ) =>
    recognition.offerResults(more.actor ?? systems['west-hospital'], {
      ...{ organisation: 'west-hospital', order },
      patient: more.patient ?? 'Patient/west-1',
      items: more.items ?? [{ code: 'hba1c' }],
    })
  return { ...room, database, clock, recognition, systems, send, offer }
}
export type RecognitionRoom = Awaited<ReturnType<typeof openRecognition>>

export const patient = (id: string) => ({
  ...{ resourceType: 'Patient', id, name: [{ text: '测试甲' }], gender: 'male', birthDate: '1970-02-28' },
  identifier: [IDENTITY, { system: 'urn:hospital', value: id }],
})

export const hba1c = (id: string, of: string, day: string, more: object = {}) => ({
  ...{ resourceType: 'Observation', id, status: 'final', subject: { reference: of }, effectiveDateTime: day },
  code: { text: '糖化血红蛋白', coding: [{ system: 'http://loinc.org', code: '4548-4' }] },
  performer: [{ identifier: { system: 'urn:kangcheng:organisation', value: 'east-hospital' } }],
  valueQuantity: { value: 6.8, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
  ...more,
})
