// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isDecimal, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { product_category_code, product_status_code, product_storage_scale_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function BiologicallyDerivedProduct(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'BiologicallyDerivedProduct') note(s, 'structure', 'must be BiologicallyDerivedProduct', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'productCategory': if (!product_category_code.has(v)) bad(s, 'productCategory', v, product_category_code); break
case 'productCode': one(s, 'productCode', v, CodeableConcept); break
case 'status': if (!product_status_code.has(v)) bad(s, 'status', v, product_status_code); break
case 'request': each(s, 'request', v, to0); break
case 'quantity': if (!isInteger(v)) bad(s, 'quantity', v, 'integer'); break
case 'parent': each(s, 'parent', v, to1); break
case 'collection': one(s, 'collection', v, BiologicallyDerivedProduct_collection); break
case 'processing': each(s, 'processing', v, BiologicallyDerivedProduct_processing); break
case 'manipulation': one(s, 'manipulation', v, BiologicallyDerivedProduct_manipulation); break
case 'storage': each(s, 'storage', v, BiologicallyDerivedProduct_storage); break
default: other(s, k, v, k2)
}
}
}
export function BiologicallyDerivedProduct_collection(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'collector': one(s, 'collector', v, to3); break
case 'source': one(s, 'source', v, to4); break
case 'collectedDateTime': c0++; if (!isDateTime(v)) bad(s, 'collected', v, 'dateTime'); break
case '_collectedDateTime': if (o.collectedDateTime === undefined) c0++; one(s, 'collected', v, Element); break
case 'collectedPeriod': c0++; one(s, 'collected', v, Period); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'collected', c0, false)
}
export function BiologicallyDerivedProduct_processing(o, s) {
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
case 'additive': one(s, 'additive', v, to6); break
case 'timeDateTime': c0++; if (!isDateTime(v)) bad(s, 'time', v, 'dateTime'); break
case '_timeDateTime': if (o.timeDateTime === undefined) c0++; one(s, 'time', v, Element); break
case 'timePeriod': c0++; one(s, 'time', v, Period); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'time', c0, false)
}
export function BiologicallyDerivedProduct_manipulation(o, s) {
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
case 'timeDateTime': c0++; if (!isDateTime(v)) bad(s, 'time', v, 'dateTime'); break
case '_timeDateTime': if (o.timeDateTime === undefined) c0++; one(s, 'time', v, Element); break
case 'timePeriod': c0++; one(s, 'time', v, Period); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'time', c0, false)
}
export function BiologicallyDerivedProduct_storage(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'temperature': if (!isDecimal(v)) bad(s, 'temperature', v, 'decimal'); break
case 'scale': if (!product_storage_scale_code.has(v)) bad(s, 'scale', v, product_storage_scale_code); break
case 'duration': one(s, 'duration', v, Period); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'ServiceRequest')
const to1 = referenceTo(Reference, 'BiologicallyDerivedProduct')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier productCategory_ productCode status_ request quantity_ parent collection processing manipulation storage')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to4 = referenceTo(Reference, 'Patient Organization')
const k5 = known(Element, 'id_ extension modifierExtension collector source collectedDateTime_ collectedPeriod')
const to6 = referenceTo(Reference, 'Substance')
const k7 = known(Element, 'id_ extension modifierExtension description_ procedure additive timeDateTime_ timePeriod')
const k8 = known(Element, 'id_ extension modifierExtension description_ timeDateTime_ timePeriod')
const k9 = known(Element, 'id_ extension modifierExtension description_ temperature_ scale_ duration')
