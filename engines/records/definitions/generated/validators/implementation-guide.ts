// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactDetail, Element, Extension, Meta, Narrative, Reference, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { FHIR_version_code, guide_page_generation_code, guide_parameter_code_code, publication_status_code, resource_types_code, spdx_license_code } from './codes.ts'
import { areGroupsKnown, areVersionsKnown } from '../../../rules/validating/invariants.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri, isUrl } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ImplementationGuide(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ImplementationGuide') note(s, 'structure', 'must be ImplementationGuide', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': r |= 1; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': r |= 2; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'status': r |= 4; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'packageId': r |= 8; if (!isId(v)) bad(s, 'packageId', v, 'id'); break
case 'license': if (!spdx_license_code.has(v)) bad(s, 'license', v, spdx_license_code); break
case 'fhirVersion': r |= 16; values(s, 'fhirVersion', v, o._fhirVersion, FHIR_version_code.has, FHIR_version_code); break
case 'dependsOn': each(s, 'dependsOn', v, ImplementationGuide_dependsOn); break
case 'global': each(s, 'global', v, ImplementationGuide_global); break
case 'definition': one(s, 'definition', v, ImplementationGuide_definition); break
case 'manifest': one(s, 'manifest', v, ImplementationGuide_manifest); break
default: other(s, k, v, k0)
}
}
if (r !== 31) missing(s, o, 'url name status packageId fhirVersion')
if (s.faults.length === f) {
if (!areVersionsKnown(o, s)) broken(s, 'ig-2', "If a resource has a fhirVersion, it must be oe of the versions defined for the Implementation Guide")
}
}
export function ImplementationGuide_dependsOn(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'uri': r |= 1; if (!isCanonical(v)) bad(s, 'uri', v, 'canonical'); break
case 'packageId': if (!isId(v)) bad(s, 'packageId', v, 'id'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'uri')
}
export function ImplementationGuide_global(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!resource_types_code.has(v)) bad(s, 'type', v, resource_types_code); break
case 'profile': r |= 2; if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type profile')
}
export function ImplementationGuide_definition(o, s) {
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
case 'grouping': each(s, 'grouping', v, ImplementationGuide_definition_grouping); break
case 'resource': r |= 1; each(s, 'resource', v, ImplementationGuide_definition_resource); break
case 'page': one(s, 'page', v, ImplementationGuide_definition_page); break
case 'parameter': each(s, 'parameter', v, ImplementationGuide_definition_parameter); break
case 'template': each(s, 'template', v, ImplementationGuide_definition_template); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'resource')
if (s.faults.length === f) {
if (!areGroupsKnown(o, s)) broken(s, 'ig-1', "If a resource has a groupingId, it must refer to a grouping defined in the Implementation Guide")
}
}
export function ImplementationGuide_definition_grouping(o, s) {
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
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
}
export function ImplementationGuide_definition_resource(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'reference': r |= 1; one(s, 'reference', v, to5); break
case 'fhirVersion': values(s, 'fhirVersion', v, o._fhirVersion, FHIR_version_code.has, FHIR_version_code); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'exampleBoolean': c0++; if (!isBoolean(v)) bad(s, 'example', v, 'boolean'); break
case '_exampleBoolean': if (o.exampleBoolean === undefined) c0++; one(s, 'example', v, Element); break
case 'exampleCanonical': c0++; if (!isCanonical(v)) bad(s, 'example', v, 'canonical'); break
case '_exampleCanonical': if (o.exampleCanonical === undefined) c0++; one(s, 'example', v, Element); break
case 'groupingId': if (!isId(v)) bad(s, 'groupingId', v, 'id'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'reference')
if (c0 > 1) choice(s, 'example', c0, false)
}
export function ImplementationGuide_definition_page(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'nameUrl': c0++; if (!isUrl(v)) bad(s, 'name', v, 'url'); break
case '_nameUrl': if (o.nameUrl === undefined) c0++; one(s, 'name', v, Element); break
case 'nameReference': c0++; one(s, 'name', v, to7); break
case 'title': r |= 1; if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'generation': r |= 2; if (!guide_page_generation_code.has(v)) bad(s, 'generation', v, guide_page_generation_code); break
case 'page': each(s, 'page', v, ImplementationGuide_definition_page); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'title generation')
if (c0 !== 1) choice(s, 'name', c0, true)
s.depth--
}
export function ImplementationGuide_definition_parameter(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!guide_parameter_code_code.has(v)) bad(s, 'code', v, guide_parameter_code_code); break
case 'value': r |= 2; if (!isString(v)) bad(s, 'value', v, 'string'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code value')
}
export function ImplementationGuide_definition_template(o, s) {
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
case 'source': r |= 2; if (!isString(v)) bad(s, 'source', v, 'string'); break
case 'scope': if (!isString(v)) bad(s, 'scope', v, 'string'); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code source')
}
export function ImplementationGuide_manifest(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'rendering': if (!isUrl(v)) bad(s, 'rendering', v, 'url'); break
case 'resource': r |= 1; each(s, 'resource', v, ImplementationGuide_manifest_resource); break
case 'page': each(s, 'page', v, ImplementationGuide_manifest_page); break
case 'image': values(s, 'image', v, o._image, isString, 'string'); break
case 'other': values(s, 'other', v, o._other, isString, 'string'); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'resource')
}
export function ImplementationGuide_manifest_resource(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'reference': r |= 1; one(s, 'reference', v, to5); break
case 'exampleBoolean': c0++; if (!isBoolean(v)) bad(s, 'example', v, 'boolean'); break
case '_exampleBoolean': if (o.exampleBoolean === undefined) c0++; one(s, 'example', v, Element); break
case 'exampleCanonical': c0++; if (!isCanonical(v)) bad(s, 'example', v, 'canonical'); break
case '_exampleCanonical': if (o.exampleCanonical === undefined) c0++; one(s, 'example', v, Element); break
case 'relativePath': if (!isUrl(v)) bad(s, 'relativePath', v, 'url'); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'reference')
if (c0 > 1) choice(s, 'example', c0, false)
}
export function ImplementationGuide_manifest_page(o, s) {
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
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'anchor': values(s, 'anchor', v, o._anchor, isString, 'string'); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction copyright_ packageId_ license_ fhirVersion_* dependsOn global definition manifest')
const k1 = known(Element, 'id_ extension modifierExtension uri_ packageId_ version_')
const k2 = known(Element, 'id_ extension modifierExtension type_ profile_')
const k3 = known(Element, 'id_ extension modifierExtension grouping resource page parameter template')
const k4 = known(Element, 'id_ extension modifierExtension name_ description_')
const to5 = referenceTo(Reference, '')
const k6 = known(Element, 'id_ extension modifierExtension reference fhirVersion_* name_ description_ exampleBoolean_ exampleCanonical_ groupingId_')
const to7 = referenceTo(Reference, 'Binary')
const k8 = known(Element, 'id_ extension modifierExtension nameUrl_ nameReference title_ generation_ page')
const k9 = known(Element, 'id_ extension modifierExtension code_ value_')
const k10 = known(Element, 'id_ extension modifierExtension code_ source_ scope_')
const k11 = known(Element, 'id_ extension modifierExtension rendering_ resource page image_* other_*')
const k12 = known(Element, 'id_ extension modifierExtension reference exampleBoolean_ exampleCanonical_ relativePath_')
const k13 = known(Element, 'id_ extension modifierExtension name_ title_ anchor_*')
