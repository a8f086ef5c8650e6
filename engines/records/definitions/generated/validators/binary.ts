// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Element, Meta, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { isBase64Binary, isCode, isId, isMimeType, isUri } from '../../../rules/validating/primitives.ts'
import { known, missing, one, other } from '../../../rules/validating/structure.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Binary(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Binary') note(s, 'structure', 'must be Binary', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'contentType': r |= 1; if (!isMimeType(v)) bad(s, 'contentType', v, 'mimeType'); break
case 'securityContext': one(s, 'securityContext', v, to0); break
case 'data': if (!isBase64Binary(v)) bad(s, 'data', v, 'base64Binary'); break
default: other(s, k, v, k1)
}
}
if (r !== 1) missing(s, o, 'contentType')
}
const to0 = referenceTo(Reference, '')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ contentType_ securityContext data_')
