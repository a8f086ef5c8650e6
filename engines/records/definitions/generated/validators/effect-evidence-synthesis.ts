// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Narrative, Period, Reference, RelatedArtifact, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { exposure_state_code, publication_status_code } from './codes.ts'
import { isCode, isDecimal, isId, isInteger, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function EffectEvidenceSynthesis(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'EffectEvidenceSynthesis') note(s, 'structure', 'must be EffectEvidenceSynthesis', k); break
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
case 'exposure': r |= 4; one(s, 'exposure', v, to0); break
case 'exposureAlternative': r |= 8; one(s, 'exposureAlternative', v, to0); break
case 'outcome': r |= 16; one(s, 'outcome', v, to0); break
case 'sampleSize': one(s, 'sampleSize', v, EffectEvidenceSynthesis_sampleSize); break
case 'resultsByExposure': each(s, 'resultsByExposure', v, EffectEvidenceSynthesis_resultsByExposure); break
case 'effectEstimate': each(s, 'effectEstimate', v, EffectEvidenceSynthesis_effectEstimate); break
case 'certainty': each(s, 'certainty', v, EffectEvidenceSynthesis_certainty); break
default: other(s, k, v, k1)
}
}
if (r !== 31) missing(s, o, 'status population exposure exposureAlternative outcome')
}
export function EffectEvidenceSynthesis_sampleSize(o, s) {
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
export function EffectEvidenceSynthesis_resultsByExposure(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'exposureState': if (!exposure_state_code.has(v)) bad(s, 'exposureState', v, exposure_state_code); break
case 'variantState': one(s, 'variantState', v, CodeableConcept); break
case 'riskEvidenceSynthesis': r |= 1; one(s, 'riskEvidenceSynthesis', v, to3); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'riskEvidenceSynthesis')
}
export function EffectEvidenceSynthesis_effectEstimate(o, s) {
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
case 'variantState': one(s, 'variantState', v, CodeableConcept); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'unitOfMeasure': one(s, 'unitOfMeasure', v, CodeableConcept); break
case 'precisionEstimate': each(s, 'precisionEstimate', v, EffectEvidenceSynthesis_effectEstimate_precisionEstimate); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function EffectEvidenceSynthesis_effectEstimate_precisionEstimate(o, s) {
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
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
export function EffectEvidenceSynthesis_certainty(o, s) {
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
case 'certaintySubcomponent': each(s, 'certaintySubcomponent', v, EffectEvidenceSynthesis_certainty_certaintySubcomponent); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
}
export function EffectEvidenceSynthesis_certainty_certaintySubcomponent(o, s) {
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
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'EvidenceVariable')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ date_ publisher_ contact description_ note useContext jurisdiction copyright_ approvalDate_ lastReviewDate_ effectivePeriod topic author editor reviewer endorser relatedArtifact synthesisType studyType population exposure exposureAlternative outcome sampleSize resultsByExposure effectEstimate certainty')
const k2 = known(Element, 'id_ extension modifierExtension description_ numberOfStudies_ numberOfParticipants_')
const to3 = referenceTo(Reference, 'RiskEvidenceSynthesis')
const k4 = known(Element, 'id_ extension modifierExtension description_ exposureState_ variantState riskEvidenceSynthesis')
const k5 = known(Element, 'id_ extension modifierExtension description_ type variantState value_ unitOfMeasure precisionEstimate')
const k6 = known(Element, 'id_ extension modifierExtension type level_ from_ to_')
const k7 = known(Element, 'id_ extension modifierExtension rating note certaintySubcomponent')
const k8 = known(Element, 'id_ extension modifierExtension type rating note')
