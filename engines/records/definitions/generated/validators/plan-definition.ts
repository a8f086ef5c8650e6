// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Age, CodeableConcept, ContactDetail, DataRequirement, Duration, Element, Expression, Extension, Identifier, Meta, Narrative, Period, Quantity, Range, Reference, RelatedArtifact, Timing, TriggerDefinition, UsageContext } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { action_cardinality_behavior_code, action_condition_kind_code, action_grouping_behavior_code, action_participant_type_code, action_precheck_behavior_code, action_relationship_type_code, action_required_behavior_code, action_selection_behavior_code, publication_status_code, request_priority_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function PlanDefinition(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'PlanDefinition') note(s, 'structure', 'must be PlanDefinition', k); break
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
case 'type': one(s, 'type', v, CodeableConcept); break
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
case 'goal': each(s, 'goal', v, PlanDefinition_goal); break
case 'action': each(s, 'action', v, PlanDefinition_action); break
default: other(s, k, v, k1)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 > 1) choice(s, 'subject', c0, false)
}
export function PlanDefinition_goal(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'description': r |= 1; one(s, 'description', v, CodeableConcept); break
case 'priority': one(s, 'priority', v, CodeableConcept); break
case 'start': one(s, 'start', v, CodeableConcept); break
case 'addresses': each(s, 'addresses', v, CodeableConcept); break
case 'documentation': each(s, 'documentation', v, RelatedArtifact); break
case 'target': each(s, 'target', v, PlanDefinition_goal_target); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'description')
}
export function PlanDefinition_goal_target(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'measure': one(s, 'measure', v, CodeableConcept); break
case 'detailQuantity': c0++; one(s, 'detail', v, Quantity); break
case 'detailRange': c0++; one(s, 'detail', v, Range); break
case 'detailCodeableConcept': c0++; one(s, 'detail', v, CodeableConcept); break
case 'due': one(s, 'due', v, Duration); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'detail', c0, false)
}
export function PlanDefinition_action(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
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
case 'prefix': if (!isString(v)) bad(s, 'prefix', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'textEquivalent': if (!isString(v)) bad(s, 'textEquivalent', v, 'string'); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'reason': each(s, 'reason', v, CodeableConcept); break
case 'documentation': each(s, 'documentation', v, RelatedArtifact); break
case 'goalId': values(s, 'goalId', v, o._goalId, isId, 'id'); break
case 'subjectCodeableConcept': c0++; one(s, 'subject', v, CodeableConcept); break
case 'subjectReference': c0++; one(s, 'subject', v, to0); break
case 'trigger': each(s, 'trigger', v, TriggerDefinition); break
case 'condition': each(s, 'condition', v, PlanDefinition_action_condition); break
case 'input': each(s, 'input', v, DataRequirement); break
case 'output': each(s, 'output', v, DataRequirement); break
case 'relatedAction': each(s, 'relatedAction', v, PlanDefinition_action_relatedAction); break
case 'timingDateTime': c1++; if (!isDateTime(v)) bad(s, 'timing', v, 'dateTime'); break
case '_timingDateTime': if (o.timingDateTime === undefined) c1++; one(s, 'timing', v, Element); break
case 'timingAge': c1++; one(s, 'timing', v, Age); break
case 'timingPeriod': c1++; one(s, 'timing', v, Period); break
case 'timingDuration': c1++; one(s, 'timing', v, Duration); break
case 'timingRange': c1++; one(s, 'timing', v, Range); break
case 'timingTiming': c1++; one(s, 'timing', v, Timing); break
case 'participant': each(s, 'participant', v, PlanDefinition_action_participant); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'groupingBehavior': if (!action_grouping_behavior_code.has(v)) bad(s, 'groupingBehavior', v, action_grouping_behavior_code); break
case 'selectionBehavior': if (!action_selection_behavior_code.has(v)) bad(s, 'selectionBehavior', v, action_selection_behavior_code); break
case 'requiredBehavior': if (!action_required_behavior_code.has(v)) bad(s, 'requiredBehavior', v, action_required_behavior_code); break
case 'precheckBehavior': if (!action_precheck_behavior_code.has(v)) bad(s, 'precheckBehavior', v, action_precheck_behavior_code); break
case 'cardinalityBehavior': if (!action_cardinality_behavior_code.has(v)) bad(s, 'cardinalityBehavior', v, action_cardinality_behavior_code); break
case 'definitionCanonical': c2++; if (!isCanonical(v)) bad(s, 'definition', v, 'canonical'); break
case '_definitionCanonical': if (o.definitionCanonical === undefined) c2++; one(s, 'definition', v, Element); break
case 'definitionUri': c2++; if (!isUri(v)) bad(s, 'definition', v, 'uri'); break
case '_definitionUri': if (o.definitionUri === undefined) c2++; one(s, 'definition', v, Element); break
case 'transform': if (!isCanonical(v)) bad(s, 'transform', v, 'canonical'); break
case 'dynamicValue': each(s, 'dynamicValue', v, PlanDefinition_action_dynamicValue); break
case 'action': each(s, 'action', v, PlanDefinition_action); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'subject', c0, false)
if (c1 > 1) choice(s, 'timing', c1, false)
if (c2 > 1) choice(s, 'definition', c2, false)
s.depth--
}
export function PlanDefinition_action_condition(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'kind': r |= 1; if (!action_condition_kind_code.has(v)) bad(s, 'kind', v, action_condition_kind_code); break
case 'expression': one(s, 'expression', v, Expression); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'kind')
}
export function PlanDefinition_action_relatedAction(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'actionId': r |= 1; if (!isId(v)) bad(s, 'actionId', v, 'id'); break
case 'relationship': r |= 2; if (!action_relationship_type_code.has(v)) bad(s, 'relationship', v, action_relationship_type_code); break
case 'offsetDuration': c0++; one(s, 'offset', v, Duration); break
case 'offsetRange': c0++; one(s, 'offset', v, Range); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'actionId relationship')
if (c0 > 1) choice(s, 'offset', c0, false)
}
export function PlanDefinition_action_participant(o, s) {
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
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function PlanDefinition_action_dynamicValue(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'path': if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'expression': one(s, 'expression', v, Expression); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Group')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ subtitle_ type status_ experimental_ subjectCodeableConcept subjectReference date_ publisher_ contact description_ useContext jurisdiction purpose_ usage_ copyright_ approvalDate_ lastReviewDate_ effectivePeriod topic author editor reviewer endorser relatedArtifact library_* goal action')
const k2 = known(Element, 'id_ extension modifierExtension category description priority start addresses documentation target')
const k3 = known(Element, 'id_ extension modifierExtension measure detailQuantity detailRange detailCodeableConcept due')
const k4 = known(Element, 'id_ extension modifierExtension prefix_ title_ description_ textEquivalent_ priority_ code reason documentation goalId_* subjectCodeableConcept subjectReference trigger condition input output relatedAction timingDateTime_ timingAge timingPeriod timingDuration timingRange timingTiming participant type groupingBehavior_ selectionBehavior_ requiredBehavior_ precheckBehavior_ cardinalityBehavior_ definitionCanonical_ definitionUri_ transform_ dynamicValue action')
const k5 = known(Element, 'id_ extension modifierExtension kind_ expression')
const k6 = known(Element, 'id_ extension modifierExtension actionId_ relationship_ offsetDuration offsetRange')
const k7 = known(Element, 'id_ extension modifierExtension type_ role')
const k8 = known(Element, 'id_ extension modifierExtension path_ expression')
