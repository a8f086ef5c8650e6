import { rootOf } from '../fhir/datatypes.ts'
import { hl7Time } from '../hl7-time.ts'
import { CODE_SYSTEMS, IDENTIFIERS, TEMPLATES } from '../oids.ts'
import { nameOf, type SummaryResource } from './summary-resource.ts'
import { tag, type Written, words } from './xml-writer.ts'

/** Which document is written, when and by whom. */
export interface SummaryHeader {
  /** Number of this document, given once. */
  readonly id: string
  /** Number that all versions of it have. */
  readonly setId: string
  readonly version: number
  /** A dateTime. */
  readonly time: string
  readonly organisation: { readonly code: string; readonly name: string }
  readonly author: { readonly id: string; readonly name: string }
  /** Number of the version whose place it takes. */
  readonly replaces?: string
}

const SEXES: Readonly<Record<string, readonly [string, string]>> = {
  male: ['1', '男性'],
  female: ['2', '女性'],
  unknown: ['0', '未知的性别'],
}
/** Of the person, not of the role at an institution. */
const OF_PERSON: readonly string[] = [IDENTIFIERS.residentId]

/** The header of a summary in the order that CDA R2 asks for. */
export function summaryHeader(patient: SummaryResource, given: SummaryHeader): Written {
  const time = hl7Time(given.time)
  return [
    tag('realmCode', { code: 'CN' }),
    tag('typeId', { root: '2.16.840.1.113883.1.3', extension: 'POCD_MT000040' }),
    tag('templateId', { root: `${TEMPLATES}.21` }),
    tag('id', { root: IDENTIFIERS.document, extension: given.id }),
    tag('code', {
      code: 'C0001',
      codeSystem: CODE_SYSTEMS.documentType,
      codeSystemName: '卫生信息共享文档规范编码体系',
    }),
    tag('title', {}, '病历概要'),
    tag('effectiveTime', { value: time }),
    tag('confidentialityCode', {
      code: 'N',
      codeSystem: CODE_SYSTEMS.confidentiality,
      codeSystemName: 'Confidentiality',
      displayName: '正常访问保密级别',
    }),
    tag('languageCode', { code: 'zh-CN' }),
    tag('setId', { root: IDENTIFIERS.document, extension: given.setId }),
    tag('versionNumber', { value: String(given.version) }),
    recordTarget(patient),
    tag(
      'author',
      { typeCode: 'AUT', contextControlCode: 'OP' },
      tag('time', { value: time }),
      tag(
        'assignedAuthor',
        { classCode: 'ASSIGNED' },
        tag('id', { root: IDENTIFIERS.author, extension: given.author.id }),
        tag('assignedPerson', {}, tag('name', {}, words(given.author.name))),
        tag('representedOrganization', {}, organisation(given.organisation)),
      ),
    ),
    tag(
      'custodian',
      { typeCode: 'CST' },
      tag(
        'assignedCustodian',
        { classCode: 'ASSIGNED' },
        tag(
          'representedCustodianOrganization',
          { classCode: 'ORG', determinerCode: 'INSTANCE' },
          organisation(given.organisation),
        ),
      ),
    ),
    given.replaces === undefined ? undefined : replaced(given.replaces, given),
  ]
}

function organisation({ code, name }: SummaryHeader['organisation']): Written {
  return [tag('id', { root: IDENTIFIERS.organisation, extension: code }), tag('name', {}, words(name))]
}

function replaced(id: string, { setId }: SummaryHeader): string {
  return tag(
    'relatedDocument',
    { typeCode: 'RPLC' },
    tag(
      'parentDocument',
      {},
      tag('id', { root: IDENTIFIERS.document, extension: id }),
      tag('setId', { root: IDENTIFIERS.document, extension: setId }),
    ),
  )
}

function recordTarget(patient: SummaryResource): string {
  const sex = SEXES[patient.gender ?? 'unknown'] ?? ['9', '未说明的性别']
  const ids = (patient.identifier ?? []).flatMap(({ system, value }) => {
    const root = rootOf(system)
    return root === undefined || value === undefined ? [] : [{ root, extension: value }]
  })
  const isOfPerson = ({ root }: { root: string }) => OF_PERSON.includes(root)
  return tag(
    'recordTarget',
    { typeCode: 'RCT', contextControlCode: 'OP' },
    tag(
      'patientRole',
      { classCode: 'PAT' },
      ids.filter((id) => !isOfPerson(id)).map((id) => tag('id', id)),
      address(patient),
      (patient.telecom ?? []).map(({ value, system, use }) =>
        value === undefined ? undefined : tag('telecom', { use: system === 'email' ? 'EM' : telecomUse(use), value }),
      ),
      tag(
        'patient',
        { classCode: 'PSN', determinerCode: 'INSTANCE' },
        ids.filter(isOfPerson).map((id) => tag('id', id)),
        tag('name', {}, words(nameOf(patient))),
        tag('administrativeGenderCode', {
          code: sex[0],
          codeSystem: CODE_SYSTEMS.sex,
          codeSystemName: '生理性别代码表(GB/T 2261.1)',
          displayName: sex[1],
        }),
        patient.birthDate === undefined ? undefined : tag('birthTime', { value: hl7Time(patient.birthDate) }),
      ),
    ),
  )
}

function address({ address: [first] = [] }: SummaryResource): Written {
  if (!first) return undefined
  const { state, city, district, line, postalCode, text } = first
  const parts = [state, city, district, line?.[0]]
  return tag(
    'addr',
    { use: 'H' },
    parts.every((part) => part === undefined)
      ? words(text)
      : [
          ...named('streetName', line?.join('')),
          ...named('county', district),
          ...named('city', city),
          ...named('state', state),
          ...named('postalCode', postalCode),
        ],
  )
}

function named(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [tag(name, {}, words(text))]
}

function telecomUse(use: string | undefined): string | undefined {
  return use === 'mobile' ? 'MP' : use === 'work' ? 'WP' : use === 'home' ? 'H' : undefined
}
