// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Age, Annotation, CodeableConcept, Duration, Element, Expression, Extension, Identifier, Meta, Narrative, Period, Range, Reference, RelatedArtifact, Timing } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { action_cardinality_behavior_code, action_condition_kind_code, action_grouping_behavior_code, action_precheck_behavior_code, action_relationship_type_code, action_required_behavior_code, action_selection_behavior_code, request_intent_code, request_priority_code, request_status_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function RequestGroup(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'RequestGroup') note(s, 'structure', 'must be RequestGroup', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'instantiatesCanonical': values(s, 'instantiatesCanonical', v, o._instantiatesCanonical, isCanonical, 'canonical'); break
case 'instantiatesUri': values(s, 'instantiatesUri', v, o._instantiatesUri, isUri, 'uri'); break
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'replaces': each(s, 'replaces', v, to0); break
case 'groupIdentifier': one(s, 'groupIdentifier', v, Identifier); break
case 'status': r |= 1; if (!request_status_code.has(v)) bad(s, 'status', v, request_status_code); break
case 'intent': r |= 2; if (!request_intent_code.has(v)) bad(s, 'intent', v, request_intent_code); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to1); break
case 'encounter': one(s, 'encounter', v, to2); break
case 'authoredOn': if (!isDateTime(v)) bad(s, 'authoredOn', v, 'dateTime'); break
case 'author': one(s, 'author', v, to3); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to4); break
case 'note': each(s, 'note', v, Annotation); break
case 'action': each(s, 'action', v, RequestGroup_action); break
default: other(s, k, v, k5)
}
}
if (r !== 3) missing(s, o, 'status intent')
}
export function RequestGroup_action(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
let c0 = 0
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
case 'documentation': each(s, 'documentation', v, RelatedArtifact); break
case 'condition': each(s, 'condition', v, RequestGroup_action_condition); break
case 'relatedAction': each(s, 'relatedAction', v, RequestGroup_action_relatedAction); break
case 'timingDateTime': c0++; if (!isDateTime(v)) bad(s, 'timing', v, 'dateTime'); break
case '_timingDateTime': if (o.timingDateTime === undefined) c0++; one(s, 'timing', v, Element); break
case 'timingAge': c0++; one(s, 'timing', v, Age); break
case 'timingPeriod': c0++; one(s, 'timing', v, Period); break
case 'timingDuration': c0++; one(s, 'timing', v, Duration); break
case 'timingRange': c0++; one(s, 'timing', v, Range); break
case 'timingTiming': c0++; one(s, 'timing', v, Timing); break
case 'participant': each(s, 'participant', v, to7); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'groupingBehavior': if (!action_grouping_behavior_code.has(v)) bad(s, 'groupingBehavior', v, action_grouping_behavior_code); break
case 'selectionBehavior': if (!action_selection_behavior_code.has(v)) bad(s, 'selectionBehavior', v, action_selection_behavior_code); break
case 'requiredBehavior': if (!action_required_behavior_code.has(v)) bad(s, 'requiredBehavior', v, action_required_behavior_code); break
case 'precheckBehavior': if (!action_precheck_behavior_code.has(v)) bad(s, 'precheckBehavior', v, action_precheck_behavior_code); break
case 'cardinalityBehavior': if (!action_cardinality_behavior_code.has(v)) bad(s, 'cardinalityBehavior', v, action_cardinality_behavior_code); break
case 'resource': one(s, 'resource', v, to0); break
case 'action': each(s, 'action', v, RequestGroup_action); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'timing', c0, false)
if (s.faults.length === f) {
if (!q6(o, s.resource, s.root)) broken(s, 'rqg-1', "Must have resource or action but not both")
}
s.depth--
}
export function RequestGroup_action_condition(o, s) {
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
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'kind')
}
export function RequestGroup_action_relatedAction(o, s) {
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
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'actionId relationship')
if (c0 > 1) choice(s, 'offset', c0, false)
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Patient Group')
const to2 = referenceTo(Reference, 'Encounter')
const to3 = referenceTo(Reference, 'Device Practitioner PractitionerRole')
const to4 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* basedOn replaces groupIdentifier status_ intent_ priority_ code subject encounter authoredOn_ author reasonCode reasonReference note action')
const q6 = (e, resource, root) => (e.resource != null) !== (fp.list(e.action).length > 0)
const to7 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson Device')
const k8 = known(Element, 'id_ extension modifierExtension prefix_ title_ description_ textEquivalent_ priority_ code documentation condition relatedAction timingDateTime_ timingAge timingPeriod timingDuration timingRange timingTiming participant type groupingBehavior_ selectionBehavior_ requiredBehavior_ precheckBehavior_ cardinalityBehavior_ resource action')
const k9 = known(Element, 'id_ extension modifierExtension kind_ expression')
const k10 = known(Element, 'id_ extension modifierExtension actionId_ relationship_ offsetDuration offsetRange')
