// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Coding, ContactPoint, Element, Extension, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCanonical, isCode, isId, isString, isUri, isUrl } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { response_code_code } from './codes.ts'
export function MessageHeader(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MessageHeader') note(s, 'structure', 'must be MessageHeader', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'eventCoding': c0++; one(s, 'event', v, Coding); break
case 'eventUri': c0++; if (!isUri(v)) bad(s, 'event', v, 'uri'); break
case '_eventUri': if (o.eventUri === undefined) c0++; one(s, 'event', v, Element); break
case 'destination': each(s, 'destination', v, MessageHeader_destination); break
case 'sender': one(s, 'sender', v, to0); break
case 'enterer': one(s, 'enterer', v, to1); break
case 'author': one(s, 'author', v, to1); break
case 'source': r |= 1; one(s, 'source', v, MessageHeader_source); break
case 'responsible': one(s, 'responsible', v, to0); break
case 'reason': one(s, 'reason', v, CodeableConcept); break
case 'response': one(s, 'response', v, MessageHeader_response); break
case 'focus': each(s, 'focus', v, to2); break
case 'definition': if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
default: other(s, k, v, k3)
}
}
if (r !== 1) missing(s, o, 'source')
if (c0 !== 1) choice(s, 'event', c0, true)
}
export function MessageHeader_destination(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'target': one(s, 'target', v, to4); break
case 'endpoint': r |= 1; if (!isUrl(v)) bad(s, 'endpoint', v, 'url'); break
case 'receiver': one(s, 'receiver', v, to0); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'endpoint')
}
export function MessageHeader_source(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'software': if (!isString(v)) bad(s, 'software', v, 'string'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'contact': one(s, 'contact', v, ContactPoint); break
case 'endpoint': r |= 1; if (!isUrl(v)) bad(s, 'endpoint', v, 'url'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'endpoint')
}
export function MessageHeader_response(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': r |= 1; if (!isId(v)) bad(s, 'identifier', v, 'id'); break
case 'code': r |= 2; if (!response_code_code.has(v)) bad(s, 'code', v, response_code_code); break
case 'details': one(s, 'details', v, to7); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'identifier code')
}
const to0 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to2 = referenceTo(Reference, '')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension eventCoding eventUri_ destination sender enterer author source responsible reason response focus definition_')
const to4 = referenceTo(Reference, 'Device')
const k5 = known(Element, 'id_ extension modifierExtension name_ target endpoint_ receiver')
const k6 = known(Element, 'id_ extension modifierExtension name_ software_ version_ contact endpoint_')
const to7 = referenceTo(Reference, 'OperationOutcome')
const k8 = known(Element, 'id_ extension modifierExtension identifier_ code_ details')
