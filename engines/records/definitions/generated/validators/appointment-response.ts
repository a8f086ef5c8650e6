// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { participationstatus_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function AppointmentResponse(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'AppointmentResponse') note(s, 'structure', 'must be AppointmentResponse', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'appointment': r |= 1; one(s, 'appointment', v, to1); break
case 'start': if (!isInstant(v)) bad(s, 'start', v, 'instant'); break
case 'end': if (!isInstant(v)) bad(s, 'end', v, 'instant'); break
case 'participantType': each(s, 'participantType', v, CodeableConcept); break
case 'actor': one(s, 'actor', v, to2); break
case 'participantStatus': r |= 2; if (!participationstatus_code.has(v)) bad(s, 'participantStatus', v, participationstatus_code); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
default: other(s, k, v, k3)
}
}
if (r !== 3) missing(s, o, 'appointment participantStatus')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'apr-1', "Either the participantType or actor must be specified")
}
}
const q0 = (e, resource, root) => fp.list(e.participantType).length > 0 || e.actor != null
const to1 = referenceTo(Reference, 'Appointment')
const to2 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson Device HealthcareService Location')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier appointment start_ end_ participantType actor participantStatus_ comment_')
