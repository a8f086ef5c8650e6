// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Coding, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { endpoint_status_code } from './codes.ts'
import { isCode, isId, isMimeType, isString, isUri, isUrl } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Endpoint(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Endpoint') note(s, 'structure', 'must be Endpoint', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!endpoint_status_code.has(v)) bad(s, 'status', v, endpoint_status_code); break
case 'connectionType': r |= 2; one(s, 'connectionType', v, Coding); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'managingOrganization': one(s, 'managingOrganization', v, to0); break
case 'contact': each(s, 'contact', v, ContactPoint); break
case 'period': one(s, 'period', v, Period); break
case 'payloadType': r |= 4; each(s, 'payloadType', v, CodeableConcept); break
case 'payloadMimeType': values(s, 'payloadMimeType', v, o._payloadMimeType, isMimeType, 'mimeType'); break
case 'address': r |= 8; if (!isUrl(v)) bad(s, 'address', v, 'url'); break
case 'header': values(s, 'header', v, o._header, isString, 'string'); break
default: other(s, k, v, k1)
}
}
if (r !== 15) missing(s, o, 'status connectionType payloadType address')
}
const to0 = referenceTo(Reference, 'Organization')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ connectionType name_ managingOrganization contact period payloadType payloadMimeType_* address_ header_*')
