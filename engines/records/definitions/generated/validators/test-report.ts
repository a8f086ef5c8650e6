// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isDecimal, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { report_action_result_codes_code, report_participant_type_code, report_result_codes_code, report_status_codes_code } from './codes.ts'
export function TestReport(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'TestReport') note(s, 'structure', 'must be TestReport', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'status': r |= 1; if (!report_status_codes_code.has(v)) bad(s, 'status', v, report_status_codes_code); break
case 'testScript': r |= 2; one(s, 'testScript', v, to0); break
case 'result': r |= 4; if (!report_result_codes_code.has(v)) bad(s, 'result', v, report_result_codes_code); break
case 'score': if (!isDecimal(v)) bad(s, 'score', v, 'decimal'); break
case 'tester': if (!isString(v)) bad(s, 'tester', v, 'string'); break
case 'issued': if (!isDateTime(v)) bad(s, 'issued', v, 'dateTime'); break
case 'participant': each(s, 'participant', v, TestReport_participant); break
case 'setup': one(s, 'setup', v, TestReport_setup); break
case 'test': each(s, 'test', v, TestReport_test); break
case 'teardown': one(s, 'teardown', v, TestReport_teardown); break
default: other(s, k, v, k1)
}
}
if (r !== 7) missing(s, o, 'status testScript result')
}
export function TestReport_participant(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!report_participant_type_code.has(v)) bad(s, 'type', v, report_participant_type_code); break
case 'uri': r |= 2; if (!isUri(v)) bad(s, 'uri', v, 'uri'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type uri')
}
export function TestReport_setup(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'action': r |= 1; each(s, 'action', v, TestReport_setup_action); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'action')
}
export function TestReport_setup_action(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'operation': one(s, 'operation', v, TestReport_setup_action_operation); break
case 'assert': one(s, 'assert', v, TestReport_setup_action_assert); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q4(o, s.resource, s.root)) broken(s, 'inv-1', "Setup action SHALL contain either an operation or assert but not both.")
}
}
export function TestReport_setup_action_operation(o, s) {
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
case 'result': r |= 1; if (!report_action_result_codes_code.has(v)) bad(s, 'result', v, report_action_result_codes_code); break
case 'message': if (!isMarkdown(v)) bad(s, 'message', v, 'markdown'); break
case 'detail': if (!isUri(v)) bad(s, 'detail', v, 'uri'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'result')
s.depth--
}
export function TestReport_setup_action_assert(o, s) {
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
case 'result': r |= 1; if (!report_action_result_codes_code.has(v)) bad(s, 'result', v, report_action_result_codes_code); break
case 'message': if (!isMarkdown(v)) bad(s, 'message', v, 'markdown'); break
case 'detail': if (!isString(v)) bad(s, 'detail', v, 'string'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'result')
s.depth--
}
export function TestReport_test(o, s) {
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
case 'action': r |= 1; each(s, 'action', v, TestReport_test_action); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'action')
}
export function TestReport_test_action(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'operation': one(s, 'operation', v, TestReport_setup_action_operation); break
case 'assert': one(s, 'assert', v, TestReport_setup_action_assert); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q4(o, s.resource, s.root)) broken(s, 'inv-2', "Test action SHALL contain either an operation or assert but not both.")
}
}
export function TestReport_teardown(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'action': r |= 1; each(s, 'action', v, TestReport_teardown_action); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'action')
}
export function TestReport_teardown_action(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'operation': r |= 1; one(s, 'operation', v, TestReport_setup_action_operation); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'operation')
}
const to0 = referenceTo(Reference, 'TestScript')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier name_ status_ testScript result_ score_ tester_ issued_ participant setup test teardown')
const k2 = known(Element, 'id_ extension modifierExtension type_ uri_ display_')
const k3 = known(Element, 'id_ extension modifierExtension action')
const q4 = (e, resource, root) => (e.operation != null) !== (e.assert != null)
const k5 = known(Element, 'id_ extension modifierExtension operation assert')
const k6 = known(Element, 'id_ extension modifierExtension result_ message_ detail_')
const k7 = known(Element, 'id_ extension modifierExtension name_ description_ action')
const k8 = known(Element, 'id_ extension modifierExtension operation')
