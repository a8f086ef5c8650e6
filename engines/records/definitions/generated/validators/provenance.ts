// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Meta, Narrative, Period, Reference, Signature } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime, isInstant } from '../../../rules/validating/dates.ts'
import { provenance_entity_role_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Provenance(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Provenance') note(s, 'structure', 'must be Provenance', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'target': r |= 1; each(s, 'target', v, to0); break
case 'occurredPeriod': c0++; one(s, 'occurred', v, Period); break
case 'occurredDateTime': c0++; if (!isDateTime(v)) bad(s, 'occurred', v, 'dateTime'); break
case '_occurredDateTime': if (o.occurredDateTime === undefined) c0++; one(s, 'occurred', v, Element); break
case 'recorded': r |= 2; if (!isInstant(v)) bad(s, 'recorded', v, 'instant'); break
case 'policy': values(s, 'policy', v, o._policy, isUri, 'uri'); break
case 'location': one(s, 'location', v, to1); break
case 'reason': each(s, 'reason', v, CodeableConcept); break
case 'activity': one(s, 'activity', v, CodeableConcept); break
case 'agent': r |= 4; each(s, 'agent', v, Provenance_agent); break
case 'entity': each(s, 'entity', v, Provenance_entity); break
case 'signature': each(s, 'signature', v, Signature); break
default: other(s, k, v, k2)
}
}
if (r !== 7) missing(s, o, 'target recorded agent')
if (c0 > 1) choice(s, 'occurred', c0, false)
}
export function Provenance_agent(o, s) {
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
case 'type': one(s, 'type', v, CodeableConcept); break
case 'role': each(s, 'role', v, CodeableConcept); break
case 'who': r |= 1; one(s, 'who', v, to3); break
case 'onBehalfOf': one(s, 'onBehalfOf', v, to3); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'who')
s.depth--
}
export function Provenance_entity(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'role': r |= 1; if (!provenance_entity_role_code.has(v)) bad(s, 'role', v, provenance_entity_role_code); break
case 'what': r |= 2; one(s, 'what', v, to0); break
case 'agent': each(s, 'agent', v, Provenance_agent); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'role what')
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Location')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension target occurredPeriod occurredDateTime_ recorded_ policy_* location reason activity agent entity signature')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole RelatedPerson Patient Device Organization')
const k4 = known(Element, 'id_ extension modifierExtension type role who onBehalfOf')
const k5 = known(Element, 'id_ extension modifierExtension role_ what agent')
