/**
 * Invented patients as two hospitals know them: one who is plainly the same in both, two pairs of whom somebody has to decide, and two
 * who are told apart by their numbers. Their region codes are unassigned.
 */

const CARD = 'urn:oid:2.16.156.10011.1.3'

interface Told {
  readonly name: string
  readonly gender: 'male' | 'female'
  readonly birthDate: string
  readonly number?: string
  readonly phone: string
  readonly address: string
}

function patient(id: string, { name, gender, birthDate, number, phone, address }: Told) {
  return {
    resourceType: 'Patient',
    id,
    name: [{ text: name }],
    gender,
    birthDate,
    identifier: [
      { type: { text: '病案号' }, system: 'https://kangcheng.example/records', value: id },
      ...(number === undefined ? [] : [{ type: { text: '居民身份证号' }, system: CARD, value: number }]),
    ],
    telecom: [{ system: 'phone', value: phone }],
    address: [{ text: address }],
  }
}

const ZHOU: Told = {
  ...{ name: '周建国', gender: 'male', birthDate: '1962-03-14', number: '990101196203140010' },
  ...{ phone: '19901010019', address: '河南省巩义市演示路 12 号 3 单元 501' },
}
const LI = { gender: 'female', birthDate: '1989-05-27' } as const
const SUN = { name: '孙广义', gender: 'male' } as const
const ZHENG: Told = {
  ...{ name: '郑丽', gender: 'female', birthDate: '1978-02-06' },
  ...{ phone: '19901010048', address: '河南省巩义市演示路 40 号 1 单元 202' },
}

/** By the code of the organisation that keeps them. */
export const INVENTED_PERSONS = {
  'gongyi-peoples-hospital': [
    patient('demonstration-zhou-1', ZHOU),
    patient('demonstration-li-1', {
      ...{ ...LI, name: '李晓燕', number: '99010119890527002X' },
      ...{ phone: '19901010025', address: '河南省巩义市演示路 8 号' },
    }),
    patient('demonstration-sun-1', {
      ...{ ...SUN, birthDate: '1955-09-11', number: '990101195509110039' },
      ...{ phone: '19901010037', address: '河南省巩义市示例村 66 号' },
    }),
    patient('demonstration-zheng-1', { ...ZHENG, number: '990101197802060041' }),
  ],
  'gongyi-tcm-hospital': [
    patient('demonstration-zhou-2', { ...ZHOU, phone: '19901010190' }),
    patient('demonstration-li-2', { ...LI, name: '李小燕', phone: '19901010250', address: '河南省巩义市样例街 21 号' }),
    patient('demonstration-sun-2', {
      ...{ ...SUN, birthDate: '1955-09-17' },
      ...{ phone: '19901010370', address: '河南省巩义市示例村 66 号 2 户' },
    }),
    patient('demonstration-zheng-2', { ...ZHENG, number: '990101197802061087' }),
  ],
}
