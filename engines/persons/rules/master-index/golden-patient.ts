import type { CrossReference } from '../../contract/master-index/cross-reference.ts'
import type { PatientMatch } from '../../contract/master-index/match.ts'

const GRADE = 'http://hl7.org/fhir/StructureDefinition/match-grade'
const RESIDENT_ID = 'urn:oid:2.16.156.10011.1.3'
const SEXES: Readonly<Record<string, string>> = { 1: 'male', 2: 'female' }

/** An answer of Patient/$match: golden records as Patients, the likeliest first. FHIR R4 patient-operation-match. */
export function matchBundle(matches: readonly PatientMatch[]) {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: matches.length,
    entry: matches.map((match) => ({
      fullUrl: `urn:uuid:${match.person.id}`,
      resource: goldenPatient(match),
      search: {
        extension: [{ url: GRADE, valueCode: match.grade }],
        mode: 'match',
        score: Math.round(10_000 / (1 + 2 ** -match.score)) / 10_000,
      },
    })),
  }
}

function goldenPatient({ person: { id, golden } }: PatientMatch) {
  const { name, sex, birthDate, identityNumber, phone, address, deceased } = golden
  return {
    resourceType: 'Patient',
    id,
    ...(identityNumber ? { identifier: [{ system: RESIDENT_ID, value: identityNumber.value }] } : {}),
    ...(name ? { name: [{ text: name.value }] } : {}),
    ...(SEXES[sex?.value ?? ''] ? { gender: SEXES[sex?.value ?? ''] } : {}),
    ...(birthDate ? { birthDate: birthDate.value } : {}),
    ...(phone ? { telecom: [{ system: 'phone', value: phone.value }] } : {}),
    ...(address ? { address: [{ text: address.value }] } : {}),
    ...(deceased ? (deceased.value === 'true' ? { deceasedBoolean: true } : { deceasedDateTime: deceased.value }) : {}),
  }
}

/** An answer of Patient/$ihe-pix: IHE ITI PIXm, ITI-83. */
export function pixParameters({ charts, identifiers }: CrossReference) {
  return {
    resourceType: 'Parameters',
    parameter: [
      ...identifiers.map(({ system, value }) => ({
        name: 'targetIdentifier',
        valueIdentifier: system === '' ? { value } : { system, value },
      })),
      ...charts.map((reference) => ({ name: 'targetId', valueReference: { reference } })),
    ],
  }
}
