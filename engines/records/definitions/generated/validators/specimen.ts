// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Duration, Element, Extension, Identifier, Meta, Narrative, Period, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { specimen_status_code } from './codes.ts'
export function Specimen(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Specimen') note(s, 'structure', 'must be Specimen', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'accessionIdentifier': one(s, 'accessionIdentifier', v, Identifier); break
case 'status': if (!specimen_status_code.has(v)) bad(s, 'status', v, specimen_status_code); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to0); break
case 'receivedTime': if (!isDateTime(v)) bad(s, 'receivedTime', v, 'dateTime'); break
case 'parent': each(s, 'parent', v, to1); break
case 'request': each(s, 'request', v, to2); break
case 'collection': one(s, 'collection', v, Specimen_collection); break
case 'processing': each(s, 'processing', v, Specimen_processing); break
case 'container': each(s, 'container', v, Specimen_container); break
case 'condition': each(s, 'condition', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k3)
}
}
}
export function Specimen_collection(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'collector': one(s, 'collector', v, to4); break
case 'collectedDateTime': c0++; if (!isDateTime(v)) bad(s, 'collected', v, 'dateTime'); break
case '_collectedDateTime': if (o.collectedDateTime === undefined) c0++; one(s, 'collected', v, Element); break
case 'collectedPeriod': c0++; one(s, 'collected', v, Period); break
case 'duration': one(s, 'duration', v, Duration); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'fastingStatusCodeableConcept': c1++; one(s, 'fastingStatus', v, CodeableConcept); break
case 'fastingStatusDuration': c1++; one(s, 'fastingStatus', v, Duration); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'collected', c0, false)
if (c1 > 1) choice(s, 'fastingStatus', c1, false)
}
export function Specimen_processing(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'procedure': one(s, 'procedure', v, CodeableConcept); break
case 'additive': each(s, 'additive', v, to6); break
case 'timeDateTime': c0++; if (!isDateTime(v)) bad(s, 'time', v, 'dateTime'); break
case '_timeDateTime': if (o.timeDateTime === undefined) c0++; one(s, 'time', v, Element); break
case 'timePeriod': c0++; one(s, 'time', v, Period); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'time', c0, false)
}
export function Specimen_container(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'capacity': one(s, 'capacity', v, SimpleQuantity); break
case 'specimenQuantity': one(s, 'specimenQuantity', v, SimpleQuantity); break
case 'additiveCodeableConcept': c0++; one(s, 'additive', v, CodeableConcept); break
case 'additiveReference': c0++; one(s, 'additive', v, to6); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'additive', c0, false)
}
const to0 = referenceTo(Reference, 'Patient Group Device Substance Location')
const to1 = referenceTo(Reference, 'Specimen')
const to2 = referenceTo(Reference, 'ServiceRequest')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier accessionIdentifier status_ type subject receivedTime_ parent request collection processing container condition note')
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole')
const k5 = known(Element, 'id_ extension modifierExtension collector collectedDateTime_ collectedPeriod duration quantity method bodySite fastingStatusCodeableConcept fastingStatusDuration')
const to6 = referenceTo(Reference, 'Substance')
const k7 = known(Element, 'id_ extension modifierExtension description_ procedure additive timeDateTime_ timePeriod')
const k8 = known(Element, 'id_ extension modifierExtension identifier description_ type capacity specimenQuantity additiveCodeableConcept additiveReference')
