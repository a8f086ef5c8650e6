// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { document_reference_status_code } from './codes.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function DocumentManifest(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DocumentManifest') note(s, 'structure', 'must be DocumentManifest', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'masterIdentifier': one(s, 'masterIdentifier', v, Identifier); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!document_reference_status_code.has(v)) bad(s, 'status', v, document_reference_status_code); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to0); break
case 'created': if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'author': each(s, 'author', v, to1); break
case 'recipient': each(s, 'recipient', v, to2); break
case 'source': if (!isUri(v)) bad(s, 'source', v, 'uri'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'content': r |= 2; each(s, 'content', v, to3); break
case 'related': each(s, 'related', v, DocumentManifest_related); break
default: other(s, k, v, k4)
}
}
if (r !== 3) missing(s, o, 'status content')
}
export function DocumentManifest_related(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'ref': one(s, 'ref', v, to3); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Patient Practitioner Group Device')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Device Patient RelatedPerson')
const to2 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson Organization')
const to3 = referenceTo(Reference, '')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension masterIdentifier identifier status_ type subject created_ author recipient source_ description_ content related')
const k5 = known(Element, 'id_ extension modifierExtension identifier ref')
