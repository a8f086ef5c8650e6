import type { SharedColumn, SharedDataSet } from '@kangcheng/exchange/contract'
import { addDays } from '@kangcheng/kernel'
import type { Platform } from '../compose.ts'
import { demonstrationActors } from './snapshot.ts'

type Parts = Pick<Platform, 'access' | 'directory' | 'records' | 'sharing' | 'clock' | 'log'>

const CODE = 'demonstration-residents'

const VIEW = {
  resourceType: 'ViewDefinition',
  resource: 'Patient',
  select: [
    {
      column: [
        { name: 'person', path: 'id' },
        { name: 'name', path: 'name.text.first()' },
        { name: 'born', path: 'birthDate' },
        { name: 'gender', path: 'gender' },
        { name: 'region', path: 'address.district.first()' },
      ],
    },
  ],
}

const COLUMNS: readonly SharedColumn[] = [
  {
    ...{ name: 'person', title: { zh: '人员标识', en: 'Person' } },
    ...{ level: 'L4', role: 'identifying', kind: 'person' },
  },
  { ...{ name: 'name', title: { zh: '姓名', en: 'Name' } }, ...{ level: 'L4', role: 'identifying', kind: 'name' } },
  {
    ...{ name: 'born', title: { zh: '出生日期', en: 'Born' } },
    ...{ level: 'L3', role: 'quasi-identifying', kind: 'day' },
  },
  { ...{ name: 'gender', title: { zh: '性别', en: 'Sex' } }, ...{ level: 'L2', role: 'plain', kind: 'code' } },
  {
    ...{ name: 'region', title: { zh: '居住地', en: 'Residence' } },
    ...{ level: 'L2', role: 'quasi-identifying', kind: 'region' },
  },
]

const DATA_SET: SharedDataSet = {
  code: CODE,
  title: { zh: '（演示）居民基本信息', en: 'Residents (demonstration)' },
  description: {
    zh: '各医疗机构登记的居民：出生日期、性别和居住地；姓名和标识只在脱敏后共享。',
    en: 'Residents as the institutions know them: born, sex and residence; names and ids are shared masked only.',
  },
  view: { code: CODE, version: 1 },
  columns: [...COLUMNS],
  regionColumn: 'region',
  place: { region: '410181', organisation: '*' },
  owner: 'gongyi-health-commission',
  frequency: 'monthly',
  legalBasis: '（演示）政务数据共享目录',
  conditions: '（演示）只用于申请的用途，不得转给他人。',
}

/** A data set of the catalogue, and an application for it that waits for its owner. Made once. */
export async function shareDemonstrationData(platform: Parts): Promise<void> {
  const refusal = await share(platform)
  // They are for looking at: the platform starts without them.
  if (refusal) platform.log.warn('the shared data of the demonstration could not be made', { code: refusal })
}

async function share(platform: Parts): Promise<string | undefined> {
  const { access, records, sharing, clock } = platform
  const actors = await demonstrationActors(platform)
  const [desk, applicant] = [actors.get('data'), actors.get('applicant')]
  if (!desk || !applicant) return 'no accounts'
  const known = await sharing.listDataSets(desk)
  if (!known.ok) return known.refusal.code
  if (known.value.some(({ dataSet }) => dataSet.code === CODE)) return undefined
  const may = await access.require(desk, 'records.view.save', {}, 'administration')
  if (!may.ok) return may.refusal.code
  const view = await records.views.save(may.value, CODE, {
    ...{ title: DATA_SET.title.zh, definition: VIEW, version: 0 },
  })
  if (!view.ok) return view.refusal.code
  const saved = await sharing.saveDataSet(desk, { dataSet: DATA_SET, seen: 0 })
  if (!saved.ok) return saved.refusal.code
  const published = await sharing.publishDataSet(desk, { code: CODE, version: 1 })
  if (!published.ok) return published.refusal.code
  const applied = await sharing.applyForData(applicant, {
    ...{ dataSet: CODE, version: 1, organisation: 'gongyi-statistics-bureau', purpose: 'statistics' },
    ...{ use: '（演示）核对常住人口的年龄结构', legalBasis: '（演示）统计法' },
    contact: { name: '示例·孙', phone: '0371-0000000' },
    terms: {
      columns: [
        { name: 'born', masked: true },
        { name: 'gender', masked: false },
        { name: 'region', masked: false },
      ],
      ...{ region: '410181', until: addDays(clock.today(), 180), frequency: 'monthly' },
      quota: { rows: 100_000, calls: 100 },
    },
  })
  return applied.ok ? undefined : applied.refusal.code
}
