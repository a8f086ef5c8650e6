// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Meta, Narrative } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { issue_severity_code, issue_type_code } from './codes.ts'
import { note } from '../../../rules/validating/state.ts'
export function OperationOutcome(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'OperationOutcome') note(s, 'structure', 'must be OperationOutcome', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'issue': r |= 1; each(s, 'issue', v, OperationOutcome_issue); break
default: other(s, k, v, k0)
}
}
if (r !== 1) missing(s, o, 'issue')
}
export function OperationOutcome_issue(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'severity': r |= 1; if (!issue_severity_code.has(v)) bad(s, 'severity', v, issue_severity_code); break
case 'code': r |= 2; if (!issue_type_code.has(v)) bad(s, 'code', v, issue_type_code); break
case 'details': one(s, 'details', v, CodeableConcept); break
case 'diagnostics': if (!isString(v)) bad(s, 'diagnostics', v, 'string'); break
case 'location': values(s, 'location', v, o._location, isString, 'string'); break
case 'expression': values(s, 'expression', v, o._expression, isString, 'string'); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'severity code')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension issue')
const k1 = known(Element, 'id_ extension modifierExtension severity_ code_ details diagnostics_ location_* expression_*')
