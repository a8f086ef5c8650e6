// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Address, Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period, Reference, SimpleQuantity } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { claim_use_code, fm_status_code, note_type_code, remittance_outcome_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isDecimal, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ClaimResponse(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ClaimResponse') note(s, 'structure', 'must be ClaimResponse', k); break
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
case 'type': r |= 2; one(s, 'type', v, CodeableConcept); break
case 'subType': one(s, 'subType', v, CodeableConcept); break
case 'use': r |= 4; if (!claim_use_code.has(v)) bad(s, 'use', v, claim_use_code); break
case 'patient': r |= 8; one(s, 'patient', v, to0); break
case 'created': r |= 16; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'insurer': r |= 32; one(s, 'insurer', v, to1); break
case 'requestor': one(s, 'requestor', v, to2); break
case 'request': one(s, 'request', v, to3); break
case 'outcome': r |= 64; if (!remittance_outcome_code.has(v)) bad(s, 'outcome', v, remittance_outcome_code); break
case 'disposition': if (!isString(v)) bad(s, 'disposition', v, 'string'); break
case 'preAuthRef': if (!isString(v)) bad(s, 'preAuthRef', v, 'string'); break
case 'preAuthPeriod': one(s, 'preAuthPeriod', v, Period); break
case 'payeeType': one(s, 'payeeType', v, CodeableConcept); break
case 'item': each(s, 'item', v, ClaimResponse_item); break
case 'addItem': each(s, 'addItem', v, ClaimResponse_addItem); break
case 'adjudication': each(s, 'adjudication', v, ClaimResponse_item_adjudication); break
case 'total': each(s, 'total', v, ClaimResponse_total); break
case 'payment': one(s, 'payment', v, ClaimResponse_payment); break
case 'fundsReserve': one(s, 'fundsReserve', v, CodeableConcept); break
case 'formCode': one(s, 'formCode', v, CodeableConcept); break
case 'form': one(s, 'form', v, Attachment); break
case 'processNote': each(s, 'processNote', v, ClaimResponse_processNote); break
case 'communicationRequest': each(s, 'communicationRequest', v, to4); break
case 'insurance': each(s, 'insurance', v, ClaimResponse_insurance); break
case 'error': each(s, 'error', v, ClaimResponse_error); break
default: other(s, k, v, k5)
}
}
if (r !== 127) missing(s, o, 'status type use patient created insurer outcome')
}
export function ClaimResponse_item(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'itemSequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'itemSequence', v, 'positiveInt'); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': r |= 2; each(s, 'adjudication', v, ClaimResponse_item_adjudication); break
case 'detail': each(s, 'detail', v, ClaimResponse_item_detail); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'itemSequence adjudication')
}
export function ClaimResponse_item_adjudication(o, s) {
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
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'category')
s.depth--
}
export function ClaimResponse_item_detail(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'detailSequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'detailSequence', v, 'positiveInt'); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': r |= 2; each(s, 'adjudication', v, ClaimResponse_item_adjudication); break
case 'subDetail': each(s, 'subDetail', v, ClaimResponse_item_detail_subDetail); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'detailSequence adjudication')
}
export function ClaimResponse_item_detail_subDetail(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'subDetailSequence': r |= 1; if (!isPositiveInt(v)) bad(s, 'subDetailSequence', v, 'positiveInt'); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': each(s, 'adjudication', v, ClaimResponse_item_adjudication); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'subDetailSequence')
}
export function ClaimResponse_addItem(o, s) {
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
case 'subdetailSequence': values(s, 'subdetailSequence', v, o._subdetailSequence, isPositiveInt, 'positiveInt'); break
case 'provider': each(s, 'provider', v, to2); break
case 'productOrService': r |= 1; one(s, 'productOrService', v, CodeableConcept); break
case 'modifier': each(s, 'modifier', v, CodeableConcept); break
case 'programCode': each(s, 'programCode', v, CodeableConcept); break
case 'servicedDate': c0++; if (!isDate(v)) bad(s, 'serviced', v, 'date'); break
case '_servicedDate': if (o.servicedDate === undefined) c0++; one(s, 'serviced', v, Element); break
case 'servicedPeriod': c0++; one(s, 'serviced', v, Period); break
case 'locationCodeableConcept': c1++; one(s, 'location', v, CodeableConcept); break
case 'locationAddress': c1++; one(s, 'location', v, Address); break
case 'locationReference': c1++; one(s, 'location', v, to10); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'subSite': each(s, 'subSite', v, CodeableConcept); break
case 'noteNumber': values(s, 'noteNumber', v, o._noteNumber, isPositiveInt, 'positiveInt'); break
case 'adjudication': r |= 2; each(s, 'adjudication', v, ClaimResponse_item_adjudication); break
case 'detail': each(s, 'detail', v, ClaimResponse_addItem_detail); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'productOrService adjudication')
if (c0 > 1) choice(s, 'serviced', c0, false)
if (c1 > 1) choice(s, 'location', c1, false)
}
export function ClaimResponse_addItem_detail(o, s) {
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
case 'adjudication': r |= 2; each(s, 'adjudication', v, ClaimResponse_item_adjudication); break
case 'subDetail': each(s, 'subDetail', v, ClaimResponse_addItem_detail_subDetail); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'productOrService adjudication')
}
export function ClaimResponse_addItem_detail_subDetail(o, s) {
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
case 'adjudication': r |= 2; each(s, 'adjudication', v, ClaimResponse_item_adjudication); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'productOrService adjudication')
}
export function ClaimResponse_total(o, s) {
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
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'category amount')
}
export function ClaimResponse_payment(o, s) {
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
case 'adjustment': one(s, 'adjustment', v, Money); break
case 'adjustmentReason': one(s, 'adjustmentReason', v, CodeableConcept); break
case 'date': if (!isDate(v)) bad(s, 'date', v, 'date'); break
case 'amount': r |= 2; one(s, 'amount', v, Money); break
case 'identifier': one(s, 'identifier', v, Identifier); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type amount')
}
export function ClaimResponse_processNote(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'number': if (!isPositiveInt(v)) bad(s, 'number', v, 'positiveInt'); break
case 'type': if (!note_type_code.has(v)) bad(s, 'type', v, note_type_code); break
case 'text': r |= 1; if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'language': one(s, 'language', v, CodeableConcept); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'text')
}
export function ClaimResponse_insurance(o, s) {
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
case 'focal': r |= 2; if (!isBoolean(v)) bad(s, 'focal', v, 'boolean'); break
case 'coverage': r |= 4; one(s, 'coverage', v, to17); break
case 'businessArrangement': if (!isString(v)) bad(s, 'businessArrangement', v, 'string'); break
case 'claimResponse': one(s, 'claimResponse', v, to18); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'sequence focal coverage')
}
export function ClaimResponse_error(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'itemSequence': if (!isPositiveInt(v)) bad(s, 'itemSequence', v, 'positiveInt'); break
case 'detailSequence': if (!isPositiveInt(v)) bad(s, 'detailSequence', v, 'positiveInt'); break
case 'subDetailSequence': if (!isPositiveInt(v)) bad(s, 'subDetailSequence', v, 'positiveInt'); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
default: other(s, k, v, k20)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Organization')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to3 = referenceTo(Reference, 'Claim')
const to4 = referenceTo(Reference, 'CommunicationRequest')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type subType use_ patient created_ insurer requestor request outcome_ disposition_ preAuthRef_ preAuthPeriod payeeType item addItem adjudication total payment fundsReserve formCode form processNote communicationRequest insurance error')
const k6 = known(Element, 'id_ extension modifierExtension itemSequence_ noteNumber_* adjudication detail')
const k7 = known(Element, 'id_ extension modifierExtension category reason amount value_')
const k8 = known(Element, 'id_ extension modifierExtension detailSequence_ noteNumber_* adjudication subDetail')
const k9 = known(Element, 'id_ extension modifierExtension subDetailSequence_ noteNumber_* adjudication')
const to10 = referenceTo(Reference, 'Location')
const k11 = known(Element, 'id_ extension modifierExtension itemSequence_* detailSequence_* subdetailSequence_* provider productOrService modifier programCode servicedDate_ servicedPeriod locationCodeableConcept locationAddress locationReference quantity unitPrice factor_ net bodySite subSite noteNumber_* adjudication detail')
const k12 = known(Element, 'id_ extension modifierExtension productOrService modifier quantity unitPrice factor_ net noteNumber_* adjudication subDetail')
const k13 = known(Element, 'id_ extension modifierExtension productOrService modifier quantity unitPrice factor_ net noteNumber_* adjudication')
const k14 = known(Element, 'id_ extension modifierExtension category amount')
const k15 = known(Element, 'id_ extension modifierExtension type adjustment adjustmentReason date_ amount identifier')
const k16 = known(Element, 'id_ extension modifierExtension number_ type_ text_ language')
const to17 = referenceTo(Reference, 'Coverage')
const to18 = referenceTo(Reference, 'ClaimResponse')
const k19 = known(Element, 'id_ extension modifierExtension sequence_ focal_ coverage businessArrangement_ claimResponse')
const k20 = known(Element, 'id_ extension modifierExtension itemSequence_ detailSequence_ subDetailSequence_ code')
