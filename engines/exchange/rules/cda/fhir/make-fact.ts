import type { Coded, Entry, Value } from '../clinical-document.ts'
import { CODE_SYSTEMS } from '../oids.ts'
import { only } from '../only.ts'
import { conceptOf, momentOf, observedValue, periodOf, practitionerOf, quantityOf, rangeOf } from './datatypes.ts'
import type { Fact } from './gather-facts.ts'
import { isDenied } from './is-denied.ts'
import type { FhirResource, Making } from './resource.ts'

/** The resource of one fact; undefined where it says that there is nothing: «否认药物过敏史» is no allergy. */
export function makeFact(fact: Fact, making: Making): FhirResource | undefined {
  const id = making.idOf(fact.makes, ...making.key, fact.first.place)
  switch (fact.makes) {
    case 'Observation':
      return makeObservation(id, fact, making)
    case 'Condition':
      return makeCondition(id, fact, making)
    case 'AllergyIntolerance':
      return makeAllergy(id, fact, making)
    case 'Procedure':
      return makeProcedure(id, fact, making)
    case 'MedicationStatement':
      return makeMedication(id, fact, making)
    case 'Immunization':
      return makeImmunization(id, fact, making)
  }
}

function makeObservation(id: string, fact: Fact, { patient, encounter, date }: Making): FhirResource | undefined {
  const valued = partOf(fact, 'value') ?? (isWhole(fact) ? fact.first : undefined)
  const rule = fact.parts.find(({ entry }) => entry === valued)?.rule
  const unit = textOfValue(partOf(fact, 'unit')?.value) ?? rule?.unit
  const code = isWhole(fact) ? conceptOfElement(fact) : subjectOf(fact)
  const interpretation = partOf(fact, 'interpretation')?.value
  if (code === undefined || (valued === undefined && interpretation === undefined)) return undefined
  return only({
    resourceType: 'Observation',
    id,
    status: 'final',
    code,
    subject: patient,
    encounter,
    effectiveDateTime: timeOf(fact) ?? date,
    ...(valued?.value ? observedValue(valued.value, unit) : {}),
    interpretation: conceptsOf(
      fact.first.interpretation ?? (interpretation?.type === 'CD' ? interpretation : undefined),
    ),
    method: fact.first.method && conceptOf(fact.first.method),
    referenceRange: valued?.range?.type === 'IVL_PQ' ? [rangeOf(valued.range)] : undefined,
  })
}

function makeCondition(id: string, fact: Fact, { patient, encounter, date }: Making): FhirResource | undefined {
  const code = subjectOf(fact)
  if (code === undefined || isDenied(fact.first.isNegated, code)) return undefined
  return only({
    resourceType: 'Condition',
    id,
    code,
    subject: patient,
    encounter,
    onsetDateTime: momentOf(fact.first.time),
    recordedDate: date,
  })
}

function makeAllergy(id: string, fact: Fact, { patient, encounter, date }: Making): FhirResource | undefined {
  const code = subjectOf(fact)
  if (code === undefined || isDenied(fact.first.isNegated, code)) return undefined
  const status = (kind: string, value: string) => ({
    coding: [{ system: `http://terminology.hl7.org/CodeSystem/allergyintolerance-${kind}`, code: value }],
  })
  return only({
    resourceType: 'AllergyIntolerance',
    id,
    clinicalStatus: status('clinical', 'active'),
    verificationStatus: status('verification', 'unconfirmed'),
    code,
    patient,
    encounter,
    onsetDateTime: momentOf(fact.first.time),
    recordedDate: date,
  })
}

/** 手术及操作名称 stands as a statement of its own within the procedure. */
const PROCEDURE_NAME = 'DE06.00.094.00'

function makeProcedure(id: string, fact: Fact, { patient, encounter }: Making): FhirResource | undefined {
  const { first } = fact
  const name = textOfValue(first.entries.find(({ code }) => code?.code === PROCEDURE_NAME)?.value)
  // Some write the data element where the code of the procedure belongs.
  const coded = /^DE\d/.test(first.code?.code ?? '') ? undefined : first.code
  const code = first.kind === 'procedure' ? conceptOf(coded, name ?? first.text) : subjectOf(fact)
  if (code === undefined || isDenied(first.isNegated, code)) return undefined
  const span = periodOf(first.time)
  return only({
    resourceType: 'Procedure',
    id,
    status: 'completed',
    code,
    subject: patient,
    encounter,
    ...(span &&
      (first.time?.value === undefined ? { performedPeriod: span } : { performedDateTime: momentOf(first.time) })),
    performer:
      first.performers.length > 0 ? first.performers.map((one) => ({ actor: practitionerOf(one) })) : undefined,
    bodySite: conceptsOf(first.site),
  })
}

