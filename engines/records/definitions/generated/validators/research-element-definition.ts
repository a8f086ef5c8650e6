// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactDetail, DataRequirement, Duration, Element, Expression, Extension, Identifier, Meta, Narrative, Period, Reference, RelatedArtifact, Timing, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { group_measure_code, publication_status_code, research_element_type_code, variable_type_code } from './codes.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ResearchElementDefinition(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ResearchElementDefinition') note(s, 'structure', 'must be ResearchElementDefinition', k); break
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
case 'shortTitle': if (!isString(v)) bad(s, 'shortTitle', v, 'string'); break
case 'subtitle': if (!isString(v)) bad(s, 'subtitle', v, 'string'); break
case 'status': r |= 1; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'subjectCodeableConcept': c0++; one(s, 'subject', v, CodeableConcept); break
case 'subjectReference': c0++; one(s, 'subject', v, to0); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'comment': values(s, 'comment', v, o._comment, isString, 'string'); break
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
case 'type': r |= 2; if (!research_element_type_code.has(v)) bad(s, 'type', v, research_element_type_code); break
case 'variableType': if (!variable_type_code.has(v)) bad(s, 'variableType', v, variable_type_code); break
case 'characteristic': r |= 4; each(s, 'characteristic', v, ResearchElementDefinition_characteristic); break
default: other(s, k, v, k1)
}
}
if (r !== 7) missing(s, o, 'status type characteristic')
if (c0 > 1) choice(s, 'subject', c0, false)
}
export function ResearchElementDefinition_characteristic(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
let c1 = 0
let c2 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'definitionCodeableConcept': c0++; one(s, 'definition', v, CodeableConcept); break
case 'definitionCanonical': c0++; if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
case '_definitionCanonical': if (o.definitionCanonical === undefined) c0++; one(s, 'definition', v, Element); break
case 'definitionExpression': c0++; one(s, 'definition', v, Expression); break
case 'definitionDataRequirement': c0++; one(s, 'definition', v, DataRequirement); break
case 'usageContext': each(s, 'usageContext', v, UsageContext); break
case 'exclude': if (!isBoolean(v)) bad(s, 'exclude', v, 'boolean'); break
case 'unitOfMeasure': one(s, 'unitOfMeasure', v, CodeableConcept); break
case 'studyEffectiveDescription': if (!isString(v)) bad(s, 'studyEffectiveDescription', v, 'string'); break
case 'studyEffectiveDateTime': c1++; if (!isDateTime(v)) bad(s, 'studyEffective', v, 'dateTime'); break
case '_studyEffectiveDateTime': if (o.studyEffectiveDateTime === undefined) c1++; one(s, 'studyEffective', v, Element); break
case 'studyEffectivePeriod': c1++; one(s, 'studyEffective', v, Period); break
case 'studyEffectiveDuration': c1++; one(s, 'studyEffective', v, Duration); break
case 'studyEffectiveTiming': c1++; one(s, 'studyEffective', v, Timing); break
case 'studyEffectiveTimeFromStart': one(s, 'studyEffectiveTimeFromStart', v, Duration); break
case 'studyEffectiveGroupMeasure': if (!group_measure_code.has(v)) bad(s, 'studyEffectiveGroupMeasure', v, group_measure_code); break
case 'participantEffectiveDescription': if (!isString(v)) bad(s, 'participantEffectiveDescription', v, 'string'); break
case 'participantEffectiveDateTime': c2++; if (!isDateTime(v)) bad(s, 'participantEffective', v, 'dateTime'); break
case '_participantEffectiveDateTime': if (o.participantEffectiveDateTime === undefined) c2++; one(s, 'participantEffective', v, Element); break
case 'participantEffectivePeriod': c2++; one(s, 'participantEffective', v, Period); break
case 'participantEffectiveDuration': c2++; one(s, 'participantEffective', v, Duration); break
case 'participantEffectiveTiming': c2++; one(s, 'participantEffective', v, Timing); break
case 'participantEffectiveTimeFromStart': one(s, 'participantEffectiveTimeFromStart', v, Duration); break
case 'participantEffectiveGroupMeasure': if (!group_measure_code.has(v)) bad(s, 'participantEffectiveGroupMeasure', v, group_measure_code); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'definition', c0, true)
if (c1 > 1) choice(s, 'studyEffective', c1, false)
if (c2 > 1) choice(s, 'participantEffective', c2, false)
}
const to0 = referenceTo(Reference, 'Group')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ shortTitle_ subtitle_ status_ experimental_ subjectCodeableConcept subjectReference date_ publisher_ contact description_ comment_* useContext jurisdiction purpose_ usage_ copyright_ approvalDate_ lastReviewDate_ effectivePeriod topic author editor reviewer endorser relatedArtifact library_* type_ variableType_ characteristic')
const k2 = known(Element, 'id_ extension modifierExtension definitionCodeableConcept definitionCanonical_ definitionExpression definitionDataRequirement usageContext exclude_ unitOfMeasure studyEffectiveDescription_ studyEffectiveDateTime_ studyEffectivePeriod studyEffectiveDuration studyEffectiveTiming studyEffectiveTimeFromStart studyEffectiveGroupMeasure_ participantEffectiveDescription_ participantEffectiveDateTime_ participantEffectivePeriod participantEffectiveDuration participantEffectiveTiming participantEffectiveTimeFromStart participantEffectiveGroupMeasure_')
