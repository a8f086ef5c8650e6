import { isObject, type Resource } from '../resource.ts'
import { isId } from '../validating/primitives.ts'

/**
 * The element that says whose chart a resource lies in: the one reference of the type that makes it part of a patient's
 * compartment (R4, CompartmentDefinition patient). Account has several subjects and lies in none.
 */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  subject: [
    'AdverseEvent',
    'Basic',
    'CarePlan',
    'CareTeam',
    'ChargeItem',
    'ClinicalImpression',
    'Communication',
    'CommunicationRequest',
    'Composition',
    'Condition',
    'DeviceRequest',
    'DeviceUseStatement',
    'DiagnosticReport',
    'DocumentManifest',
    'DocumentReference',
    'Encounter',
    'Flag',
    'Goal',
    'ImagingStudy',
    'Invoice',
    'List',
    'MeasureReport',
    'Media',
    'MedicationAdministration',
    'MedicationDispense',
    'MedicationRequest',
    'MedicationStatement',
    'Observation',
    'Procedure',
    'QuestionnaireResponse',
    'RequestGroup',
    'RiskAssessment',
    'ServiceRequest',
    'Specimen',
  ],
  patient: [
    'AllergyIntolerance',
    'BodyStructure',
    'Claim',
    'ClaimResponse',
    'Consent',
    'CoverageEligibilityRequest',
    'CoverageEligibilityResponse',
    'DetectedIssue',
    'EpisodeOfCare',
    'ExplanationOfBenefit',
    'FamilyMemberHistory',
    'Immunization',
    'ImmunizationEvaluation',
    'ImmunizationRecommendation',
    'MolecularSequence',
    'NutritionOrder',
    'RelatedPerson',
    'SupplyDelivery',
    'VisionPrescription',
  ],
  beneficiary: ['Coverage'],
  individual: ['ResearchSubject'],
  for: ['Task'],
}

const ELEMENT_OF = new Map(
  Object.entries(ELEMENTS).flatMap(([element, types]) => types.map((type) => [type, element] as const)),
)

/** Whether a search parameter asks for exactly what decides the chart: `patient` always means it, `subject` where it is the element. */
export function isChartParameter(type: string, parameter: string): boolean {
  const element = ELEMENT_OF.get(type)
  return element !== undefined && (parameter === 'patient' || parameter === element)
}

/** Whether resources of a type lie in the charts of patients. */
export function isInChart(type: string): boolean {
  return ELEMENT_OF.has(type)
}

/** The reference that decides the chart, as it was written. */
export function chartReference(resource: Resource): string | undefined {
  const element = ELEMENT_OF.get(resource.resourceType)
  if (element === undefined) return undefined
  const value = resource[element]
  return isObject(value) && typeof value.reference === 'string' ? value.reference : undefined
}

/** What is still asked of a resource whose text is made: type, id, meta, and the reference that decides its chart. */
export function outlineOf({ resourceType, id, meta, ...resource }: Resource): Resource {
  const element = ELEMENT_OF.get(resourceType)
  return {
    resourceType,
    ...(id === undefined ? {} : { id }),
    ...(meta === undefined ? {} : { meta }),
    ...(element === undefined ? {} : { [element]: resource[element] }),
  }
}

/** The id of the patient whose chart a resource belongs in; undefined where it names none by `Patient/{id}`. */
export function patientOf(resource: Resource): string | undefined {
  const reference = chartReference(resource)
  return reference === undefined ? undefined : readPatientId(reference)
}

/** The id in `Patient/{id}`, with or without a version; undefined for what can be no id. An absolute address is another server's patient. */
export function readPatientId(reference: string): string | undefined {
  if (!reference.startsWith('Patient/')) return undefined
  const end = reference.indexOf('/', 8)
  const id = end === -1 ? reference.slice(8) : reference.slice(8, end)
  return isId(id) ? id : undefined
}
