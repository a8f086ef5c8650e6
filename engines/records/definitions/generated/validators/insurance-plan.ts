// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Address, CodeableConcept, ContactPoint, Element, Extension, HumanName, Identifier, Meta, Money, Narrative, Period, Quantity, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { codedBy } from '../../../rules/validating/coded.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { insuranceplan_applicability_concept, publication_status_code } from './codes.ts'
import { isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function InsurancePlan(o, s) {
const f = s.faults.length
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'InsurancePlan') note(s, 'structure', 'must be InsurancePlan', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'alias': values(s, 'alias', v, o._alias, isString, 'string'); break
case 'period': one(s, 'period', v, Period); break
case 'ownedBy': one(s, 'ownedBy', v, to1); break
case 'administeredBy': one(s, 'administeredBy', v, to1); break
case 'coverageArea': each(s, 'coverageArea', v, to2); break
case 'contact': each(s, 'contact', v, InsurancePlan_contact); break
case 'endpoint': each(s, 'endpoint', v, to3); break
case 'network': each(s, 'network', v, to1); break
case 'coverage': each(s, 'coverage', v, InsurancePlan_coverage); break
case 'plan': each(s, 'plan', v, InsurancePlan_plan); break
default: other(s, k, v, k4)
}
}
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'ipn-1', "The organization SHALL at least have a name or an idendtifier, and possibly more than one")
}
}
export function InsurancePlan_contact(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'purpose': one(s, 'purpose', v, CodeableConcept); break
case 'name': one(s, 'name', v, HumanName); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'address': one(s, 'address', v, Address); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function InsurancePlan_coverage(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'network': each(s, 'network', v, to1); break
case 'benefit': r |= 2; each(s, 'benefit', v, InsurancePlan_coverage_benefit); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type benefit')
}
export function InsurancePlan_coverage_benefit(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'requirement': if (!isString(v)) bad(s, 'requirement', v, 'string'); break
case 'limit': each(s, 'limit', v, InsurancePlan_coverage_benefit_limit); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function InsurancePlan_coverage_benefit_limit(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'value': one(s, 'value', v, Quantity); break
case 'code': one(s, 'code', v, CodeableConcept); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
}
export function InsurancePlan_plan(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'coverageArea': each(s, 'coverageArea', v, to2); break
case 'network': each(s, 'network', v, to1); break
case 'generalCost': each(s, 'generalCost', v, InsurancePlan_plan_generalCost); break
case 'specificCost': each(s, 'specificCost', v, InsurancePlan_plan_specificCost); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
export function InsurancePlan_plan_generalCost(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'groupSize': if (!isPositiveInt(v)) bad(s, 'groupSize', v, 'positiveInt'); break
case 'cost': one(s, 'cost', v, Money); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
}
export function InsurancePlan_plan_specificCost(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'category': r |= 1; one(s, 'category', v, CodeableConcept); break
case 'benefit': each(s, 'benefit', v, InsurancePlan_plan_specificCost_benefit); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'category')
}
export function InsurancePlan_plan_specificCost_benefit(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'cost': each(s, 'cost', v, InsurancePlan_plan_specificCost_benefit_cost); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function InsurancePlan_plan_specificCost_benefit_cost(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'applicability': one(s, 'applicability', v, by13); break
case 'qualifiers': each(s, 'qualifiers', v, CodeableConcept); break
case 'value': one(s, 'value', v, Quantity); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
const q0 = (e, resource, root) => (fp.count(e.identifier, e._identifier) + (!(e.name != null || e._name != null) ? 0 : 1)) > 0
const to1 = referenceTo(Reference, 'Organization')
const to2 = referenceTo(Reference, 'Location')
const to3 = referenceTo(Reference, 'Endpoint')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type name_ alias_* period ownedBy administeredBy coverageArea contact endpoint network coverage plan')
const k5 = known(Element, 'id_ extension modifierExtension purpose name telecom address')
const k6 = known(Element, 'id_ extension modifierExtension type network benefit')
const k7 = known(Element, 'id_ extension modifierExtension type requirement_ limit')
const k8 = known(Element, 'id_ extension modifierExtension value code')
const k9 = known(Element, 'id_ extension modifierExtension identifier type coverageArea network generalCost specificCost')
const k10 = known(Element, 'id_ extension modifierExtension type groupSize_ cost comment_')
const k11 = known(Element, 'id_ extension modifierExtension category benefit')
const k12 = known(Element, 'id_ extension modifierExtension type cost')
const by13 = codedBy(CodeableConcept, insuranceplan_applicability_concept)
const k14 = known(Element, 'id_ extension modifierExtension type applicability qualifiers value')
