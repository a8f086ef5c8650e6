import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, accessPackKinds, type RoleDefinition } from '@kangcheng/access'
import { must, TEST_ORGANISATIONS, TEST_REGIONS, TEST_ROLES } from '@kangcheng/access/testing'
import { noticeMigrations } from '@kangcheng/notices'
import { openNotices } from '@kangcheng/notices/testing'
import { loadPacks, newId } from '@kangcheng/platform'
import type { Resource } from '@kangcheng/records'
import { openRecords, TEST_MIGRATIONS } from '@kangcheng/records/testing'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { type DataLevels, type DisclosureRules, PERSON_NOTICES, type SensitiveCategory } from '../../contract/index.ts'
import { personKinds } from '../../pack-kinds.ts'
import { keepPerson } from '../../testing/indexed-persons.ts'
import { createDisclosure } from './create-disclosure.ts'

const MIGRATIONS = { engine: 'persons', folder: new URL('../../store/migrations/', import.meta.url) }
const PACK = join(import.meta.dirname, '../../../../packs/national')

const township = (code: string, zh: string) => ({
  ...{ code, name: { zh }, level: 'township' as const, parent: '410181' },
  source: { title: 'GB/T 2260', status: 'unverified' as const },
})
const institution = (code: string, region: string, parent: string) => ({
  ...{ code, name: { zh: code }, kind: 'institution' as const, region, parent },
})
const [HOME, BESIDE] = ['410181106', '410181107']
const HOME_PATH = `/410000/410100/410181/${HOME}/`

export const PEOPLE = {
  wangJing: '00000000-0000-4000-8000-000000000001',
  girl: '00000000-0000-4000-8000-000000000002',
  mother: '00000000-0000-4000-8000-000000000003',
  father: '00000000-0000-4000-8000-000000000004',
} as const

