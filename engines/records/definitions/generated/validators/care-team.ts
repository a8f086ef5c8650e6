// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { care_team_status_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function CareTeam(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CareTeam') note(s, 'structure', 'must be CareTeam', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': if (!care_team_status_code.has(v)) bad(s, 'status', v, care_team_status_code); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'subject': one(s, 'subject', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'period': one(s, 'period', v, Period); break
case 'participant': each(s, 'participant', v, CareTeam_participant); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to2); break
case 'managingOrganization': each(s, 'managingOrganization', v, to3); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k4)
}
}
}
export function CareTeam_participant(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'role': each(s, 'role', v, CodeableConcept); break
case 'member': one(s, 'member', v, to5); break
case 'onBehalfOf': one(s, 'onBehalfOf', v, to3); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Patient Group')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Condition')
const to3 = referenceTo(Reference, 'Organization')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ category name_ subject encounter period participant reasonCode reasonReference managingOrganization telecom note')
const to5 = referenceTo(Reference, 'Practitioner PractitionerRole RelatedPerson Patient Organization CareTeam')
const k6 = known(Element, 'id_ extension modifierExtension role member onBehalfOf period')
