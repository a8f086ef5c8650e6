// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { eligibilityrequest_purpose_code, fm_status_code } from './codes.ts'
import { isBoolean, isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function CoverageEligibilityRequest(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CoverageEligibilityRequest') note(s, 'structure', 'must be CoverageEligibilityRequest', k); break
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
case 'priority': one(s, 'priority', v, CodeableConcept); break
case 'purpose': r |= 2; values(s, 'purpose', v, o._purpose, eligibilityrequest_purpose_code.has, eligibilityrequest_purpose_code); break
case 'patient': r |= 4; one(s, 'patient', v, to0); break
case 'servicedDate': c0++; if (!isDate(v)) bad(s, 'serviced', v, 'date'); break
case '_servicedDate': if (o.servicedDate === undefined) c0++; one(s, 'serviced', v, Element); break
case 'servicedPeriod': c0++; one(s, 'serviced', v, Period); break
case 'created': r |= 8; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'enterer': one(s, 'enterer', v, to1); break
case 'provider': one(s, 'provider', v, to2); break
case 'insurer': r |= 16; one(s, 'insurer', v, to3); break
case 'facility': one(s, 'facility', v, to4); break
case 'supportingInfo': each(s, 'supportingInfo', v, CoverageEligibilityRequest_supportingInfo); break
case 'insurance': each(s, 'insurance', v, CoverageEligibilityRequest_insurance); break
case 'item': each(s, 'item', v, CoverageEligibilityRequest_item); break
default: other(s, k, v, k5)
}
}
if (r !== 31) missing(s, o, 'status purpose patient created insurer')
if (c0 > 1) choice(s, 'serviced', c0, false)
}
export function CoverageEligibilityRequest_supportingInfo(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'sequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'sequence', v, 'positiveInt'); break
case 'information': r |= 2; one(s, 'information', v, to6); break
case 'appliesToAll': if (!isBoolean(v)) bad(s, 'appliesToAll', v, 'boolean'); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence information')
}
export function CoverageEligibilityRequest_insurance(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'focal': if (!isBoolean(v)) bad(s, 'focal', v, 'boolean'); break
case 'coverage': r |= 1; one(s, 'coverage', v, to8); break
case 'businessArrangement': if (!isString(v)) bad(s, 'businessArrangement', v, 'string'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'coverage')
}
export function CoverageEligibilityRequest_item(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'supportingInfoSequence': values(s, 'supportingInfoSequence', v, o._supportingInfoSequence, isPositiveInt, 'positiveInt'); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'productOrService': one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'provider': one(s, 'provider', v, to1); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'facility': one(s, 'facility', v, to10); break
case 'diagnosis': each(s, 'diagnosis', v, CoverageEligibilityRequest_item_diagnosis); break
case 'detail': each(s, 'detail', v, to6); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function CoverageEligibilityRequest_item_diagnosis(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'diagnosisCodeableConcept': c0++; one(s, 'diagnosis', v, CodeableConcept); break
case 'diagnosisReference': c0++; one(s, 'diagnosis', v, to12); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'diagnosis', c0, false)
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to3 = referenceTo(Reference, 'Organization')
const to4 = referenceTo(Reference, 'Location')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ priority purpose_* patient servicedDate_ servicedPeriod created_ enterer provider insurer facility supportingInfo insurance item')
const to6 = referenceTo(Reference, '')
const k7 = known(Element, 'id_ extension modifierExtension sequence_ information appliesToAll_')
const to8 = referenceTo(Reference, 'Coverage')
const k9 = known(Element, 'id_ extension modifierExtension focal_ coverage businessArrangement_')
const to10 = referenceTo(Reference, 'Location Organization')
const k11 = known(Element, 'id_ extension modifierExtension supportingInfoSequence_* category productOrService modifier provider quantity unitPrice facility diagnosis detail')
const to12 = referenceTo(Reference, 'Condition')
const k13 = known(Element, 'id_ extension modifierExtension diagnosisCodeableConcept diagnosisReference')
