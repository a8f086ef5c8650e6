// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { fm_status_code, vision_base_codes_code, vision_eye_codes_code } from './codes.ts'
import { isCode, isDecimal, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function VisionPrescription(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'VisionPrescription') note(s, 'structure', 'must be VisionPrescription', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!fm_status_code.has(v)) bad(s, 'status', v, fm_status_code); break
case 'created': r |= 2; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'patient': r |= 4; one(s, 'patient', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'dateWritten': r |= 8; if (!isDateTime(v)) bad(s, 'dateWritten', v, 'dateTime'); break
case 'prescriber': r |= 16; one(s, 'prescriber', v, to2); break
case 'lensSpecification': r |= 32; each(s, 'lensSpecification', v, VisionPrescription_lensSpecification); break
default: other(s, k, v, k3)
}
}
if (r !== 63) missing(s, o, 'status created patient dateWritten prescriber lensSpecification')
}
export function VisionPrescription_lensSpecification(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'product': r |= 1; one(s, 'product', v, CodeableConcept); break
case 'eye': r |= 2; if (!vision_eye_codes_code.has(v)) bad(s, 'eye', v, vision_eye_codes_code); break
case 'sphere': if (!isDecimal(v)) bad(s, 'sphere', v, 'decimal'); break
case 'cylinder': if (!isDecimal(v)) bad(s, 'cylinder', v, 'decimal'); break
case 'axis': if (!isInteger(v)) bad(s, 'axis', v, 'integer'); break
case 'prism': each(s, 'prism', v, VisionPrescription_lensSpecification_prism); break
case 'add': if (!isDecimal(v)) bad(s, 'add', v, 'decimal'); break
case 'power': if (!isDecimal(v)) bad(s, 'power', v, 'decimal'); break
case 'backCurve': if (!isDecimal(v)) bad(s, 'backCurve', v, 'decimal'); break
case 'diameter': if (!isDecimal(v)) bad(s, 'diameter', v, 'decimal'); break
case 'duration': one(s, 'duration', v, SimpleQuantity); break
case 'color': if (!isString(v)) bad(s, 'color', v, 'string'); break
case 'brand': if (!isString(v)) bad(s, 'brand', v, 'string'); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'product eye')
}
export function VisionPrescription_lensSpecification_prism(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'amount': r |= 1; if (!isDecimal(v)) bad(s, 'amount', v, 'decimal'); break
case 'base': r |= 2; if (!vision_base_codes_code.has(v)) bad(s, 'base', v, vision_base_codes_code); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'amount base')
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ created_ patient encounter dateWritten_ prescriber lensSpecification')
const k4 = known(Element, 'id_ extension modifierExtension product eye_ sphere_ cylinder_ axis_ prism add_ power_ backCurve_ diameter_ duration color_ brand_ note')
const k5 = known(Element, 'id_ extension modifierExtension amount_ base_')
