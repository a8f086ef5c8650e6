// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Age, CodeableConcept, ContactDetail, Dosage, Duration, Element, Expression, Extension, Identifier, Meta, Narrative, Period, Range, Reference, RelatedArtifact, SimpleQuantity, Timing, UsageContext } from './data-types.ts'
import { action_participant_type_code, publication_status_code, request_intent_code, request_priority_code, request_resource_types_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ActivityDefinition(o, s) {
let r = 0
let c0 = 0
let c1 = 0
let c2 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ActivityDefinition') note(s, 'structure', 'must be ActivityDefinition', k); break
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
case 'subjectReference': c0++; one(s, 'subject', v, to0); break
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
case 'kind': if (!request_resource_types_code.has(v)) bad(s, 'kind', v, request_resource_types_code); break
case 'profile': if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'intent': if (!request_intent_code.has(v)) bad(s, 'intent', v, request_intent_code); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'doNotPerform': if (!isBoolean(v)) bad(s, 'doNotPerform', v, 'boolean'); break
case 'timingTiming': c1++; one(s, 'timing', v, Timing); break
case 'timingDateTime': c1++; if (!isDateTime(v)) bad(s, 'timing', v, 'dateTime'); break
case '_timingDateTime': if (o.timingDateTime === undefined) c1++; one(s, 'timing', v, Element); break
case 'timingAge': c1++; one(s, 'timing', v, Age); break
case 'timingPeriod': c1++; one(s, 'timing', v, Period); break
case 'timingRange': c1++; one(s, 'timing', v, Range); break
case 'timingDuration': c1++; one(s, 'timing', v, Duration); break
case 'location': one(s, 'location', v, to1); break
case 'participant': each(s, 'participant', v, ActivityDefinition_participant); break
case 'productReference': c2++; one(s, 'product', v, to2); break
case 'productCodeableConcept': c2++; one(s, 'product', v, CodeableConcept); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'dosage': each(s, 'dosage', v, Dosage); break
case 'bodySite': each(s, 'bodySite', v, CodeableConcept); break
case 'specimenRequirement': each(s, 'specimenRequirement', v, to3); break
case 'observationRequirement': each(s, 'observationRequirement', v, to4); break
case 'observationResultRequirement': each(s, 'observationResultRequirement', v, to4); break
case 'transform': if (!isCanonical(v)) bad(s, 'transform', v, 'canonical'); break
case 'dynamicValue': each(s, 'dynamicValue', v, ActivityDefinition_dynamicValue); break
default: other(s, k, v, k5)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'subject', c0, false)
if (c1 > 1) choice(s, 'timing', c1, false)
if (c2 > 1) choice(s, 'product', c2, false)
}
export function ActivityDefinition_participant(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!action_participant_type_code.has(v)) bad(s, 'type', v, action_participant_type_code); break
case 'role': one(s, 'role', v, CodeableConcept); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function ActivityDefinition_dynamicValue(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'path': r |= 1; if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'expression': r |= 2; one(s, 'expression', v, Expression); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'path expression')
}
const to0 = referenceTo(Reference, 'Group')
const to1 = referenceTo(Reference, 'Location')
const to2 = referenceTo(Reference, 'Medication Substance')
const to3 = referenceTo(Reference, 'SpecimenDefinition')
const to4 = referenceTo(Reference, 'ObservationDefinition')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ subtitle_ status_ experimental_ subjectCodeableConcept subjectReference date_ publisher_ contact description_ useContext jurisdiction purpose_ usage_ copyright_ approvalDate_ lastReviewDate_ effectivePeriod topic author editor reviewer endorser relatedArtifact library_* kind_ profile_ code intent_ priority_ doNotPerform_ timingTiming timingDateTime_ timingAge timingPeriod timingRange timingDuration location participant productReference productCodeableConcept quantity dosage bodySite specimenRequirement observationRequirement observationResultRequirement transform_ dynamicValue')
const k6 = known(Element, 'id_ extension modifierExtension type_ role')
const k7 = known(Element, 'id_ extension modifierExtension path_ expression')
