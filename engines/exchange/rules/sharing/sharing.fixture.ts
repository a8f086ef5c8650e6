import type { NewExtract, SharedColumn, SharedDataSet, SharingEvent, SharingTerms } from '../../contract/sharing.ts'

const column = (name: string, parts: Partial<SharedColumn> = {}): SharedColumn => ({
  name,
  title: { zh: name, en: name },
  level: 'L2',
  role: 'plain',
  kind: 'code',
  ...parts,
})

/** A data set with a column of each kind. */
export const DATA_SET: SharedDataSet = {
  code: 'hypertension',
  title: { zh: '高血压随访', en: 'Hypertension follow-up' },
  description: { zh: '随访记录', en: 'Follow-up visits' },
  view: { code: 'follow-up', version: 1 },
  columns: [
    column('person', { level: 'L4', role: 'identifying', kind: 'person' }),
    column('name', { level: 'L4', role: 'identifying', kind: 'name' }),
    column('phone', { level: 'L4', role: 'identifying', kind: 'phone' }),
    column('born', { level: 'L3', role: 'quasi-identifying', kind: 'day' }),
    column('region', { role: 'quasi-identifying', kind: 'region' }),
    column('gender', { role: 'quasi-identifying' }),
    column('visited', { kind: 'day' }),
    column('systolic', { level: 'L3', kind: 'number' }),
    column('diagnosis', { level: 'L3', role: 'sensitive' }),
    column('note', { kind: 'text' }),
  ],
  regionColumn: 'region',
  place: { region: '410181', organisation: '*' },
  owner: 'gongyi-health',
  frequency: 'daily',
  legalBasis: '基本医疗卫生与健康促进法',
  conditions: '',
}

export const VIEW_COLUMNS: readonly string[] = DATA_SET.columns.map(({ name }) => name)

export const TERMS: SharingTerms = {
  columns: [
    { name: 'gender', masked: false },
    { name: 'systolic', masked: false },
  ],
  region: '410181',
  until: '2026-12-31',
  frequency: 'monthly',
  quota: { rows: 1000, calls: 10 },
}

export const EXTRACT: NewExtract = {
  dataSet: 'hypertension',
  version: 1,
  organisation: 'gongyi-government',
  project: '血压控制研究',
  ethics: '伦理 2026-01',
  legalBasis: '科学研究',
  region: '410181',
  rules: [
    { column: 'person', rule: 'pseudonym' },
    { column: 'born', rule: 'age-band', on: '2026-01-01', width: 10, top: 90 },
    { column: 'region', rule: 'region-level', level: 'county' },
    { column: 'gender', rule: 'keep' },
    { column: 'visited', rule: 'shift' },
    { column: 'systolic', rule: 'keep' },
    { column: 'diagnosis', rule: 'keep' },
  ],
  k: 3,
  shiftDays: 30,
  small: 'suppress',
  keptDays: 7,
}

export const RULE_PATHS = { asked: '/410000/410100/410181/', whole: '/410000/410100/410181/' }

export function event(seq: number, kind: SharingEvent['kind'], parts: Partial<SharingEvent> = {}): SharingEvent {
  return { seq, kind, at: '2026-03-01T04:00:00.000Z', by: 'li', organisation: 'gongyi-health', ...parts }
}
