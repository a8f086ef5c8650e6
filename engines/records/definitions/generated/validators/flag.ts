// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { flag_status_code } from './codes.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Flag(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Flag') note(s, 'structure', 'must be Flag', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!flag_status_code.has(v)) bad(s, 'status', v, flag_status_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'code': r |= 2; one(s, 'code', v, CodeableConcept); break
case 'subject': r |= 4; one(s, 'subject', v, to0); break
case 'period': one(s, 'period', v, Period); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'author': one(s, 'author', v, to2); break
default: other(s, k, v, k3)
}
}
if (r !== 7) missing(s, o, 'status code subject')
}
const to0 = referenceTo(Reference, 'Patient Location Group Organization Practitioner PlanDefinition Medication Procedure')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Device Organization Patient Practitioner PractitionerRole')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ category code subject period encounter author')