/** 药物用法 and 药物使用频率. */
const DRUG_USE = ['DE06.00.136.00', 'DE06.00.133.00']
const INTENDED = ['INT', 'RQO', 'PRP', 'PRMS']
const DRUG_STATUS: Readonly<Record<string, string>> = { active: 'active', completed: 'completed', aborted: 'stopped' }

function makeMedication(id: string, fact: Fact, { patient, encounter, date }: Making): FhirResource | undefined {
  const { first } = fact
  const { substance } = first
  const code = substance ? conceptOf(substance.code, substance.name) : subjectOf(fact)
  if (code === undefined || isDenied(first.isNegated, code)) return undefined
  const words = first.entries
    .filter((one) => DRUG_USE.includes(one.code?.code ?? ''))
    .map(({ value }) => textOfValue(value))
  const dose = substance?.dose?.type === 'PQ' ? quantityOf(substance.dose.number, substance.dose.unit) : undefined
  const dosage = only({
    text: words.filter((text) => text !== undefined).join('，') || undefined,
    route: substance?.route && conceptOf(substance.route),
    doseAndRate: dose && [{ doseQuantity: dose }],
  })
  const span = periodOf(first.time)
  return only({
    resourceType: 'MedicationStatement',
    id,
    status: INTENDED.includes(first.mood ?? '') ? 'intended' : (DRUG_STATUS[first.status ?? ''] ?? 'unknown'),
    medicationCodeableConcept: code,
    subject: patient,
    context: encounter,
    ...(span &&
      (first.time?.value === undefined ? { effectivePeriod: span } : { effectiveDateTime: momentOf(first.time) })),
    dateAsserted: date,
    dosage: Object.keys(dosage).length > 0 ? [dosage] : undefined,
  })
}

function makeImmunization(id: string, fact: Fact, { patient, encounter, date }: Making): FhirResource | undefined {
  const { first } = fact
  const { substance } = first
  const vaccineCode = substance ? conceptOf(substance.code, substance.name) : subjectOf(fact)
  if (vaccineCode === undefined || isDenied(first.isNegated, vaccineCode)) return undefined
  const time = momentOf(first.time)
  return only({
    resourceType: 'Immunization',
    id,
    status: 'completed',
    vaccineCode,
    patient,
    encounter,
    ...(time === undefined ? { occurrenceString: '不详' } : { occurrenceDateTime: time }),
    recorded: date,
    lotNumber: substance?.lot,
  })
}

function isWhole({ parts }: Fact): boolean {
  return parts.every(({ rule }) => rule?.part === undefined)
}

function partOf({ parts }: Fact, part: string): Entry | undefined {
  return parts.find(({ rule }) => rule?.part === part)?.entry
}

/** What a fact is of: the value of its code, in the words of its name. */
function subjectOf(fact: Fact) {
  const value = (partOf(fact, 'code') ?? (isWhole(fact) ? fact.first : undefined))?.value
  const name = textOfValue(partOf(fact, 'name')?.value)
  if (value?.type === 'CD') return conceptOf(value, name)
  const text = name ?? textOfValue(value)
  return text === undefined ? undefined : { text }
}

/** Of a statement that says all: its own code, and the LOINC code that its template knows. */
function conceptOfElement({ first, parts }: Fact) {
  const rule = parts[0]?.rule
  const own: Coded | undefined = rule
    ? { ...first.code, displayName: first.code?.displayName ?? rule.name }
    : first.code
  const concept = conceptOf(rule && own ? { codeSystem: CODE_SYSTEMS.dataElement, ...own } : own)
  if (concept === undefined || rule?.loinc === undefined) return concept
  return { ...concept, coding: [{ system: 'http://loinc.org', code: rule.loinc }, ...(concept.coding ?? [])] }
}

function conceptsOf(coded: Coded | undefined) {
  const concept = conceptOf(coded)
  return concept && [concept]
}

function timeOf({ parts }: Fact): string | undefined {
  return parts.map(({ entry }) => momentOf(entry.time)).find((time) => time !== undefined)
}

function textOfValue(value: Value | undefined): string | undefined {
  switch (value?.type) {
    case 'ST':
    case 'ED':
      return value.text
    case 'CD':
      return value.originalText ?? value.displayName ?? value.code
    default:
      return undefined
  }
}
