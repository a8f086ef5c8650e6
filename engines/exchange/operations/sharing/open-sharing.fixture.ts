import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '@kangcheng/access'
import { must, TEST_ROLES } from '@kangcheng/access/testing'
import type { Clock } from '@kangcheng/kernel'
import { type Database, newId, silentLog } from '@kangcheng/platform'
import type { Resource } from '@kangcheng/records'
import { openRecords, TEST_MIGRATIONS as RECORD_MIGRATIONS, type TestRecords } from '@kangcheng/records/testing'
import type { NewApplication, NewExtract, SharedColumn, SharedDataSet } from '../../contract/sharing.ts'
import { exchangeMigrations } from '../../index.ts'
import { createSharing, type Sharing } from './create-sharing.ts'

export const SHARING_MIGRATIONS = [...RECORD_MIGRATIONS, exchangeMigrations]

const role = (code: string, permissions: readonly string[], mask?: []) => ({
  code,
  name: { zh: code },
  permissions: [...permissions],
  ...(mask && { mask }),
})
const SHARING_ROLES = [
  role('hospital', ['records.*'], []),
  role('desk', ['exchange.sharing.read', 'exchange.sharing.publish']),
  role('applicant', [
    'exchange.sharing.read',
    'exchange.sharing.apply',
    'exchange.sharing.fetch',
    'access.token.create',
  ]),
  role('approver', ['exchange.sharing.read', 'exchange.sharing.approve']),
]

const column = (name: string, parts: Partial<SharedColumn>): SharedColumn => ({
  ...{ name, title: { zh: name, en: name }, level: 'L2', role: 'plain', kind: 'code' },
  ...parts,
})

/** Residents of Gongyi, owned by its health commission. */
export const RESIDENTS: SharedDataSet = {
  code: 'residents',
  title: { zh: '居民基本信息', en: 'Residents' },
  description: { zh: '各机构登记的居民', en: 'Residents as institutions have them' },
  view: { code: 'residents', version: 1 },
  columns: [
    column('person', { level: 'L4', role: 'identifying', kind: 'person' }),
    column('name', { level: 'L4', role: 'identifying', kind: 'name' }),
    column('born', { level: 'L3', role: 'quasi-identifying', kind: 'day' }),
    column('region', { role: 'quasi-identifying', kind: 'region' }),
    column('gender', { level: 'L3', role: 'sensitive' }),
  ],
  regionColumn: 'region',
  place: { region: '410181', organisation: '*' },
  owner: 'gongyi-health',
  frequency: 'daily',
  legalBasis: '测试',
  conditions: '',
}

const VIEW = {
  resourceType: 'ViewDefinition',
  resource: 'Patient',
  select: [
    {
      column: [
        { name: 'person', path: 'id' },
        { name: 'name', path: 'name.text.first()' },
        { name: 'born', path: 'birthDate' },
        { name: 'region', path: 'address.district.first()' },
        { name: 'gender', path: 'gender' },
        { name: 'kept', path: 'active' },
      ],
    },
  ],
}

export interface TestSharing extends TestRecords {
  readonly sharing: Sharing
  readonly extractFolder: string
  /** Data desk and approvers of the owner, and two who apply for another department. */
  readonly desk: Actor
  readonly approver: Actor
  readonly second: Actor
  readonly applicant: Actor
  readonly colleague: Actor
  /** Somebody of a department that has nothing to do with it. */
  readonly stranger: Actor
  application(parts?: Partial<NewApplication['terms']>): NewApplication
  extract(parts?: Partial<NewExtract>): NewExtract
  /** The application granted by as many as it takes. */
  grant(parts?: Partial<NewApplication['terms']>): Promise<string>
}

