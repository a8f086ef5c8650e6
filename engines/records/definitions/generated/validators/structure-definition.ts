// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Coding, ContactDetail, Element, ElementDefinition, Extension, Identifier, Meta, Narrative, UsageContext } from './data-types.ts'
import { FHIR_version_code, extension_context_type_code, publication_status_code, structure_definition_kind_code, type_derivation_rule_code } from './codes.ts'
import { askEach, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
export function StructureDefinition(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'StructureDefinition') note(s, 'structure', 'must be StructureDefinition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': r |= 1; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': each(s, 'identifier', v, Identifier); break
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
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'keyword': each(s, 'keyword', v, Coding); break
case 'fhirVersion': if (!FHIR_version_code.has(v)) bad(s, 'fhirVersion', v, FHIR_version_code); break
case 'mapping': each(s, 'mapping', v, StructureDefinition_mapping); break
case 'kind': r |= 8; if (!structure_definition_kind_code.has(v)) bad(s, 'kind', v, structure_definition_kind_code); break
case 'abstract': r |= 16; if (!isBoolean(v)) bad(s, 'abstract', v, 'boolean'); break
case 'context': each(s, 'context', v, StructureDefinition_context); break
case 'contextInvariant': values(s, 'contextInvariant', v, o._contextInvariant, isString, 'string'); break
case 'type': r |= 32; if (!isUri(v)) bad(s, 'type', v, 'uri'); break
case 'baseDefinition': if (!isCanonical(v)) bad(s, 'baseDefinition', v, 'canonical'); break
case 'derivation': if (!type_derivation_rule_code.has(v)) bad(s, 'derivation', v, type_derivation_rule_code); break
case 'snapshot': one(s, 'snapshot', v, StructureDefinition_snapshot); break
case 'differential': one(s, 'differential', v, StructureDefinition_differential); break
default: other(s, k, v, k16)
}
}
if (r !== 63) missing(s, o, 'url name status kind abstract type')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'sdf-1', "Element paths must be unique unless the structure is a constraint")
if (!q1(o, s.resource, s.root)) broken(s, 'sdf-15a', "If the first element in a differential has no \".\" in the path and it's not a logical model, it has no type")
if (!q2(o, s.resource, s.root)) broken(s, 'sdf-4', "If the structure is not abstract, then there SHALL be a baseDefinition")
if (!q3(o, s.resource, s.root)) broken(s, 'sdf-5', "If the structure defines an extension then the structure must have context information")
if (!q4(o, s.resource, s.root)) broken(s, 'sdf-6', "A structure must have either a differential, or a snapshot (or both)")
if (!q5(o, s.resource, s.root)) broken(s, 'sdf-9', "In any snapshot or differential, no label, code or requirements on an element without a \".\" in the path (e.g. the first element)")
if (!q6(o, s.resource, s.root)) broken(s, 'sdf-11', "If there's a type, its content must match the path name in the first element of a snapshot")
if (!q7(o, s.resource, s.root)) broken(s, 'sdf-14', "All element definitions must have an id")
if (!q8(o, s.resource, s.root)) broken(s, 'sdf-15', "The first element in a snapshot has no type unless model is a logical model.")
if (!q9(o, s.resource, s.root)) broken(s, 'sdf-16', "All element definitions must have unique ids (snapshot)")
if (!q10(o, s.resource, s.root)) broken(s, 'sdf-17', "All element definitions must have unique ids (diff)")
if (!q11(o, s.resource, s.root)) broken(s, 'sdf-18', "Context Invariants can only be used for extensions")
if (!q12(o, s.resource, s.root)) broken(s, 'sdf-19', "FHIR Specification models only use FHIR defined types")
if (!q13(o, s.resource, s.root)) broken(s, 'sdf-21', "Default values can only be specified on specializations")
if (!q14(o, s.resource, s.root)) broken(s, 'sdf-22', "FHIR Specification models never have default values")
if (!q15(o, s.resource, s.root)) broken(s, 'sdf-23', "No slice name on root")
}
}
export function StructureDefinition_mapping(o, s) {
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
case 'identity': r |= 1; if (!isId(v)) bad(s, 'identity', v, 'id'); break
case 'uri': if (!isUri(v)) bad(s, 'uri', v, 'uri'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'identity')
if (s.faults.length === f) {
if (!q17(o, s.resource, s.root)) broken(s, 'sdf-2', "Must have at least a name or a uri (or both)")
}
}
export function StructureDefinition_context(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!extension_context_type_code.has(v)) bad(s, 'type', v, extension_context_type_code); break
case 'expression': r |= 2; if (!isString(v)) bad(s, 'expression', v, 'string'); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type expression')
}
export function StructureDefinition_snapshot(o, s) {
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
case 'element': r |= 1; each(s, 'element', v, ElementDefinition); break
default: other(s, k, v, k24)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'element')
if (s.faults.length === f) {
if (!q20(o, s.resource, s.root)) broken(s, 'sdf-3', "Each element definition in a snapshot must have a formal definition and cardinalities")
if (!q21(o, s.resource, s.root)) broken(s, 'sdf-8', "All snapshot elements must start with the StructureDefinition's specified type for non-logical models, or with the same type name for logical models")
if (!q22(o, s.resource, s.root)) broken(s, 'sdf-8b', "All snapshot elements must have a base definition")
askEach(s, 'element', o.element, q23, 'sdf-10', "provide either a binding reference or a description (or both)")
}
}
export function StructureDefinition_differential(o, s) {
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
case 'element': r |= 1; each(s, 'element', v, ElementDefinition); break
default: other(s, k, v, k24)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'element')
if (s.faults.length === f) {
if (!q25(o, s.resource, s.root)) broken(s, 'sdf-20', "No slicing on the root element")
if (!q26(o, s.resource, s.root)) broken(s, 'sdf-8a', "In any differential, all the elements must start with the StructureDefinition's specified type for non-logical models, or with the same type name for logical models")
}
}
const q0 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.list(e.snapshot?.element)) {
if (x1 == null) continue
const x2 = x1.path
if (x2 != null) {
list.push(x2)
}
}
return list
}
return (e, resource, root) => e.derivation === "constraint" || fp.isDistinct(list1(e))
})()
const q1 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.differential?.element)) {
if (x2 == null) continue
return x2
}
}
const at2 = (e) => {
for (const x4 of fp.list(e.differential?.element)) {
if (x4 == null) continue
return x4
}
}
return (e, resource, root) => e.kind === "logical" || at1(e)?.path != null && fp.contains(at1(e)?.path, ".") || !(fp.list(at2(e)?.type).length > 0)
})()
const q2 = (e, resource, root) => (e.abstract) === (true) || e.baseDefinition != null || e._baseDefinition != null
const q3 = (e, resource, root) => e.type != null && e.type !== "Extension" || e.derivation === "specialization" || fp.list(e.context).length > 0
const q4 = (e, resource, root) => e.snapshot != null || e.differential != null
const q5 = (() => {
const all1 = (e) => {
const x1 = e.snapshot
if (x1 != null) {
for (const x2 of fp.list(x1.element)) {
if (x2 == null) continue
if (x2.path != null && !fp.contains(x2.path, ".")) {
if (!(!(x2.label != null || x2._label != null) && !(fp.list(x2.code).length > 0) && !(x2.requirements != null || x2._requirements != null))) return false
}
}
}
const x3 = e.differential
if (x3 != null) {
for (const x4 of fp.list(x3.element)) {
if (x4 == null) continue
if (x4.path != null && !fp.contains(x4.path, ".")) {
if (!(!(x4.label != null || x4._label != null) && !(fp.list(x4.code).length > 0) && !(x4.requirements != null || x4._requirements != null))) return false
}
}
}
return true
}
return (e, resource, root) => all1(e)
})()
const q6 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.snapshot?.element)) {
if (x2 == null) continue
return x2
}
}
return (e, resource, root) => e.kind === "logical" || e.snapshot == null || at1(e)?.path != null && e.type != null && at1(e)?.path === e.type
})()
const q7 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.snapshot?.element)) {
if (x1 == null) continue
if (!(x1.id != null || x1._id != null)) return false
}
return true
}
const all2 = (e) => {
for (const x2 of fp.list(e.differential?.element)) {
if (x2 == null) continue
if (!(x2.id != null || x2._id != null)) return false
}
return true
}
return (e, resource, root) => all1(e) && all2(e)
})()
const q8 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.snapshot?.element)) {
if (x2 == null) continue
return x2
}
}
return (e, resource, root) => e.kind === "logical" || !(fp.list(at1(e)?.type).length > 0)
})()
const q9 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.snapshot?.element)) {
if (x1 == null) continue
if (!(x1.id != null || x1._id != null)) return false
}
return true
}
const list2 = (e) => {
const list = []
for (const x2 of fp.list(e.snapshot?.element)) {
if (x2 == null) continue
const x3 = x2.id
if (x3 != null) {
list.push(x3)
}
}
return list
}
return (e, resource, root) => all1(e) && fp.isDistinct(list2(e))
})()
const q10 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.differential?.element)) {
if (x1 == null) continue
if (!(x1.id != null || x1._id != null)) return false
}
return true
}
const list2 = (e) => {
const list = []
for (const x2 of fp.list(e.differential?.element)) {
if (x2 == null) continue
const x3 = x2.id
if (x3 != null) {
list.push(x3)
}
}
return list
}
return (e, resource, root) => all1(e) && fp.isDistinct(list2(e))
})()
const q11 = (e, resource, root) => !(fp.list(e.contextInvariant).length > 0 || fp.list(e._contextInvariant).length > 0) || e.type === "Extension"
const q12 = (() => {
const KEPT1 = new RegExp("^[a-zA-Z0-9]+$", 's')
const KEPT2 = new RegExp("^http:\\/\\/hl7\\.org\\/fhirpath\\/System\\.[A-Z][A-Za-z]+$", 's')
const all3 = (e) => {
for (const x1 of fp.list(e.differential?.element)) {
if (x1 == null) continue
for (const x2 of fp.list(x1.type)) {
if (x2 == null) continue
const x3 = x2.code
if (x3 != null) {
if (!(fp.matches(x3, KEPT1) || fp.matches(x3, KEPT2))) return false
}
}
}
return true
}
const KEPT4 = new RegExp("^[a-zA-Z0-9\\.]+$", 's')
const all5 = (e) => {
for (const x4 of fp.list(e.snapshot?.element)) {
if (x4 == null) continue
for (const x5 of fp.list(x4.type)) {
if (x5 == null) continue
const x6 = x5.code
if (x6 != null) {
if (!(fp.matches(x6, KEPT4) || fp.matches(x6, KEPT2))) return false
}
}
}
return true
}
return (e, resource, root) => e.url != null && !fp.startsWith(e.url, "http://hl7.org/fhir/StructureDefinition") || all3(e) && all5(e)
})()
const q13 = (() => {
const KEPT1 = new Set(["defaultValueBase64Binary","_defaultValueBase64Binary","defaultValueBoolean","_defaultValueBoolean","defaultValueCanonical","_defaultValueCanonical","defaultValueCode","_defaultValueCode","defaultValueDate","_defaultValueDate","defaultValueDateTime","_defaultValueDateTime","defaultValueDecimal","_defaultValueDecimal","defaultValueId","_defaultValueId","defaultValueInstant","_defaultValueInstant","defaultValueInteger","_defaultValueInteger","defaultValueMarkdown","_defaultValueMarkdown","defaultValueOid","_defaultValueOid","defaultValuePositiveInt","_defaultValuePositiveInt","defaultValueString","_defaultValueString","defaultValueTime","_defaultValueTime","defaultValueUnsignedInt","_defaultValueUnsignedInt","defaultValueUri","_defaultValueUri","defaultValueUrl","_defaultValueUrl","defaultValueUuid","_defaultValueUuid","defaultValueAddress","defaultValueAge","defaultValueAnnotation","defaultValueAttachment","defaultValueCodeableConcept","defaultValueCoding","defaultValueContactPoint","defaultValueCount","defaultValueDistance","defaultValueDuration","defaultValueHumanName","defaultValueIdentifier","defaultValueMoney","defaultValuePeriod","defaultValueQuantity","defaultValueRange","defaultValueRatio","defaultValueReference","defaultValueSampledData","defaultValueSignature","defaultValueTiming","defaultValueContactDetail","defaultValueContributor","defaultValueDataRequirement","defaultValueExpression","defaultValueParameterDefinition","defaultValueRelatedArtifact","defaultValueTriggerDefinition","defaultValueUsageContext","defaultValueDosage","defaultValueMeta"])
const some2 = (e) => {
for (const x1 of fp.list(e.differential?.element)) {
if (x1 == null) continue
if (fp.hasOneOf(x1, KEPT1)) return true
}
return false
}
return (e, resource, root) => !some2(e) || e.derivation === "specialization"
})()
const q14 = (() => {
const KEPT1 = new Set(["defaultValueBase64Binary","_defaultValueBase64Binary","defaultValueBoolean","_defaultValueBoolean","defaultValueCanonical","_defaultValueCanonical","defaultValueCode","_defaultValueCode","defaultValueDate","_defaultValueDate","defaultValueDateTime","_defaultValueDateTime","defaultValueDecimal","_defaultValueDecimal","defaultValueId","_defaultValueId","defaultValueInstant","_defaultValueInstant","defaultValueInteger","_defaultValueInteger","defaultValueMarkdown","_defaultValueMarkdown","defaultValueOid","_defaultValueOid","defaultValuePositiveInt","_defaultValuePositiveInt","defaultValueString","_defaultValueString","defaultValueTime","_defaultValueTime","defaultValueUnsignedInt","_defaultValueUnsignedInt","defaultValueUri","_defaultValueUri","defaultValueUrl","_defaultValueUrl","defaultValueUuid","_defaultValueUuid","defaultValueAddress","defaultValueAge","defaultValueAnnotation","defaultValueAttachment","defaultValueCodeableConcept","defaultValueCoding","defaultValueContactPoint","defaultValueCount","defaultValueDistance","defaultValueDuration","defaultValueHumanName","defaultValueIdentifier","defaultValueMoney","defaultValuePeriod","defaultValueQuantity","defaultValueRange","defaultValueRatio","defaultValueReference","defaultValueSampledData","defaultValueSignature","defaultValueTiming","defaultValueContactDetail","defaultValueContributor","defaultValueDataRequirement","defaultValueExpression","defaultValueParameterDefinition","defaultValueRelatedArtifact","defaultValueTriggerDefinition","defaultValueUsageContext","defaultValueDosage","defaultValueMeta"])
const some2 = (e) => {
for (const x1 of fp.list(e.snapshot?.element)) {
if (x1 == null) continue
if (fp.hasOneOf(x1, KEPT1)) return true
}
return false
}
const some3 = (e) => {
for (const x2 of fp.list(e.differential?.element)) {
if (x2 == null) continue
if (fp.hasOneOf(x2, KEPT1)) return true
}
return false
}
return (e, resource, root) => e.url != null && !fp.startsWith(e.url, "http://hl7.org/fhir/StructureDefinition") || !some2(e) && !some3(e)
})()
const q15 = (() => {
const all1 = (e) => {
const x1 = e.snapshot
if (x1 != null) {
for (const x2 of fp.list(x1.element)) {
if (x2 == null) continue
if (!(x2.path != null && fp.contains(x2.path, ".") || !(x2.sliceName != null || x2._sliceName != null))) return false
}
}
const x3 = e.differential
if (x3 != null) {
for (const x4 of fp.list(x3.element)) {
if (x4 == null) continue
if (!(x4.path != null && fp.contains(x4.path, ".") || !(x4.sliceName != null || x4._sliceName != null))) return false
}
}
return true
}
return (e, resource, root) => all1(e)
})()
const k16 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ keyword fhirVersion_ mapping kind_ abstract_ context contextInvariant_* type_ baseDefinition_ derivation_ snapshot differential')
const q17 = (e, resource, root) => e.name != null || e._name != null || e.uri != null || e._uri != null
const k18 = known(Element, 'id_ extension modifierExtension identity_ uri_ name_ comment_')
const k19 = known(Element, 'id_ extension modifierExtension type_ expression_')
const q20 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.element)) {
if (x1 == null) continue
if (!((x1.definition != null || x1._definition != null) && (x1.min != null || x1._min != null) && (x1.max != null || x1._max != null))) return false
}
return true
}
return (e, resource, root) => all1(e)
})()
const q21 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.element)) {
if (x2 == null) continue
return x2
}
}
const at2 = (resource) => {
for (const x6 of fp.list(resource.snapshot?.element)) {
if (x6 == null) continue
return x6
}
}
const all3 = (e, resource) => {
let x3 = 0
for (const x4 of fp.list(e.element)) {
if (x4 == null) continue
if (!(x3++ < 1)) {
if (!(x4.path != null && fp.startsWith(x4.path, fp.join(at2(resource)?.path, ".")))) return false
}
}
return true
}
return (e, resource, root) => (resource.kind === "logical" || at1(e)?.path != null && resource.type != null && at1(e)?.path === resource.type) && all3(e, resource)
})()
const q22 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.element)) {
if (x1 == null) continue
if (x1.base == null) return false
}
return true
}
return (e, resource, root) => all1(e)
})()
const q23 = (e, resource, root) => e.binding == null || e.binding?.valueSet != null || e.binding?._valueSet != null || e.binding?.description != null || e.binding?._description != null
const k24 = known(Element, 'id_ extension modifierExtension element')
const q25 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.element)) {
if (x1 == null) continue
if (x1.path != null && !fp.contains(x1.path, ".")) {
if (x1.slicing != null) return true
}
}
return false
}
return (e, resource, root) => !some1(e)
})()
const q26 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.element)) {
if (x2 == null) continue
return x2
}
}
const some2 = (e) => {
let x3 = 0
for (const x4 of fp.list(e.element)) {
if (x4 == null) continue
if (!(x3++ < 1)) {
return true
}
}
return false
}
const KEPT3 = new RegExp("\\..*", 'gs')
const at4 = (resource) => {
for (const x8 of fp.list(resource.differential?.element)) {
if (x8 == null) continue
return x8
}
}
const all5 = (e, resource) => {
let x5 = 0
for (const x6 of fp.list(e.element)) {
if (x6 == null) continue
if (!(x5++ < 1)) {
if (!(x6.path != null && fp.startsWith(x6.path, fp.join(fp.replaceMatches(at4(resource)?.path, KEPT3, ""), ".")))) return false
}
}
return true
}
return (e, resource, root) => (resource.kind === "logical" || at1(e)?.path != null && fp.startsWith(at1(e)?.path, resource.type)) && (!some2(e) || all5(e, resource))
})()
