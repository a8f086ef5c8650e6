// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, MarketingStatus, Meta, Narrative, ProdCharacteristic, ProductShelfLife, Quantity, Reference } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductPackaged(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductPackaged') note(s, 'structure', 'must be MedicinalProductPackaged', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'subject': each(s, 'subject', v, to0); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'legalStatusOfSupply': one(s, 'legalStatusOfSupply', v, CodeableConcept); break
case 'marketingStatus': each(s, 'marketingStatus', v, MarketingStatus); break
case 'marketingAuthorization': one(s, 'marketingAuthorization', v, to1); break
case 'manufacturer': each(s, 'manufacturer', v, to2); break
case 'batchIdentifier': each(s, 'batchIdentifier', v, MedicinalProductPackaged_batchIdentifier); break
case 'packageItem': r |= 1; each(s, 'packageItem', v, MedicinalProductPackaged_packageItem); break
default: other(s, k, v, k3)
}
}
if (r !== 1) missing(s, o, 'packageItem')
}
export function MedicinalProductPackaged_batchIdentifier(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'outerPackaging': r |= 1; one(s, 'outerPackaging', v, Identifier); break
case 'immediatePackaging': one(s, 'immediatePackaging', v, Identifier); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'outerPackaging')
}
export function MedicinalProductPackaged_packageItem(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'quantity': r |= 2; one(s, 'quantity', v, Quantity); break
case 'material': each(s, 'material', v, CodeableConcept); break
case 'alternateMaterial': each(s, 'alternateMaterial', v, CodeableConcept); break
case 'device': each(s, 'device', v, to5); break
case 'manufacturedItem': each(s, 'manufacturedItem', v, to6); break
case 'packageItem': each(s, 'packageItem', v, MedicinalProductPackaged_packageItem); break
case 'physicalCharacteristics': one(s, 'physicalCharacteristics', v, ProdCharacteristic); break
case 'otherCharacteristics': each(s, 'otherCharacteristics', v, CodeableConcept); break
case 'shelfLifeStorage': each(s, 'shelfLifeStorage', v, ProductShelfLife); break
case 'manufacturer': each(s, 'manufacturer', v, to2); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type quantity')
s.depth--
}
const to0 = referenceTo(Reference, 'MedicinalProduct')
const to1 = referenceTo(Reference, 'MedicinalProductAuthorization')
const to2 = referenceTo(Reference, 'Organization')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier subject description_ legalStatusOfSupply marketingStatus marketingAuthorization manufacturer batchIdentifier packageItem')
const k4 = known(Element, 'id_ extension modifierExtension outerPackaging immediatePackaging')
const to5 = referenceTo(Reference, 'DeviceDefinition')
const to6 = referenceTo(Reference, 'MedicinalProductManufactured')
const k7 = known(Element, 'id_ extension modifierExtension identifier type quantity material alternateMaterial device manufacturedItem packageItem physicalCharacteristics otherCharacteristics shelfLifeStorage manufacturer')