/** Sharing on a migrated database: fourteen residents in the records of Gongyi, one of them of nobody knows where, and one in those of Quzhou. */
export async function openSharing(deps: { database: Database; clock: Clock }): Promise<TestSharing> {
  const room = await openRecords(deps)
  must(await room.access.loadRoles(room.platform, [...TEST_ROLES, ...SHARING_ROLES]))
  must(await room.records.views.save(room.all, 'residents', { title: '居民', definition: VIEW, version: 0 }))
  const writer = async (organisation: string) => {
    const hospital = await room.addUser({ role: 'hospital', organisation, home: organisation })
    const may = must(await room.access.require(hospital, 'records.resource.write', {}, 'care'))
    return async (resource: Resource) => {
      const done = await room.records.change(may, { method: 'create', type: 'Patient', resource })
      if (!done.ok) throw new Error(JSON.stringify(done))
    }
  }
  const inGongyi = await writer('gongyi-health')
  for (let at = 0; at < 14; at++) await inGongyi(resident(at, at === 13 ? undefined : at < 6 ? '410181106' : '410181'))
  const inQuzhou = await writer('quzhou-government')
  await inQuzhou(resident(14, '410181'))

  const extractFolder = mkdtempSync(join(tmpdir(), 'kangcheng-extracts-'))
  const decideAsPlatform = async () => room.all
  const { access, records } = room
  const sharing = createSharing({
    ...deps,
    ...{ access, records, decideAsPlatform, extractFolder, newId, log: silentLog, randomBytes },
  })
  const of = (code: string, organisation: string) =>
    room.addUser({ role: code, region: '410181', organisation, home: organisation, name: code })
  const desk = await room.addUser({ role: 'desk', region: '410181' })
  const approver = await of('approver', 'gongyi-health')
  const second = await of('approver', 'gongyi-health')
  const home = { region: '330800', organisation: 'quzhou-government', home: 'quzhou-government', role: 'applicant' }
  const applicant = await room.addUser(home)
  const colleague = await room.addUser(home)
  const stranger = await room.addUser({ role: 'applicant', region: '410181', organisation: 'gongyi-health' })

  const application = (parts: Partial<NewApplication['terms']> = {}): NewApplication => ({
    ...{ dataSet: 'residents', version: 1, organisation: 'quzhou-government', purpose: 'public-service' },
    ...{ use: '核对居民信息', legalBasis: '测试', contact: { name: '王小明', phone: '13800000001' } },
    terms: {
      columns: [{ name: 'gender', masked: false }],
      ...{ region: '410181', until: '2026-12-31', frequency: 'monthly', quota: { rows: 100, calls: 10 } },
      ...parts,
    },
  })
  return {
    ...{ ...room, sharing, extractFolder, desk, approver, second, applicant, colleague, stranger, application },
    extract: (parts = {}) => ({
      ...{ dataSet: 'residents', version: 1, organisation: 'quzhou-government', project: '老年人口研究' },
      ...{ ethics: '伦理 2026-01', legalBasis: '测试', region: '410181' },
      rules: [
        { column: 'person', rule: 'pseudonym' },
        { column: 'born', rule: 'age-band', on: '2026-01-01', width: 10, top: 90 },
        { column: 'gender', rule: 'keep' },
      ],
      ...{ k: 3, shiftDays: 0, small: 'suppress', keptDays: 7 },
      ...parts,
    }),
    async grant(parts) {
      const { id } = must(await sharing.applyForData(applicant, application(parts)))
      const { state } = must(await sharing.approveApplication(approver, { id, seen: 1 }))
      if (state === 'second') must(await sharing.approveApplication(second, { id, seen: 2 }))
      return id
    },
  }
}

/** Invented: twelve are in their seventies, two in their fifties. */
function resident(at: number, district: string | undefined): Resource {
  return {
    resourceType: 'Patient',
    name: [{ text: `测试居民${at}` }],
    birthDate: at < 12 ? `195${at % 6}-03-0${1 + (at % 9)}` : '1970-01-01',
    gender: at % 2 === 0 ? 'male' : 'female',
    ...(district === undefined ? {} : { address: [{ district }] }),
  }
}
