// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period, Quantity, Reference, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { chargeitem_status_code } from './codes.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCanonical, isCode, isDecimal, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ChargeItem(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ChargeItem') note(s, 'structure', 'must be ChargeItem', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'definitionUri': values(s, 'definitionUri', v, o._definitionUri, isUri, 'uri'); break
case 'definitionCanonical': values(s, 'definitionCanonical', v, o._definitionCanonical, isCanonical, 'canonical'); break
case 'status': r |= 1; if (!chargeitem_status_code.has(v)) bad(s, 'status', v, chargeitem_status_code); break
case 'partOf': each(s, 'partOf', v, to0); break
case 'code': r |= 2; one(s, 'code', v, CodeableConcept); break
case 'subject': r |= 4; one(s, 'subject', v, to1); break
case 'context': one(s, 'context', v, to2); break
case 'occurrenceDateTime': c0++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c0++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c0++; one(s, 'occurrence', v, Period); break
case 'occurrenceTiming': c0++; one(s, 'occurrence', v, Timing); break
case 'performer': each(s, 'performer', v, ChargeItem_performer); break
case 'performingOrganization': one(s, 'performingOrganization', v, to3); break
case 'requestingOrganization': one(s, 'requestingOrganization', v, to3); break
case 'costCenter': one(s, 'costCenter', v, to3); break
case 'quantity': one(s, 'quantity', v, Quantity); break
case 'bodysite': each(s, 'bodysite', v, CodeableConcept); break
case 'factorOverride': if (!isDecimal(v)) bad(s, 'factorOverride', v, 'decimal'); break
case 'priceOverride': one(s, 'priceOverride', v, Money); break
case 'overrideReason': if (!isString(v)) bad(s, 'overrideReason', v, 'string'); break
case 'enterer': one(s, 'enterer', v, to4); break
case 'enteredDate': if (!isDateTime(v)) bad(s, 'enteredDate', v, 'dateTime'); break
case 'reason': each(s, 'reason', v, CodeableConcept); break
case 'service': each(s, 'service', v, to5); break
case 'productReference': c1++; one(s, 'product', v, to6); break
case 'productCodeableConcept': c1++; one(s, 'product', v, CodeableConcept); break
case 'account': each(s, 'account', v, to7); break
case 'note': each(s, 'note', v, Annotation); break
case 'supportingInformation': each(s, 'supportingInformation', v, to8); break
default: other(s, k, v, k9)
}
}
if (r !== 7) missing(s, o, 'status code subject')
if (c0 > 1) choice(s, 'occurrence', c0, false)
if (c1 > 1) choice(s, 'product', c1, false)
}
export function ChargeItem_performer(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'function': one(s, 'function', v, CodeableConcept); break
case 'actor': r |= 1; one(s, 'actor', v, to10); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'actor')
}
const to0 = referenceTo(Reference, 'ChargeItem')
const to1 = referenceTo(Reference, 'Patient Group')
const to2 = referenceTo(Reference, 'Encounter EpisodeOfCare')
const to3 = referenceTo(Reference, 'Organization')
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient Device RelatedPerson')
const to5 = referenceTo(Reference, 'DiagnosticReport ImagingStudy Immunization MedicationAdministration MedicationDispense Observation Procedure SupplyDelivery')
const to6 = referenceTo(Reference, 'Device Medication Substance')
const to7 = referenceTo(Reference, 'Account')
const to8 = referenceTo(Reference, '')
const k9 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier definitionUri_* definitionCanonical_* status_ partOf code subject context occurrenceDateTime_ occurrencePeriod occurrenceTiming performer performingOrganization requestingOrganization costCenter quantity bodysite factorOverride_ priceOverride overrideReason_ enterer enteredDate_ reason service productReference productCodeableConcept account note supportingInformation')
const to10 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam Patient Device RelatedPerson')
const k11 = known(Element, 'id_ extension modifierExtension function actor')
