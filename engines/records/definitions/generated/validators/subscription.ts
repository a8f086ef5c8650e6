// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { ContactPoint, Element, Extension, Meta, Narrative } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isCode, isId, isMimeType, isString, isUri, isUrl } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { subscription_channel_type_code, subscription_status_code } from './codes.ts'
export function Subscription(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Subscription') note(s, 'structure', 'must be Subscription', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'status': r |= 1; if (!subscription_status_code.has(v)) bad(s, 'status', v, subscription_status_code); break
case 'contact': each(s, 'contact', v, ContactPoint); break
case 'end': if (!isInstant(v)) bad(s, 'end', v, 'instant'); break
case 'reason': r |= 2; if (!isString(v)) bad(s, 'reason', v, 'string'); break
case 'criteria': r |= 4; if (!isString(v)) bad(s, 'criteria', v, 'string'); break
case 'error': if (!isString(v)) bad(s, 'error', v, 'string'); break
case 'channel': r |= 8; one(s, 'channel', v, Subscription_channel); break
default: other(s, k, v, k0)
}
}
if (r !== 15) missing(s, o, 'status reason criteria channel')
}
export function Subscription_channel(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!subscription_channel_type_code.has(v)) bad(s, 'type', v, subscription_channel_type_code); break
case 'endpoint': if (!isUrl(v)) bad(s, 'endpoint', v, 'url'); break
case 'payload': if (!isMimeType(v)) bad(s, 'payload', v, 'mimeType'); break
case 'header': values(s, 'header', v, o._header, isString, 'string'); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension status_ contact end_ reason_ criteria_ error_ channel')
const k1 = known(Element, 'id_ extension modifierExtension type_ endpoint_ payload_ header_*')
