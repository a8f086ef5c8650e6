// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { fm_status_code, note_type_code, remittance_outcome_code } from './codes.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function PaymentReconciliation(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'PaymentReconciliation') note(s, 'structure', 'must be PaymentReconciliation', k); break
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
case 'period': one(s, 'period', v, Period); break
case 'created': r |= 2; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'paymentIssuer': one(s, 'paymentIssuer', v, to0); break
case 'request': one(s, 'request', v, to1); break
case 'requestor': one(s, 'requestor', v, to2); break
case 'outcome': if (!remittance_outcome_code.has(v)) bad(s, 'outcome', v, remittance_outcome_code); break
case 'disposition': if (!isString(v)) bad(s, 'disposition', v, 'string'); break
case 'paymentDate': r |= 4; if (!isDate(v)) bad(s, 'paymentDate', v, 'date'); break
case 'paymentAmount': r |= 8; one(s, 'paymentAmount', v, Money); break
case 'paymentIdentifier': one(s, 'paymentIdentifier', v, Identifier); break
case 'detail': each(s, 'detail', v, PaymentReconciliation_detail); break
case 'formCode': one(s, 'formCode', v, CodeableConcept); break
case 'processNote': each(s, 'processNote', v, PaymentReconciliation_processNote); break
default: other(s, k, v, k3)
}
}
if (r !== 15) missing(s, o, 'status created paymentDate paymentAmount')
}
export function PaymentReconciliation_detail(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'predecessor': one(s, 'predecessor', v, Identifier); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'request': one(s, 'request', v, to4); break
case 'submitter': one(s, 'submitter', v, to2); break
case 'response': one(s, 'response', v, to4); break
case 'date': if (!isDate(v)) bad(s, 'date', v, 'date'); break
case 'responsible': one(s, 'responsible', v, to5); break
case 'payee': one(s, 'payee', v, to2); break
case 'amount': one(s, 'amount', v, Money); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function PaymentReconciliation_processNote(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': if (!note_type_code.has(v)) bad(s, 'type', v, note_type_code); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'Task')
const to2 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ period created_ paymentIssuer request requestor outcome_ disposition_ paymentDate_ paymentAmount paymentIdentifier detail formCode processNote')
const to4 = referenceTo(Reference, '')
const to5 = referenceTo(Reference, 'PractitionerRole')
const k6 = known(Element, 'id_ extension modifierExtension identifier predecessor type request submitter response date_ responsible payee amount')
const k7 = known(Element, 'id_ extension modifierExtension type_ text_')
