import { residentCheckCharacter } from '@kangcheng/methods/identity'
import type { DocumentFinding } from '../../../contract/cda.ts'
import type { ClinicalDocument, Header, Participant, Patient } from '../clinical-document.ts'
import { fhirDateTime } from '../hl7-time.ts'
import { CODE_SYSTEMS, IDENTIFIERS } from '../oids.ts'
import type { CdaTemplate } from '../template-kind.ts'
import { missing, type Part, repeated, wrongSystem, wrongValue } from './finding.ts'

const ROOT = '/ClinicalDocument'
const SEXES = ['0', '1', '2', '9']

/** The header: what CDA R2 asks of every document, and WS/T 482 of those that are shared. */
export function checkHeader({ header }: ClinicalDocument, template: CdaTemplate | undefined): DocumentFinding[] {
  return [
    ...checkNames(header, template),
    ...checkTime(header.effectiveTime, `${ROOT}/effectiveTime`, { zh: '文档生成时间', en: 'the time of the document' }),
    ...checkPatients(header.patients),
    ...checkAuthors(header.authors),
    ...absent(header.custodian, `${ROOT}/custodian`, { zh: '文档保管机构', en: 'the custodian' }),
    ...absent(header.confidentiality?.code, `${ROOT}/confidentialityCode`, {
      zh: '保密级别',
      en: 'the confidentiality',
    }),
    ...absent(header.language, `${ROOT}/languageCode`, { zh: '文档语言', en: 'the language' }),
  ]
}

function checkNames(header: Header, template: CdaTemplate | undefined): DocumentFinding[] {
  const findings: DocumentFinding[] = []
  const type: Part = { zh: '文档类型代码', en: 'the type of the document' }
  const version: Part = { zh: '文档版本号', en: 'the version number' }
  if (header.realm !== 'CN')
    findings.push(wrongValue('warning', `${ROOT}/realmCode`, { zh: '地域代码', en: 'the realm' }))
  if (header.id?.extension === undefined)
    findings.push(missing('error', `${ROOT}/id`, { zh: '文档流水号', en: 'the number of the document' }))
  if (header.code?.code === undefined) findings.push(missing('error', `${ROOT}/code`, type))
  else if (header.code.codeSystem !== CODE_SYSTEMS.documentType)
    findings.push(wrongSystem('error', `${ROOT}/code`, type, CODE_SYSTEMS.documentType))
  if (header.title === undefined) findings.push(missing('error', `${ROOT}/title`, { zh: '文档标题', en: 'the title' }))
  if (template && !header.templateIds.some(({ root }) => root === template.template))
    findings.push(
      missing('warning', `${ROOT}/templateId`, {
        zh: `模板编号 ${template.template}`,
        en: `the template id ${template.template}`,
      }),
    )
  if (header.versionNumber !== undefined && !/^\d{1,6}$/.test(header.versionNumber))
    findings.push(wrongValue('warning', `${ROOT}/versionNumber`, version))
  return findings
}

function checkPatients(patients: readonly Patient[]): DocumentFinding[] {
  const [patient, second] = patients
  const part: Part = { zh: '患者', en: 'the patient' }
  if (!patient) return [missing('error', `${ROOT}/recordTarget`, part)]
  return [...(second ? [repeated('error', second.place, part)] : []), ...checkPatient(patient)]
}

function checkPatient({ place, ids, name, sex, birthTime }: Patient): DocumentFinding[] {
  const role = `${place}/patientRole`
  const person = `${role}/patient`
  const sexPart: Part = { zh: '患者性别', en: 'the sex of the patient' }
  const findings: DocumentFinding[] = []
  if (ids.length === 0)
    findings.push(missing('error', `${role}/id`, { zh: '患者标识', en: 'an identifier of the patient' }))
  for (const { root, extension } of ids) {
    if (root === IDENTIFIERS.residentId && !isResidentId(extension ?? ''))
      findings.push(wrongValue('error', `${person}/id`, { zh: '居民身份证号', en: 'the resident ID number' }))
  }
  if (name === undefined)
    findings.push(missing('error', `${person}/name`, { zh: '患者姓名', en: 'the name of the patient' }))
  const sexPlace = `${person}/administrativeGenderCode`
  if (sex?.code === undefined) findings.push(missing('error', sexPlace, sexPart))
  else if (sex.codeSystem !== CODE_SYSTEMS.sex)
    findings.push(wrongSystem('warning', sexPlace, sexPart, CODE_SYSTEMS.sex))
  else if (!SEXES.includes(sex.code)) findings.push(wrongValue('error', sexPlace, sexPart))
  if (birthTime !== undefined && fhirDateTime(birthTime) === undefined)
    findings.push(wrongValue('error', `${person}/birthTime`, { zh: '出生日期', en: 'the birth date' }))
  return findings
}

function checkAuthors(authors: readonly Participant[]): DocumentFinding[] {
  const [author] = authors
  const part: Part = { zh: '文档作者', en: 'the author' }
  if (!author) return [missing('error', `${ROOT}/author`, part)]
  if (author.time === undefined)
    return [missing('warning', `${author.place}/time`, { zh: '创建时间', en: 'the time of writing' })]
  return checkTime(author.time, `${author.place}/time`, { zh: '创建时间', en: 'the time of writing' })
}

function checkTime(time: string | undefined, place: string, part: Part): DocumentFinding[] {
  if (time === undefined) return [missing('error', place, part)]
  return fhirDateTime(time) === undefined ? [wrongValue('error', place, part)] : []
}

function absent(value: unknown, place: string, part: Part): DocumentFinding[] {
  return value === undefined ? [missing('error', place, part)] : []
}

function isResidentId(number: string): boolean {
  return /^\d{17}[\dX]$/.test(number) && residentCheckCharacter(number) === number.charAt(17)
}
