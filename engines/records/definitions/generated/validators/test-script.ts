// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta, Narrative, Reference, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { askEach, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { assert_direction_codes_code, assert_operator_codes_code, assert_response_code_types_code, defined_types_code, http_operations_code, publication_status_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isInteger, isMarkdown, isMimeType, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function TestScript(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'TestScript') note(s, 'structure', 'must be TestScript', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': r |= 1; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': one(s, 'identifier', v, Identifier); break
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
case 'origin': each(s, 'origin', v, TestScript_origin); break
case 'destination': each(s, 'destination', v, TestScript_destination); break
case 'metadata': one(s, 'metadata', v, TestScript_metadata); break
case 'fixture': each(s, 'fixture', v, TestScript_fixture); break
case 'profile': each(s, 'profile', v, to0); break
case 'variable': each(s, 'variable', v, TestScript_variable); break
case 'setup': one(s, 'setup', v, TestScript_setup); break
case 'test': each(s, 'test', v, TestScript_test); break
case 'teardown': one(s, 'teardown', v, TestScript_teardown); break
default: other(s, k, v, k1)
}
}
if (r !== 7) missing(s, o, 'url name status')
}
export function TestScript_origin(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'index': r |= 1; if (!isInteger(v)) bad(s, 'index', v, 'integer'); break
case 'profile': r |= 2; one(s, 'profile', v, Coding); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'index profile')
}
export function TestScript_destination(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'index': r |= 1; if (!isInteger(v)) bad(s, 'index', v, 'integer'); break
case 'profile': r |= 2; one(s, 'profile', v, Coding); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'index profile')
}
export function TestScript_metadata(o, s) {
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
case 'link': each(s, 'link', v, TestScript_metadata_link); break
case 'capability': r |= 1; each(s, 'capability', v, TestScript_metadata_capability); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'capability')
if (s.faults.length === f) {
if (!q3(o, s.resource, s.root)) broken(s, 'tst-4', "TestScript metadata capability SHALL contain required or validated or both.")
}
}
export function TestScript_metadata_link(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': r |= 1; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'url')
}
export function TestScript_metadata_capability(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'required': r |= 1; if (!isBoolean(v)) bad(s, 'required', v, 'boolean'); break
case 'validated': r |= 2; if (!isBoolean(v)) bad(s, 'validated', v, 'boolean'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'origin': values(s, 'origin', v, o._origin, isInteger, 'integer'); break
case 'destination': if (!isInteger(v)) bad(s, 'destination', v, 'integer'); break
case 'link': values(s, 'link', v, o._link, isUri, 'uri'); break
case 'capabilities': r |= 4; if (!isCanonical(v)) bad(s, 'capabilities', v, 'canonical'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'required validated capabilities')
}
export function TestScript_fixture(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'autocreate': r |= 1; if (!isBoolean(v)) bad(s, 'autocreate', v, 'boolean'); break
case 'autodelete': r |= 2; if (!isBoolean(v)) bad(s, 'autodelete', v, 'boolean'); break
case 'resource': one(s, 'resource', v, to0); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'autocreate autodelete')
}
export function TestScript_variable(o, s) {
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
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'defaultValue': if (!isString(v)) bad(s, 'defaultValue', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'expression': if (!isString(v)) bad(s, 'expression', v, 'string'); break
case 'headerField': if (!isString(v)) bad(s, 'headerField', v, 'string'); break
case 'hint': if (!isString(v)) bad(s, 'hint', v, 'string'); break
case 'path': if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'sourceId': if (!isId(v)) bad(s, 'sourceId', v, 'id'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
if (s.faults.length === f) {
if (!q8(o, s.resource, s.root)) broken(s, 'tst-3', "Variable can only contain one of expression, headerField or path.")
}
}
export function TestScript_setup(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'action': r |= 1; each(s, 'action', v, TestScript_setup_action); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'action')
}
export function TestScript_setup_action(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'operation': one(s, 'operation', v, TestScript_setup_action_operation); break
case 'assert': one(s, 'assert', v, TestScript_setup_action_assert); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q11(o, s.resource, s.root)) broken(s, 'tst-1', "Setup action SHALL contain either an operation or assert but not both.")
}
}
export function TestScript_setup_action_operation(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, Coding); break
case 'resource': if (!defined_types_code.has(v)) bad(s, 'resource', v, defined_types_code); break
case 'label': if (!isString(v)) bad(s, 'label', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'accept': if (!isMimeType(v)) bad(s, 'accept', v, 'mimeType'); break
case 'contentType': if (!isMimeType(v)) bad(s, 'contentType', v, 'mimeType'); break
case 'destination': if (!isInteger(v)) bad(s, 'destination', v, 'integer'); break
case 'encodeRequestUrl': r |= 1; if (!isBoolean(v)) bad(s, 'encodeRequestUrl', v, 'boolean'); break
case 'method': if (!http_operations_code.has(v)) bad(s, 'method', v, http_operations_code); break
case 'origin': if (!isInteger(v)) bad(s, 'origin', v, 'integer'); break
case 'params': if (!isString(v)) bad(s, 'params', v, 'string'); break
case 'requestHeader': each(s, 'requestHeader', v, TestScript_setup_action_operation_requestHeader); break
case 'requestId': if (!isId(v)) bad(s, 'requestId', v, 'id'); break
case 'responseId': if (!isId(v)) bad(s, 'responseId', v, 'id'); break
case 'sourceId': if (!isId(v)) bad(s, 'sourceId', v, 'id'); break
case 'targetId': if (!isId(v)) bad(s, 'targetId', v, 'id'); break
case 'url': if (!isString(v)) bad(s, 'url', v, 'string'); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'encodeRequestUrl')
if (s.faults.length === f) {
if (!q13(o, s.resource, s.root)) broken(s, 'tst-7', "Setup operation SHALL contain either sourceId or targetId or params or url.")
}
s.depth--
}
export function TestScript_setup_action_operation_requestHeader(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'field': r |= 1; if (!isString(v)) bad(s, 'field', v, 'string'); break
case 'value': r |= 2; if (!isString(v)) bad(s, 'value', v, 'string'); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'field value')
}
export function TestScript_setup_action_assert(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'label': if (!isString(v)) bad(s, 'label', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'direction': if (!assert_direction_codes_code.has(v)) bad(s, 'direction', v, assert_direction_codes_code); break
case 'compareToSourceId': if (!isString(v)) bad(s, 'compareToSourceId', v, 'string'); break
case 'compareToSourceExpression': if (!isString(v)) bad(s, 'compareToSourceExpression', v, 'string'); break
case 'compareToSourcePath': if (!isString(v)) bad(s, 'compareToSourcePath', v, 'string'); break
case 'contentType': if (!isMimeType(v)) bad(s, 'contentType', v, 'mimeType'); break
case 'expression': if (!isString(v)) bad(s, 'expression', v, 'string'); break
case 'headerField': if (!isString(v)) bad(s, 'headerField', v, 'string'); break
case 'minimumId': if (!isString(v)) bad(s, 'minimumId', v, 'string'); break
case 'navigationLinks': if (!isBoolean(v)) bad(s, 'navigationLinks', v, 'boolean'); break
case 'operator': if (!assert_operator_codes_code.has(v)) bad(s, 'operator', v, assert_operator_codes_code); break
case 'path': if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'requestMethod': if (!http_operations_code.has(v)) bad(s, 'requestMethod', v, http_operations_code); break
case 'requestURL': if (!isString(v)) bad(s, 'requestURL', v, 'string'); break
case 'resource': if (!defined_types_code.has(v)) bad(s, 'resource', v, defined_types_code); break
case 'response': if (!assert_response_code_types_code.has(v)) bad(s, 'response', v, assert_response_code_types_code); break
case 'responseCode': if (!isString(v)) bad(s, 'responseCode', v, 'string'); break
case 'sourceId': if (!isId(v)) bad(s, 'sourceId', v, 'id'); break
case 'validateProfileId': if (!isId(v)) bad(s, 'validateProfileId', v, 'id'); break
case 'value': if (!isString(v)) bad(s, 'value', v, 'string'); break
case 'warningOnly': r |= 1; if (!isBoolean(v)) bad(s, 'warningOnly', v, 'boolean'); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'warningOnly')
if (s.faults.length === f) {
if (!q16(o, s.resource, s.root)) broken(s, 'tst-5', "Only a single assertion SHALL be present within setup action assert element.")
if (!q17(o, s.resource, s.root)) broken(s, 'tst-10', "Setup action assert SHALL contain either compareToSourceId and compareToSourceExpression, compareToSourceId and compareToSourcePath or neither.")
if (!q18(o, s.resource, s.root)) broken(s, 'tst-12', "Setup action assert response and responseCode SHALL be empty when direction equals request")
}
s.depth--
}
export function TestScript_test(o, s) {
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
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'action': r |= 1; each(s, 'action', v, TestScript_test_action); break
default: other(s, k, v, k20)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'action')
}
export function TestScript_test_action(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'operation': one(s, 'operation', v, TestScript_setup_action_operation); break
case 'assert': one(s, 'assert', v, TestScript_setup_action_assert); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q11(o, s.resource, s.root)) broken(s, 'tst-2', "Test action SHALL contain either an operation or assert but not both.")
askEach(s, 'operation', o.operation, q13, 'tst-8', "Test operation SHALL contain either sourceId or targetId or params or url.")
askEach(s, 'assert', o.assert, q16, 'tst-6', "Only a single assertion SHALL be present within test action assert element.")
askEach(s, 'assert', o.assert, q17, 'tst-11', "Test action assert SHALL contain either compareToSourceId and compareToSourceExpression, compareToSourceId and compareToSourcePath or neither.")
askEach(s, 'assert', o.assert, q18, 'tst-13', "Test action assert response and response and responseCode SHALL be empty when direction equals request")
}
}
export function TestScript_teardown(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'action': r |= 1; each(s, 'action', v, TestScript_teardown_action); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'action')
}
export function TestScript_teardown_action(o, s) {
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
case 'operation': r |= 1; one(s, 'operation', v, TestScript_setup_action_operation); break
default: other(s, k, v, k21)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'operation')
if (s.faults.length === f) {
askEach(s, 'operation', o.operation, q13, 'tst-9', "Teardown operation SHALL contain either sourceId or targetId or params or url.")
}
}
const to0 = referenceTo(Reference, '')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ origin destination metadata fixture profile variable setup test teardown')
const k2 = known(Element, 'id_ extension modifierExtension index_ profile')
const q3 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.capability)) {
if (x1 == null) continue
if (x1.required != null || x1._required != null) return true
}
return false
}
const some2 = (e) => {
for (const x2 of fp.list(e.capability)) {
if (x2 == null) continue
if (x2.validated != null || x2._validated != null) return true
}
return false
}
return (e, resource, root) => some1(e) || some2(e)
})()
const k4 = known(Element, 'id_ extension modifierExtension link capability')
const k5 = known(Element, 'id_ extension modifierExtension url_ description_')
const k6 = known(Element, 'id_ extension modifierExtension required_ validated_ description_ origin_* destination_ link_* capabilities_')
const k7 = known(Element, 'id_ extension modifierExtension autocreate_ autodelete_ resource')
const q8 = (e, resource, root) => !(e.expression != null || e._expression != null) || !(e.headerField != null || e._headerField != null) || !(e.path != null || e._path != null)
const k9 = known(Element, 'id_ extension modifierExtension name_ defaultValue_ description_ expression_ headerField_ hint_ path_ sourceId_')
const k10 = known(Element, 'id_ extension modifierExtension action')
const q11 = (e, resource, root) => (e.operation != null) !== (e.assert != null)
const k12 = known(Element, 'id_ extension modifierExtension operation assert')
const q13 = (e, resource, root) => e.sourceId != null || e._sourceId != null || (((!(e.targetId != null || e._targetId != null) ? 0 : 1) + (!(e.url != null || e._url != null) ? 0 : 1)) + (!(e.params != null || e._params != null) ? 0 : 1)) === 1 || e.type?.code != null && (e.type?.code === "capabilities" || e.type?.code === "search" || e.type?.code === "transaction" || e.type?.code === "history")
const k14 = known(Element, 'id_ extension modifierExtension type resource_ label_ description_ accept_ contentType_ destination_ encodeRequestUrl_ method_ origin_ params_ requestHeader requestId_ responseId_ sourceId_ targetId_ url_')
const k15 = known(Element, 'id_ extension modifierExtension field_ value_')
const q16 = (e, resource, root) => fp.list(e.extension).length > 0 || (((((((((((!(e.contentType != null || e._contentType != null) ? 0 : 1) + (!(e.expression != null || e._expression != null) ? 0 : 1)) + (!(e.headerField != null || e._headerField != null) ? 0 : 1)) + (!(e.minimumId != null || e._minimumId != null) ? 0 : 1)) + (!(e.navigationLinks != null || e._navigationLinks != null) ? 0 : 1)) + (!(e.path != null || e._path != null) ? 0 : 1)) + (!(e.requestMethod != null || e._requestMethod != null) ? 0 : 1)) + (!(e.resource != null || e._resource != null) ? 0 : 1)) + (!(e.responseCode != null || e._responseCode != null) ? 0 : 1)) + (!(e.response != null || e._response != null) ? 0 : 1)) + (!(e.validateProfileId != null || e._validateProfileId != null) ? 0 : 1)) <= 1
const q17 = (e, resource, root) => (!(e.compareToSourceId != null || e._compareToSourceId != null)) !== (e.compareToSourceExpression != null || e._compareToSourceExpression != null || e.compareToSourcePath != null || e._compareToSourcePath != null)
const q18 = (e, resource, root) => !(e.response != null || e._response != null) && !(e.responseCode != null || e._responseCode != null) && e.direction === "request" || !(e.direction != null || e._direction != null) || e.direction === "response"
const k19 = known(Element, 'id_ extension modifierExtension label_ description_ direction_ compareToSourceId_ compareToSourceExpression_ compareToSourcePath_ contentType_ expression_ headerField_ minimumId_ navigationLinks_ operator_ path_ requestMethod_ requestURL_ resource_ response_ responseCode_ sourceId_ validateProfileId_ value_ warningOnly_')
const k20 = known(Element, 'id_ extension modifierExtension name_ description_ action')
const k21 = known(Element, 'id_ extension modifierExtension operation')
