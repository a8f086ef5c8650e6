// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, ContactDetail, Element, Extension, Meta, Narrative, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { capability_statement_kind_code, code_search_support_code, publication_status_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri, isUrl } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
export function TerminologyCapabilities(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'TerminologyCapabilities') note(s, 'structure', 'must be TerminologyCapabilities', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
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
case 'kind': r |= 4; if (!capability_statement_kind_code.has(v)) bad(s, 'kind', v, capability_statement_kind_code); break
case 'software': one(s, 'software', v, TerminologyCapabilities_software); break
case 'implementation': one(s, 'implementation', v, TerminologyCapabilities_implementation); break
case 'lockedDate': if (!isBoolean(v)) bad(s, 'lockedDate', v, 'boolean'); break
case 'codeSystem': each(s, 'codeSystem', v, TerminologyCapabilities_codeSystem); break
case 'expansion': one(s, 'expansion', v, TerminologyCapabilities_expansion); break
case 'codeSearch': if (!code_search_support_code.has(v)) bad(s, 'codeSearch', v, code_search_support_code); break
case 'validateCode': one(s, 'validateCode', v, TerminologyCapabilities_validateCode); break
case 'translation': one(s, 'translation', v, TerminologyCapabilities_translation); break
case 'closure': one(s, 'closure', v, TerminologyCapabilities_closure); break
default: other(s, k, v, k4)
}
}
if (r !== 7) missing(s, o, 'status date kind')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'tcp-2', "A Capability Statement SHALL have at least one of description, software, or implementation element.")
if (!q1(o, s.resource, s.root)) broken(s, 'tcp-3', "If kind = instance, implementation must be present and software may be present")
if (!q2(o, s.resource, s.root)) broken(s, 'tcp-4', "If kind = capability, implementation must be absent, software must be present")
if (!q3(o, s.resource, s.root)) broken(s, 'tcp-5', "If kind = requirements, implementation and software must be absent")
}
}
export function TerminologyCapabilities_software(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
}
export function TerminologyCapabilities_implementation(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': r |= 1; if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'url': if (!isUrl(v)) bad(s, 'url', v, 'url'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'description')
}
export function TerminologyCapabilities_codeSystem(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'uri': if (!isCanonical(v)) bad(s, 'uri', v, 'canonical'); break
case 'version': each(s, 'version', v, TerminologyCapabilities_codeSystem_version); break
case 'subsumption': if (!isBoolean(v)) bad(s, 'subsumption', v, 'boolean'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q7(o, s.resource, s.root)) broken(s, 'tcp-1', "If there is more than one version, a version code must be defined")
}
}
export function TerminologyCapabilities_codeSystem_version(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': if (!isString(v)) bad(s, 'code', v, 'string'); break
case 'isDefault': if (!isBoolean(v)) bad(s, 'isDefault', v, 'boolean'); break
case 'compositional': if (!isBoolean(v)) bad(s, 'compositional', v, 'boolean'); break
case 'language': values(s, 'language', v, o._language, isCode, 'code'); break
case 'filter': each(s, 'filter', v, TerminologyCapabilities_codeSystem_version_filter); break
case 'property': values(s, 'property', v, o._property, isCode, 'code'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
export function TerminologyCapabilities_codeSystem_version_filter(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'op': r |= 2; values(s, 'op', v, o._op, isCode, 'code'); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code op')
}
export function TerminologyCapabilities_expansion(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'hierarchical': if (!isBoolean(v)) bad(s, 'hierarchical', v, 'boolean'); break
case 'paging': if (!isBoolean(v)) bad(s, 'paging', v, 'boolean'); break
case 'incomplete': if (!isBoolean(v)) bad(s, 'incomplete', v, 'boolean'); break
case 'parameter': each(s, 'parameter', v, TerminologyCapabilities_expansion_parameter); break
case 'textFilter': if (!isMarkdown(v)) bad(s, 'textFilter', v, 'markdown'); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function TerminologyCapabilities_expansion_parameter(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isCode(v)) bad(s, 'name', v, 'code'); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
}
export function TerminologyCapabilities_validateCode(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'translations': r |= 1; if (!isBoolean(v)) bad(s, 'translations', v, 'boolean'); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'translations')
}
export function TerminologyCapabilities_translation(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'needsMap': r |= 1; if (!isBoolean(v)) bad(s, 'needsMap', v, 'boolean'); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'needsMap')
}
export function TerminologyCapabilities_closure(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'translation': if (!isBoolean(v)) bad(s, 'translation', v, 'boolean'); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
}
const q0 = (e, resource, root) => (((!(e.description != null || e._description != null) ? 0 : 1) + (e.software == null ? 0 : 1)) + (e.implementation == null ? 0 : 1)) > 0
const q1 = (e, resource, root) => e.kind != null && e.kind !== "instance" || e.implementation != null
const q2 = (e, resource, root) => e.kind != null && e.kind !== "capability" || e.implementation == null && e.software != null
const q3 = (e, resource, root) => e.kind != null && e.kind !== "requirements" || e.implementation == null && e.software == null
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ kind_ software implementation lockedDate_ codeSystem expansion codeSearch_ validateCode translation closure')
const k5 = known(Element, 'id_ extension modifierExtension name_ version_')
const k6 = known(Element, 'id_ extension modifierExtension description_ url_')
const q7 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.version)) {
if (x1 == null) continue
if (!(x1.code != null || x1._code != null)) return false
}
return true
}
return (e, resource, root) => fp.count(e.version, e._version) <= 1 || all1(e)
})()
const k8 = known(Element, 'id_ extension modifierExtension uri_ version subsumption_')
const k9 = known(Element, 'id_ extension modifierExtension code_ isDefault_ compositional_ language_* filter property_*')
const k10 = known(Element, 'id_ extension modifierExtension code_ op_*')
const k11 = known(Element, 'id_ extension modifierExtension hierarchical_ paging_ incomplete_ parameter textFilter_')
const k12 = known(Element, 'id_ extension modifierExtension name_ documentation_')
const k13 = known(Element, 'id_ extension modifierExtension translations_')
const k14 = known(Element, 'id_ extension modifierExtension needsMap_')
const k15 = known(Element, 'id_ extension modifierExtension translation_')
