// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, ContactDetail, Element, Expression, Extension, Identifier, Meta, Narrative, Period, Reference, RelatedArtifact, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { codedBy } from '../../../rules/validating/coded.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { measure_improvement_notation_concept, publication_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Measure(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Measure') note(s, 'structure', 'must be Measure', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'subtitle': if (!isString(v)) bad(s, 'subtitle', v, 'string'); break
case 'status': r |= 1; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'subjectCodeableConcept': c0++; one(s, 'subject', v, CodeableConcept); break
case 'subjectReference': c0++; one(s, 'subject', v, to1); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'usage': if (!isString(v)) bad(s, 'usage', v, 'string'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'approvalDate': if (!isDate(v)) bad(s, 'approvalDate', v, 'date'); break
case 'lastReviewDate': if (!isDate(v)) bad(s, 'lastReviewDate', v, 'date'); break
case 'effectivePeriod': one(s, 'effectivePeriod', v, Period); break
case 'topic': each(s, 'topic', v, CodeableConcept); break
case 'author': each(s, 'author', v, ContactDetail); break
case 'editor': each(s, 'editor', v, ContactDetail); break
case 'reviewer': each(s, 'reviewer', v, ContactDetail); break
case 'endorser': each(s, 'endorser', v, ContactDetail); break
case 'relatedArtifact': each(s, 'relatedArtifact', v, RelatedArtifact); break
case 'library': values(s, 'library', v, o._library, isCanonical, 'canonical'); break
case 'disclaimer': if (!isMarkdown(v)) bad(s, 'disclaimer', v, 'markdown'); break
case 'scoring': one(s, 'scoring', v, CodeableConcept); break
case 'compositeScoring': one(s, 'compositeScoring', v, CodeableConcept); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'riskAdjustment': if (!isString(v)) bad(s, 'riskAdjustment', v, 'string'); break
case 'rateAggregation': if (!isString(v)) bad(s, 'rateAggregation', v, 'string'); break
case 'rationale': if (!isMarkdown(v)) bad(s, 'rationale', v, 'markdown'); break
case 'clinicalRecommendationStatement': if (!isMarkdown(v)) bad(s, 'clinicalRecommendationStatement', v, 'markdown'); break
case 'improvementNotation': one(s, 'improvementNotation', v, by2); break
case 'definition': values(s, 'definition', v, o._definition, isMarkdown, 'markdown'); break
case 'guidance': if (!isMarkdown(v)) bad(s, 'guidance', v, 'markdown'); break
case 'group': each(s, 'group', v, Measure_group); break
case 'supplementalData': each(s, 'supplementalData', v, Measure_supplementalData); break
default: other(s, k, v, k3)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'subject', c0, false)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'mea-1', "Stratifier SHALL be either a single criteria or a set of criteria components")
}
}
export function Measure_group(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'population': each(s, 'population', v, Measure_group_population); break
case 'stratifier': each(s, 'stratifier', v, Measure_group_stratifier); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function Measure_group_population(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'criteria': r |= 1; one(s, 'criteria', v, Expression); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'criteria')
}
export function Measure_group_stratifier(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'criteria': one(s, 'criteria', v, Expression); break
case 'component': each(s, 'component', v, Measure_group_stratifier_component); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
export function Measure_group_stratifier_component(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'criteria': r |= 1; one(s, 'criteria', v, Expression); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'criteria')
}
export function Measure_supplementalData(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'usage': each(s, 'usage', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'criteria': r |= 1; one(s, 'criteria', v, Expression); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'criteria')
}
const q0 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.group)) {
if (x1 == null) continue
for (const x2 of fp.list(x1.stratifier)) {
if (x2 == null) continue
if (!((x2.code != null || x2.description != null || x2._description != null || x2.criteria != null) !== (fp.list(x2.component).length > 0))) return false
}
}
return true
}
return (e, resource, root) => all1(e)
})()
const to1 = referenceTo(Reference, 'Group')
const by2 = codedBy(CodeableConcept, measure_improvement_notation_concept)
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ subtitle_ status_ experimental_ subjectCodeableConcept subjectReference date_ publisher_ contact description_ useContext jurisdiction purpose_ usage_ copyright_ approvalDate_ lastReviewDate_ effectivePeriod topic author editor reviewer endorser relatedArtifact library_* disclaimer_ scoring compositeScoring type riskAdjustment_ rateAggregation_ rationale_ clinicalRecommendationStatement_ improvementNotation definition_* guidance_ group supplementalData')
const k4 = known(Element, 'id_ extension modifierExtension code description_ population stratifier')
const k5 = known(Element, 'id_ extension modifierExtension code description_ criteria')
const k6 = known(Element, 'id_ extension modifierExtension code description_ criteria component')
const k7 = known(Element, 'id_ extension modifierExtension code usage description_ criteria')
