// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Annotation, CodeableConcept, Duration, Element, Extension, Identifier, Meta, Narrative, Quantity, Range, Ratio, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { goal_status_code } from './codes.ts'
import { isBoolean, isCode, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Goal(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Goal') note(s, 'structure', 'must be Goal', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'lifecycleStatus': r |= 1; if (!goal_status_code.has(v)) bad(s, 'lifecycleStatus', v, goal_status_code); break
case 'achievementStatus': one(s, 'achievementStatus', v, CodeableConcept); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'priority': one(s, 'priority', v, CodeableConcept); break
case 'description': r |= 2; one(s, 'description', v, CodeableConcept); break
case 'subject': r |= 4; one(s, 'subject', v, to0); break
case 'startDate': c0++; if (!isDate(v)) bad(s, 'start', v, 'date'); break
case '_startDate': if (o.startDate === undefined) c0++; one(s, 'start', v, Element); break
case 'startCodeableConcept': c0++; one(s, 'start', v, CodeableConcept); break
case 'target': each(s, 'target', v, Goal_target); break
case 'statusDate': if (!isDate(v)) bad(s, 'statusDate', v, 'date'); break
case 'statusReason': if (!isString(v)) bad(s, 'statusReason', v, 'string'); break
case 'expressedBy': one(s, 'expressedBy', v, to1); break
case 'addresses': each(s, 'addresses', v, to2); break
case 'note': each(s, 'note', v, Annotation); break
case 'outcomeCode': each(s, 'outcomeCode', v, CodeableConcept); break
case 'outcomeReference': each(s, 'outcomeReference', v, to3); break
default: other(s, k, v, k4)
}
}
if (r !== 7) missing(s, o, 'lifecycleStatus description subject')
if (c0 > 1) choice(s, 'start', c0, false)
}
export function Goal_target(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let c0 = 0
let c1 = 0
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
case 'detailString': c0++; if (!isString(v)) bad(s, 'detail', v, 'string'); break
case '_detailString': if (o.detailString === undefined) c0++; one(s, 'detail', v, Element); break
case 'detailBoolean': c0++; if (!isBoolean(v)) bad(s, 'detail', v, 'boolean'); break
case '_detailBoolean': if (o.detailBoolean === undefined) c0++; one(s, 'detail', v, Element); break
case 'detailInteger': c0++; if (!isInteger(v)) bad(s, 'detail', v, 'integer'); break
case '_detailInteger': if (o.detailInteger === undefined) c0++; one(s, 'detail', v, Element); break
case 'detailRatio': c0++; one(s, 'detail', v, Ratio); break
case 'dueDate': c1++; if (!isDate(v)) bad(s, 'due', v, 'date'); break
case '_dueDate': if (o.dueDate === undefined) c1++; one(s, 'due', v, Element); break
case 'dueDuration': c1++; one(s, 'due', v, Duration); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'detail', c0, false)
if (c1 > 1) choice(s, 'due', c1, false)
if (s.faults.length === f) {
if (!q5(o, s.resource, s.root)) broken(s, 'gol-1', "Goal.target.measure is required if Goal.target.detail is populated")
}
}
const to0 = referenceTo(Reference, 'Patient Group Organization')
const to1 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson')
const to2 = referenceTo(Reference, 'Condition Observation MedicationStatement NutritionOrder ServiceRequest RiskAssessment')
const to3 = referenceTo(Reference, 'Observation')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier lifecycleStatus_ achievementStatus category priority description subject startDate_ startCodeableConcept target statusDate_ statusReason_ expressedBy addresses note outcomeCode outcomeReference')
const q5 = (() => {
const KEPT1 = new Set(["detailQuantity","detailRange","detailCodeableConcept","detailString","_detailString","detailBoolean","_detailBoolean","detailInteger","_detailInteger","detailRatio"])
return (e, resource, root) => fp.hasOneOf(e, KEPT1) && e.measure != null || !fp.hasOneOf(e, KEPT1)
})()
const k6 = known(Element, 'id_ extension modifierExtension measure detailQuantity detailRange detailCodeableConcept detailString_ detailBoolean_ detailInteger_ detailRatio dueDate_ dueDuration')
