// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Coding, ContactDetail, Element, Extension, Meta, Narrative, Reference, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { FHIR_version_code, capability_statement_kind_code, conditional_delete_status_code, conditional_read_status_code, document_mode_code, event_capability_mode_code, publication_status_code, reference_handling_policy_code, resource_types_code, restful_capability_mode_code, search_param_type_code, system_restful_interaction_code, type_restful_interaction_code, versioning_policy_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isMimeType, isString, isUnsignedInt, isUri, isUrl } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function CapabilityStatement(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CapabilityStatement') note(s, 'structure', 'must be CapabilityStatement', k); break
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
case 'instantiates': values(s, 'instantiates', v, o._instantiates, isCanonical, 'canonical'); break
case 'imports': values(s, 'imports', v, o._imports, isCanonical, 'canonical'); break
case 'software': one(s, 'software', v, CapabilityStatement_software); break
case 'implementation': one(s, 'implementation', v, CapabilityStatement_implementation); break
case 'fhirVersion': r |= 8; if (!FHIR_version_code.has(v)) bad(s, 'fhirVersion', v, FHIR_version_code); break
case 'format': r |= 16; values(s, 'format', v, o._format, isMimeType, 'mimeType'); break
case 'patchFormat': values(s, 'patchFormat', v, o._patchFormat, isMimeType, 'mimeType'); break
case 'implementationGuide': values(s, 'implementationGuide', v, o._implementationGuide, isCanonical, 'canonical'); break
case 'rest': each(s, 'rest', v, CapabilityStatement_rest); break
case 'messaging': each(s, 'messaging', v, CapabilityStatement_messaging); break
case 'document': each(s, 'document', v, CapabilityStatement_document); break
default: other(s, k, v, k7)
}
}
if (r !== 31) missing(s, o, 'status date kind fhirVersion format')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'cpb-1', "A Capability Statement SHALL have at least one of REST, messaging or document element.")
if (!q1(o, s.resource, s.root)) broken(s, 'cpb-2', "A Capability Statement SHALL have at least one of description, software, or implementation element.")
if (!q2(o, s.resource, s.root)) broken(s, 'cpb-3', "Messaging end-point is required (and is only permitted) when a statement is for an implementation.")
if (!q3(o, s.resource, s.root)) broken(s, 'cpb-7', "The set of documents must be unique by the combination of profile and mode.")
if (!q4(o, s.resource, s.root)) broken(s, 'cpb-14', "If kind = instance, implementation must be present and software may be present")
if (!q5(o, s.resource, s.root)) broken(s, 'cpb-15', "If kind = capability, implementation must be absent, software must be present")
if (!q6(o, s.resource, s.root)) broken(s, 'cpb-16', "If kind = requirements, implementation and software must be absent")
}
}
export function CapabilityStatement_software(o, s) {
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
case 'releaseDate': if (!isDateTime(v)) bad(s, 'releaseDate', v, 'dateTime'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
}
export function CapabilityStatement_implementation(o, s) {
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
case 'custodian': one(s, 'custodian', v, to9); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'description')
}
export function CapabilityStatement_rest(o, s) {
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
case 'mode': r |= 1; if (!restful_capability_mode_code.has(v)) bad(s, 'mode', v, restful_capability_mode_code); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
case 'security': one(s, 'security', v, CapabilityStatement_rest_security); break
case 'resource': each(s, 'resource', v, CapabilityStatement_rest_resource); break
case 'interaction': each(s, 'interaction', v, CapabilityStatement_rest_interaction); break
case 'searchParam': each(s, 'searchParam', v, CapabilityStatement_rest_resource_searchParam); break
case 'operation': each(s, 'operation', v, CapabilityStatement_rest_resource_operation); break
case 'compartment': values(s, 'compartment', v, o._compartment, isCanonical, 'canonical'); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'mode')
if (s.faults.length === f) {
if (!q11(o, s.resource, s.root)) broken(s, 'cpb-9', "A given resource can only be described once per RESTful mode.")
}
}
export function CapabilityStatement_rest_security(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'cors': if (!isBoolean(v)) bad(s, 'cors', v, 'boolean'); break
case 'service': each(s, 'service', v, CodeableConcept); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
}
export function CapabilityStatement_rest_resource(o, s) {
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
case 'type': r |= 1; if (!resource_types_code.has(v)) bad(s, 'type', v, resource_types_code); break
case 'profile': if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
case 'supportedProfile': values(s, 'supportedProfile', v, o._supportedProfile, isCanonical, 'canonical'); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
case 'interaction': each(s, 'interaction', v, CapabilityStatement_rest_resource_interaction); break
case 'versioning': if (!versioning_policy_code.has(v)) bad(s, 'versioning', v, versioning_policy_code); break
case 'readHistory': if (!isBoolean(v)) bad(s, 'readHistory', v, 'boolean'); break
case 'updateCreate': if (!isBoolean(v)) bad(s, 'updateCreate', v, 'boolean'); break
case 'conditionalCreate': if (!isBoolean(v)) bad(s, 'conditionalCreate', v, 'boolean'); break
case 'conditionalRead': if (!conditional_read_status_code.has(v)) bad(s, 'conditionalRead', v, conditional_read_status_code); break
case 'conditionalUpdate': if (!isBoolean(v)) bad(s, 'conditionalUpdate', v, 'boolean'); break
case 'conditionalDelete': if (!conditional_delete_status_code.has(v)) bad(s, 'conditionalDelete', v, conditional_delete_status_code); break
case 'referencePolicy': values(s, 'referencePolicy', v, o._referencePolicy, reference_handling_policy_code.has, reference_handling_policy_code); break
case 'searchInclude': values(s, 'searchInclude', v, o._searchInclude, isString, 'string'); break
case 'searchRevInclude': values(s, 'searchRevInclude', v, o._searchRevInclude, isString, 'string'); break
case 'searchParam': each(s, 'searchParam', v, CapabilityStatement_rest_resource_searchParam); break
case 'operation': each(s, 'operation', v, CapabilityStatement_rest_resource_operation); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (s.faults.length === f) {
if (!q14(o, s.resource, s.root)) broken(s, 'cpb-12', "Search parameter names must be unique in the context of a resource.")
}
}
export function CapabilityStatement_rest_resource_interaction(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!type_restful_interaction_code.has(v)) bad(s, 'code', v, type_restful_interaction_code); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
export function CapabilityStatement_rest_resource_searchParam(o, s) {
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
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'definition': if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
case 'type': r |= 2; if (!search_param_type_code.has(v)) bad(s, 'type', v, search_param_type_code); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
default: other(s, k, v, k17)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'name type')
s.depth--
}
export function CapabilityStatement_rest_resource_operation(o, s) {
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
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'definition': r |= 2; if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'name definition')
s.depth--
}
export function CapabilityStatement_rest_interaction(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!system_restful_interaction_code.has(v)) bad(s, 'code', v, system_restful_interaction_code); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
export function CapabilityStatement_messaging(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'endpoint': each(s, 'endpoint', v, CapabilityStatement_messaging_endpoint); break
case 'reliableCache': if (!isUnsignedInt(v)) bad(s, 'reliableCache', v, 'unsignedInt'); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
case 'supportedMessage': each(s, 'supportedMessage', v, CapabilityStatement_messaging_supportedMessage); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
}
export function CapabilityStatement_messaging_endpoint(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'protocol': r |= 1; one(s, 'protocol', v, Coding); break
case 'address': r |= 2; if (!isUrl(v)) bad(s, 'address', v, 'url'); break
default: other(s, k, v, k20)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'protocol address')
}
export function CapabilityStatement_messaging_supportedMessage(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'mode': r |= 1; if (!event_capability_mode_code.has(v)) bad(s, 'mode', v, event_capability_mode_code); break
case 'definition': r |= 2; if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
default: other(s, k, v, k21)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'mode definition')
}
export function CapabilityStatement_document(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'mode': r |= 1; if (!document_mode_code.has(v)) bad(s, 'mode', v, document_mode_code); break
case 'documentation': if (!isMarkdown(v)) bad(s, 'documentation', v, 'markdown'); break
case 'profile': r |= 2; if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
default: other(s, k, v, k22)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'mode profile')
}
const q0 = (e, resource, root) => fp.list(e.rest).length > 0 || fp.list(e.messaging).length > 0 || fp.list(e.document).length > 0
const q1 = (e, resource, root) => (((!(e.description != null || e._description != null) ? 0 : 1) + (e.software == null ? 0 : 1)) + (e.implementation == null ? 0 : 1)) > 0
const q2 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.messaging)) {
if (x1 == null) continue
if (fp.list(x1.endpoint).length > 0) return true
}
return false
}
return (e, resource, root) => !some1(e) || e.kind === "instance"
})()
const q3 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.list(e.document)) {
if (x1 == null) continue
const x2 = fp.join(x1.profile, x1.mode)
list.push(x2)
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e))
})()
const q4 = (e, resource, root) => e.kind != null && e.kind !== "instance" || e.implementation != null
const q5 = (e, resource, root) => e.kind != null && e.kind !== "capability" || e.implementation == null && e.software != null
const q6 = (e, resource, root) => e.kind != null && e.kind !== "requirements" || e.implementation == null && e.software == null
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ kind_ instantiates_* imports_* software implementation fhirVersion_ format_* patchFormat_* implementationGuide_* rest messaging document')
const k8 = known(Element, 'id_ extension modifierExtension name_ version_ releaseDate_')
const to9 = referenceTo(Reference, 'Organization')
const k10 = known(Element, 'id_ extension modifierExtension description_ url_ custodian')
const q11 = (() => {
const list1 = (e, resource) => {
const list = []
for (const x1 of fp.list(e.resource)) {
if (x1 == null) continue
const x2 = x1.type
if (x2 != null) {
list.push(x2)
}
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e, resource))
})()
const k12 = known(Element, 'id_ extension modifierExtension mode_ documentation_ security resource interaction searchParam operation compartment_*')
const k13 = known(Element, 'id_ extension modifierExtension cors_ service description_')
const q14 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.list(e.searchParam)) {
if (x1 == null) continue
const x2 = x1.name
if (x2 != null) {
list.push(x2)
}
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e))
})()
const k15 = known(Element, 'id_ extension modifierExtension type_ profile_ supportedProfile_* documentation_ interaction versioning_ readHistory_ updateCreate_ conditionalCreate_ conditionalRead_ conditionalUpdate_ conditionalDelete_ referencePolicy_* searchInclude_* searchRevInclude_* searchParam operation')
const k16 = known(Element, 'id_ extension modifierExtension code_ documentation_')
const k17 = known(Element, 'id_ extension modifierExtension name_ definition_ type_ documentation_')
const k18 = known(Element, 'id_ extension modifierExtension name_ definition_ documentation_')
const k19 = known(Element, 'id_ extension modifierExtension endpoint reliableCache_ documentation_ supportedMessage')
const k20 = known(Element, 'id_ extension modifierExtension protocol address_')
const k21 = known(Element, 'id_ extension modifierExtension mode_ definition_')
const k22 = known(Element, 'id_ extension modifierExtension mode_ documentation_ profile_')
