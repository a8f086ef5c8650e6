// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Attachment, CodeableConcept, Element, Extension, Meta, Narrative, SubstanceAmount } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
export function SubstancePolymer(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SubstancePolymer') note(s, 'structure', 'must be SubstancePolymer', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'class': one(s, 'class', v, CodeableConcept); break
case 'geometry': one(s, 'geometry', v, CodeableConcept); break
case 'copolymerConnectivity': each(s, 'copolymerConnectivity', v, CodeableConcept); break
case 'modification': values(s, 'modification', v, o._modification, isString, 'string'); break
case 'monomerSet': each(s, 'monomerSet', v, SubstancePolymer_monomerSet); break
case 'repeat': each(s, 'repeat', v, SubstancePolymer_repeat); break
default: other(s, k, v, k0)
}
}
}
export function SubstancePolymer_monomerSet(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'ratioType': one(s, 'ratioType', v, CodeableConcept); break
case 'startingMaterial': each(s, 'startingMaterial', v, SubstancePolymer_monomerSet_startingMaterial); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstancePolymer_monomerSet_startingMaterial(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'material': one(s, 'material', v, CodeableConcept); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'isDefining': if (!isBoolean(v)) bad(s, 'isDefining', v, 'boolean'); break
case 'amount': one(s, 'amount', v, SubstanceAmount); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstancePolymer_repeat(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'numberOfUnits': if (!isInteger(v)) bad(s, 'numberOfUnits', v, 'integer'); break
case 'averageMolecularFormula': if (!isString(v)) bad(s, 'averageMolecularFormula', v, 'string'); break
case 'repeatUnitAmountType': one(s, 'repeatUnitAmountType', v, CodeableConcept); break
case 'repeatUnit': each(s, 'repeatUnit', v, SubstancePolymer_repeat_repeatUnit); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstancePolymer_repeat_repeatUnit(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'orientationOfPolymerisation': one(s, 'orientationOfPolymerisation', v, CodeableConcept); break
case 'repeatUnit': if (!isString(v)) bad(s, 'repeatUnit', v, 'string'); break
case 'amount': one(s, 'amount', v, SubstanceAmount); break
case 'degreeOfPolymerisation': each(s, 'degreeOfPolymerisation', v, SubstancePolymer_repeat_repeatUnit_degreeOfPolymerisation); break
case 'structuralRepresentation': each(s, 'structuralRepresentation', v, SubstancePolymer_repeat_repeatUnit_structuralRepresentation); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstancePolymer_repeat_repeatUnit_degreeOfPolymerisation(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'degree': one(s, 'degree', v, CodeableConcept); break
case 'amount': one(s, 'amount', v, SubstanceAmount); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstancePolymer_repeat_repeatUnit_structuralRepresentation(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'representation': if (!isString(v)) bad(s, 'representation', v, 'string'); break
case 'attachment': one(s, 'attachment', v, Attachment); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension class geometry copolymerConnectivity modification_* monomerSet repeat')
const k1 = known(Element, 'id_ extension modifierExtension ratioType startingMaterial')
const k2 = known(Element, 'id_ extension modifierExtension material type isDefining_ amount')
const k3 = known(Element, 'id_ extension modifierExtension numberOfUnits_ averageMolecularFormula_ repeatUnitAmountType repeatUnit')
const k4 = known(Element, 'id_ extension modifierExtension orientationOfPolymerisation repeatUnit_ amount degreeOfPolymerisation structuralRepresentation')
const k5 = known(Element, 'id_ extension modifierExtension degree amount')
const k6 = known(Element, 'id_ extension modifierExtension type representation_ attachment')
