// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { consent_data_meaning_code, consent_provision_type_code, consent_state_codes_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Consent(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Consent') note(s, 'structure', 'must be Consent', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!consent_state_codes_code.has(v)) bad(s, 'status', v, consent_state_codes_code); break
case 'scope': r |= 2; one(s, 'scope', v, CodeableConcept); break
case 'category': r |= 4; each(s, 'category', v, CodeableConcept); break
case 'patient': one(s, 'patient', v, to5); break
case 'dateTime': if (!isDateTime(v)) bad(s, 'dateTime', v, 'dateTime'); break
case 'performer': each(s, 'performer', v, to6); break
case 'organization': each(s, 'organization', v, to7); break
case 'sourceAttachment': c0++; one(s, 'source', v, Attachment); break
case 'sourceReference': c0++; one(s, 'source', v, to8); break
case 'policy': each(s, 'policy', v, Consent_policy); break
case 'policyRule': one(s, 'policyRule', v, CodeableConcept); break
case 'verification': each(s, 'verification', v, Consent_verification); break
case 'provision': one(s, 'provision', v, Consent_provision); break
default: other(s, k, v, k9)
}
}
if (r !== 7) missing(s, o, 'status scope category')
if (c0 > 1) choice(s, 'source', c0, false)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'ppc-1', "Either a Policy or PolicyRule")
if (!q1(o, s.resource, s.root)) broken(s, 'ppc-2', "IF Scope=privacy, there must be a patient")
if (!q2(o, s.resource, s.root)) broken(s, 'ppc-3', "IF Scope=research, there must be a patient")
if (!q3(o, s.resource, s.root)) broken(s, 'ppc-4', "IF Scope=adr, there must be a patient")
if (!q4(o, s.resource, s.root)) broken(s, 'ppc-5', "IF Scope=treatment, there must be a patient")
}
}
export function Consent_policy(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'authority': if (!isUri(v)) bad(s, 'authority', v, 'uri'); break
case 'uri': if (!isUri(v)) bad(s, 'uri', v, 'uri'); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
}
export function Consent_verification(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'verified': r |= 1; if (!isBoolean(v)) bad(s, 'verified', v, 'boolean'); break
case 'verifiedWith': one(s, 'verifiedWith', v, to11); break
case 'verificationDate': if (!isDateTime(v)) bad(s, 'verificationDate', v, 'dateTime'); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'verified')
}
export function Consent_provision(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': if (!consent_provision_type_code.has(v)) bad(s, 'type', v, consent_provision_type_code); break
case 'period': one(s, 'period', v, Period); break
case 'actor': each(s, 'actor', v, Consent_provision_actor); break
case 'action': each(s, 'action', v, CodeableConcept); break
case 'securityLabel': each(s, 'securityLabel', v, Coding); break
case 'purpose': each(s, 'purpose', v, Coding); break
case 'class': each(s, 'class', v, Coding); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'dataPeriod': one(s, 'dataPeriod', v, Period); break
case 'data': each(s, 'data', v, Consent_provision_data); break
case 'provision': each(s, 'provision', v, Consent_provision); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
s.depth--
}
export function Consent_provision_actor(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'role': r |= 1; one(s, 'role', v, CodeableConcept); break
case 'reference': r |= 2; one(s, 'reference', v, to14); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'role reference')
}
export function Consent_provision_data(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'meaning': r |= 1; if (!consent_data_meaning_code.has(v)) bad(s, 'meaning', v, consent_data_meaning_code); break
case 'reference': r |= 2; one(s, 'reference', v, to16); break
default: other(s, k, v, k17)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'meaning reference')
}
const q0 = (e, resource, root) => fp.list(e.policy).length > 0 || e.policyRule != null
const q1 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.scope?.coding)) {
if (x1 == null) continue
if (x1.system === "something" && x1.code === "patient-privacy") {
return true
}
}
return false
}
return (e, resource, root) => e.patient != null || !some1(e)
})()
const q2 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.scope?.coding)) {
if (x1 == null) continue
if (x1.system === "something" && x1.code === "research") {
return true
}
}
return false
}
return (e, resource, root) => e.patient != null || !some1(e)
})()
const q3 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.scope?.coding)) {
if (x1 == null) continue
if (x1.system === "something" && x1.code === "adr") {
return true
}
}
return false
}
return (e, resource, root) => e.patient != null || !some1(e)
})()
const q4 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.scope?.coding)) {
if (x1 == null) continue
if (x1.system === "something" && x1.code === "treatment") {
return true
}
}
return false
}
return (e, resource, root) => e.patient != null || !some1(e)
})()
const to5 = referenceTo(Reference, 'Patient')
const to6 = referenceTo(Reference, 'Organization Patient Practitioner RelatedPerson PractitionerRole')
const to7 = referenceTo(Reference, 'Organization')
const to8 = referenceTo(Reference, 'Consent DocumentReference Contract QuestionnaireResponse')
const k9 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ scope category patient dateTime_ performer organization sourceAttachment sourceReference policy policyRule verification provision')
const k10 = known(Element, 'id_ extension modifierExtension authority_ uri_')
const to11 = referenceTo(Reference, 'Patient RelatedPerson')
const k12 = known(Element, 'id_ extension modifierExtension verified_ verifiedWith verificationDate_')
const k13 = known(Element, 'id_ extension modifierExtension type_ period actor action securityLabel purpose class code dataPeriod data provision')
const to14 = referenceTo(Reference, 'Device Group CareTeam Organization Patient Practitioner RelatedPerson PractitionerRole')
const k15 = known(Element, 'id_ extension modifierExtension role reference')
const to16 = referenceTo(Reference, '')
const k17 = known(Element, 'id_ extension modifierExtension meaning_ reference')
