import type { ColumnMap } from '../../../contract/linking/column-map.ts'

/** Headings as registers and data sets have them, without case, blanks and marks; the first that fits is taken. */
const HEADINGS = {
  record: ['recordid', 'recid', 'uniqueid', 'chartid', 'patientid', 'id', '记录号', '病案号', '档案号', '编号'],
  name: ['name', 'fullname', 'patientname', '姓名', '患者姓名'],
  givenName: ['givenname', 'firstname', 'forename', 'fname', 'fnamec1', '名'],
  familyName: ['surname', 'lastname', 'familyname', 'lname', 'lnamec1', '姓'],
  sex: ['sex', 'gender', '性别'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', '出生日期', '生日'],
  identityNumber: [
    'idnumber',
    'identitynumber',
    'idcard',
    'idcardno',
    'idno',
    'nationalid',
    '身份证号',
    '身份证',
    '证件号码',
    '证件号',
  ],
  phone: ['phone', 'phonenumber', 'telephone', 'tel', 'mobile', '电话', '手机', '手机号', '联系电话', '本人电话'],
  email: ['email', 'mail', '邮箱'],
  address: ['address', '地址', '住址', '现住址', '户籍地址', '家庭住址'],
  registered: ['registeredat', 'registered', 'createdat', '建档日期', '登记日期'],
  person: ['cluster', 'personid', 'entityid', 'trueid', 'label'],
} as const
const BIRTH_PARTS = [
  ['by', 'birthyear', 'yearofbirth'],
  ['bm', 'birthmonth', 'monthofbirth'],
  ['bd', 'birthday', 'dayofbirth'],
]
const NUMBERS =
  /^(?:insurance(?:number|no|id)?|socsecid|ssn|socialsecurity(?:number)?|医保号|医保卡号|社保卡号|社会保障号)$/
const TEXTS =
  /^(?:suburb|city|town|county|district|state|postcode\w*|zip\w*|streetnumber|address\d|street|birthplace|placeofbirth|occupation|fnamec2|lnamec2|middlename|籍贯|民族|职业|出生地|邮编)$/

/** Reads headings for what their columns say. Undefined where none names a chart, or none says who it is of. */
export function guessColumns(headings: readonly string[]): ColumnMap | undefined {
  const plain = headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  const find = (words: readonly string[]) => {
    const word = words.find((one) => plain.includes(one))
    return word === undefined ? undefined : headings[plain.indexOf(word)]
  }
  const those = (pattern: RegExp) => headings.filter((_, at) => pattern.test(plain[at] as string))
  const found = Object.fromEntries(
    Object.entries(HEADINGS).flatMap(([role, words]) => {
      const heading = find(words)
      return heading === undefined ? [] : [[role, heading]]
    }),
  ) as Partial<Record<keyof typeof HEADINGS, string>>
  const [year, month, day] = BIRTH_PARTS.map(find)
  // A name in parts says more than the same as one text.
  const { name, record, ...rest } = found
  const isInParts = rest.givenName !== undefined && rest.familyName !== undefined
  const map = {
    ...rest,
    ...(name === undefined || isInParts ? {} : { name }),
    ...(rest.birthDate === undefined && year && month && day ? { birthDate: { year, month, day } } : {}),
    ...listed('numbers', those(NUMBERS)),
    ...listed('texts', those(TEXTS)),
  }
  const saysWho = 'name' in map || isInParts || map.identityNumber !== undefined
  return record === undefined || !saysWho ? undefined : { record, ...map }
}

function listed(role: 'numbers' | 'texts', columns: readonly string[]) {
  return columns.length === 0 ? {} : { [role]: columns }
}

/** All columns that a map names. */
export function columnsOf(map: ColumnMap): string[] {
  return Object.values(map).flatMap((value) => {
    if (typeof value === 'string') return [value]
    if (Array.isArray(value)) return value
    return 'column' in value ? [value.column] : [value.year, value.month, value.day]
  })
}
