// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Coding, Element, Extension, Meta, Narrative, Period, Reference } from './data-types.ts'
import { audit_event_action_code, audit_event_outcome_code, network_type_code } from './codes.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBase64Binary, isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function AuditEvent(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'AuditEvent') note(s, 'structure', 'must be AuditEvent', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, Coding); break
case 'subtype': each(s, 'subtype', v, Coding); break
case 'action': if (!audit_event_action_code.has(v)) bad(s, 'action', v, audit_event_action_code); break
case 'period': one(s, 'period', v, Period); break
case 'recorded': r |= 2; if (!isInstant(v)) bad(s, 'recorded', v, 'instant'); break
case 'outcome': if (!audit_event_outcome_code.has(v)) bad(s, 'outcome', v, audit_event_outcome_code); break
case 'outcomeDesc': if (!isString(v)) bad(s, 'outcomeDesc', v, 'string'); break
case 'purposeOfEvent': each(s, 'purposeOfEvent', v, CodeableConcept); break
case 'agent': r |= 4; each(s, 'agent', v, AuditEvent_agent); break
case 'source': r |= 8; one(s, 'source', v, AuditEvent_source); break
case 'entity': each(s, 'entity', v, AuditEvent_entity); break
default: other(s, k, v, k0)
}
}
if (r !== 15) missing(s, o, 'type recorded agent source')
}
export function AuditEvent_agent(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'role': each(s, 'role', v, CodeableConcept); break
case 'who': one(s, 'who', v, to1); break
case 'altId': if (!isString(v)) bad(s, 'altId', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'requestor': r |= 1; if (!isBoolean(v)) bad(s, 'requestor', v, 'boolean'); break
case 'location': one(s, 'location', v, to2); break
case 'policy': values(s, 'policy', v, o._policy, isUri, 'uri'); break
case 'media': one(s, 'media', v, Coding); break
case 'network': one(s, 'network', v, AuditEvent_agent_network); break
case 'purposeOfUse': each(s, 'purposeOfUse', v, CodeableConcept); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'requestor')
}
export function AuditEvent_agent_network(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'address': if (!isString(v)) bad(s, 'address', v, 'string'); break
case 'type': if (!network_type_code.has(v)) bad(s, 'type', v, network_type_code); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function AuditEvent_source(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'site': if (!isString(v)) bad(s, 'site', v, 'string'); break
case 'observer': r |= 1; one(s, 'observer', v, to1); break
case 'type': each(s, 'type', v, Coding); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'observer')
}
export function AuditEvent_entity(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'what': one(s, 'what', v, to7); break
case 'type': one(s, 'type', v, Coding); break
case 'role': one(s, 'role', v, Coding); break
case 'lifecycle': one(s, 'lifecycle', v, Coding); break
case 'securityLabel': each(s, 'securityLabel', v, Coding); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'query': if (!isBase64Binary(v)) bad(s, 'query', v, 'base64Binary'); break
case 'detail': each(s, 'detail', v, AuditEvent_entity_detail); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q6(o, s.resource, s.root)) broken(s, 'sev-1', "Either a name or a query (NOT both)")
}
}
export function AuditEvent_entity_detail(o, s) {
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
case 'type': r |= 1; if (!isString(v)) bad(s, 'type', v, 'string'); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueBase64Binary': c0++; if (!isBase64Binary(v)) bad(s, 'value', v, 'base64Binary'); break
case '_valueBase64Binary': if (o.valueBase64Binary === undefined) c0++; one(s, 'value', v, Element); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 !== 1) choice(s, 'value', c0, true)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension type subtype action_ period recorded_ outcome_ outcomeDesc_ purposeOfEvent agent source entity')
const to1 = referenceTo(Reference, 'PractitionerRole Practitioner Organization Device Patient RelatedPerson')
const to2 = referenceTo(Reference, 'Location')
const k3 = known(Element, 'id_ extension modifierExtension type role who altId_ name_ requestor_ location policy_* media network purposeOfUse')
const k4 = known(Element, 'id_ extension modifierExtension address_ type_')
const k5 = known(Element, 'id_ extension modifierExtension site_ observer type')
const q6 = (e, resource, root) => !(e.name != null || e._name != null) || !(e.query != null || e._query != null)
const to7 = referenceTo(Reference, '')
const k8 = known(Element, 'id_ extension modifierExtension what type role lifecycle securityLabel name_ description_ query_ detail')
const k9 = known(Element, 'id_ extension modifierExtension type_ valueString_ valueBase64Binary_')
