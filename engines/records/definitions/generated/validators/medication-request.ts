// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Dosage, Duration, Element, Extension, Identifier, Meta, Narrative, Period, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { medicationrequest_intent_code, medicationrequest_status_code, request_priority_code } from './codes.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicationRequest(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicationRequest') note(s, 'structure', 'must be MedicationRequest', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!medicationrequest_status_code.has(v)) bad(s, 'status', v, medicationrequest_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'intent': r |= 2; if (!medicationrequest_intent_code.has(v)) bad(s, 'intent', v, medicationrequest_intent_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'doNotPerform': if (!isBoolean(v)) bad(s, 'doNotPerform', v, 'boolean'); break
case 'reportedBoolean': c0++; if (!isBoolean(v)) bad(s, 'reported', v, 'boolean'); break
case '_reportedBoolean': if (o.reportedBoolean === undefined) c0++; one(s, 'reported', v, Element); break
case 'reportedReference': c0++; one(s, 'reported', v, to0); break
case 'medicationCodeableConcept': c1++; one(s, 'medication', v, CodeableConcept); break
case 'medicationReference': c1++; one(s, 'medication', v, to1); break
case 'subject': r |= 4; one(s, 'subject', v, to2); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'supportingInformation': each(s, 'supportingInformation', v, to4); break
case 'authoredOn': if (!isDateTime(v)) bad(s, 'authoredOn', v, 'dateTime'); break
case 'requester': one(s, 'requester', v, to5); break
case 'performer': one(s, 'performer', v, to6); break
case 'performerType': one(s, 'performerType', v, CodeableConcept); break
case 'recorder': one(s, 'recorder', v, to7); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to8); break
case 'instantiatesCanonical': values(s, 'instantiatesCanonical', v, o._instantiatesCanonical, isCanonical, 'canonical'); break
case 'instantiatesUri': values(s, 'instantiatesUri', v, o._instantiatesUri, isUri, 'uri'); break
case 'basedOn': each(s, 'basedOn', v, to9); break
case 'groupIdentifier': one(s, 'groupIdentifier', v, Identifier); break
case 'courseOfTherapyType': one(s, 'courseOfTherapyType', v, CodeableConcept); break
case 'insurance': each(s, 'insurance', v, to10); break
case 'note': each(s, 'note', v, Annotation); break
case 'dosageInstruction': each(s, 'dosageInstruction', v, Dosage); break
case 'dispenseRequest': one(s, 'dispenseRequest', v, MedicationRequest_dispenseRequest); break
case 'substitution': one(s, 'substitution', v, MedicationRequest_substitution); break
case 'priorPrescription': one(s, 'priorPrescription', v, to11); break
case 'detectedIssue': each(s, 'detectedIssue', v, to12); break
case 'eventHistory': each(s, 'eventHistory', v, to13); break
default: other(s, k, v, k14)
}
}
if (r !== 7) missing(s, o, 'status intent subject')
if (c0 > 1) choice(s, 'reported', c0, false)
if (c1 !== 1) choice(s, 'medication', c1, true)
}
export function MedicationRequest_dispenseRequest(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'initialFill': one(s, 'initialFill', v, MedicationRequest_dispenseRequest_initialFill); break
case 'dispenseInterval': one(s, 'dispenseInterval', v, Duration); break
case 'validityPeriod': one(s, 'validityPeriod', v, Period); break
case 'numberOfRepeatsAllowed': if (!isUnsignedInt(v)) bad(s, 'numberOfRepeatsAllowed', v, 'unsignedInt'); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'expectedSupplyDuration': one(s, 'expectedSupplyDuration', v, Duration); break
case 'performer': one(s, 'performer', v, to15); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
}
export function MedicationRequest_dispenseRequest_initialFill(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'duration': one(s, 'duration', v, Duration); break
default: other(s, k, v, k17)
}
}
if (n < 2) hollow(s, o, n)
}
export function MedicationRequest_substitution(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'allowedBoolean': c0++; if (!isBoolean(v)) bad(s, 'allowed', v, 'boolean'); break
case '_allowedBoolean': if (o.allowedBoolean === undefined) c0++; one(s, 'allowed', v, Element); break
case 'allowedCodeableConcept': c0++; one(s, 'allowed', v, CodeableConcept); break
case 'reason': one(s, 'reason', v, CodeableConcept); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'allowed', c0, true)
}
const to0 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson Organization')
const to1 = referenceTo(Reference, 'Medication')
const to2 = referenceTo(Reference, 'Patient Group')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, '')
const to5 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient RelatedPerson Device')
const to6 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient Device RelatedPerson CareTeam')
const to7 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to8 = referenceTo(Reference, 'Condition Observation')
const to9 = referenceTo(Reference, 'CarePlan MedicationRequest ServiceRequest ImmunizationRecommendation')
const to10 = referenceTo(Reference, 'Coverage ClaimResponse')
const to11 = referenceTo(Reference, 'MedicationRequest')
const to12 = referenceTo(Reference, 'DetectedIssue')
const to13 = referenceTo(Reference, 'Provenance')
const k14 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ statusReason intent_ category priority_ doNotPerform_ reportedBoolean_ reportedReference medicationCodeableConcept medicationReference subject encounter supportingInformation authoredOn_ requester performer performerType recorder reasonCode reasonReference instantiatesCanonical_* instantiatesUri_* basedOn groupIdentifier courseOfTherapyType insurance note dosageInstruction dispenseRequest substitution priorPrescription detectedIssue eventHistory')
const to15 = referenceTo(Reference, 'Organization')
const k16 = known(Element, 'id_ extension modifierExtension initialFill dispenseInterval validityPeriod numberOfRepeatsAllowed_ quantity expectedSupplyDuration performer')
const k17 = known(Element, 'id_ extension modifierExtension quantity duration')
const k18 = known(Element, 'id_ extension modifierExtension allowedBoolean_ allowedCodeableConcept reason')
