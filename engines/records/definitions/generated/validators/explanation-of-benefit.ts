// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Address, Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Money, Narrative, Period, Quantity, Reference, SimpleQuantity } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { claim_use_code, explanationofbenefit_status_code, note_type_code, remittance_outcome_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isDecimal, isId, isPositiveInt, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ExplanationOfBenefit(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ExplanationOfBenefit') note(s, 'structure', 'must be ExplanationOfBenefit', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!explanationofbenefit_status_code.has(v)) bad(s, 'status', v, explanationofbenefit_status_code); break
case 'type': r |= 2; one(s, 'type', v, CodeableConcept); break
case 'subType': one(s, 'subType', v, CodeableConcept); break
case 'use': r |= 4; if (!claim_use_code.has(v)) bad(s, 'use', v, claim_use_code); break
case 'patient': r |= 8; one(s, 'patient', v, to0); break
case 'billablePeriod': one(s, 'billablePeriod', v, Period); break
case 'created': r |= 16; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'enterer': one(s, 'enterer', v, to1); break
case 'insurer': r |= 32; one(s, 'insurer', v, to2); break
case 'provider': r |= 64; one(s, 'provider', v, to3); break
case 'priority': one(s, 'priority', v, CodeableConcept); break
case 'fundsReserveRequested': one(s, 'fundsReserveRequested', v, CodeableConcept); break
case 'fundsReserve': one(s, 'fundsReserve', v, CodeableConcept); break
case 'related': each(s, 'related', v, ExplanationOfBenefit_related); break
case 'prescription': one(s, 'prescription', v, to4); break
case 'originalPrescription': one(s, 'originalPrescription', v, to5); break
case 'payee': one(s, 'payee', v, ExplanationOfBenefit_payee); break
case 'referral': one(s, 'referral', v, to6); break
case 'facility': one(s, 'facility', v, to7); break
case 'claim': one(s, 'claim', v, to8); break
case 'claimResponse': one(s, 'claimResponse', v, to9); break
case 'outcome': r |= 128; if (!remittance_outcome_code.has(v)) bad(s, 'outcome', v, remittance_outcome_code); break
case 'disposition': if (!isString(v)) bad(s, 'disposition', v, 'string'); break
case 'preAuthRef': values(s, 'preAuthRef', v, o._preAuthRef, isString, 'string'); break
case 'preAuthRefPeriod': each(s, 'preAuthRefPeriod', v, Period); break
case 'careTeam': each(s, 'careTeam', v, ExplanationOfBenefit_careTeam); break
case 'supportingInfo': each(s, 'supportingInfo', v, ExplanationOfBenefit_supportingInfo); break
case 'diagnosis': each(s, 'diagnosis', v, ExplanationOfBenefit_diagnosis); break
case 'procedure': each(s, 'procedure', v, ExplanationOfBenefit_procedure); break
case 'precedence': if (!isPositiveInt(v)) bad(s, 'precedence', v, 'positiveInt'); break
case 'insurance': r |= 256; each(s, 'insurance', v, ExplanationOfBenefit_insurance); break
case 'accident': one(s, 'accident', v, ExplanationOfBenefit_accident); break
case 'item': each(s, 'item', v, ExplanationOfBenefit_item); break
case 'addItem': each(s, 'addItem', v, ExplanationOfBenefit_addItem); break
case 'adjudication': each(s, 'adjudication', v, ExplanationOfBenefit_item_adjudication); break
case 'total': each(s, 'total', v, ExplanationOfBenefit_total); break
case 'payment': one(s, 'payment', v, ExplanationOfBenefit_payment); break
case 'formCode': one(s, 'formCode', v, CodeableConcept); break
case 'form': one(s, 'form', v, Attachment); break
case 'processNote': each(s, 'processNote', v, ExplanationOfBenefit_processNote); break
case 'benefitPeriod': one(s, 'benefitPeriod', v, Period); break
case 'benefitBalance': each(s, 'benefitBalance', v, ExplanationOfBenefit_benefitBalance); break
default: other(s, k, v, k10)
}
}
if (r !== 511) missing(s, o, 'status type use patient created insurer provider outcome insurance')
}
export function ExplanationOfBenefit_related(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'claim': one(s, 'claim', v, to8); break
case 'relationship': one(s, 'relationship', v, CodeableConcept); break
case 'reference': one(s, 'reference', v, Identifier); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function ExplanationOfBenefit_payee(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'party': one(s, 'party', v, to12); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
}
export function ExplanationOfBenefit_careTeam(o, s) {
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
case 'provider': r |= 2; one(s, 'provider', v, to3); break
case 'responsible': if (!isBoolean(v)) bad(s, 'responsible', v, 'boolean'); break
case 'role': one(s, 'role', v, CodeableConcept); break
case 'qualification': one(s, 'qualification', v, CodeableConcept); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence provider')
}
export function ExplanationOfBenefit_supportingInfo(o, s) {
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
case 'sequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'sequence', v, 'positiveInt'); break
case 'category': r |= 2; one(s, 'category', v, CodeableConcept); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'timingDate': c0++; if (!isDate(v)) bad(s, 'timing', v, 'date'); break
case '_timingDate': if (o.timingDate === undefined) c0++; one(s, 'timing', v, Element); break
case 'timingPeriod': c0++; one(s, 'timing', v, Period); break
case 'valueBoolean': c1++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c1++; one(s, 'value', v, Element); break
case 'valueString': c1++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c1++; one(s, 'value', v, Element); break
case 'valueQuantity': c1++; one(s, 'value', v, Quantity); break
case 'valueAttachment': c1++; one(s, 'value', v, Attachment); break
case 'valueReference': c1++; one(s, 'value', v, to15); break
case 'reason': one(s, 'reason', v, Coding); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence category')
if (c0 > 1) choice(s, 'timing', c0, false)
if (c1 > 1) choice(s, 'value', c1, false)
}
export function ExplanationOfBenefit_diagnosis(o, s) {
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
case 'sequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'sequence', v, 'positiveInt'); break
case 'diagnosisCodeableConcept': c0++; one(s, 'diagnosis', v, CodeableConcept); break
case 'diagnosisReference': c0++; one(s, 'diagnosis', v, to17); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'onAdmission': one(s, 'onAdmission', v, CodeableConcept); break
case 'packageCode': one(s, 'packageCode', v, CodeableConcept); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'sequence')
if (c0 !== 1) choice(s, 'diagnosis', c0, true)
}
export function ExplanationOfBenefit_procedure(o, s) {
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
case 'sequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'sequence', v, 'positiveInt'); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'procedureCodeableConcept': c0++; one(s, 'procedure', v, CodeableConcept); break
case 'procedureReference': c0++; one(s, 'procedure', v, to19); break
case 'udi': each(s, 'udi', v, to20); break
default: other(s, k, v, k21)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'sequence')
if (c0 !== 1) choice(s, 'procedure', c0, true)
}
export function ExplanationOfBenefit_insurance(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'focal': r |= 1; if (!isBoolean(v)) bad(s, 'focal', v, 'boolean'); break
case 'coverage': r |= 2; one(s, 'coverage', v, to22); break
case 'preAuthRef': values(s, 'preAuthRef', v, o._preAuthRef, isString, 'string'); break
default: other(s, k, v, k23)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'focal coverage')
}
export function ExplanationOfBenefit_accident(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'date': if (!isDate(v)) bad(s, 'date', v, 'date'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'locationAddress': c0++; one(s, 'location', v, Address); break
case 'locationReference': c0++; one(s, 'location', v, to7); break
default: other(s, k, v, k24)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'location', c0, false)
}
export function ExplanationOfBenefit_item(o, s) {
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
case 'sequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'sequence', v, 'positiveInt'); break
case 'careTeamSequence': values(s, 'careTeamSequence', v, o._careTeamSequence, isPositiveInt, 'positiveInt'); break
case 'diagnosisSequence': values(s, 'diagnosisSequence', v, o._diagnosisSequence, isPositiveInt, 'positiveInt'); break
case 'procedureSequence': values(s, 'procedureSequence', v, o._procedureSequence, isPositiveInt, 'positiveInt'); break
case 'informationSequence': values(s, 'informationSequence', v, o._informationSequence, isPositiveInt, 'positiveInt'); break
case 'revenue': one(s, 'revenue', v, CodeableConcept); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'productOrService': r |= 2; one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'programCode': each(s, 'programCode', v, CodeableConcept); break
case 'servicedDate': c0++; if (!isDate(v)) bad(s, 'serviced', v, 'date'); break
case '_servicedDate': if (o.servicedDate === undefined) c0++; one(s, 'serviced', v, Element); break
case 'servicedPeriod': c0++; one(s, 'serviced', v, Period); break
case 'locationCodeableConcept': c1++; one(s, 'location', v, CodeableConcept); break
case 'locationAddress': c1++; one(s, 'location', v, Address); break
case 'locationReference': c1++; one(s, 'location', v, to7); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'udi': each(s, 'udi', v, to20); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'subSite': each(s, 'subSite', v, CodeableConcept); break
case 'encounter': each(s, 'encounter', v, to25); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': each(s, 'adjudication', v, ExplanationOfBenefit_item_adjudication); break
case 'detail': each(s, 'detail', v, ExplanationOfBenefit_item_detail); break
default: other(s, k, v, k26)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence productOrService')
if (c0 > 1) choice(s, 'serviced', c0, false)
if (c1 > 1) choice(s, 'location', c1, false)
}
export function ExplanationOfBenefit_item_adjudication(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'category': r |= 1; one(s, 'category', v, CodeableConcept); break
case 'reason': one(s, 'reason', v, CodeableConcept); break
case 'amount': one(s, 'amount', v, Money); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
default: other(s, k, v, k27)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'category')
s.depth--
}
export function ExplanationOfBenefit_item_detail(o, s) {
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
case 'revenue': one(s, 'revenue', v, CodeableConcept); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'productOrService': r |= 2; one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'programCode': each(s, 'programCode', v, CodeableConcept); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'udi': each(s, 'udi', v, to20); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': each(s, 'adjudication', v, ExplanationOfBenefit_item_adjudication); break
case 'subDetail': each(s, 'subDetail', v, ExplanationOfBenefit_item_detail_subDetail); break
default: other(s, k, v, k28)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence productOrService')
}
export function ExplanationOfBenefit_item_detail_subDetail(o, s) {
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
case 'revenue': one(s, 'revenue', v, CodeableConcept); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'productOrService': r |= 2; one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'programCode': each(s, 'programCode', v, CodeableConcept); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'udi': each(s, 'udi', v, to20); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': each(s, 'adjudication', v, ExplanationOfBenefit_item_adjudication); break
default: other(s, k, v, k29)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence productOrService')
}
export function ExplanationOfBenefit_addItem(o, s) {
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
case 'itemSequence': values(s, 'itemSequence', v, o._itemSequence, isPositiveInt, 'positiveInt'); break
case 'detailSequence': values(s, 'detailSequence', v, o._detailSequence, isPositiveInt, 'positiveInt'); break
case 'subDetailSequence': values(s, 'subDetailSequence', v, o._subDetailSequence, isPositiveInt, 'positiveInt'); break
case 'provider': each(s, 'provider', v, to3); break
case 'productOrService': r |= 1; one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'programCode': each(s, 'programCode', v, CodeableConcept); break
case 'servicedDate': c0++; if (!isDate(v)) bad(s, 'serviced', v, 'date'); break
case '_servicedDate': if (o.servicedDate === undefined) c0++; one(s, 'serviced', v, Element); break
case 'servicedPeriod': c0++; one(s, 'serviced', v, Period); break
case 'locationCodeableConcept': c1++; one(s, 'location', v, CodeableConcept); break
case 'locationAddress': c1++; one(s, 'location', v, Address); break
case 'locationReference': c1++; one(s, 'location', v, to7); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'subSite': each(s, 'subSite', v, CodeableConcept); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': each(s, 'adjudication', v, ExplanationOfBenefit_item_adjudication); break
case 'detail': each(s, 'detail', v, ExplanationOfBenefit_addItem_detail); break
default: other(s, k, v, k30)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'productOrService')
if (c0 > 1) choice(s, 'serviced', c0, false)
if (c1 > 1) choice(s, 'location', c1, false)
}
export function ExplanationOfBenefit_addItem_detail(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'productOrService': r |= 1; one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': each(s, 'adjudication', v, ExplanationOfBenefit_item_adjudication); break
case 'subDetail': each(s, 'subDetail', v, ExplanationOfBenefit_addItem_detail_subDetail); break
default: other(s, k, v, k31)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'productOrService')
}
export function ExplanationOfBenefit_addItem_detail_subDetail(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'productOrService': r |= 1; one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': each(s, 'adjudication', v, ExplanationOfBenefit_item_adjudication); break
default: other(s, k, v, k32)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'productOrService')
}
export function ExplanationOfBenefit_total(o, s) {
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
case 'amount': r |= 2; one(s, 'amount', v, Money); break
default: other(s, k, v, k33)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'category amount')
}
export function ExplanationOfBenefit_payment(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'adjustment': one(s, 'adjustment', v, Money); break
case 'adjustmentReason': one(s, 'adjustmentReason', v, CodeableConcept); break
case 'date': if (!isDate(v)) bad(s, 'date', v, 'date'); break
case 'amount': one(s, 'amount', v, Money); break
case 'identifier': one(s, 'identifier', v, Identifier); break
default: other(s, k, v, k34)
}
}
if (n < 2) hollow(s, o, n)
}
export function ExplanationOfBenefit_processNote(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'number': if (!isPositiveInt(v)) bad(s, 'number', v, 'positiveInt'); break
case 'type': if (!note_type_code.has(v)) bad(s, 'type', v, note_type_code); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'language': one(s, 'language', v, CodeableConcept); break
default: other(s, k, v, k35)
}
}
if (n < 2) hollow(s, o, n)
}
export function ExplanationOfBenefit_benefitBalance(o, s) {
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
case 'excluded': if (!isBoolean(v)) bad(s, 'excluded', v, 'boolean'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'network': one(s, 'network', v, CodeableConcept); break
case 'unit': one(s, 'unit', v, CodeableConcept); break
case 'term': one(s, 'term', v, CodeableConcept); break
case 'financial': each(s, 'financial', v, ExplanationOfBenefit_benefitBalance_financial); break
default: other(s, k, v, k36)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'category')
}
export function ExplanationOfBenefit_benefitBalance_financial(o, s) {
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
case 'usedMoney': c1++; one(s, 'used', v, Money); break
default: other(s, k, v, k37)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 > 1) choice(s, 'allowed', c0, false)
if (c1 > 1) choice(s, 'used', c1, false)
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to2 = referenceTo(Reference, 'Organization')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to4 = referenceTo(Reference, 'MedicationRequest VisionPrescription')
const to5 = referenceTo(Reference, 'MedicationRequest')
const to6 = referenceTo(Reference, 'ServiceRequest')
const to7 = referenceTo(Reference, 'Location')
const to8 = referenceTo(Reference, 'Claim')
const to9 = referenceTo(Reference, 'ClaimResponse')
const k10 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type subType use_ patient billablePeriod created_ enterer insurer provider priority fundsReserveRequested fundsReserve related prescription originalPrescription payee referral facility claim claimResponse outcome_ disposition_ preAuthRef_* preAuthRefPeriod careTeam supportingInfo diagnosis procedure precedence_ insurance accident item addItem adjudication total payment formCode form processNote benefitPeriod benefitBalance')
const k11 = known(Element, 'id_ extension modifierExtension claim relationship reference')
const to12 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient RelatedPerson')
const k13 = known(Element, 'id_ extension modifierExtension type party')
const k14 = known(Element, 'id_ extension modifierExtension sequence_ provider responsible_ role qualification')
const to15 = referenceTo(Reference, '')
const k16 = known(Element, 'id_ extension modifierExtension sequence_ category code timingDate_ timingPeriod valueBoolean_ valueString_ valueQuantity valueAttachment valueReference reason')
const to17 = referenceTo(Reference, 'Condition')
const k18 = known(Element, 'id_ extension modifierExtension sequence_ diagnosisCodeableConcept diagnosisReference type onAdmission packageCode')
const to19 = referenceTo(Reference, 'Procedure')
const to20 = referenceTo(Reference, 'Device')
const k21 = known(Element, 'id_ extension modifierExtension sequence_ type date_ procedureCodeableConcept procedureReference udi')
const to22 = referenceTo(Reference, 'Coverage')
const k23 = known(Element, 'id_ extension modifierExtension focal_ coverage preAuthRef_*')
const k24 = known(Element, 'id_ extension modifierExtension date_ type locationAddress locationReference')
const to25 = referenceTo(Reference, 'Encounter')
const k26 = known(Element, 'id_ extension modifierExtension sequence_ careTeamSequence_* diagnosisSequence_* procedureSequence_* informationSequence_* revenue category productOrService modifier programCode servicedDate_ servicedPeriod locationCodeableConcept locationAddress locationReference quantity unitPrice factor_ net udi bodySite subSite encounter noteNumber_* adjudication detail')
const k27 = known(Element, 'id_ extension modifierExtension category reason amount value_')
const k28 = known(Element, 'id_ extension modifierExtension sequence_ revenue category productOrService modifier programCode quantity unitPrice factor_ net udi noteNumber_* adjudication subDetail')
const k29 = known(Element, 'id_ extension modifierExtension sequence_ revenue category productOrService modifier programCode quantity unitPrice factor_ net udi noteNumber_* adjudication')
const k30 = known(Element, 'id_ extension modifierExtension itemSequence_* detailSequence_* subDetailSequence_* provider productOrService modifier programCode servicedDate_ servicedPeriod locationCodeableConcept locationAddress locationReference quantity unitPrice factor_ net bodySite subSite noteNumber_* adjudication detail')
const k31 = known(Element, 'id_ extension modifierExtension productOrService modifier quantity unitPrice factor_ net noteNumber_* adjudication subDetail')
const k32 = known(Element, 'id_ extension modifierExtension productOrService modifier quantity unitPrice factor_ net noteNumber_* adjudication')
const k33 = known(Element, 'id_ extension modifierExtension category amount')
const k34 = known(Element, 'id_ extension modifierExtension type adjustment adjustmentReason date_ amount identifier')
const k35 = known(Element, 'id_ extension modifierExtension number_ type_ text_ language')
const k36 = known(Element, 'id_ extension modifierExtension category excluded_ name_ description_ network unit term financial')
const k37 = known(Element, 'id_ extension modifierExtension type allowedUnsignedInt_ allowedString_ allowedMoney usedUnsignedInt_ usedMoney')
