// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, one, other } from '../../../rules/validating/structure.ts'
import { fm_status_code, remittance_outcome_code } from './codes.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function EnrollmentResponse(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'EnrollmentResponse') note(s, 'structure', 'must be EnrollmentResponse', k); break
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
case 'request': one(s, 'request', v, to0); break
case 'outcome': if (!remittance_outcome_code.has(v)) bad(s, 'outcome', v, remittance_outcome_code); break
case 'disposition': if (!isString(v)) bad(s, 'disposition', v, 'string'); break
case 'created': if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'organization': one(s, 'organization', v, to1); break
case 'requestProvider': one(s, 'requestProvider', v, to2); break
default: other(s, k, v, k3)
}
}
}
const to0 = referenceTo(Reference, 'EnrollmentRequest')
const to1 = referenceTo(Reference, 'Organization')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ request outcome_ disposition_ created_ organization requestProvider')
