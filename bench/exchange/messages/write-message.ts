import { inventPerson } from '../../fhir/generate/person.ts'
import { APPLICATION, type Laboratory } from '../feeds.ts'
import { encode } from './encode.ts'
import { flagOf, type Item, PANEL } from './panel.ts'
import { PATIENTS, type Result } from './result.ts'
import { compileTemplate, type Fillings } from './template.ts'

const TO_CITY = 8 * 3_600_000
const DAY = 86_400_000

/**
 * Writes ORU^R01 messages of a laboratory in their MLLP frames, some 2,000 bytes each as UTF-8. One in GB 18030 does not say so: its feed
 * does.
 */
export function messageWriter({ facility, charset }: Laboratory): (result: Result) => Buffer {
  const day = cityTime(Date.now() - DAY).slice(0, 8)
  const fill = compileTemplate(templateOf(facility, charset, day), (text) => encode(text, charset))
  const people = peopleIn(charset)
  return ({ control, filler, patient, values, status }) => {
    const number = facility.slice(1) + String(patient).padStart(6, '0')
    const person = people[patient]
    if (person === undefined) throw new Error(`there is no patient ${patient}`)
    const fillings: Record<string, string | Buffer> = { sent: now(), control, filler, number, person, status }
    for (const [index, value] of values.entries()) {
      fillings[`value${index}`] = value
      fillings[`flag${index}`] = flagOf(PANEL[index] as Item, value)
    }
    return fill(fillings satisfies Fillings)
  }
}

function templateOf(facility: string, charset: Laboratory['charset'], day: string): string {
  const announced = charset === 'utf-8' ? '|||||CHN|UNICODE UTF-8' : ''
  const segments = [
    `MSH|^~\\&|${APPLICATION}|${facility}|KANGCHENG|410181|{sent}||ORU^R01^ORU_R01|{control}|P|2.5.1${announced}`,
    'PID|1||{number}^^^^MR~{person}',
    `PV1|1|O|内科门诊^^^${facility}||||0231^示例医师||||||||||||V${day}{number}`,
    `ORC|RE|P{filler}|{filler}||CM||||${day}070500|||0231^示例医师`,
    `OBR|1|P{filler}|{filler}|LRP^肝肾功能^L|||${day}071000||||||高血压随访，服药三月，复查肝肾功能|${day}072500|血清^^^^静脉血|0231^示例医师||||||${day}083000||LAB|F`,
    ...PANEL.map(
      ({ code, name, loinc, english, unit, low, high, method }, index) =>
        `OBX|${index + 1}|NM|${code}^${name}^L^${loinc}^${english}^LN||{value${index}}|${unit}|${low}-${high}|{flag${index}}|||{status}|||${day}071000|LAB^生化室|0457^示例检验师|M${index + 1}^${method}|AU5800|${day}082500`,
    ),
  ]
  return `\v${segments.map((segment) => `${segment}\r`).join('')}\u001c\r`
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
