// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { research_subject_status_code } from './codes.ts'
export function ResearchSubject(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ResearchSubject') note(s, 'structure', 'must be ResearchSubject', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!research_subject_status_code.has(v)) bad(s, 'status', v, research_subject_status_code); break
case 'period': one(s, 'period', v, Period); break
case 'study': r |= 2; one(s, 'study', v, to0); break
case 'individual': r |= 4; one(s, 'individual', v, to1); break
case 'assignedArm': if (!isString(v)) bad(s, 'assignedArm', v, 'string'); break
case 'actualArm': if (!isString(v)) bad(s, 'actualArm', v, 'string'); break
case 'consent': one(s, 'consent', v, to2); break
default: other(s, k, v, k3)
}
}
if (r !== 7) missing(s, o, 'status study individual')
}
const to0 = referenceTo(Reference, 'ResearchStudy')
const to1 = referenceTo(Reference, 'Patient')
const to2 = referenceTo(Reference, 'Consent')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ period study individual assignedArm_ actualArm_ consent')
