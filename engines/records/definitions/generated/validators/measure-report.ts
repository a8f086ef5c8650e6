// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { codedBy } from '../../../rules/validating/coded.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCanonical, isCode, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { measure_improvement_notation_concept, measure_report_status_code, measure_report_type_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MeasureReport(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MeasureReport') note(s, 'structure', 'must be MeasureReport', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!measure_report_status_code.has(v)) bad(s, 'status', v, measure_report_status_code); break
case 'type': r |= 2; if (!measure_report_type_code.has(v)) bad(s, 'type', v, measure_report_type_code); break
case 'measure': r |= 4; if (!isCanonical(v)) bad(s, 'measure', v, 'canonical'); break
case 'subject': one(s, 'subject', v, to2); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'reporter': one(s, 'reporter', v, to3); break
case 'period': r |= 8; one(s, 'period', v, Period); break
case 'improvementNotation': one(s, 'improvementNotation', v, by4); break
case 'group': each(s, 'group', v, MeasureReport_group); break
case 'evaluatedResource': each(s, 'evaluatedResource', v, to5); break
default: other(s, k, v, k6)
}
}
if (r !== 15) missing(s, o, 'status type measure period')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'mrp-1', "Measure Reports used for data collection SHALL NOT communicate group and score information")
if (!q1(o, s.resource, s.root)) broken(s, 'mrp-2', "Stratifiers SHALL be either a single criteria or a set of criteria components")
}
}
export function MeasureReport_group(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'population': each(s, 'population', v, MeasureReport_group_population); break
case 'measureScore': one(s, 'measureScore', v, Quantity); break
case 'stratifier': each(s, 'stratifier', v, MeasureReport_group_stratifier); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
}
export function MeasureReport_group_population(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'count': if (!isInteger(v)) bad(s, 'count', v, 'integer'); break
case 'subjectResults': one(s, 'subjectResults', v, to8); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
export function MeasureReport_group_stratifier(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'stratum': each(s, 'stratum', v, MeasureReport_group_stratifier_stratum); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
}
export function MeasureReport_group_stratifier_stratum(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'value': one(s, 'value', v, CodeableConcept); break
case 'component': each(s, 'component', v, MeasureReport_group_stratifier_stratum_component); break
case 'population': each(s, 'population', v, MeasureReport_group_stratifier_stratum_population); break
case 'measureScore': one(s, 'measureScore', v, Quantity); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function MeasureReport_group_stratifier_stratum_component(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'value': r |= 2; one(s, 'value', v, CodeableConcept); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'code value')
}
export function MeasureReport_group_stratifier_stratum_population(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'count': if (!isInteger(v)) bad(s, 'count', v, 'integer'); break
case 'subjectResults': one(s, 'subjectResults', v, to8); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
const q0 = (e, resource, root) => e.type != null && e.type !== "data-collection" || !(fp.list(e.group).length > 0)
const q1 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.group)) {
if (x1 == null) continue
for (const x2 of fp.list(x1.stratifier)) {
if (x2 == null) continue
for (const x3 of fp.list(x2.stratum)) {
if (x3 == null) continue
if (!((x3.value != null) !== (fp.list(x3.component).length > 0))) return false
}
}
}
return true
}
return (e, resource, root) => all1(e)
})()
const to2 = referenceTo(Reference, 'Patient Practitioner PractitionerRole Location Device RelatedPerson Group')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole Location Organization')
const by4 = codedBy(CodeableConcept, measure_improvement_notation_concept)
const to5 = referenceTo(Reference, '')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type_ measure_ subject date_ reporter period improvementNotation group evaluatedResource')
const k7 = known(Element, 'id_ extension modifierExtension code population measureScore stratifier')
const to8 = referenceTo(Reference, 'List')
const k9 = known(Element, 'id_ extension modifierExtension code count_ subjectResults')
const k10 = known(Element, 'id_ extension modifierExtension code stratum')
const k11 = known(Element, 'id_ extension modifierExtension value component population measureScore')
const k12 = known(Element, 'id_ extension modifierExtension code value')
