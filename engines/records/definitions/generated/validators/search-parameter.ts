// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, ContactDetail, Element, Extension, Meta, Narrative, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { publication_status_code, resource_types_code, search_comparator_code, search_modifier_code_code, search_param_type_code, search_xpath_usage_code } from './codes.ts'
export function SearchParameter(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SearchParameter') note(s, 'structure', 'must be SearchParameter', k); break
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
case 'derivedFrom': if (!isCanonical(v)) bad(s, 'derivedFrom', v, 'canonical'); break
case 'status': r |= 4; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': r |= 8; if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'code': r |= 16; if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'base': r |= 32; values(s, 'base', v, o._base, resource_types_code.has, resource_types_code); break
case 'type': r |= 64; if (!search_param_type_code.has(v)) bad(s, 'type', v, search_param_type_code); break
case 'expression': if (!isString(v)) bad(s, 'expression', v, 'string'); break
case 'xpath': if (!isString(v)) bad(s, 'xpath', v, 'string'); break
case 'xpathUsage': if (!search_xpath_usage_code.has(v)) bad(s, 'xpathUsage', v, search_xpath_usage_code); break
case 'target': values(s, 'target', v, o._target, resource_types_code.has, resource_types_code); break
case 'multipleOr': if (!isBoolean(v)) bad(s, 'multipleOr', v, 'boolean'); break
case 'multipleAnd': if (!isBoolean(v)) bad(s, 'multipleAnd', v, 'boolean'); break
case 'comparator': values(s, 'comparator', v, o._comparator, search_comparator_code.has, search_comparator_code); break
case 'modifier': values(s, 'modifier', v, o._modifier, search_modifier_code_code.has, search_modifier_code_code); break
case 'chain': values(s, 'chain', v, o._chain, isString, 'string'); break
case 'component': each(s, 'component', v, SearchParameter_component); break
default: other(s, k, v, k2)
}
}
if (r !== 127) missing(s, o, 'url name status description code base type')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'spd-1', "If an xpath is present, there SHALL be an xpathUsage")
if (!q1(o, s.resource, s.root)) broken(s, 'spd-2', "Search parameters can only have chain names when the search parameter type is 'reference'")
}
}
export function SearchParameter_component(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'definition': r |= 1; if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
case 'expression': r |= 2; if (!isString(v)) bad(s, 'expression', v, 'string'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'definition expression')
}
const q0 = (e, resource, root) => !(e.xpath != null || e._xpath != null) || e.xpathUsage != null || e._xpathUsage != null
const q1 = (e, resource, root) => !(fp.list(e.chain).length > 0 || fp.list(e._chain).length > 0) || e.type === "reference"
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ version_ name_ derivedFrom_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ code_ base_* type_ expression_ xpath_ xpathUsage_ target_* multipleOr_ multipleAnd_ comparator_* modifier_* chain_* component')
const k3 = known(Element, 'id_ extension modifierExtension definition_ expression_')
