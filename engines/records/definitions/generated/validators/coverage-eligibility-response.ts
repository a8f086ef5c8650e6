// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { eligibilityresponse_purpose_code, fm_status_code, remittance_outcome_code } from './codes.ts'
import { isBoolean, isCode, isId, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function CoverageEligibilityResponse(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CoverageEligibilityResponse') note(s, 'structure', 'must be CoverageEligibilityResponse', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!fm_status_code.has(v)) bad(s, 'status', v, fm_status_code); break
case 'purpose': r |= 2; values(s, 'purpose', v, o._purpose, eligibilityresponse_purpose_code.has, eligibilityresponse_purpose_code); break
case 'patient': r |= 4; one(s, 'patient', v, to0); break
case 'servicedDate': c0++; if (!isDate(v)) bad(s, 'serviced', v, 'date'); break
case '_servicedDate': if (o.servicedDate === undefined) c0++; one(s, 'serviced', v, Element); break
case 'servicedPeriod': c0++; one(s, 'serviced', v, Period); break
case 'created': r |= 8; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'requestor': one(s, 'requestor', v, to1); break
case 'request': r |= 16; one(s, 'request', v, to2); break
case 'outcome': r |= 32; if (!remittance_outcome_code.has(v)) bad(s, 'outcome', v, remittance_outcome_code); break
case 'disposition': if (!isString(v)) bad(s, 'disposition', v, 'string'); break
case 'insurer': r |= 64; one(s, 'insurer', v, to3); break
case 'insurance': each(s, 'insurance', v, CoverageEligibilityResponse_insurance); break
case 'preAuthRef': if (!isString(v)) bad(s, 'preAuthRef', v, 'string'); break
case 'form': one(s, 'form', v, CodeableConcept); break
case 'error': each(s, 'error', v, CoverageEligibilityResponse_error); break
default: other(s, k, v, k4)
}
}
if (r !== 127) missing(s, o, 'status purpose patient created request outcome insurer')
if (c0 > 1) choice(s, 'serviced', c0, false)
}
export function CoverageEligibilityResponse_insurance(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'coverage': r |= 1; one(s, 'coverage', v, to5); break
case 'inforce': if (!isBoolean(v)) bad(s, 'inforce', v, 'boolean'); break
case 'benefitPeriod': one(s, 'benefitPeriod', v, Period); break
case 'item': each(s, 'item', v, CoverageEligibilityResponse_insurance_item); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'coverage')
}
export function CoverageEligibilityResponse_insurance_item(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'productOrService': one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'provider': one(s, 'provider', v, to8); break
case 'excluded': if (!isBoolean(v)) bad(s, 'excluded', v, 'boolean'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'network': one(s, 'network', v, CodeableConcept); break
case 'unit': one(s, 'unit', v, CodeableConcept); break
case 'term': one(s, 'term', v, CodeableConcept); break
case 'benefit': each(s, 'benefit', v, CoverageEligibilityResponse_insurance_item_benefit); break
case 'authorizationRequired': if (!isBoolean(v)) bad(s, 'authorizationRequired', v, 'boolean'); break
case 'authorizationSupporting': each(s, 'authorizationSupporting', v, CodeableConcept); break
case 'authorizationUrl': if (!isUri(v)) bad(s, 'authorizationUrl', v, 'uri'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q7(o, s.resource, s.root)) broken(s, 'ces-1', "SHALL contain a category or a billcode but not both.")
}
}
export function CoverageEligibilityResponse_insurance_item_benefit(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'allowedUnsignedInt': c0++; if (!isUnsignedInt(v)) bad(s, 'allowed', v, 'unsignedInt'); break
case '_allowedUnsignedInt': if (o.allowedUnsignedInt === undefined) c0++; one(s, 'allowed', v, Element); break
case 'allowedString': c0++; if (!isString(v)) bad(s, 'allowed', v, 'string'); break
case '_allowedString': if (o.allowedString === undefined) c0++; one(s, 'allowed', v, Element); break
case 'allowedMoney': c0++; one(s, 'allowed', v, Money); break
case 'usedUnsignedInt': c1++; if (!isUnsignedInt(v)) bad(s, 'used', v, 'unsignedInt'); break
case '_usedUnsignedInt': if (o.usedUnsignedInt === undefined) c1++; one(s, 'used', v, Element); break
case 'usedString': c1++; if (!isString(v)) bad(s, 'used', v, 'string'); break
case '_usedString': if (o.usedString === undefined) c1++; one(s, 'used', v, Element); break
case 'usedMoney': c1++; one(s, 'used', v, Money); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 > 1) choice(s, 'allowed', c0, false)
if (c1 > 1) choice(s, 'used', c1, false)
}
export function CoverageEligibilityResponse_error(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to2 = referenceTo(Reference, 'CoverageEligibilityRequest')
const to3 = referenceTo(Reference, 'Organization')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ purpose_* patient servicedDate_ servicedPeriod created_ requestor request outcome_ disposition_ insurer insurance preAuthRef_ form error')
const to5 = referenceTo(Reference, 'Coverage')
const k6 = known(Element, 'id_ extension modifierExtension coverage inforce_ benefitPeriod item')
const q7 = (e, resource, root) => (e.category != null) !== (e.productOrService != null)
const to8 = referenceTo(Reference, 'Practitioner PractitionerRole')
const k9 = known(Element, 'id_ extension modifierExtension category productOrService modifier provider excluded_ name_ description_ network unit term benefit authorizationRequired_ authorizationSupporting authorizationUrl_')
const k10 = known(Element, 'id_ extension modifierExtension type allowedUnsignedInt_ allowedString_ allowedMoney usedUnsignedInt_ usedString_ usedMoney')
const k11 = known(Element, 'id_ extension modifierExtension code')
