// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Address, Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period, Quantity, Reference, SimpleQuantity } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { claim_use_code, fm_status_code } from './codes.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isDecimal, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Claim(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Claim') note(s, 'structure', 'must be Claim', k); break
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
case 'billablePeriod': one(s, 'billablePeriod', v, Period); break
case 'created': r |= 16; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'enterer': one(s, 'enterer', v, to1); break
case 'insurer': one(s, 'insurer', v, to2); break
case 'provider': r |= 32; one(s, 'provider', v, to3); break
case 'priority': r |= 64; one(s, 'priority', v, CodeableConcept); break
case 'fundsReserve': one(s, 'fundsReserve', v, CodeableConcept); break
case 'related': each(s, 'related', v, Claim_related); break
case 'prescription': one(s, 'prescription', v, to4); break
case 'originalPrescription': one(s, 'originalPrescription', v, to4); break
case 'payee': one(s, 'payee', v, Claim_payee); break
case 'referral': one(s, 'referral', v, to5); break
case 'facility': one(s, 'facility', v, to6); break
case 'careTeam': each(s, 'careTeam', v, Claim_careTeam); break
case 'supportingInfo': each(s, 'supportingInfo', v, Claim_supportingInfo); break
case 'diagnosis': each(s, 'diagnosis', v, Claim_diagnosis); break
case 'procedure': each(s, 'procedure', v, Claim_procedure); break
case 'insurance': r |= 128; each(s, 'insurance', v, Claim_insurance); break
case 'accident': one(s, 'accident', v, Claim_accident); break
case 'item': each(s, 'item', v, Claim_item); break
case 'total': one(s, 'total', v, Money); break
default: other(s, k, v, k7)
}
}
if (r !== 255) missing(s, o, 'status type use patient created provider priority insurance')
}
export function Claim_related(o, s) {
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
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
export function Claim_payee(o, s) {
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
case 'party': one(s, 'party', v, to10); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function Claim_careTeam(o, s) {
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
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence provider')
}
export function Claim_supportingInfo(o, s) {
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
case 'valueReference': c1++; one(s, 'value', v, to13); break
case 'reason': one(s, 'reason', v, CodeableConcept); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence category')
if (c0 > 1) choice(s, 'timing', c0, false)
if (c1 > 1) choice(s, 'value', c1, false)
}
export function Claim_diagnosis(o, s) {
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
case 'diagnosisReference': c0++; one(s, 'diagnosis', v, to15); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'onAdmission': one(s, 'onAdmission', v, CodeableConcept); break
case 'packageCode': one(s, 'packageCode', v, CodeableConcept); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'sequence')
if (c0 !== 1) choice(s, 'diagnosis', c0, true)
}
export function Claim_procedure(o, s) {
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
case 'procedureReference': c0++; one(s, 'procedure', v, to17); break
case 'udi': each(s, 'udi', v, to18); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'sequence')
if (c0 !== 1) choice(s, 'procedure', c0, true)
}
export function Claim_insurance(o, s) {
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
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'coverage': r |= 4; one(s, 'coverage', v, to20); break
case 'businessArrangement': if (!isString(v)) bad(s, 'businessArrangement', v, 'string'); break
case 'preAuthRef': values(s, 'preAuthRef', v, o._preAuthRef, isString, 'string'); break
case 'claimResponse': one(s, 'claimResponse', v, to21); break
default: other(s, k, v, k22)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'sequence focal coverage')
}
export function Claim_accident(o, s) {
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
case 'date': r |= 1; if (!isDate(v)) bad(s, 'date', v, 'date'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'locationAddress': c0++; one(s, 'location', v, Address); break
case 'locationReference': c0++; one(s, 'location', v, to6); break
default: other(s, k, v, k23)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'date')
if (c0 > 1) choice(s, 'location', c0, false)
}
export function Claim_item(o, s) {
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
case 'locationReference': c1++; one(s, 'location', v, to6); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'udi': each(s, 'udi', v, to18); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'subSite': each(s, 'subSite', v, CodeableConcept); break
case 'encounter': each(s, 'encounter', v, to24); break
case 'detail': each(s, 'detail', v, Claim_item_detail); break
default: other(s, k, v, k25)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence productOrService')
if (c0 > 1) choice(s, 'serviced', c0, false)
if (c1 > 1) choice(s, 'location', c1, false)
}
export function Claim_item_detail(o, s) {
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
case 'udi': each(s, 'udi', v, to18); break
case 'subDetail': each(s, 'subDetail', v, Claim_item_detail_subDetail); break
default: other(s, k, v, k26)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence productOrService')
}
export function Claim_item_detail_subDetail(o, s) {
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
case 'udi': each(s, 'udi', v, to18); break
default: other(s, k, v, k27)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'sequence productOrService')
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to2 = referenceTo(Reference, 'Organization')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to4 = referenceTo(Reference, 'DeviceRequest MedicationRequest VisionPrescription')
const to5 = referenceTo(Reference, 'ServiceRequest')
const to6 = referenceTo(Reference, 'Location')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ type subType use_ patient billablePeriod created_ enterer insurer provider priority fundsReserve related prescription originalPrescription payee referral facility careTeam supportingInfo diagnosis procedure insurance accident item total')
const to8 = referenceTo(Reference, 'Claim')
const k9 = known(Element, 'id_ extension modifierExtension claim relationship reference')
const to10 = referenceTo(Reference, 'Practitioner PractitionerRole Organization Patient RelatedPerson')
const k11 = known(Element, 'id_ extension modifierExtension type party')
const k12 = known(Element, 'id_ extension modifierExtension sequence_ provider responsible_ role qualification')
const to13 = referenceTo(Reference, '')
const k14 = known(Element, 'id_ extension modifierExtension sequence_ category code timingDate_ timingPeriod valueBoolean_ valueString_ valueQuantity valueAttachment valueReference reason')
const to15 = referenceTo(Reference, 'Condition')
const k16 = known(Element, 'id_ extension modifierExtension sequence_ diagnosisCodeableConcept diagnosisReference type onAdmission packageCode')
const to17 = referenceTo(Reference, 'Procedure')
const to18 = referenceTo(Reference, 'Device')
const k19 = known(Element, 'id_ extension modifierExtension sequence_ type date_ procedureCodeableConcept procedureReference udi')
const to20 = referenceTo(Reference, 'Coverage')
const to21 = referenceTo(Reference, 'ClaimResponse')
const k22 = known(Element, 'id_ extension modifierExtension sequence_ focal_ identifier coverage businessArrangement_ preAuthRef_* claimResponse')
const k23 = known(Element, 'id_ extension modifierExtension date_ type locationAddress locationReference')
const to24 = referenceTo(Reference, 'Encounter')
const k25 = known(Element, 'id_ extension modifierExtension sequence_ careTeamSequence_* diagnosisSequence_* procedureSequence_* informationSequence_* revenue category productOrService modifier programCode servicedDate_ servicedPeriod locationCodeableConcept locationAddress locationReference quantity unitPrice factor_ net udi bodySite subSite encounter detail')
const k26 = known(Element, 'id_ extension modifierExtension sequence_ revenue category productOrService modifier programCode quantity unitPrice factor_ net udi subDetail')
const k27 = known(Element, 'id_ extension modifierExtension sequence_ revenue category productOrService modifier programCode quantity unitPrice factor_ net udi')
