// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Attachment, CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta, Narrative, Period, Quantity, Reference, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isDecimal, isId, isInteger, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime, isTime } from '../../../rules/validating/dates.ts'
import { item_type_code, publication_status_code, questionnaire_enable_behavior_code, questionnaire_enable_operator_code, resource_types_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Questionnaire(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Questionnaire') note(s, 'structure', 'must be Questionnaire', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'derivedFrom': values(s, 'derivedFrom', v, o._derivedFrom, isCanonical, 'canonical'); break
case 'status': r |= 1; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'subjectType': values(s, 'subjectType', v, o._subjectType, resource_types_code.has, resource_types_code); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'approvalDate': if (!isDate(v)) bad(s, 'approvalDate', v, 'date'); break
case 'lastReviewDate': if (!isDate(v)) bad(s, 'lastReviewDate', v, 'date'); break
case 'effectivePeriod': one(s, 'effectivePeriod', v, Period); break
case 'code': each(s, 'code', v, Coding); break
case 'item': each(s, 'item', v, Questionnaire_item); break
default: other(s, k, v, k1)
}
}
if (r !== 1) missing(s, o, 'status')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'que-2', "The link ids for groups and questions must be unique within the questionnaire")
}
}
export function Questionnaire_item(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'linkId': r |= 1; if (!isString(v)) bad(s, 'linkId', v, 'string'); break
case 'definition': if (!isUri(v)) bad(s, 'definition', v, 'uri'); break
case 'code': each(s, 'code', v, Coding); break
case 'prefix': if (!isString(v)) bad(s, 'prefix', v, 'string'); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'type': r |= 2; if (!item_type_code.has(v)) bad(s, 'type', v, item_type_code); break
case 'enableWhen': each(s, 'enableWhen', v, Questionnaire_item_enableWhen); break
case 'enableBehavior': if (!questionnaire_enable_behavior_code.has(v)) bad(s, 'enableBehavior', v, questionnaire_enable_behavior_code); break
case 'required': if (!isBoolean(v)) bad(s, 'required', v, 'boolean'); break
case 'repeats': if (!isBoolean(v)) bad(s, 'repeats', v, 'boolean'); break
case 'readOnly': if (!isBoolean(v)) bad(s, 'readOnly', v, 'boolean'); break
case 'maxLength': if (!isInteger(v)) bad(s, 'maxLength', v, 'integer'); break
case 'answerValueSet': if (!isCanonical(v)) bad(s, 'answerValueSet', v, 'canonical'); break
case 'answerOption': each(s, 'answerOption', v, Questionnaire_item_answerOption); break
case 'initial': each(s, 'initial', v, Questionnaire_item_initial); break
case 'item': each(s, 'item', v, Questionnaire_item); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'linkId type')
if (s.faults.length === f) {
if (!q2(o, s.resource, s.root)) broken(s, 'que-1', "Group items must have nested items, display items cannot have nested items")
if (!q3(o, s.resource, s.root)) broken(s, 'que-3', "Display items cannot have a \"code\" asserted")
if (!q4(o, s.resource, s.root)) broken(s, 'que-4', "A question cannot have both answerOption and answerValueSet")
if (!q5(o, s.resource, s.root)) broken(s, 'que-5', "Only 'choice' and 'open-choice' items can have answerValueSet")
if (!q6(o, s.resource, s.root)) broken(s, 'que-6', "Required and repeat aren't permitted for display items")
if (!q7(o, s.resource, s.root)) broken(s, 'que-8', "Initial values can't be specified for groups or display items")
if (!q8(o, s.resource, s.root)) broken(s, 'que-9', "Read-only can't be specified for \"display\" items")
if (!q9(o, s.resource, s.root)) broken(s, 'que-10', "Maximum length can only be declared for simple question types")
if (!q10(o, s.resource, s.root)) broken(s, 'que-11', "If one or more answerOption is present, initial[x] must be missing")
if (!q11(o, s.resource, s.root)) broken(s, 'que-12', "If there are more than one enableWhen, enableBehavior must be specified")
if (!q12(o, s.resource, s.root)) broken(s, 'que-13', "Can only have multiple initial values for repeating items")
}
s.depth--
}
export function Questionnaire_item_enableWhen(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'question': r |= 1; if (!isString(v)) bad(s, 'question', v, 'string'); break
case 'operator': r |= 2; if (!questionnaire_enable_operator_code.has(v)) bad(s, 'operator', v, questionnaire_enable_operator_code); break
case 'answerBoolean': c0++; if (!isBoolean(v)) bad(s, 'answer', v, 'boolean'); break
case '_answerBoolean': if (o.answerBoolean === undefined) c0++; one(s, 'answer', v, Element); break
case 'answerDecimal': c0++; if (!isDecimal(v)) bad(s, 'answer', v, 'decimal'); break
case '_answerDecimal': if (o.answerDecimal === undefined) c0++; one(s, 'answer', v, Element); break
case 'answerInteger': c0++; if (!isInteger(v)) bad(s, 'answer', v, 'integer'); break
case '_answerInteger': if (o.answerInteger === undefined) c0++; one(s, 'answer', v, Element); break
case 'answerDate': c0++; if (!isDate(v)) bad(s, 'answer', v, 'date'); break
case '_answerDate': if (o.answerDate === undefined) c0++; one(s, 'answer', v, Element); break
case 'answerDateTime': c0++; if (!isDateTime(v)) bad(s, 'answer', v, 'dateTime'); break
case '_answerDateTime': if (o.answerDateTime === undefined) c0++; one(s, 'answer', v, Element); break
case 'answerTime': c0++; if (!isTime(v)) bad(s, 'answer', v, 'time'); break
case '_answerTime': if (o.answerTime === undefined) c0++; one(s, 'answer', v, Element); break
case 'answerString': c0++; if (!isString(v)) bad(s, 'answer', v, 'string'); break
case '_answerString': if (o.answerString === undefined) c0++; one(s, 'answer', v, Element); break
case 'answerCoding': c0++; one(s, 'answer', v, Coding); break
case 'answerQuantity': c0++; one(s, 'answer', v, Quantity); break
case 'answerReference': c0++; one(s, 'answer', v, to15); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'question operator')
if (c0 !== 1) choice(s, 'answer', c0, true)
if (s.faults.length === f) {
if (!q14(o, s.resource, s.root)) broken(s, 'que-7', "If the operator is 'exists', the value must be a boolean")
}
}
export function Questionnaire_item_answerOption(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDate': c0++; if (!isDate(v)) bad(s, 'value', v, 'date'); break
case '_valueDate': if (o.valueDate === undefined) c0++; one(s, 'value', v, Element); break
case 'valueTime': c0++; if (!isTime(v)) bad(s, 'value', v, 'time'); break
case '_valueTime': if (o.valueTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueCoding': c0++; one(s, 'value', v, Coding); break
case 'valueReference': c0++; one(s, 'value', v, to15); break
case 'initialSelected': if (!isBoolean(v)) bad(s, 'initialSelected', v, 'boolean'); break
default: other(s, k, v, k17)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'value', c0, true)
}
export function Questionnaire_item_initial(o, s) {
if (!isElement(o, s)) return
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
case 'valueReference': c0++; one(s, 'value', v, to15); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'value', c0, true)
}
const q0 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.descendants(e)) {
if (x1 == null) continue
for (const x2 of fp.named(x1, "linkId")) {
if (x2 == null) continue
list.push(x2)
}
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e))
})()
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ derivedFrom_* status_ experimental_ subjectType_* date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ approvalDate_ lastReviewDate_ effectivePeriod code item')
const q2 = (e, resource, root) => (e.type != null && e.type !== "group" || fp.list(e.item).length > 0) && (e.type != null && e.type !== "display" || !(fp.list(e.item).length > 0))
const q3 = (e, resource, root) => e.type != null && e.type !== "display" || !(fp.list(e.code).length > 0)
const q4 = (e, resource, root) => !(fp.list(e.answerOption).length > 0) || !(e.answerValueSet != null || e._answerValueSet != null)
const q5 = (e, resource, root) => e.type === "choice" || e.type === "open-choice" || e.type === "decimal" || e.type === "integer" || e.type === "date" || e.type === "dateTime" || e.type === "time" || e.type === "string" || e.type === "quantity" || !(e.answerValueSet != null || e._answerValueSet != null) && !(fp.list(e.answerOption).length > 0)
const q6 = (e, resource, root) => e.type != null && e.type !== "display" || !(e.required != null || e._required != null) && !(e.repeats != null || e._repeats != null)
const q7 = (e, resource, root) => e.type != null && e.type !== "group" && e.type != null && e.type !== "display" || !(fp.list(e.initial).length > 0)
const q8 = (e, resource, root) => e.type != null && e.type !== "display" || !(e.readOnly != null || e._readOnly != null)
const q9 = (() => {
const KEPT1 = new Set(["boolean", "decimal", "integer", "string", "text", "url", "open-choice"])
return (e, resource, root) => e.type != null && KEPT1.has(e.type) || !(e.maxLength != null || e._maxLength != null)
})()
const q10 = (e, resource, root) => !(fp.list(e.answerOption).length > 0) || !(fp.list(e.initial).length > 0)
const q11 = (e, resource, root) => fp.count(e.enableWhen, e._enableWhen) <= 2 || e.enableBehavior != null || e._enableBehavior != null
const q12 = (e, resource, root) => (e.repeats) === (true) || fp.count(e.initial, e._initial) <= 1
const k13 = known(Element, 'id_ extension modifierExtension linkId_ definition_ code prefix_ text_ type_ enableWhen enableBehavior_ required_ repeats_ readOnly_ maxLength_ answerValueSet_ answerOption initial item')
const q14 = (() => {
const KEPT1 = new Set(["answerBoolean","_answerBoolean","answerDecimal","_answerDecimal","answerInteger","_answerInteger","answerDate","_answerDate","answerDateTime","_answerDateTime","answerTime","_answerTime","answerString","_answerString","answerCoding","answerQuantity","answerReference"])
return (e, resource, root) => e.operator != null && e.operator !== "exists" || e.answerBoolean != null || e._answerBoolean != null
})()
const to15 = referenceTo(Reference, '')
const k16 = known(Element, 'id_ extension modifierExtension question_ operator_ answerBoolean_ answerDecimal_ answerInteger_ answerDate_ answerDateTime_ answerTime_ answerString_ answerCoding answerQuantity answerReference')
const k17 = known(Element, 'id_ extension modifierExtension valueInteger_ valueDate_ valueTime_ valueString_ valueCoding valueReference initialSelected_')
const k18 = known(Element, 'id_ extension modifierExtension valueBoolean_ valueDecimal_ valueInteger_ valueDate_ valueDateTime_ valueTime_ valueString_ valueUri_ valueAttachment valueCoding valueQuantity valueReference')
