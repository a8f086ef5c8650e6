import { type Language, say } from '@kangcheng/kernel'
import {
  VITAL_KIND_WORDS,
  VITAL_SEX_WORDS,
  VITAL_STATUS_WORDS,
  type VitalKind,
  type VitalList,
} from '../../contract/vital-events.ts'

const COLUMNS = {
  number: { zh: '编号', en: 'Number' },
  status: { zh: '状态', en: 'Status' },
  name: { zh: '姓名', en: 'Name' },
  idNumber: { zh: '证件号码', en: 'Document number' },
  sex: { zh: '性别', en: 'Sex' },
  day: { zh: '日期', en: 'Day' },
  age: { zh: '年龄（天）', en: 'Age (days)' },
  residence: { zh: '常住地', en: 'Residence' },
  cause: { zh: '根本死因', en: 'Underlying cause' },
  organisation: { zh: '填报机构', en: 'Institution' },
} as const

/** The certificates of a list, a row each, as masked as they were listed. */
export function certificatesTable(kind: VitalKind, list: VitalList, language: Language) {
  const { organisations, regions } = list
  const nameOf = (names: VitalList['regions'], code: string) => (names[code] ? say(names[code], language) : code)
  return {
    title: say(VITAL_KIND_WORDS[kind], language),
    columns: Object.entries(COLUMNS).map(([key, title]) => ({
      key,
      title: say(title, language),
      kind: key === 'age' ? ('number' as const) : key === 'day' ? ('date' as const) : ('text' as const),
    })),
    rows: list.rows.map(({ status, sex, ageDays, residence, organisation, ...row }) => ({
      ...{ number: row.number, name: row.name, idNumber: row.idNumber, day: row.day, cause: row.cause, age: ageDays },
      status: say(VITAL_STATUS_WORDS[status], language),
      sex: sex && say(VITAL_SEX_WORDS[sex], language),
      residence: residence && nameOf(regions, residence),
      organisation: nameOf(organisations, organisation),
    })),
    notes: [],
  }
}
