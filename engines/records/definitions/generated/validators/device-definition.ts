// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative, ProdCharacteristic, ProductShelfLife, Quantity, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { device_nametype_code } from './codes.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function DeviceDefinition(o, s) {
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DeviceDefinition') note(s, 'structure', 'must be DeviceDefinition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'udiDeviceIdentifier': each(s, 'udiDeviceIdentifier', v, DeviceDefinition_udiDeviceIdentifier); break
case 'manufacturerString': c0++; if (!isString(v)) bad(s, 'manufacturer', v, 'string'); break
case '_manufacturerString': if (o.manufacturerString === undefined) c0++; one(s, 'manufacturer', v, Element); break
case 'manufacturerReference': c0++; one(s, 'manufacturer', v, to0); break
case 'deviceName': each(s, 'deviceName', v, DeviceDefinition_deviceName); break
case 'modelNumber': if (!isString(v)) bad(s, 'modelNumber', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'specialization': each(s, 'specialization', v, DeviceDefinition_specialization); break
case 'version': values(s, 'version', v, o._version, isString, 'string'); break
case 'safety': each(s, 'safety', v, CodeableConcept); break
case 'shelfLifeStorage': each(s, 'shelfLifeStorage', v, ProductShelfLife); break
case 'physicalCharacteristics': one(s, 'physicalCharacteristics', v, ProdCharacteristic); break
case 'languageCode': each(s, 'languageCode', v, CodeableConcept); break
case 'capability': each(s, 'capability', v, DeviceDefinition_capability); break
case 'property': each(s, 'property', v, DeviceDefinition_property); break
case 'owner': one(s, 'owner', v, to0); break
case 'contact': each(s, 'contact', v, ContactPoint); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'onlineInformation': if (!isUri(v)) bad(s, 'onlineInformation', v, 'uri'); break
case 'note': each(s, 'note', v, Annotation); break
case 'quantity': one(s, 'quantity', v, Quantity); break
case 'parentDevice': one(s, 'parentDevice', v, to1); break
case 'material': each(s, 'material', v, DeviceDefinition_material); break
default: other(s, k, v, k2)
}
}
if (c0 > 1) choice(s, 'manufacturer', c0, false)
}
export function DeviceDefinition_udiDeviceIdentifier(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'deviceIdentifier': r |= 1; if (!isString(v)) bad(s, 'deviceIdentifier', v, 'string'); break
case 'issuer': r |= 2; if (!isUri(v)) bad(s, 'issuer', v, 'uri'); break
case 'jurisdiction': r |= 4; if (!isUri(v)) bad(s, 'jurisdiction', v, 'uri'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'deviceIdentifier issuer jurisdiction')
}
export function DeviceDefinition_deviceName(o, s) {
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
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'name type')
}
export function DeviceDefinition_specialization(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'systemType': r |= 1; if (!isString(v)) bad(s, 'systemType', v, 'string'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'systemType')
}
export function DeviceDefinition_capability(o, s) {
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
case 'description': each(s, 'description', v, CodeableConcept); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function DeviceDefinition_property(o, s) {
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
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function DeviceDefinition_material(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'substance': r |= 1; one(s, 'substance', v, CodeableConcept); break
case 'alternate': if (!isBoolean(v)) bad(s, 'alternate', v, 'boolean'); break
case 'allergenicIndicator': if (!isBoolean(v)) bad(s, 'allergenicIndicator', v, 'boolean'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'substance')
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'DeviceDefinition')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier udiDeviceIdentifier manufacturerString_ manufacturerReference deviceName modelNumber_ type specialization version_* safety shelfLifeStorage physicalCharacteristics languageCode capability property owner contact url_ onlineInformation_ note quantity parentDevice material')
const k3 = known(Element, 'id_ extension modifierExtension deviceIdentifier_ issuer_ jurisdiction_')
const k4 = known(Element, 'id_ extension modifierExtension name_ type_')
const k5 = known(Element, 'id_ extension modifierExtension systemType_ version_')
const k6 = known(Element, 'id_ extension modifierExtension type description')
const k7 = known(Element, 'id_ extension modifierExtension type valueQuantity valueCode')
const k8 = known(Element, 'id_ extension modifierExtension substance alternate_ allergenicIndicator_')
