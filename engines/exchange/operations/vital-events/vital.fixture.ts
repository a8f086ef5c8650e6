import type { Actor, RoleDefinition } from '@kangcheng/access'
import { must, TEST_ORGANISATIONS, TEST_ROLES } from '@kangcheng/access/testing'
import type { Clock } from '@kangcheng/kernel'
import { type Database, newId } from '@kangcheng/platform'
import { openRecords, TEST_MIGRATIONS as RECORD_MIGRATIONS, type TestRecords } from '@kangcheng/records/testing'
import type { BirthCertificate, DeathCertificate, DeathPage } from '../../contract/vital-events.ts'
import { nationalVitalRules } from '../../testing/national-vital-rules.fixture.ts'
import { createVitalEvents, type VitalEvents } from './create-vital-events.ts'

export const VITAL_MIGRATIONS = [
  ...RECORD_MIGRATIONS,
  { engine: 'exchange', folder: new URL('../../store/migrations/', import.meta.url) },
]

const ROLES: readonly RoleDefinition[] = [
  {
    code: 'certifier',
    name: { zh: '死亡医学证明填报' },
    permissions: ['exchange.vital-events.read', 'exchange.vital-events.register'],
    mask: [],
  },
  {
    code: 'vital-checker',
    name: { zh: '死因监测' },
    permissions: [
      ...['read', 'check', 'figures', 'population', 'reveal'].map((verb) => `exchange.vital-events.${verb}`),
    ],
    reveal: ['name', 'id-number'],
  },
  { code: 'blind', name: { zh: '看不全的人' }, permissions: ['exchange.vital-events.register'] },
  { code: 'counter', name: { zh: '生命统计' }, permissions: ['exchange.vital-events.figures'] },
]

export interface TestVital extends TestRecords {
  readonly vital: VitalEvents
  /** Doctors of two institutions of one county, and of one elsewhere. */
  readonly hospital: Actor
  readonly clinic: Actor
  readonly far: Actor
  /** The CDC of the county of the first two. */
  readonly cdc: Actor
  readonly counter: Actor
  /** A death that the hospital submits; answers its page. */
  submitDeath(change?: Partial<DeathCertificate>, by?: Actor): Promise<DeathPage>
}

export async function openVital(deps: { database: Database; clock: Clock }): Promise<TestVital> {
  const room = await openRecords(deps)
  const institution = { kind: 'institution' as const, invented: true }
  must(await room.access.loadRoles(room.platform, [...TEST_ROLES, ...ROLES]))
  must(
    await room.access.loadOrganisations(room.platform, [
      ...TEST_ORGANISATIONS,
      { ...institution, code: 'county-hospital', name: { zh: '演示县人民医院' }, region: '410181' },
      { ...institution, code: 'town-clinic', name: { zh: '演示镇卫生院' }, region: '410181106' },
      { ...institution, code: 'far-hospital', name: { zh: '演示远方医院' }, region: '330800' },
    ]),
  )
  const doctorOf = (home: string) => room.addUser({ role: 'certifier', organisation: home, home })
  const vital = createVitalEvents({ ...deps, ...room, newId })
  vital.load([await nationalVitalRules()])
  const hospital = await doctorOf('county-hospital')
  return {
    ...room,
    vital,
    hospital,
    clinic: await doctorOf('town-clinic'),
    far: await doctorOf('far-hospital'),
    cdc: await room.addUser({ role: 'vital-checker', region: '410181' }),
    counter: await room.addUser({ role: 'counter', region: '410181' }),
    submitDeath: async (change = {}, by = hospital) => {
      const wish = { kind: 'death' as const, id: newId(), revision: 0, submit: true }
      return must(await vital.saveCertificate(by, { ...wish, certificate: death(change) })) as DeathPage
    },
  }
}

let numbers = 0

/** Nobody: a certificate that is fit to be submitted. */
export function death(change: Partial<DeathCertificate> = {}): DeathCertificate {
  return {
    number: `D${++numbers}`,
    name: '演示甲',
    idKind: 'none',
    sex: 'male',
    birthDate: '1950-03-07',
    residence: '410181106',
    diedOn: '2025-06-01',
    place: 'ward',
    chain: {
      a: { code: 'I46.9', text: '心脏骤停', interval: { value: 10, unit: 'minutes' } },
      b: { code: 'I21.0', text: '前壁心肌梗死', interval: { value: 2, unit: 'days' } },
    },
    certifier: '演示医生',
    certifiedOn: '2025-06-02',
    ...change,
  }
}

export function birth(change: Partial<BirthCertificate> = {}): BirthCertificate {
  return {
    number: `B${++numbers}`,
    motherName: '演示乙',
    motherIdKind: 'none',
    motherBirthDate: '1995-02-03',
    residence: '410181106',
    sex: 'female',
    bornOn: '2025-06-01',
    bornAt: '08:15',
    outcome: 'live',
    weight: 3_200,
    weeks: 39,
    certifier: '演示医生',
    certifiedOn: '2025-06-02',
    ...change,
  }
}
