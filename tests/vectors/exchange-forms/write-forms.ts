import { codeOf, nameOf, type Person, type Resource, writtenValue } from './people.ts'

/** What a feed is sent: each a message or a file. */
export type Form = (people: readonly Person[]) => readonly Buffer[]

export const asFhir: Form = (people) => people.map(({ bundle }) => bundle)

/** A person as ADT^A28, and all results as one ORU^R01, an order each (HL7 version 2.5.1, chapters 3 and 7). */
export const asHl7v2: Form = (people) =>
  people.flatMap(({ patient, results }, at) => [
    message(`A${at}`, 'ADT^A28^ADT_A05', [pid(patient)]),
    ...(results.length === 0 ? [] : [message(`R${at}`, 'ORU^R01^ORU_R01', [pid(patient), ...results.flatMap(order)])]),
  ])

function message(control: string, kind: string, segments: readonly string[]): Buffer {
  const header = `MSH|^~\\&|FORMS|FORMS|KANGCHENG|410181|20261122083015||${kind}|${control}|P|2.5.1|||AL|NE||UNICODE UTF-8`
  return Buffer.from([header, ...segments, ''].join('\r'))
}

function pid(patient: Resource): string {
  const { family, given } = nameOf(patient)
  const sex = { male: 'M', female: 'F', other: 'O' }[String(patient.gender)] ?? 'U'
  const name = `${escaped(family)}^${escaped(given)}`
  return `PID|1||${escaped(patient.id)}^^^^MR||${name}||${compact(patient.birthDate)}|${sex}`
}

const STATES: Readonly<Record<string, string>> = { final: 'F', preliminary: 'P', corrected: 'C', cancelled: 'X' }

function order(result: Resource): string[] {
  const { loinc, text } = codeOf(result)
  const { value, unit, isNumber } = writtenValue(result)
  const item = `${loinc}^${escaped(text)}^^${loinc}^${escaped(text)}^LN`
  const status = STATES[String(result.status)] ?? ''
  const obx = ['OBX', '1', isNumber ? 'NM' : 'ST', item, '', escaped(value), escaped(unit), '', '', '', '', status]
  return [
    `OBR|1||${result.id}|${loinc}^${escaped(text)}|||${compact(result.effectiveDateTime)}|||||||||||||||||LAB`,
    [...obx, '', '', compact(result.effectiveDateTime), '', '', '', '', compact(result.issued)].join('|'),
  ]
}

/** 2016-03-16T20:15:35.565+00:00 as 20160316201535.565+0000. */
function compact(moment: unknown): string {
  const [, day = '', time = '', zone = ''] = /^([\d-]+)(?:T([\d:.]+)(.*))?$/.exec(String(moment ?? '')) ?? []
  return day.replaceAll('-', '') + time.replaceAll(':', '') + (zone === 'Z' ? '+0000' : zone.replace(':', ''))
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '\\': '\\E\\', '|': '\\F\\', '^': '\\S\\', '&': '\\T\\', '~': '\\R\\' },
}
function escaped(text: string): string {
  return text.replace(/[\\|^&~]/g, (sign) => ESCAPES[sign] ?? '')
}

/** Two files: of persons, and of results (packs/national/message-maps/tables.yaml). */
export const asTables: Form = (people) => [
  table(
    ['病案号', '姓名', '性别', '出生日期', '身份证号'],
    people.map(({ patient }) => [
      ...[patient.id, nameOf(patient).text],
      ...[{ male: '男', female: '女', other: 'O' }[String(patient.gender)] ?? 'U', String(patient.birthDate ?? ''), ''],
    ]),
  ),
  table(
    [
      ...['病案号', '报告单号', '组合代码', '项目代码', '项目名称', 'LOINC', '结果', '单位', '参考范围'],
      ...['异常提示', '采样时间', '报告时间', '结果状态'],
    ],
    people.flatMap(({ patient, results }) =>
      results.map((result) => {
        const { loinc, text } = codeOf(result)
        const { value, unit } = writtenValue(result)
        const times = [result.effectiveDateTime, result.issued].map((moment) => String(moment ?? ''))
        const status = STATES[String(result.status)] ?? ''
        return [patient.id, result.id, loinc, loinc, text, loinc, value, unit, '', '', ...times, status]
      }),
    ),
  ),
]

function table(headings: readonly string[], lines: readonly (readonly string[])[]): Buffer {
  const written = [headings, ...lines].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  return Buffer.from(`${written.join('\r\n')}\r\n`)
}
