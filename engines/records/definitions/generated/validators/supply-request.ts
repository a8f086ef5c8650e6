// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity, Range, Reference, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { request_priority_code, supplyrequest_status_code } from './codes.ts'
export function SupplyRequest(o, s) {
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SupplyRequest') note(s, 'structure', 'must be SupplyRequest', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': if (!supplyrequest_status_code.has(v)) bad(s, 'status', v, supplyrequest_status_code); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'itemCodeableConcept': c0++; one(s, 'item', v, CodeableConcept); break
case 'itemReference': c0++; one(s, 'item', v, to0); break
case 'quantity': r |= 1; one(s, 'quantity', v, Quantity); break
case 'parameter': each(s, 'parameter', v, SupplyRequest_parameter); break
case 'occurrenceDateTime': c1++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c1++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c1++; one(s, 'occurrence', v, Period); break
case 'occurrenceTiming': c1++; one(s, 'occurrence', v, Timing); break
case 'authoredOn': if (!isDateTime(v)) bad(s, 'authoredOn', v, 'dateTime'); break
case 'requester': one(s, 'requester', v, to1); break
case 'supplier': each(s, 'supplier', v, to2); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to3); break
case 'deliverFrom': one(s, 'deliverFrom', v, to4); break
case 'deliverTo': one(s, 'deliverTo', v, to5); break
default: other(s, k, v, k6)
}
}
if (r !== 1) missing(s, o, 'quantity')
if (c0 !== 1) choice(s, 'item', c0, true)
if (c1 > 1) choice(s, 'occurrence', c1, false)
}
export function SupplyRequest_parameter(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueRange': c0++; one(s, 'value', v, Range); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'value', c0, false)
}
const to0 = referenceTo(Reference, 'Medication Substance Device')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient RelatedPerson Device')
const to2 = referenceTo(Reference, 'Organization HealthcareService')
const to3 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const to4 = referenceTo(Reference, 'Organization Location')
const to5 = referenceTo(Reference, 'Organization Location Patient')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ category priority_ itemCodeableConcept itemReference quantity parameter occurrenceDateTime_ occurrencePeriod occurrenceTiming authoredOn_ requester supplier reasonCode reasonReference deliverFrom deliverTo')
const k7 = known(Element, 'id_ extension modifierExtension code valueCodeableConcept valueQuantity valueRange valueBoolean_')
