// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, one, other } from '../../../rules/validating/structure.ts'
import { fm_status_code } from './codes.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function EnrollmentRequest(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'EnrollmentRequest') note(s, 'structure', 'must be EnrollmentRequest', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': if (!fm_status_code.has(v)) bad(s, 'status', v, fm_status_code); break
case 'created': if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'insurer': one(s, 'insurer', v, to0); break
case 'provider': one(s, 'provider', v, to1); break
case 'candidate': one(s, 'candidate', v, to2); break
case 'coverage': one(s, 'coverage', v, to3); break
default: other(s, k, v, k4)
}
}
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to2 = referenceTo(Reference, 'Patient')
const to3 = referenceTo(Reference, 'Coverage')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ created_ insurer provider candidate coverage')
