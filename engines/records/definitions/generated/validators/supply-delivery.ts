// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference, SimpleQuantity, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { codedBy } from '../../../rules/validating/coded.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { supplydelivery_status_code, supplydelivery_type_concept } from './codes.ts'
export function SupplyDelivery(o, s) {
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SupplyDelivery') note(s, 'structure', 'must be SupplyDelivery', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'partOf': each(s, 'partOf', v, to1); break
case 'status': if (!supplydelivery_status_code.has(v)) bad(s, 'status', v, supplydelivery_status_code); break
case 'patient': one(s, 'patient', v, to2); break
case 'type': one(s, 'type', v, by3); break
case 'suppliedItem': one(s, 'suppliedItem', v, SupplyDelivery_suppliedItem); break
case 'occurrenceDateTime': c0++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c0++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c0++; one(s, 'occurrence', v, Period); break
case 'occurrenceTiming': c0++; one(s, 'occurrence', v, Timing); break
case 'supplier': one(s, 'supplier', v, to4); break
case 'destination': one(s, 'destination', v, to5); break
case 'receiver': each(s, 'receiver', v, to6); break
default: other(s, k, v, k7)
}
}
if (c0 > 1) choice(s, 'occurrence', c0, false)
}
export function SupplyDelivery_suppliedItem(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'itemCodeableConcept': c0++; one(s, 'item', v, CodeableConcept); break
case 'itemReference': c0++; one(s, 'item', v, to8); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'item', c0, false)
}
const to0 = referenceTo(Reference, 'SupplyRequest')
const to1 = referenceTo(Reference, 'SupplyDelivery Contract')
const to2 = referenceTo(Reference, 'Patient')
const by3 = codedBy(CodeableConcept, supplydelivery_type_concept)
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to5 = referenceTo(Reference, 'Location')
const to6 = referenceTo(Reference, 'Practitioner PractitionerRole')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn partOf status_ patient type suppliedItem occurrenceDateTime_ occurrencePeriod occurrenceTiming supplier destination receiver')
const to8 = referenceTo(Reference, 'Medication Substance Device')
const k9 = known(Element, 'id_ extension modifierExtension quantity itemCodeableConcept itemReference')
