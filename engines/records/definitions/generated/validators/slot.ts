// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { slotstatus_code } from './codes.ts'
export function Slot(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Slot') note(s, 'structure', 'must be Slot', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'serviceCategory': each(s, 'serviceCategory', v, CodeableConcept); break
case 'serviceType': each(s, 'serviceType', v, CodeableConcept); break
case 'specialty': each(s, 'specialty', v, CodeableConcept); break
case 'appointmentType': one(s, 'appointmentType', v, CodeableConcept); break
case 'schedule': r |= 1; one(s, 'schedule', v, to0); break
case 'status': r |= 2; if (!slotstatus_code.has(v)) bad(s, 'status', v, slotstatus_code); break
case 'start': r |= 4; if (!isInstant(v)) bad(s, 'start', v, 'instant'); break
case 'end': r |= 8; if (!isInstant(v)) bad(s, 'end', v, 'instant'); break
case 'overbooked': if (!isBoolean(v)) bad(s, 'overbooked', v, 'boolean'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
default: other(s, k, v, k1)
}
}
if (r !== 15) missing(s, o, 'schedule status start end')
}
const to0 = referenceTo(Reference, 'Schedule')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier serviceCategory serviceType specialty appointmentType schedule status_ start_ end_ overbooked_ comment_')
