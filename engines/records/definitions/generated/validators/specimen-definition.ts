// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Duration, Element, Extension, Identifier, Meta, Narrative, Range, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { specimen_contained_preference_code } from './codes.ts'
export function SpecimenDefinition(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SpecimenDefinition') note(s, 'structure', 'must be SpecimenDefinition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'typeCollected': one(s, 'typeCollected', v, CodeableConcept); break
case 'patientPreparation': each(s, 'patientPreparation', v, CodeableConcept); break
case 'timeAspect': if (!isString(v)) bad(s, 'timeAspect', v, 'string'); break
case 'collection': each(s, 'collection', v, CodeableConcept); break
case 'typeTested': each(s, 'typeTested', v, SpecimenDefinition_typeTested); break
default: other(s, k, v, k0)
}
}
}
export function SpecimenDefinition_typeTested(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'isDerived': if (!isBoolean(v)) bad(s, 'isDerived', v, 'boolean'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'preference': r |= 1; if (!specimen_contained_preference_code.has(v)) bad(s, 'preference', v, specimen_contained_preference_code); break
case 'container': one(s, 'container', v, SpecimenDefinition_typeTested_container); break
case 'requirement': if (!isString(v)) bad(s, 'requirement', v, 'string'); break
case 'retentionTime': one(s, 'retentionTime', v, Duration); break
case 'rejectionCriterion': each(s, 'rejectionCriterion', v, CodeableConcept); break
case 'handling': each(s, 'handling', v, SpecimenDefinition_typeTested_handling); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'preference')
}
export function SpecimenDefinition_typeTested_container(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'material': one(s, 'material', v, CodeableConcept); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'cap': one(s, 'cap', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'capacity': one(s, 'capacity', v, SimpleQuantity); break
case 'minimumVolumeQuantity': c0++; one(s, 'minimumVolume', v, SimpleQuantity); break
case 'minimumVolumeString': c0++; if (!isString(v)) bad(s, 'minimumVolume', v, 'string'); break
case '_minimumVolumeString': if (o.minimumVolumeString === undefined) c0++; one(s, 'minimumVolume', v, Element); break
case 'additive': each(s, 'additive', v, SpecimenDefinition_typeTested_container_additive); break
case 'preparation': if (!isString(v)) bad(s, 'preparation', v, 'string'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'minimumVolume', c0, false)
}
export function SpecimenDefinition_typeTested_container_additive(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'additiveCodeableConcept': c0++; one(s, 'additive', v, CodeableConcept); break
case 'additiveReference': c0++; one(s, 'additive', v, to3); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'additive', c0, true)
}
export function SpecimenDefinition_typeTested_handling(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'temperatureQualifier': one(s, 'temperatureQualifier', v, CodeableConcept); break
case 'temperatureRange': one(s, 'temperatureRange', v, Range); break
case 'maxDuration': one(s, 'maxDuration', v, Duration); break
case 'instruction': if (!isString(v)) bad(s, 'instruction', v, 'string'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier typeCollected patientPreparation timeAspect_ collection typeTested')
const k1 = known(Element, 'id_ extension modifierExtension isDerived_ type preference_ container requirement_ retentionTime rejectionCriterion handling')
const k2 = known(Element, 'id_ extension modifierExtension material type cap description_ capacity minimumVolumeQuantity minimumVolumeString_ additive preparation_')
const to3 = referenceTo(Reference, 'Substance')
const k4 = known(Element, 'id_ extension modifierExtension additiveCodeableConcept additiveReference')
const k5 = known(Element, 'id_ extension modifierExtension temperatureQualifier temperatureRange maxDuration instruction_')
