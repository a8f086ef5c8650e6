// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta, Narrative, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { message_significance_category_code, messageheader_response_request_code, publication_status_code, resource_types_code } from './codes.ts'
export function MessageDefinition(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MessageDefinition') note(s, 'structure', 'must be MessageDefinition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'replaces': values(s, 'replaces', v, o._replaces, isCanonical, 'canonical'); break
case 'status': r |= 1; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': r |= 2; if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'base': if (!isCanonical(v)) bad(s, 'base', v, 'canonical'); break
case 'parent': values(s, 'parent', v, o._parent, isCanonical, 'canonical'); break
case 'eventCoding': c0++; one(s, 'event', v, Coding); break
case 'eventUri': c0++; if (!isUri(v)) bad(s, 'event', v, 'uri'); break
case '_eventUri': if (o.eventUri === undefined) c0++; one(s, 'event', v, Element); break
case 'category': if (!message_significance_category_code.has(v)) bad(s, 'category', v, message_significance_category_code); break
case 'focus': each(s, 'focus', v, MessageDefinition_focus); break
case 'responseRequired': if (!messageheader_response_request_code.has(v)) bad(s, 'responseRequired', v, messageheader_response_request_code); break
case 'allowedResponse': each(s, 'allowedResponse', v, MessageDefinition_allowedResponse); break
case 'graph': values(s, 'graph', v, o._graph, isCanonical, 'canonical'); break
default: other(s, k, v, k0)
}
}
if (r !== 3) missing(s, o, 'status date')
if (c0 !== 1) choice(s, 'event', c0, true)
}
export function MessageDefinition_focus(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!resource_types_code.has(v)) bad(s, 'code', v, resource_types_code); break
case 'profile': if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
case 'min': r |= 2; if (!isUnsignedInt(v)) bad(s, 'min', v, 'unsignedInt'); break
case 'max': if (!isString(v)) bad(s, 'max', v, 'string'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code min')
if (s.faults.length === f) {
if (!q1(o, s.resource, s.root)) broken(s, 'md-1', "Max must be postive int or *")
}
}
export function MessageDefinition_allowedResponse(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'message': r |= 1; if (!isCanonical(v)) bad(s, 'message', v, 'canonical'); break
case 'situation': if (!isMarkdown(v)) bad(s, 'situation', v, 'markdown'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'message')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ replaces_* status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ base_ parent_* eventCoding eventUri_ category_ focus responseRequired_ allowedResponse graph_*')
const q1 = (e, resource, root) => e.max === "*" || fp.numberOf(fp.toInteger(e.max)) > 0
const k2 = known(Element, 'id_ extension modifierExtension code_ profile_ min_ max_')
const k3 = known(Element, 'id_ extension modifierExtension message_ situation_')
