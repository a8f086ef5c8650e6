// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Narrative, Period, Reference, RelatedArtifact, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isDecimal, isId, isInteger, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { publication_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function RiskEvidenceSynthesis(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'RiskEvidenceSynthesis') note(s, 'structure', 'must be RiskEvidenceSynthesis', k); break
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
case 'status': r |= 1; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'note': each(s, 'note', v, Annotation); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
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
case 'synthesisType': one(s, 'synthesisType', v, CodeableConcept); break
case 'studyType': one(s, 'studyType', v, CodeableConcept); break
case 'population': r |= 2; one(s, 'population', v, to0); break
case 'exposure': one(s, 'exposure', v, to0); break
case 'outcome': r |= 4; one(s, 'outcome', v, to0); break
case 'sampleSize': one(s, 'sampleSize', v, RiskEvidenceSynthesis_sampleSize); break
case 'riskEstimate': one(s, 'riskEstimate', v, RiskEvidenceSynthesis_riskEstimate); break
case 'certainty': each(s, 'certainty', v, RiskEvidenceSynthesis_certainty); break
default: other(s, k, v, k1)
}
}
if (r !== 7) missing(s, o, 'status population outcome')
}
export function RiskEvidenceSynthesis_sampleSize(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'numberOfStudies': if (!isInteger(v)) bad(s, 'numberOfStudies', v, 'integer'); break
case 'numberOfParticipants': if (!isInteger(v)) bad(s, 'numberOfParticipants', v, 'integer'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
export function RiskEvidenceSynthesis_riskEstimate(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'unitOfMeasure': one(s, 'unitOfMeasure', v, CodeableConcept); break
case 'denominatorCount': if (!isInteger(v)) bad(s, 'denominatorCount', v, 'integer'); break
case 'numeratorCount': if (!isInteger(v)) bad(s, 'numeratorCount', v, 'integer'); break
case 'precisionEstimate': each(s, 'precisionEstimate', v, RiskEvidenceSynthesis_riskEstimate_precisionEstimate); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
export function RiskEvidenceSynthesis_riskEstimate_precisionEstimate(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'level': if (!isDecimal(v)) bad(s, 'level', v, 'decimal'); break
case 'from': if (!isDecimal(v)) bad(s, 'from', v, 'decimal'); break
case 'to': if (!isDecimal(v)) bad(s, 'to', v, 'decimal'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function RiskEvidenceSynthesis_certainty(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'rating': each(s, 'rating', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
case 'certaintySubcomponent': each(s, 'certaintySubcomponent', v, RiskEvidenceSynthesis_certainty_certaintySubcomponent); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function RiskEvidenceSynthesis_certainty_certaintySubcomponent(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'rating': each(s, 'rating', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'EvidenceVariable')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ date_ publisher_ contact description_ note useContext jurisdiction copyright_ approvalDate_ lastReviewDate_ effectivePeriod topic author editor reviewer endorser relatedArtifact synthesisType studyType population exposure outcome sampleSize riskEstimate certainty')
const k2 = known(Element, 'id_ extension modifierExtension description_ numberOfStudies_ numberOfParticipants_')
const k3 = known(Element, 'id_ extension modifierExtension description_ type value_ unitOfMeasure denominatorCount_ numeratorCount_ precisionEstimate')
const k4 = known(Element, 'id_ extension modifierExtension type level_ from_ to_')
const k5 = known(Element, 'id_ extension modifierExtension rating note certaintySubcomponent')
const k6 = known(Element, 'id_ extension modifierExtension type rating note')