/** What the packs of the nation say of roles and of disclosure. */
async function nationalDocuments() {
  const folder = await mkdtemp(join(tmpdir(), 'disclosure-'))
  try {
    await cp(join(PACK, 'disclosure'), folder, { recursive: true })
    await cp(join(PACK, 'roles.yaml'), join(folder, 'roles.yaml'))
    await writeFile(join(folder, 'pack.yaml'), 'kind: pack\ncode: part\nname: { zh: 部分 }\nversion: 1\nrequires: []\n')
    const loaded = await loadPacks([folder], { ...accessPackKinds, ...personKinds })
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
    return <Body>(kind: string) => loaded.documents.filter((one) => one.kind === kind).map(({ body }) => body as Body)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A county with two townships and its hospitals, a town far away with an emergency room, and four invented people. */
export async function openDisclosure(clock: FixedClock = fixedClock('2026-11-22')) {
  const { database } = await testDatabase([...TEST_MIGRATIONS, noticeMigrations, MIGRATIONS])
  const room = await openRecords({ database, clock })
  const { access, records, platform } = room
  const national = await nationalDocuments()
  must(await access.loadRegions(platform, [...TEST_REGIONS, township(BESIDE, '北山口镇')]))
  must(
    await access.loadOrganisations(platform, [
      ...TEST_ORGANISATIONS,
      institution('county-hospital', '410181', 'gongyi-health'),
      institution('psychiatric-hospital', '410181', 'gongyi-health'),
      institution('home-centre', HOME, 'gongyi-health'),
      institution('beside-centre', BESIDE, 'gongyi-health'),
      institution('quzhou-hospital', '330800', 'quzhou-government'),
    ]),
  )
  const sender = { code: 'sender', name: { zh: '医疗机构系统' }, permissions: ['records.resource.*'], mask: [] }
  const reader = { ...sender, code: 'fhir-reader', permissions: ['records.resource.read'] }
  must(
    await access.loadRoles(platform, [
      ...TEST_ROLES,
      ...national<RoleDefinition>('role').filter(isNew),
      sender,
      reader,
    ]),
  )
  const { notices } = openNotices({ database, clock, access, kinds: PERSON_NOTICES })
  const printed: unknown[] = []
  const printer = {
    print: async (document: unknown) => {
      printed.push(document)
      return { ok: true as const, value: new Uint8Array([37, 80, 68, 70]) }
    },
  }
  const disclosure = createDisclosure({ access, database, records, notices, printer, clock, newId })
  const [mental] = national<SensitiveCategory>('sensitive-category')
  if (!mental) throw new Error('the category is there')
  const ofCity = { ...mental, code: 'city-psychiatry', adds: mental.code, codes: [], words: [], examples: [] }
  disclosure.load({
    levels: national<DataLevels>('data-levels'),
    categories: [
      ...national<SensitiveCategory>('sensitive-category'),
      { ...ofCity, organisations: ['psychiatric-hospital'] },
    ],
    rules: national<DisclosureRules>('disclosure-rules'),
  })

  const at = (role: string, home: string, region = '410181', name = role) =>
    room.addUser({ role, region, organisation: home, home, name })
  const staff = {
    desk: await at('resident-desk', 'gongyi-health'),
    secondDesk: await at('resident-desk', 'gongyi-health'),
    nurse: await at('family-nurse', 'home-centre', HOME),
    otherNurse: await at('family-nurse', 'beside-centre', BESIDE),
    countyDoctor: await at('clinician', 'county-hospital', '410181', '县医院医师'),
    psychiatrist: await at('clinician', 'psychiatric-hospital'),
    emergencyDoctor: await at('emergency-doctor', 'quzhou-hospital', '330800', '急诊医生甲'),
    officer: await at('privacy-officer', 'quzhou-government', '330800'),
    homeOfficer: await at('privacy-officer', 'gongyi-health'),
    auditor: await room.addUser({ role: 'auditor' }),
  }
  const residents: Record<'wangJing' | 'mother' | 'father', Actor> = {
    wangJing: await at('resident', 'gongyi-health', '410181', '王静'),
    mother: await at('resident', 'gongyi-health', '410181', '测试母亲'),
    father: await at('resident', 'gongyi-health', '410181', '测试父亲'),
  }

  /** Writes resources as an institution sends them. */
  async function send(organisation: string, ...resources: (Resource & { id: string })[]): Promise<void> {
    const actor = await at('sender', organisation)
    const decision = must(await access.require(actor, 'records.resource.write', { organisation }, 'care'))
    const wishes = []
    for (const resource of resources) {
      const checked = await records.check(resource)
      if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
      wishes.push({ kind: 'put' as const, checked: checked.checked })
    }
    const taking = { operation: 'test', subject: 'test', deliveries: [{ wishes }], alongside: async () => undefined }
    const taken = await records.takeIn(decision, taking)
    if (!taken.ok) throw new Error(JSON.stringify(taken))
  }
  await send('county-hospital', ...COUNTY)
  await send('psychiatric-hospital', ...PSYCHIATRY)
  const known = (birthDate: string) => ({ birthDate: { value: birthDate, chart: 'Patient/x', why: 'only' as const } })
  const keep = (id: string, birthDate: string, charts: { chartId: number; patientId: string; source: string }[] = []) =>
    keepPerson(database.kysely, { id, regionPath: HOME_PATH, golden: known(birthDate), charts })
  await keep(PEOPLE.wangJing, '1980-03-01', [
    { chartId: 1, patientId: 'wang-county', source: 'county-hospital' },
    { chartId: 2, patientId: 'wang-psychiatry', source: 'psychiatric-hospital' },
  ])
  await keep(PEOPLE.girl, '2013-06-01', [{ chartId: 3, patientId: 'girl-county', source: 'county-hospital' }])
  await keep(PEOPLE.mother, '1985-01-01')
  await keep(PEOPLE.father, '1984-01-01')
  /** Two people of the desk have seen the papers. */
  async function linkAccount(person: string, { userId }: Actor): Promise<void> {
    const wish = { person, login: userId, evidence: 'A-1' }
    const { user } = must(await disclosure.proposeAccount(staff.desk, wish))
    must(await disclosure.confirmAccount(staff.secondDesk, { person, user }))
  }
  for (const [person, actor] of Object.entries(residents))
    await linkAccount(PEOPLE[person as keyof typeof residents], actor)
  return { ...room, database, clock, disclosure, notices, printed, staff, residents }
}
export type DisclosureRoom = Awaited<ReturnType<typeof openDisclosure>>

const TEST_CODES = new Set(TEST_ROLES.map(({ code }) => code))
const isNew = ({ code }: RoleDefinition) => !TEST_CODES.has(code) && code.match(NEW) !== null
const NEW = /^(resident|family-nurse|clinician|emergency-doctor|resident-desk|privacy-officer)$/

const patient = (id: string, name: string, birthDate: string) => ({
  ...{ resourceType: 'Patient', id, name: [{ text: name }], gender: 'female', birthDate },
  identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: '990101198003010022' }],
})
const icd = (code: string, text: string) => ({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }], text })
const subject = (id: string) => ({ subject: { reference: `Patient/${id}` } })

const COUNTY = [
  patient('wang-county', '王静', '1980-03-01'),
  {
    ...{ resourceType: 'Observation', id: 'pressure', status: 'final', code: { text: '收缩压' } },
    ...{ ...subject('wang-county'), effectiveDateTime: '2026-05-01', valueQuantity: { value: 128, unit: 'mmHg' } },
  },
  {
    ...{ resourceType: 'AllergyIntolerance', id: 'penicillin', patient: { reference: 'Patient/wang-county' } },
    code: { text: '青霉素' },
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }],
    },
  },
  { resourceType: 'Condition', id: 'pregnancy-loss', code: icd('O03.9', '自然流产'), ...subject('wang-county') },
  patient('girl-county', '测试女儿', '2013-06-01'),
  {
    ...{ resourceType: 'Immunization', id: 'measles', status: 'completed', vaccineCode: { text: '麻腮风疫苗' } },
    ...{ patient: { reference: 'Patient/girl-county' }, occurrenceDateTime: '2019-06-10' },
  },
  { resourceType: 'Condition', id: 'advice', code: icd('Z30.0', '避孕咨询'), ...subject('girl-county') },
]
const PSYCHIATRY = [
  patient('wang-psychiatry', '王静', '1980-03-01'),
  { resourceType: 'Condition', id: 'depression', code: icd('F32.9', '抑郁发作'), ...subject('wang-psychiatry') },
  {
    ...{ resourceType: 'MedicationRequest', id: 'sertraline', status: 'active', intent: 'order' },
    ...{ ...subject('wang-psychiatry'), medicationCodeableConcept: { text: '舍曲林' } },
  },
]
