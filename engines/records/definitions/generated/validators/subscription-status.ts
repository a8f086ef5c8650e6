// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { CodeableConcept, Element, Extension, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { subscription_status_code } from './codes.ts'
export function SubscriptionStatus(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SubscriptionStatus') note(s, 'structure', 'must be SubscriptionStatus', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'status': if (!subscription_status_code.has(v)) bad(s, 'status', v, subscription_status_code); break
case 'type': r |= 1; if (!isCode(v)) bad(s, 'type', v, 'code'); break
case 'eventsSinceSubscriptionStart': if (!isString(v)) bad(s, 'eventsSinceSubscriptionStart', v, 'string'); break
case 'notificationEvent': each(s, 'notificationEvent', v, SubscriptionStatus_notificationEvent); break
case 'subscription': r |= 2; one(s, 'subscription', v, to1); break
case 'topic': if (!isCanonical(v)) bad(s, 'topic', v, 'canonical'); break
case 'error': each(s, 'error', v, CodeableConcept); break
default: other(s, k, v, k2)
}
}
if (r !== 3) missing(s, o, 'type subscription')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'sst-1', "events listed in event notifications")
}
}
export function SubscriptionStatus_notificationEvent(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'eventNumber': r |= 1; if (!isString(v)) bad(s, 'eventNumber', v, 'string'); break
case 'timestamp': if (!isInstant(v)) bad(s, 'timestamp', v, 'instant'); break
case 'focus': one(s, 'focus', v, to3); break
case 'additionalContext': each(s, 'additionalContext', v, to3); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'eventNumber')
}
const q0 = (() => {
const at1 = (e) => {
for (const x2 of fp.list(e.notificationEvent)) {
if (x2 == null) continue
return x2
}
}
return (e, resource, root) => e.type != null && e.type !== "event-notification" || fp.list(e.notificationEvent).length > 0 && at1(e) != null
})()
const to1 = referenceTo(Reference, 'Subscription')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension status_ type_ eventsSinceSubscriptionStart_ notificationEvent subscription topic_ error')
const to3 = referenceTo(Reference, '')
const k4 = known(Element, 'id_ extension modifierExtension eventNumber_ timestamp_ focus additionalContext')
