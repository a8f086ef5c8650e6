// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductInteraction(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductInteraction') note(s, 'structure', 'must be MedicinalProductInteraction', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'subject': each(s, 'subject', v, to0); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'interactant': each(s, 'interactant', v, MedicinalProductInteraction_interactant); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'effect': one(s, 'effect', v, CodeableConcept); break
case 'incidence': one(s, 'incidence', v, CodeableConcept); break
case 'management': one(s, 'management', v, CodeableConcept); break
default: other(s, k, v, k1)
}
}
}
export function MedicinalProductInteraction_interactant(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'itemReference': c0++; one(s, 'item', v, to2); break
case 'itemCodeableConcept': c0++; one(s, 'item', v, CodeableConcept); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'item', c0, true)
}
const to0 = referenceTo(Reference, 'MedicinalProduct Medication Substance')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension subject description_ interactant type effect incidence management')
const to2 = referenceTo(Reference, 'MedicinalProduct Medication Substance ObservationDefinition')
const k3 = known(Element, 'id_ extension modifierExtension itemReference itemCodeableConcept')
