// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Reference } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { invoice_priceComponentType_code, invoice_status_code } from './codes.ts'
import { isCode, isDecimal, isId, isMarkdown, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Invoice(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Invoice') note(s, 'structure', 'must be Invoice', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!invoice_status_code.has(v)) bad(s, 'status', v, invoice_status_code); break
case 'cancelledReason': if (!isString(v)) bad(s, 'cancelledReason', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to0); break
case 'recipient': one(s, 'recipient', v, to1); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'participant': each(s, 'participant', v, Invoice_participant); break
case 'issuer': one(s, 'issuer', v, to2); break
case 'account': one(s, 'account', v, to3); break
case 'lineItem': each(s, 'lineItem', v, Invoice_lineItem); break
case 'totalPriceComponent': each(s, 'totalPriceComponent', v, Invoice_lineItem_priceComponent); break
case 'totalNet': one(s, 'totalNet', v, Money); break
case 'totalGross': one(s, 'totalGross', v, Money); break
case 'paymentTerms': if (!isMarkdown(v)) bad(s, 'paymentTerms', v, 'markdown'); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k4)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function Invoice_participant(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'role': one(s, 'role', v, CodeableConcept); break
case 'actor': r |= 1; one(s, 'actor', v, to5); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'actor')
}
export function Invoice_lineItem(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'sequence': if (!isPositiveInt(v)) bad(s, 'sequence', v, 'positiveInt'); break
case 'chargeItemReference': c0++; one(s, 'chargeItem', v, to7); break
case 'chargeItemCodeableConcept': c0++; one(s, 'chargeItem', v, CodeableConcept); break
case 'priceComponent': each(s, 'priceComponent', v, Invoice_lineItem_priceComponent); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'chargeItem', c0, true)
}
export function Invoice_lineItem_priceComponent(o, s) {
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
case 'type': r |= 1; if (!invoice_priceComponentType_code.has(v)) bad(s, 'type', v, invoice_priceComponentType_code); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'amount': one(s, 'amount', v, Money); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
s.depth--
}
const to0 = referenceTo(Reference, 'Patient Group')
const to1 = referenceTo(Reference, 'Organization Patient RelatedPerson')
const to2 = referenceTo(Reference, 'Organization')
const to3 = referenceTo(Reference, 'Account')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ cancelledReason_ type subject recipient date_ participant issuer account lineItem totalPriceComponent totalNet totalGross paymentTerms_ note')
const to5 = referenceTo(Reference, 'Practitioner Organization Patient PractitionerRole Device RelatedPerson')
const k6 = known(Element, 'id_ extension modifierExtension role actor')
const to7 = referenceTo(Reference, 'ChargeItem')
const k8 = known(Element, 'id_ extension modifierExtension sequence_ chargeItemReference chargeItemCodeableConcept priceComponent')
const k9 = known(Element, 'id_ extension modifierExtension type_ code factor_ amount')
