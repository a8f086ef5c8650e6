// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, ContactDetail, DataRequirement, Duration, Element, Expression, Extension, Identifier, Meta, Narrative, Period, Reference, RelatedArtifact, Timing, TriggerDefinition, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { group_measure_code, publication_status_code, variable_type_code } from './codes.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function EvidenceVariable(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'EvidenceVariable') note(s, 'structure', 'must be EvidenceVariable', k); break
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
case 'type': if (!variable_type_code.has(v)) bad(s, 'type', v, variable_type_code); break
case 'characteristic': r |= 2; each(s, 'characteristic', v, EvidenceVariable_characteristic); break
default: other(s, k, v, k0)
}
}
if (r !== 3) missing(s, o, 'status characteristic')
}
export function EvidenceVariable_characteristic(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'definitionReference': c0++; one(s, 'definition', v, to1); break
case 'definitionCanonical': c0++; if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
case '_definitionCanonical': if (o.definitionCanonical === undefined) c0++; one(s, 'definition', v, Element); break
case 'definitionCodeableConcept': c0++; one(s, 'definition', v, CodeableConcept); break
case 'definitionExpression': c0++; one(s, 'definition', v, Expression); break
case 'definitionDataRequirement': c0++; one(s, 'definition', v, DataRequirement); break
case 'definitionTriggerDefinition': c0++; one(s, 'definition', v, TriggerDefinition); break
case 'usageContext': each(s, 'usageContext', v, UsageContext); break
case 'exclude': if (!isBoolean(v)) bad(s, 'exclude', v, 'boolean'); break
case 'participantEffectiveDateTime': c1++; if (!isDateTime(v)) bad(s, 'participantEffective', v, 'dateTime'); break
case '_participantEffectiveDateTime': if (o.participantEffectiveDateTime === undefined) c1++; one(s, 'participantEffective', v, Element); break
case 'participantEffectivePeriod': c1++; one(s, 'participantEffective', v, Period); break
case 'participantEffectiveDuration': c1++; one(s, 'participantEffective', v, Duration); break
case 'participantEffectiveTiming': c1++; one(s, 'participantEffective', v, Timing); break
case 'timeFromStart': one(s, 'timeFromStart', v, Duration); break
case 'groupMeasure': if (!group_measure_code.has(v)) bad(s, 'groupMeasure', v, group_measure_code); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'definition', c0, true)
if (c1 > 1) choice(s, 'participantEffective', c1, false)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ shortTitle_ subtitle_ status_ date_ publisher_ contact description_ note useContext jurisdiction copyright_ approvalDate_ lastReviewDate_ effectivePeriod topic author editor reviewer endorser relatedArtifact type_ characteristic')
const to1 = referenceTo(Reference, 'Group')
const k2 = known(Element, 'id_ extension modifierExtension description_ definitionReference definitionCanonical_ definitionCodeableConcept definitionExpression definitionDataRequirement definitionTriggerDefinition usageContext exclude_ participantEffectiveDateTime_ participantEffectivePeriod participantEffectiveDuration participantEffectiveTiming timeFromStart groupMeasure_')
