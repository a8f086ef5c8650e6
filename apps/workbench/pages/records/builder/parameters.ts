import { isJson, listAt, textAt } from '../../../fhir/resource.ts'
import { NAMED_TYPES } from '../../../fhir/type-names.ts'
import { type Kind, WAYS } from './criteria.ts'

export interface Parameter {
  readonly name: string
  readonly kind: Kind
}
/** What can be searched: the types and, for each, its parameters. */
export type Parameters = ReadonlyMap<string, readonly Parameter[]>

/** Name and kind, a line for each type: the parameters of R4 that are asked for most. */
const MOST_ASKED: Readonly<Record<string, string>> = {
  Patient:
    'name:string family:string given:string identifier:token phone:token telecom:token birthdate:date gender:token address:string organization:reference general-practitioner:reference deceased:token active:token',
  Encounter:
    'patient:reference date:date status:token class:token type:token reason-code:token service-provider:reference participant:reference location:reference identifier:token',
  Observation:
    'patient:reference code:token date:date value-quantity:quantity value-concept:token category:token status:token encounter:reference performer:reference combo-code:token component-code:token',
  Condition:
    'patient:reference code:token clinical-status:token verification-status:token category:token severity:token onset-date:date recorded-date:date encounter:reference',
  MedicationRequest:
    'patient:reference code:token status:token intent:token authoredon:date encounter:reference requester:reference medication:reference',
  Procedure:
    'patient:reference code:token date:date status:token encounter:reference performer:reference category:token',
  Immunization:
    'patient:reference vaccine-code:token date:date status:token lot-number:string performer:reference manufacturer:reference',
  AllergyIntolerance:
    'patient:reference code:token clinical-status:token verification-status:token criticality:token category:token date:date type:token',
  DiagnosticReport:
    'patient:reference code:token date:date status:token category:token encounter:reference result:reference conclusion:token',
  DocumentReference:
    'patient:reference type:token date:date category:token status:token description:string encounter:reference contenttype:token',
  Composition: 'patient:reference type:token date:date title:string status:token author:reference encounter:reference',
  Claim: 'patient:reference created:date status:token use:token provider:reference encounter:reference',
  ExplanationOfBenefit:
    'patient:reference created:date status:token provider:reference claim:reference encounter:reference',
  CarePlan: 'patient:reference category:token date:date status:token condition:reference encounter:reference',
  Organization: 'name:string identifier:token type:token address:string partof:reference active:token',
  Practitioner: 'name:string family:string given:string identifier:token gender:token telecom:token active:token',
  Location: 'name:string identifier:token address:string type:token organization:reference status:token',
}
const OF_ALL: readonly Parameter[] = [
  { name: '_id', kind: 'token' },
  { name: '_lastUpdated', kind: 'date' },
  { name: '_tag', kind: 'token' },
  { name: '_profile', kind: 'uri' },
  { name: '_source', kind: 'uri' },
]

/** Until the server says what it can: the types of the house's words, with what is asked of them most. */
export const USUAL_PARAMETERS: Parameters = new Map(
  NAMED_TYPES.map((type) => [type, [...(MOST_ASKED[type] ?? '').split(' ').flatMap(parameterOf), ...OF_ALL]]),
)

function parameterOf(text: string): Parameter[] {
  const [name = '', kind = ''] = text.split(':')
  return isKind(kind) ? [{ name, kind }] : []
}

/** What a CapabilityStatement says can be searched; undefined when it names no type. */
export function capableParameters(statement: unknown): Parameters | undefined {
  const [rest] = listAt(statement, 'rest')
  const found = new Map<string, readonly Parameter[]>()
  for (const one of listAt(rest, 'resource')) {
    const type = textAt(one, 'type')
    if (type === undefined) continue
    const own = parametersIn(one)
    const known = new Set(own.map(({ name }) => name))
    const shared = [...parametersIn(rest), ...OF_ALL].filter(({ name }) => !known.has(name))
    found.set(type, [...own, ...new Map(shared.map((parameter) => [parameter.name, parameter])).values()])
  }
  return found.size === 0 ? undefined : found
}

function parametersIn(part: unknown): Parameter[] {
  return listAt(part, 'searchParam')
    .filter(isJson)
    .flatMap((one) => {
      const [name, kind] = [textAt(one, 'name'), textAt(one, 'type') ?? '']
      return name !== undefined && isKind(kind) ? [{ name, kind }] : []
    })
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(WAYS, kind)
}
