// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { Element, Extension, Identifier, Meta, Signature } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { bundle_type_code, http_verb_code, search_entry_mode_code } from './codes.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isDecimal, isId, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { resource } from '../../../rules/validating/nested.ts'
export function Bundle(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Bundle') note(s, 'structure', 'must be Bundle', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'type': r |= 1; if (!bundle_type_code.has(v)) bad(s, 'type', v, bundle_type_code); break
case 'timestamp': if (!isInstant(v)) bad(s, 'timestamp', v, 'instant'); break
case 'total': if (!isUnsignedInt(v)) bad(s, 'total', v, 'unsignedInt'); break
case 'link': each(s, 'link', v, Bundle_link); break
case 'entry': each(s, 'entry', v, Bundle_entry); break
case 'signature': one(s, 'signature', v, Signature); break
default: other(s, k, v, k9)
}
}
if (r !== 1) missing(s, o, 'type')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'bdl-1', "total only when a search or history")
if (!q1(o, s.resource, s.root)) broken(s, 'bdl-2', "entry.search only when a search")
if (!q2(o, s.resource, s.root)) broken(s, 'bdl-3', "entry.request mandatory for batch/transaction/history, otherwise prohibited")
if (!q3(o, s.resource, s.root)) broken(s, 'bdl-4', "entry.response mandatory for batch-response/transaction-response/history, otherwise prohibited")
if (!q4(o, s.resource, s.root)) broken(s, 'bdl-7', "FullUrl must be unique in a bundle, or else entries with the same fullUrl must have different meta.versionId (except in history bundles)")
if (!q5(o, s.resource, s.root)) broken(s, 'bdl-9', "A document must have an identifier with a system and a value")
if (!q6(o, s.resource, s.root)) broken(s, 'bdl-10', "A document must have a date")
if (!q7(o, s.resource, s.root)) broken(s, 'bdl-11', "A document must have a Composition as the first resource")
if (!q8(o, s.resource, s.root)) broken(s, 'bdl-12', "A message must have a MessageHeader as the first resource")
}
}
export function Bundle_link(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'relation': r |= 1; if (!isString(v)) bad(s, 'relation', v, 'string'); break
case 'url': r |= 2; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'relation url')
s.depth--
}
export function Bundle_entry(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'link': each(s, 'link', v, Bundle_link); break
case 'fullUrl': if (!isUri(v)) bad(s, 'fullUrl', v, 'uri'); break
case 'resource': one(s, 'resource', v, resource); break
case 'search': one(s, 'search', v, Bundle_entry_search); break
case 'request': one(s, 'request', v, Bundle_entry_request); break
case 'response': one(s, 'response', v, Bundle_entry_response); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q11(o, s.resource, s.root)) broken(s, 'bdl-5', "must be a resource unless there's a request or response")
if (!q12(o, s.resource, s.root)) broken(s, 'bdl-8', "fullUrl cannot be a version specific reference")
}
}
export function Bundle_entry_search(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'mode': if (!search_entry_mode_code.has(v)) bad(s, 'mode', v, search_entry_mode_code); break
case 'score': if (!isDecimal(v)) bad(s, 'score', v, 'decimal'); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
}
export function Bundle_entry_request(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'method': r |= 1; if (!http_verb_code.has(v)) bad(s, 'method', v, http_verb_code); break
case 'url': r |= 2; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'ifNoneMatch': if (!isString(v)) bad(s, 'ifNoneMatch', v, 'string'); break
case 'ifModifiedSince': if (!isInstant(v)) bad(s, 'ifModifiedSince', v, 'instant'); break
case 'ifMatch': if (!isString(v)) bad(s, 'ifMatch', v, 'string'); break
case 'ifNoneExist': if (!isString(v)) bad(s, 'ifNoneExist', v, 'string'); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'method url')
}
export function Bundle_entry_response(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'status': r |= 1; if (!isString(v)) bad(s, 'status', v, 'string'); break
case 'location': if (!isUri(v)) bad(s, 'location', v, 'uri'); break
case 'etag': if (!isString(v)) bad(s, 'etag', v, 'string'); break
case 'lastModified': if (!isInstant(v)) bad(s, 'lastModified', v, 'instant'); break
case 'outcome': one(s, 'outcome', v, resource); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'status')
}
const q0 = (e, resource, root) => !(e.total != null || e._total != null) || e.type === "searchset" || e.type === "history"
const q1 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.entry)) {
if (x1 == null) continue
if (x1.search != null) return true
}
return false
}
return (e, resource, root) => !some1(e) || e.type === "searchset"
})()
const q2 = (() => {
const all1 = (e, resource) => {
for (const x1 of fp.list(e.entry)) {
if (x1 == null) continue
if (!((x1.request != null) === ((resource.type === "batch" || resource.type === "transaction" || resource.type === "history") ? true : (resource.type != null && resource.type !== "batch" && resource.type != null && resource.type !== "transaction" && resource.type != null && resource.type !== "history") ? false : undefined))) return false
}
return true
}
return (e, resource, root) => all1(e, resource)
})()
const q3 = (() => {
const all1 = (e, resource) => {
for (const x1 of fp.list(e.entry)) {
if (x1 == null) continue
if (!((x1.response != null) === ((resource.type === "batch-response" || resource.type === "transaction-response" || resource.type === "history") ? true : (resource.type != null && resource.type !== "batch-response" && resource.type != null && resource.type !== "transaction-response" && resource.type != null && resource.type !== "history") ? false : undefined))) return false
}
return true
}
return (e, resource, root) => all1(e, resource)
})()
const q4 = (() => {
const list1 = (e, resource) => {
const list = []
for (const x1 of fp.list(e.entry)) {
if (x1 == null) continue
if (x1.fullUrl != null || x1._fullUrl != null) {
const x2 = fp.join(x1.fullUrl, x1.resource?.meta?.versionId)
list.push(x2)
}
}
return list
}
return (e, resource, root) => e.type === "history" || fp.isDistinct(list1(e, resource))
})()
const q5 = (e, resource, root) => e.type != null && e.type !== "document" || (e.identifier?.system != null || e.identifier?._system != null) && (e.identifier?.value != null || e.identifier?._value != null)
const q6 = (e, resource, root) => e.type != null && e.type !== "document" || fp.hasValue(e.timestamp)
const q7 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.entry)) {
if (x2 == null) continue
return x2
}
}
const at2 = (e) => {
for (const x4 of fp.list(e.entry)) {
if (x4 == null) continue
return x4
}
}
const at3 = (e) => {
for (const x6 of fp.list(e.entry)) {
if (x6 == null) continue
return x6
}
}
return (e, resource, root) => e.type != null && e.type !== "document" || fp.ofResourceType(at2(e)?.resource, "Composition") != null
})()
const q8 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.entry)) {
if (x2 == null) continue
return x2
}
}
const at2 = (e) => {
for (const x4 of fp.list(e.entry)) {
if (x4 == null) continue
return x4
}
}
const at3 = (e) => {
for (const x6 of fp.list(e.entry)) {
if (x6 == null) continue
return x6
}
}
return (e, resource, root) => e.type != null && e.type !== "message" || fp.ofResourceType(at2(e)?.resource, "MessageHeader") != null
})()
const k9 = known(Element, 'resourceType id_ meta implicitRules_ language_ identifier type_ timestamp_ total_ link entry signature')
const k10 = known(Element, 'id_ extension modifierExtension relation_ url_')
const q11 = (e, resource, root) => e.resource != null || e.request != null || e.response != null
const q12 = (e, resource, root) => !(e.fullUrl != null || e._fullUrl != null) || e.fullUrl != null && !fp.contains(e.fullUrl, "/_history/")
const k13 = known(Element, 'id_ extension modifierExtension link fullUrl_ resource search request response')
const k14 = known(Element, 'id_ extension modifierExtension mode_ score_')
const k15 = known(Element, 'id_ extension modifierExtension method_ url_ ifNoneMatch_ ifModifiedSince_ ifMatch_ ifNoneExist_')
const k16 = known(Element, 'id_ extension modifierExtension status_ location_ etag_ lastModified_ outcome')
