import { isObject, type JsonObject } from './read-json.ts'

/** Of these the whole id is the number that the maps of messages take: a hospital number may hold dots. */
const WHOLE = new Set(['Patient', 'Encounter'])

/**
 * What the sender calls a resource, in the parts that the maps of messages have: `L001.LFT.ALT.` is filler number, order, item and sub-id of
 * an Observation, as the examples of maps write it.
 */
export function nameParts(type: string, name: string): readonly string[] {
  return WHOLE.has(type) ? [name] : name.split('.')
}

/** Types of R4 with any number of `identifier`, as far as institutions send them. */
const IDENTIFIED = new Set(
  `Account AdverseEvent AllergyIntolerance Appointment AppointmentResponse BodyStructure CarePlan CareTeam ChargeItem Claim ClaimResponse
  ClinicalImpression Communication CommunicationRequest Condition Consent Coverage CoverageEligibilityRequest CoverageEligibilityResponse
  DetectedIssue Device DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference Encounter EpisodeOfCare
  ExplanationOfBenefit FamilyMemberHistory Flag Goal Group HealthcareService ImagingStudy Immunization ImmunizationEvaluation
  ImmunizationRecommendation Invoice List Location Media Medication MedicationAdministration MedicationDispense MedicationRequest
  MedicationStatement NutritionOrder Observation Organization Patient PaymentNotice Person Practitioner PractitionerRole Procedure
  RelatedPerson RequestGroup RiskAssessment Schedule ServiceRequest Slot Specimen Substance SupplyDelivery SupplyRequest Task
  VisionPrescription`.split(/\s+/),
)

export const SOURCE_ID = 'urn:kangcheng:source-id'

/** The resource with its sender's id among its identifiers, where there is room for one and none says it already. */
export function withSourceId(resource: JsonObject, type: string, name: string): JsonObject {
  const { identifier = [] } = resource
  if (!IDENTIFIED.has(type) || !Array.isArray(identifier)) return resource
  if (identifier.some((one) => isObject(one) && one.value === name)) return resource
  return { ...resource, identifier: [...identifier, { system: SOURCE_ID, value: name }] }
}
