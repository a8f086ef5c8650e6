// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { ContactDetail, Element, Extension, Meta, Narrative, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { compartment_type_code, publication_status_code, resource_types_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
export function CompartmentDefinition(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CompartmentDefinition') note(s, 'structure', 'must be CompartmentDefinition', k); break
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
case 'status': r |= 4; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'code': r |= 8; if (!compartment_type_code.has(v)) bad(s, 'code', v, compartment_type_code); break
case 'search': r |= 16; if (!isBoolean(v)) bad(s, 'search', v, 'boolean'); break
case 'resource': each(s, 'resource', v, CompartmentDefinition_resource); break
default: other(s, k, v, k0)
}
}
if (r !== 31) missing(s, o, 'url name status code search')
}
export function CompartmentDefinition_resource(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; if (!resource_types_code.has(v)) bad(s, 'code', v, resource_types_code); break
case 'param': values(s, 'param', v, o._param, isString, 'string'); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ version_ name_ status_ experimental_ date_ publisher_ contact description_ useContext purpose_ code_ search_ resource')
const k1 = known(Element, 'id_ extension modifierExtension code_ param_* documentation_')
