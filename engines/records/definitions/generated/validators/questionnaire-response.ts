// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Attachment, Coding, Element, Extension, Identifier, Meta, Narrative, Quantity, Reference } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCanonical, isCode, isDecimal, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime, isTime } from '../../../rules/validating/dates.ts'
import { questionnaire_answers_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function QuestionnaireResponse(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'QuestionnaireResponse') note(s, 'structure', 'must be QuestionnaireResponse', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'partOf': each(s, 'partOf', v, to1); break
case 'questionnaire': if (!isCanonical(v)) bad(s, 'questionnaire', v, 'canonical'); break
case 'status': r |= 1; if (!questionnaire_answers_status_code.has(v)) bad(s, 'status', v, questionnaire_answers_status_code); break
case 'subject': one(s, 'subject', v, to2); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'authored': if (!isDateTime(v)) bad(s, 'authored', v, 'dateTime'); break
case 'author': one(s, 'author', v, to4); break
case 'source': one(s, 'source', v, to5); break
case 'item': each(s, 'item', v, QuestionnaireResponse_item); break
default: other(s, k, v, k6)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function QuestionnaireResponse_item(o, s) {
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
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'answer': each(s, 'answer', v, QuestionnaireResponse_item_answer); break
case 'item': each(s, 'item', v, QuestionnaireResponse_item); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'linkId')
if (s.faults.length === f) {
if (!q7(o, s.resource, s.root)) broken(s, 'qrs-1', "Nested item can't be beneath both item and answer")
}
s.depth--
}
export function QuestionnaireResponse_item_answer(o, s) {
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
case 'valueReference': c0++; one(s, 'value', v, to2); break
case 'item': each(s, 'item', v, QuestionnaireResponse_item); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'value', c0, false)
}
const to0 = referenceTo(Reference, 'CarePlan ServiceRequest')
const to1 = referenceTo(Reference, 'Observation Procedure')
const to2 = referenceTo(Reference, '')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, 'Device Practitioner PractitionerRole Patient RelatedPerson Organization')
const to5 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn partOf questionnaire_ status_ subject encounter authored_ author source item')
const q7 = (e, resource, root) => !(fp.list(e.answer).length > 0 && fp.list(e.item).length > 0)
const k8 = known(Element, 'id_ extension modifierExtension linkId_ definition_ text_ answer item')
const k9 = known(Element, 'id_ extension modifierExtension valueBoolean_ valueDecimal_ valueInteger_ valueDate_ valueDateTime_ valueTime_ valueString_ valueUri_ valueAttachment valueCoding valueQuantity valueReference item')
