import { SEARCH_PARAMETERS } from './generated/search-parameters.ts'

export type SearchKind =
  | 'token'
  | 'string'
  | 'date'
  | 'number'
  | 'quantity'
  | 'reference'
  | 'uri'
  | 'composite'
  | 'special'

/** A search parameter of one resource type, as FHIR R4 publishes it. */
export interface SearchParameter {
  readonly code: string
  readonly kind: SearchKind
  /** FHIR types that it finds: `CodeableConcept`, `code`. Empty for composite and special. */
  readonly holds: readonly string[]
  /** False where it finds only `code`, boolean and the like: their system is said by the definition and not compared. */
  readonly comparesSystem: boolean
  /** Of a reference, what it may point to. */
  readonly targets: 'any' | readonly string[]
  /** Of a composite: codes of parameters of the same type, in the order of the values. */
  readonly components: readonly string[]
  /**
   * Under which parameters of the type its tokens are kept: itself, or those that look at all that it looks at
   * (`patient` at `subject`, `combo-code` at `code` and `component-code`, `given` at `name`).
   */
  readonly basis: readonly string[]
  /** Whether a token there means that this parameter has the value too: true for `patient`, false for `given`. */
  readonly basisSaysAll: boolean
}

/** Decoded when first asked for, a type at a time. */
const DECODED = new Map<string, ReadonlyMap<string, SearchParameter>>()

/** The parameters that the type itself has, by code; `Resource` for those that all have. Empty for an unknown type. */
export function parametersOf(type: string): ReadonlyMap<string, SearchParameter> {
  const known = DECODED.get(type)
  if (known !== undefined) return known
  const text = Object.hasOwn(SEARCH_PARAMETERS, type) ? (SEARCH_PARAMETERS[type] ?? '') : ''
  const decoded = new Map(text === '' ? [] : text.split('\n').map(parameterOf))
  // A name that somebody made up is not remembered.
  if (text !== '') DECODED.set(type, decoded)
  return decoded
}

/** A parameter by its code; undefined where the type has none of it. Those that all resources have begin with `_`. */
export function searchParameter(type: string, code: string): SearchParameter | undefined {
  return parametersOf(code.startsWith('_') ? 'Resource' : type).get(code)
}

function parameterOf(line: string): readonly [string, SearchParameter] {
  const [code = '', kind = '', holds = '-', targets = '-', components = '-', basis = '-'] = line.split(' ')
  const less = basis.startsWith('<')
  const types = listed(holds)
  return [
    code,
    {
      code,
      kind: kind as SearchKind,
      holds: types,
      comparesSystem: !types.every((type) => /^[a-z]/.test(type)),
      // None are said of Task's instantiates-canonical alone.
      targets: targets === '*' || (kind === 'reference' && targets === '-') ? 'any' : listed(targets),
      components: listed(components),
      basis: basis === '-' ? [code] : listed(less ? basis.slice(1) : basis),
      basisSaysAll: !less,
    },
  ]
}

const listed = (words: string): readonly string[] => (words === '-' ? [] : words.split(','))

/**
 * The date that people mean who ask for a type by time, in columns of its own. Only parameters that find one value at the
 * most, so that what the columns say is the whole answer. A Condition goes by its onset alone: one that has only a
 * recorded date has no principal date, else the columns would say something about `onset-date` that is not so.
 */
const PRINCIPAL_DATES: Readonly<Record<string, string>> = {
  Account: 'period',
  AdverseEvent: 'date',
  AllergyIntolerance: 'date',
  Appointment: 'date',
  AuditEvent: 'date',
  Basic: 'created',
  Bundle: 'timestamp',
  CarePlan: 'date',
  CareTeam: 'date',
  ChargeItem: 'occurrence',
  Claim: 'created',
  ClaimResponse: 'created',
  ClinicalImpression: 'date',
  CodeSystem: 'date',
  Communication: 'sent',
  CommunicationRequest: 'authored',
  Composition: 'date',
  ConceptMap: 'date',
  Condition: 'onset-date',
  Consent: 'date',
  Contract: 'issued',
  CoverageEligibilityRequest: 'created',
  CoverageEligibilityResponse: 'created',
  DetectedIssue: 'identified',
  DeviceRequest: 'authored-on',
  DiagnosticReport: 'date',
  DocumentManifest: 'created',
  DocumentReference: 'date',
  Encounter: 'date',
  EpisodeOfCare: 'date',
  ExplanationOfBenefit: 'created',
  FamilyMemberHistory: 'date',
  Flag: 'date',
  Goal: 'start-date',
  ImagingStudy: 'started',
  Immunization: 'date',
  ImmunizationEvaluation: 'date',
  ImmunizationRecommendation: 'date',
  Invoice: 'date',
  Library: 'date',
  List: 'date',
  Measure: 'date',
  MeasureReport: 'date',
  Media: 'created',
  MedicationAdministration: 'effective-time',
  MedicationDispense: 'whenhandedover',
  MedicationRequest: 'authoredon',
  MedicationStatement: 'effective',
  NutritionOrder: 'datetime',
  Observation: 'date',
  OrganizationAffiliation: 'date',
  Patient: 'birthdate',
  PaymentNotice: 'created',
  PaymentReconciliation: 'created',
  Person: 'birthdate',
  PlanDefinition: 'date',
  PractitionerRole: 'date',
  Procedure: 'date',
  Provenance: 'recorded',
  Questionnaire: 'date',
  QuestionnaireResponse: 'authored',
  RelatedPerson: 'birthdate',
  RequestGroup: 'authored',
  ResearchStudy: 'date',
  ResearchSubject: 'date',
  RiskAssessment: 'date',
  Schedule: 'date',
  ServiceRequest: 'authored',
  Slot: 'start',
  Specimen: 'collected',
  SupplyRequest: 'date',
  Task: 'authored-on',
  TestReport: 'issued',
  ValueSet: 'date',
  VisionPrescription: 'datewritten',
}

/** The code of the parameter whose range of time has columns of its own; undefined for types without one. */
export function principalDate(type: string): string | undefined {
  return Object.hasOwn(PRINCIPAL_DATES, type) ? PRINCIPAL_DATES[type] : undefined
}
