import { type Actor, platformActor } from '@kangcheng/access'
import { must, TEST_ORGANISATIONS, TEST_ROLES } from '@kangcheng/access/testing'
import { newId, silentLog } from '@kangcheng/platform'
import type { Resource } from '@kangcheng/records'
import { openRecords, TEST_MIGRATIONS } from '@kangcheng/records/testing'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import type { QualityAnswer, QualityRules } from '../../contract/record-quality/index.ts'
import { nationalRules } from '../../testing/national-quality-rules.ts'
import { createRecordQuality } from './create-record-quality.ts'

const MIGRATIONS = { engine: 'exchange', folder: new URL('../../store/migrations/', import.meta.url) }
const HOSPITALS = ['east-hospital', 'west-hospital'] as const
type Hospital = (typeof HOSPITALS)[number]
type Sent = Resource & { id: string }

/** The stay of the sample was over two weeks before. */
export async function openQuality(clock: FixedClock = fixedClock('2026-03-20')) {
  const { database } = await testDatabase([...TEST_MIGRATIONS, MIGRATIONS])
  const room = await openRecords({ database, clock })
  const { access, records, platform, outbox } = room
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
      { code: 'writer', name: { zh: '接口' }, permissions: ['records.resource.*'], mask: [] },
      {
        code: 'quality-nurse',
        name: { zh: '质控员' },
        permissions: ['exchange.record-quality.read', 'exchange.record-quality.answer'],
        purposes: ['supervision'],
      },
      {
        code: 'quality-office',
        name: { zh: '质控科' },
        permissions: ['exchange.record-quality.*'],
        purposes: ['supervision'],
      },
    ]),
  )
  const codes = async () =>
    (
      await sql<{ number: number; organisation: string }>`SELECT number, organisation FROM records.source`.execute(
        database.kysely,
      )
    ).rows
  const quality = createRecordQuality({
    ...{ access, database, records, clock, newId, log: silentLog },
    organisationOf: async (source) => (await codes()).find(({ number }) => number === source)?.organisation,
  })
  const { type, name, handler } = quality.subscription
  outbox.subscribe(type, name, handler)
  const rules = await nationalRules()
  const system = platformActor('system')
  must(await quality.loadRules(system, { pack: 'national', rules: [rules] }))
  const person = (role: string, hospital: Hospital): Promise<Actor> =>
    room.addUser({ role, region: '410181', organisation: hospital, home: hospital })
  const writers = {
    'east-hospital': await person('writer', 'east-hospital'),
    'west-hospital': await person('writer', 'west-hospital'),
  }

  /** Writes resources as a hospital sends them; `remove` names one that it takes back. */
  async function send(hospital: Hospital, resources: readonly Sent[], remove: readonly string[] = []): Promise<void> {
    const decision = must(await access.require(writers[hospital], 'records.resource.write', {}, 'care'))
    const wishes = []
    for (const resource of resources) {
      const checked = await records.check(resource)
      if (!checked.ok) throw new Error(JSON.stringify([resource, checked.issues]))
      wishes.push({ kind: 'put' as const, checked: checked.checked })
    }
    const removals = remove.map((reference) => {
      const [gone = '', id = ''] = reference.split('/')
      return { kind: 'remove' as const, type: gone, id }
    })
    const deliveries = [{ wishes: [...wishes, ...removals] }]
    const taken = await records.takeIn(decision, {
      operation: 'test',
      subject: 'test',
      deliveries,
      alongside: async () => undefined,
    })
    if (!taken.ok) throw new Error(JSON.stringify(taken))
  }
  return {
    ...{ ...room, clock, database, quality, rules, system, person, send },
    /** Events, then what they let wait. */
    async examine() {
      await outbox.deliverDue()
      return must(await quality.examineDue(system))
    },
    answer: (actor: Actor, finding: { id: string; revision: number }, said: Omit<QualityAnswer, 'revision'>) =>
      quality.answerFinding(actor, { ...said, id: finding.id, revision: finding.revision }),
  }
}

export type QualityRoomOfTests = Awaited<ReturnType<typeof openQuality>>

/** The sample stay under ids of its own, with all that FHIR asks of each resource, in a department and with a doctor. */
export function stay(rules: QualityRules, key: string): Sent[] {
  return rules.sample.map((one) => sendable(one, key))
}

function sendable(one: QualityRules['sample'][number], key: string): Sent {
  const subject = { reference: `Patient/${key}-invented` }
  const encounter = { reference: `Encounter/${key}-stay` }
  const more: Record<string, object> = {
    Patient: {
      name: [{ text: '甄虚构' }],
      identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: '990101196605040011' }],
    },
    Encounter: {
      subject,
      location: [{ location: { reference: `Location/surgery`, display: '普外科' } }],
      participant: [{ individual: { reference: 'Practitioner/li', display: '李医生' } }],
      identifier: [{ system: 'urn:hospital:stay', value: `ZY-${key}` }],
    },
    Composition: { subject, encounter, type: { text: '病程' } },
    Condition: { subject, encounter },
    ServiceRequest: { subject, encounter, intent: 'order' },
    DiagnosticReport: { subject, encounter, basedOn: [{ reference: `ServiceRequest/${key}-blood-count` }] },
    MedicationRequest: { subject, encounter, intent: 'order' },
    Procedure: { subject, encounter },
    AllergyIntolerance: { patient: subject },
    Consent: {
      patient: subject,
      scope: { text: '手术' },
      category: [{ text: '手术' }],
      policyRule: { text: '医疗机构规定' },
    },
  }
  const text = JSON.stringify({ ...one, ...more[one.resourceType], id: `${key}-${one.id}` })
  return JSON.parse(text.replaceAll('<div>', "<div xmlns='http://www.w3.org/1999/xhtml'>")) as Sent
}
