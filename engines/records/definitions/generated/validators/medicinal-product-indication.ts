// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Meta, Narrative, Population, Quantity, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductIndication(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductIndication') note(s, 'structure', 'must be MedicinalProductIndication', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'subject': each(s, 'subject', v, to0); break
case 'diseaseSymptomProcedure': one(s, 'diseaseSymptomProcedure', v, CodeableConcept); break
case 'diseaseStatus': one(s, 'diseaseStatus', v, CodeableConcept); break
case 'comorbidity': each(s, 'comorbidity', v, CodeableConcept); break
case 'intendedEffect': one(s, 'intendedEffect', v, CodeableConcept); break
case 'duration': one(s, 'duration', v, Quantity); break
case 'otherTherapy': each(s, 'otherTherapy', v, MedicinalProductIndication_otherTherapy); break
case 'undesirableEffect': each(s, 'undesirableEffect', v, to1); break
case 'population': each(s, 'population', v, Population); break
default: other(s, k, v, k2)
}
}
}
export function MedicinalProductIndication_otherTherapy(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'therapyRelationshipType': r |= 1; one(s, 'therapyRelationshipType', v, CodeableConcept); break
case 'medicationCodeableConcept': c0++; one(s, 'medication', v, CodeableConcept); break
case 'medicationReference': c0++; one(s, 'medication', v, to3); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'therapyRelationshipType')
if (c0 !== 1) choice(s, 'medication', c0, true)
}
const to0 = referenceTo(Reference, 'MedicinalProduct Medication')
const to1 = referenceTo(Reference, 'MedicinalProductUndesirableEffect')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension subject diseaseSymptomProcedure diseaseStatus comorbidity intendedEffect duration otherTherapy undesirableEffect population')
const to3 = referenceTo(Reference, 'MedicinalProduct Medication Substance SubstanceSpecification')
const k4 = known(Element, 'id_ extension modifierExtension therapyRelationshipType medicationCodeableConcept medicationReference')
