// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { isDate } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Basic(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Basic') note(s, 'structure', 'must be Basic', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to0); break
case 'created': if (!isDate(v)) bad(s, 'created', v, 'date'); break
case 'author': one(s, 'author', v, to1); break
default: other(s, k, v, k2)
}
}
if (r !== 1) missing(s, o, 'code')
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Patient RelatedPerson Organization')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier code subject created_ author')
