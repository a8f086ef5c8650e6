// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Money, Narrative, Period, Reference, UsageContext } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { invoice_priceComponentType_code, publication_status_code } from './codes.ts'
import { isBoolean, isCanonical, isCode, isDecimal, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ChargeItemDefinition(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ChargeItemDefinition') note(s, 'structure', 'must be ChargeItemDefinition', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': r |= 1; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'derivedFromUri': values(s, 'derivedFromUri', v, o._derivedFromUri, isUri, 'uri'); break
case 'partOf': values(s, 'partOf', v, o._partOf, isCanonical, 'canonical'); break
case 'replaces': values(s, 'replaces', v, o._replaces, isCanonical, 'canonical'); break
case 'status': r |= 2; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'approvalDate': if (!isDate(v)) bad(s, 'approvalDate', v, 'date'); break
case 'lastReviewDate': if (!isDate(v)) bad(s, 'lastReviewDate', v, 'date'); break
case 'effectivePeriod': one(s, 'effectivePeriod', v, Period); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'instance': each(s, 'instance', v, to0); break
case 'applicability': each(s, 'applicability', v, ChargeItemDefinition_applicability); break
case 'propertyGroup': each(s, 'propertyGroup', v, ChargeItemDefinition_propertyGroup); break
default: other(s, k, v, k1)
}
}
if (r !== 3) missing(s, o, 'url status')
}
export function ChargeItemDefinition_applicability(o, s) {
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
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'language': if (!isString(v)) bad(s, 'language', v, 'string'); break
case 'expression': if (!isString(v)) bad(s, 'expression', v, 'string'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
s.depth--
}
export function ChargeItemDefinition_propertyGroup(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'applicability': each(s, 'applicability', v, ChargeItemDefinition_applicability); break
case 'priceComponent': each(s, 'priceComponent', v, ChargeItemDefinition_propertyGroup_priceComponent); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
export function ChargeItemDefinition_propertyGroup_priceComponent(o, s) {
if (!isElement(o, s)) return
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
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
const to0 = referenceTo(Reference, 'Medication Substance Device')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ title_ derivedFromUri_* partOf_* replaces_* status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction copyright_ approvalDate_ lastReviewDate_ effectivePeriod code instance applicability propertyGroup')
const k2 = known(Element, 'id_ extension modifierExtension description_ language_ expression_')
const k3 = known(Element, 'id_ extension modifierExtension applicability priceComponent')
const k4 = known(Element, 'id_ extension modifierExtension type_ code factor_ amount')
