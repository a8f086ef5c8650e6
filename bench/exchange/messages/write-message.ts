import { inventPerson } from '../../fhir/generate/person.ts'
import { APPLICATION, type Laboratory } from '../feeds.ts'
import { encode } from './encode.ts'
import { flagOf, type Item, PANELS, type Panel } from './panel.ts'
import { PATIENTS, type Result, registrationControl } from './result.ts'
import { compileTemplate, type Fillings } from './template.ts'

const TO_CITY = 8 * 3_600_000
const DAY = 86_400_000

/** Messages of a hospital in their MLLP frames. One in GB 18030 does not say so: its feed does. */
export interface MessageWriter {
  /** ADT^A04: a patient is registered and visits. */
  registration(patient: number): Buffer
  /** ORU^R01 of some 2,000 bytes as UTF-8. */
  result(result: Result): Buffer
}

export function messageWriter({ facility, charset }: Laboratory): MessageWriter {
  const day = cityTime(Date.now() - DAY).slice(0, 8)
  const compile = (segments: readonly string[]) =>
    compileTemplate(`\v${segments.map((segment) => `${segment}\r`).join('')}\u001c\r`, (text) => encode(text, charset))
  const patientSegments = (event: string) => [
    `MSH|^~\\&|${APPLICATION}|${facility}|KANGCHENG|410181|{sent}||${event}|{control}|P|2.5.1${charset === 'utf-8' ? '|||||CHN|UNICODE UTF-8' : ''}`,
    'PID|1||{number}^^^^MR~{person}',
    `PV1|1|O|内科门诊^^^${facility}||||0231^示例医师||||||||||||V${day}{number}`,
  ]
  const register = compile(patientSegments('ADT^A04^ADT_A01'))
  const reports = new Map<Panel, (fillings: Fillings) => Buffer>(
    Object.values(PANELS).map((panel) => [
      panel,
      compile([...patientSegments('ORU^R01^ORU_R01'), ...resultSegments(panel, facility, day)]),
    ]),
  )
  const people = peopleIn(charset)
  const fillingsOf = (patient: number, control: string) => {
    const person = people[patient]
    if (person === undefined) throw new Error(`there is no patient ${patient}`)
    const number = facility.slice(1) + String(patient).padStart(6, '0')
    return { sent: now(), control, number, person }
  }
  return {
    registration: (patient) => register(fillingsOf(patient, registrationControl(facility, patient))),
    result({ control, filler, patient, panel, values, status }) {
      const fillings: Record<string, string | Buffer> = { ...fillingsOf(patient, control), filler, status }
      for (const [index, value] of values.entries()) {
        fillings[`value${index}`] = value
        fillings[`flag${index}`] = flagOf(panel.items[index] as Item, value)
      }
      return (reports.get(panel) as (fillings: Fillings) => Buffer)(fillings)
    },
  }
}

function resultSegments({ code, name, reason, items }: Panel, facility: string, day: string): string[] {
  return [
    `ORC|RE|P{filler}|{filler}||CM||||${day}070500|||0231^示例医师`,
    `OBR|1|P{filler}|{filler}|${code}^${name}^L|||${day}071000||||||${reason}|${day}072500|血清^^^^静脉血|0231^示例医师||||||${day}083000||LAB|F`,
    ...items.map(({ code: item, name: words, loinc, english, unit, low, high, method }, index) => {
      const result = `OBX|${index + 1}|NM|${item}^${words}^L^${loinc}^${english}^LN||{value${index}}|${unit}|${low}-${high}|{flag${index}}|||{status}|||${day}071000|LAB^生化室|0457^示例检验师|M${index + 1}^${method}|AU5800|${day}082500`
      // OBX-23 to OBX-25: who performed it, where, and who answers for it.
      return items.length > 5
        ? result
        : `${result}||||示例医院检验科^L^^^^^^^^${facility}|示例路1号^^示例市^^451200|0101^示例主任`
    }),
  ]
}

const known = new Map<Laboratory['charset'], readonly Buffer[]>()

/** PID from the identity number on, of each patient: made once for all laboratories of a charset. */
function peopleIn(charset: Laboratory['charset']): readonly Buffer[] {
  let people = known.get(charset)
  if (people) return people
  people = Array.from({ length: PATIENTS }, (_, index) => {
    const { family, given, gender, birthDate, identityNumber, phone, district, street, door } =
      inventPerson(index).person
    const sex = gender === 'male' ? 'M' : 'F'
    const rest = `${identityNumber}^^^^NI||${family}^${given}||${birthDate.replaceAll('-', '')}|${sex}|||${street}${door}号^^${district}||${phone}`
    return encode(rest, charset)
  })
  known.set(charset, people)
  return people
}

let second = 0
let written = ''

/** The moment of sending, written once a second. */
function now(): string {
  const current = Math.floor(Date.now() / 1000)
  if (current !== second) {
    second = current
    written = cityTime(current * 1000)
  }
  return written
}

/** YYYYMMDDHHMMSS in the city. */
function cityTime(moment: number): string {
  return new Date(moment + TO_CITY).toISOString().replace(/\D/g, '').slice(0, 14)
}
