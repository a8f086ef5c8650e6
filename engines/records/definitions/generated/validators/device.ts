// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Quantity, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { device_nametype_code, device_status_code, udi_entry_type_code } from './codes.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBase64Binary, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Device(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Device') note(s, 'structure', 'must be Device', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'definition': one(s, 'definition', v, to0); break
case 'udiCarrier': each(s, 'udiCarrier', v, Device_udiCarrier); break
case 'status': if (!device_status_code.has(v)) bad(s, 'status', v, device_status_code); break
case 'statusReason': each(s, 'statusReason', v, CodeableConcept); break
case 'distinctIdentifier': if (!isString(v)) bad(s, 'distinctIdentifier', v, 'string'); break
case 'manufacturer': if (!isString(v)) bad(s, 'manufacturer', v, 'string'); break
case 'manufactureDate': if (!isDateTime(v)) bad(s, 'manufactureDate', v, 'dateTime'); break
case 'expirationDate': if (!isDateTime(v)) bad(s, 'expirationDate', v, 'dateTime'); break
case 'lotNumber': if (!isString(v)) bad(s, 'lotNumber', v, 'string'); break
case 'serialNumber': if (!isString(v)) bad(s, 'serialNumber', v, 'string'); break
case 'deviceName': each(s, 'deviceName', v, Device_deviceName); break
case 'modelNumber': if (!isString(v)) bad(s, 'modelNumber', v, 'string'); break
case 'partNumber': if (!isString(v)) bad(s, 'partNumber', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'specialization': each(s, 'specialization', v, Device_specialization); break
case 'version': each(s, 'version', v, Device_version); break
case 'property': each(s, 'property', v, Device_property); break
case 'patient': one(s, 'patient', v, to1); break
case 'owner': one(s, 'owner', v, to2); break
case 'contact': each(s, 'contact', v, ContactPoint); break
case 'location': one(s, 'location', v, to3); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'note': each(s, 'note', v, Annotation); break
case 'safety': each(s, 'safety', v, CodeableConcept); break
case 'parent': one(s, 'parent', v, to4); break
default: other(s, k, v, k5)
}
}
}
export function Device_udiCarrier(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'deviceIdentifier': if (!isString(v)) bad(s, 'deviceIdentifier', v, 'string'); break
case 'issuer': if (!isUri(v)) bad(s, 'issuer', v, 'uri'); break
case 'jurisdiction': if (!isUri(v)) bad(s, 'jurisdiction', v, 'uri'); break
case 'carrierAIDC': if (!isBase64Binary(v)) bad(s, 'carrierAIDC', v, 'base64Binary'); break
case 'carrierHRF': if (!isString(v)) bad(s, 'carrierHRF', v, 'string'); break
case 'entryType': if (!udi_entry_type_code.has(v)) bad(s, 'entryType', v, udi_entry_type_code); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
export function Device_deviceName(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'type': r |= 2; if (!device_nametype_code.has(v)) bad(s, 'type', v, device_nametype_code); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'name type')
}
export function Device_specialization(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'systemType': r |= 1; one(s, 'systemType', v, CodeableConcept); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'systemType')
}
export function Device_version(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'component': one(s, 'component', v, Identifier); break
case 'value': r |= 1; if (!isString(v)) bad(s, 'value', v, 'string'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'value')
}
export function Device_property(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'valueQuantity': each(s, 'valueQuantity', v, Quantity); break
case 'valueCode': each(s, 'valueCode', v, CodeableConcept); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
const to0 = referenceTo(Reference, 'DeviceDefinition')
const to1 = referenceTo(Reference, 'Patient')
const to2 = referenceTo(Reference, 'Organization')
const to3 = referenceTo(Reference, 'Location')
const to4 = referenceTo(Reference, 'Device')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier definition udiCarrier status_ statusReason distinctIdentifier_ manufacturer_ manufactureDate_ expirationDate_ lotNumber_ serialNumber_ deviceName modelNumber_ partNumber_ type specialization version property patient owner contact location url_ note safety parent')
const k6 = known(Element, 'id_ extension modifierExtension deviceIdentifier_ issuer_ jurisdiction_ carrierAIDC_ carrierHRF_ entryType_')
const k7 = known(Element, 'id_ extension modifierExtension name_ type_')
const k8 = known(Element, 'id_ extension modifierExtension systemType version_')
const k9 = known(Element, 'id_ extension modifierExtension type component value_')
const k10 = known(Element, 'id_ extension modifierExtension type valueQuantity valueCode')
