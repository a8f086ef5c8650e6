// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Money, Narrative, Period, Quantity, Reference, Signature, SimpleQuantity, Timing } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { contract_publicationstatus_code, contract_status_code } from './codes.ts'
import { isBoolean, isCode, isDecimal, isId, isInteger, isMarkdown, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime, isTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Contract(o, s) {
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Contract') note(s, 'structure', 'must be Contract', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'status': if (!contract_status_code.has(v)) bad(s, 'status', v, contract_status_code); break
case 'legalState': one(s, 'legalState', v, CodeableConcept); break
case 'instantiatesCanonical': one(s, 'instantiatesCanonical', v, to0); break
case 'instantiatesUri': if (!isUri(v)) bad(s, 'instantiatesUri', v, 'uri'); break
case 'contentDerivative': one(s, 'contentDerivative', v, CodeableConcept); break
case 'issued': if (!isDateTime(v)) bad(s, 'issued', v, 'dateTime'); break
case 'applies': one(s, 'applies', v, Period); break
case 'expirationType': one(s, 'expirationType', v, CodeableConcept); break
case 'subject': each(s, 'subject', v, to1); break
case 'authority': each(s, 'authority', v, to2); break
case 'domain': each(s, 'domain', v, to3); break
case 'site': each(s, 'site', v, to3); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'subtitle': if (!isString(v)) bad(s, 'subtitle', v, 'string'); break
case 'alias': values(s, 'alias', v, o._alias, isString, 'string'); break
case 'author': one(s, 'author', v, to4); break
case 'scope': one(s, 'scope', v, CodeableConcept); break
case 'topicCodeableConcept': c0++; one(s, 'topic', v, CodeableConcept); break
case 'topicReference': c0++; one(s, 'topic', v, to1); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'subType': each(s, 'subType', v, CodeableConcept); break
case 'contentDefinition': one(s, 'contentDefinition', v, Contract_contentDefinition); break
case 'term': each(s, 'term', v, Contract_term); break
case 'supportingInfo': each(s, 'supportingInfo', v, to1); break
case 'relevantHistory': each(s, 'relevantHistory', v, to5); break
case 'signer': each(s, 'signer', v, Contract_signer); break
case 'friendly': each(s, 'friendly', v, Contract_friendly); break
case 'legal': each(s, 'legal', v, Contract_legal); break
case 'rule': each(s, 'rule', v, Contract_rule); break
case 'legallyBindingAttachment': c1++; one(s, 'legallyBinding', v, Attachment); break
case 'legallyBindingReference': c1++; one(s, 'legallyBinding', v, to6); break
default: other(s, k, v, k7)
}
}
if (c0 > 1) choice(s, 'topic', c0, false)
if (c1 > 1) choice(s, 'legallyBinding', c1, false)
}
export function Contract_contentDefinition(o, s) {
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
case 'subType': one(s, 'subType', v, CodeableConcept); break
case 'publisher': one(s, 'publisher', v, to8); break
case 'publicationDate': if (!isDateTime(v)) bad(s, 'publicationDate', v, 'dateTime'); break
case 'publicationStatus': r |= 2; if (!contract_publicationstatus_code.has(v)) bad(s, 'publicationStatus', v, contract_publicationstatus_code); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type publicationStatus')
}
export function Contract_term(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'issued': if (!isDateTime(v)) bad(s, 'issued', v, 'dateTime'); break
case 'applies': one(s, 'applies', v, Period); break
case 'topicCodeableConcept': c0++; one(s, 'topic', v, CodeableConcept); break
case 'topicReference': c0++; one(s, 'topic', v, to1); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'subType': one(s, 'subType', v, CodeableConcept); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'securityLabel': each(s, 'securityLabel', v, Contract_term_securityLabel); break
case 'offer': r |= 1; one(s, 'offer', v, Contract_term_offer); break
case 'asset': each(s, 'asset', v, Contract_term_asset); break
case 'action': each(s, 'action', v, Contract_term_action); break
case 'group': each(s, 'group', v, Contract_term); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'offer')
if (c0 > 1) choice(s, 'topic', c0, false)
s.depth--
}
export function Contract_term_securityLabel(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'number': values(s, 'number', v, o._number, isUnsignedInt, 'unsignedInt'); break
case 'classification': r |= 1; one(s, 'classification', v, Coding); break
case 'category': each(s, 'category', v, Coding); break
case 'control': each(s, 'control', v, Coding); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'classification')
}
export function Contract_term_offer(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'party': each(s, 'party', v, Contract_term_offer_party); break
case 'topic': one(s, 'topic', v, to1); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'decision': one(s, 'decision', v, CodeableConcept); break
case 'decisionMode': each(s, 'decisionMode', v, CodeableConcept); break
case 'answer': each(s, 'answer', v, Contract_term_offer_answer); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'linkId': values(s, 'linkId', v, o._linkId, isString, 'string'); break
case 'securityLabelNumber': values(s, 'securityLabelNumber', v, o._securityLabelNumber, isUnsignedInt, 'unsignedInt'); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
}
export function Contract_term_offer_party(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'reference': r |= 1; each(s, 'reference', v, to13); break
case 'role': r |= 2; one(s, 'role', v, CodeableConcept); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'reference role')
}
export function Contract_term_offer_answer(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDecimal': c0++; if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case '_valueDecimal': if (o.valueDecimal === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDate': c0++; if (!isDate(v)) bad(s, 'value', v, 'date'); break
case '_valueDate': if (o.valueDate === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDateTime': c0++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueTime': c0++; if (!isTime(v)) bad(s, 'value', v, 'time'); break
case '_valueTime': if (o.valueTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUri': c0++; if (!isUri(v)) bad(s, 'value', v, 'uri'); break
case '_valueUri': if (o.valueUri === undefined) c0++; one(s, 'value', v, Element); break
case 'valueAttachment': c0++; one(s, 'value', v, Attachment); break
case 'valueCoding': c0++; one(s, 'value', v, Coding); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueReference': c0++; one(s, 'value', v, to1); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'value', c0, true)
s.depth--
}
export function Contract_term_asset(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'scope': one(s, 'scope', v, CodeableConcept); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'typeReference': each(s, 'typeReference', v, to1); break
case 'subtype': each(s, 'subtype', v, CodeableConcept); break
case 'relationship': one(s, 'relationship', v, Coding); break
case 'context': each(s, 'context', v, Contract_term_asset_context); break
case 'condition': if (!isString(v)) bad(s, 'condition', v, 'string'); break
case 'periodType': each(s, 'periodType', v, CodeableConcept); break
case 'period': each(s, 'period', v, Period); break
case 'usePeriod': each(s, 'usePeriod', v, Period); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'linkId': values(s, 'linkId', v, o._linkId, isString, 'string'); break
case 'answer': each(s, 'answer', v, Contract_term_offer_answer); break
case 'securityLabelNumber': values(s, 'securityLabelNumber', v, o._securityLabelNumber, isUnsignedInt, 'unsignedInt'); break
case 'valuedItem': each(s, 'valuedItem', v, Contract_term_asset_valuedItem); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
}
export function Contract_term_asset_context(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'reference': one(s, 'reference', v, to1); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
default: other(s, k, v, k17)
}
}
if (n < 2) hollow(s, o, n)
}
export function Contract_term_asset_valuedItem(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'entityCodeableConcept': c0++; one(s, 'entity', v, CodeableConcept); break
case 'entityReference': c0++; one(s, 'entity', v, to1); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'effectiveTime': if (!isDateTime(v)) bad(s, 'effectiveTime', v, 'dateTime'); break
case 'quantity': one(s, 'quantity', v, SimpleQuantity); break
case 'unitPrice': one(s, 'unitPrice', v, Money); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'points': if (!isDecimal(v)) bad(s, 'points', v, 'decimal'); break
case 'net': one(s, 'net', v, Money); break
case 'payment': if (!isString(v)) bad(s, 'payment', v, 'string'); break
case 'paymentDate': if (!isDateTime(v)) bad(s, 'paymentDate', v, 'dateTime'); break
case 'responsible': one(s, 'responsible', v, to18); break
case 'recipient': one(s, 'recipient', v, to18); break
case 'linkId': values(s, 'linkId', v, o._linkId, isString, 'string'); break
case 'securityLabelNumber': values(s, 'securityLabelNumber', v, o._securityLabelNumber, isUnsignedInt, 'unsignedInt'); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'entity', c0, false)
}
export function Contract_term_action(o, s) {
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
case 'doNotPerform': if (!isBoolean(v)) bad(s, 'doNotPerform', v, 'boolean'); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'subject': each(s, 'subject', v, Contract_term_action_subject); break
case 'intent': r |= 2; one(s, 'intent', v, CodeableConcept); break
case 'linkId': values(s, 'linkId', v, o._linkId, isString, 'string'); break
case 'status': r |= 4; one(s, 'status', v, CodeableConcept); break
case 'context': one(s, 'context', v, to20); break
case 'contextLinkId': values(s, 'contextLinkId', v, o._contextLinkId, isString, 'string'); break
case 'occurrenceDateTime': c0++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c0++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c0++; one(s, 'occurrence', v, Period); break
case 'occurrenceTiming': c0++; one(s, 'occurrence', v, Timing); break
case 'requester': each(s, 'requester', v, to13); break
case 'requesterLinkId': values(s, 'requesterLinkId', v, o._requesterLinkId, isString, 'string'); break
case 'performerType': each(s, 'performerType', v, CodeableConcept); break
case 'performerRole': one(s, 'performerRole', v, CodeableConcept); break
case 'performer': one(s, 'performer', v, to21); break
case 'performerLinkId': values(s, 'performerLinkId', v, o._performerLinkId, isString, 'string'); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to22); break
case 'reason': values(s, 'reason', v, o._reason, isString, 'string'); break
case 'reasonLinkId': values(s, 'reasonLinkId', v, o._reasonLinkId, isString, 'string'); break
case 'note': each(s, 'note', v, Annotation); break
case 'securityLabelNumber': values(s, 'securityLabelNumber', v, o._securityLabelNumber, isUnsignedInt, 'unsignedInt'); break
default: other(s, k, v, k23)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'type intent status')
if (c0 > 1) choice(s, 'occurrence', c0, false)
}
export function Contract_term_action_subject(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'reference': r |= 1; each(s, 'reference', v, to13); break
case 'role': one(s, 'role', v, CodeableConcept); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'reference')
}
export function Contract_signer(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; one(s, 'type', v, Coding); break
case 'party': r |= 2; one(s, 'party', v, to18); break
case 'signature': r |= 4; each(s, 'signature', v, Signature); break
default: other(s, k, v, k24)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'type party signature')
}
export function Contract_friendly(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'contentAttachment': c0++; one(s, 'content', v, Attachment); break
case 'contentReference': c0++; one(s, 'content', v, to25); break
default: other(s, k, v, k26)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'content', c0, true)
}
export function Contract_legal(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'contentAttachment': c0++; one(s, 'content', v, Attachment); break
case 'contentReference': c0++; one(s, 'content', v, to25); break
default: other(s, k, v, k26)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'content', c0, true)
}
export function Contract_rule(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'contentAttachment': c0++; one(s, 'content', v, Attachment); break
case 'contentReference': c0++; one(s, 'content', v, to27); break
default: other(s, k, v, k26)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'content', c0, true)
}
const to0 = referenceTo(Reference, 'Contract')
const to1 = referenceTo(Reference, '')
const to2 = referenceTo(Reference, 'Organization')
const to3 = referenceTo(Reference, 'Location')
const to4 = referenceTo(Reference, 'Patient Practitioner PractitionerRole Organization')
const to5 = referenceTo(Reference, 'Provenance')
const to6 = referenceTo(Reference, 'Composition DocumentReference QuestionnaireResponse Contract')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier url_ version_ status_ legalState instantiatesCanonical instantiatesUri_ contentDerivative issued_ applies expirationType subject authority domain site name_ title_ subtitle_ alias_* author scope topicCodeableConcept topicReference type subType contentDefinition term supportingInfo relevantHistory signer friendly legal rule legallyBindingAttachment legallyBindingReference')
const to8 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const k9 = known(Element, 'id_ extension modifierExtension type subType publisher publicationDate_ publicationStatus_ copyright_')
const k10 = known(Element, 'id_ extension modifierExtension identifier issued_ applies topicCodeableConcept topicReference type subType text_ securityLabel offer asset action group')
const k11 = known(Element, 'id_ extension modifierExtension number_* classification category control')
const k12 = known(Element, 'id_ extension modifierExtension identifier party topic type decision decisionMode answer text_ linkId_* securityLabelNumber_*')
const to13 = referenceTo(Reference, 'Patient RelatedPerson Practitioner PractitionerRole Device Group Organization')
const k14 = known(Element, 'id_ extension modifierExtension reference role')
const k15 = known(Element, 'id_ extension modifierExtension valueBoolean_ valueDecimal_ valueInteger_ valueDate_ valueDateTime_ valueTime_ valueString_ valueUri_ valueAttachment valueCoding valueQuantity valueReference')
const k16 = known(Element, 'id_ extension modifierExtension scope type typeReference subtype relationship context condition_ periodType period usePeriod text_ linkId_* answer securityLabelNumber_* valuedItem')
const k17 = known(Element, 'id_ extension modifierExtension reference code text_')
const to18 = referenceTo(Reference, 'Organization Patient Practitioner PractitionerRole RelatedPerson')
const k19 = known(Element, 'id_ extension modifierExtension entityCodeableConcept entityReference identifier effectiveTime_ quantity unitPrice factor_ points_ net payment_ paymentDate_ responsible recipient linkId_* securityLabelNumber_*')
const to20 = referenceTo(Reference, 'Encounter EpisodeOfCare')
const to21 = referenceTo(Reference, 'RelatedPerson Patient Practitioner PractitionerRole CareTeam Device Substance Organization Location')
const to22 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference Questionnaire QuestionnaireResponse')
const k23 = known(Element, 'id_ extension modifierExtension doNotPerform_ type subject intent linkId_* status context contextLinkId_* occurrenceDateTime_ occurrencePeriod occurrenceTiming requester requesterLinkId_* performerType performerRole performer performerLinkId_* reasonCode reasonReference reason_* reasonLinkId_* note securityLabelNumber_*')
const k24 = known(Element, 'id_ extension modifierExtension type party signature')
const to25 = referenceTo(Reference, 'Composition DocumentReference QuestionnaireResponse')
const k26 = known(Element, 'id_ extension modifierExtension contentAttachment contentReference')
const to27 = referenceTo(Reference, 'DocumentReference')
