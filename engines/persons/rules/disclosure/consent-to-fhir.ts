import type { Consent } from '../../contract/disclosure/consent.ts'

const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType'
const ORGANISATION = 'urn:kangcheng:organisation'
const CATEGORY = 'urn:kangcheng:sensitive-category'
const PURPOSE = 'urn:kangcheng:purpose'

/** An entry of the ledger as a FHIR R4 Consent of a patient, `Patient/…`. */
export function consentToFhir(
  { id, at, type, organisations, categories, purposes, from, until, evidence, revoked }: Consent,
  patient: string | undefined,
) {
  return {
    resourceType: 'Consent' as const,
    id,
    status: revoked ? ('inactive' as const) : ('active' as const),
    scope: coded('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
    category: [coded('http://loinc.org', '59284-0')],
    ...(patient === undefined ? {} : { patient: { reference: patient } }),
    dateTime: at,
    ...(evidence === undefined ? {} : { sourceReference: { display: evidence } }),
    policyRule: coded(ACT_CODE, type === 'permit' ? 'OPTIN' : 'OPTOUT'),
    provision: {
      type,
      period: { start: from, ...(until === undefined ? {} : { end: until }) },
      ...(organisations ? { actor: organisations.map(actorOf) } : {}),
      ...(categories ? { securityLabel: categories.map((code) => ({ system: CATEGORY, code })) } : {}),
      purpose: purposes.map((code) => ({ system: PURPOSE, code })),
    },
  }
}

function coded(system: string, code: string) {
  return { coding: [{ system, code }] }
}

function actorOf(code: string) {
  return { role: coded(PARTICIPATION, 'IRCP'), reference: { identifier: { system: ORGANISATION, value: code } } }
}
