// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Address, Age, Annotation, Attachment, CodeableConcept, Coding, ContactDetail, ContactPoint, Contributor, Count, DataRequirement, Distance, Dosage, Duration, Element, Expression, Extension, HumanName, Identifier, Meta, Money, Narrative, ParameterDefinition, Period, Quantity, Range, Ratio, Reference, RelatedArtifact, SampledData, Signature, Timing, TriggerDefinition, UsageContext } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBase64Binary, isBoolean, isCanonical, isCode, isDecimal, isId, isInteger, isMarkdown, isOid, isPositiveInt, isString, isUnsignedInt, isUri, isUrl, isUuid } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime, isInstant, isTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { request_priority_code, task_intent_code, task_status_code } from './codes.ts'
export function Task(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Task') note(s, 'structure', 'must be Task', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'instantiatesCanonical': if (!isCanonical(v)) bad(s, 'instantiatesCanonical', v, 'canonical'); break
case 'instantiatesUri': if (!isUri(v)) bad(s, 'instantiatesUri', v, 'uri'); break
case 'basedOn': each(s, 'basedOn', v, to1); break
case 'groupIdentifier': one(s, 'groupIdentifier', v, Identifier); break
case 'partOf': each(s, 'partOf', v, to2); break
case 'status': r |= 1; if (!task_status_code.has(v)) bad(s, 'status', v, task_status_code); break
case 'statusReason': one(s, 'statusReason', v, CodeableConcept); break
case 'businessStatus': one(s, 'businessStatus', v, CodeableConcept); break
case 'intent': r |= 2; if (!task_intent_code.has(v)) bad(s, 'intent', v, task_intent_code); break
case 'priority': if (!request_priority_code.has(v)) bad(s, 'priority', v, request_priority_code); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'focus': one(s, 'focus', v, to1); break
case 'for': one(s, 'for', v, to1); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'executionPeriod': one(s, 'executionPeriod', v, Period); break
case 'authoredOn': if (!isDateTime(v)) bad(s, 'authoredOn', v, 'dateTime'); break
case 'lastModified': if (!isDateTime(v)) bad(s, 'lastModified', v, 'dateTime'); break
case 'requester': one(s, 'requester', v, to4); break
case 'performerType': each(s, 'performerType', v, CodeableConcept); break
case 'owner': one(s, 'owner', v, to5); break
case 'location': one(s, 'location', v, to6); break
case 'reasonCode': one(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': one(s, 'reasonReference', v, to1); break
case 'insurance': each(s, 'insurance', v, to7); break
case 'note': each(s, 'note', v, Annotation); break
case 'relevantHistory': each(s, 'relevantHistory', v, to8); break
case 'restriction': one(s, 'restriction', v, Task_restriction); break
case 'input': each(s, 'input', v, Task_input); break
case 'output': each(s, 'output', v, Task_output); break
default: other(s, k, v, k9)
}
}
if (r !== 3) missing(s, o, 'status intent')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'inv-1', "Last modified date must be greater than or equal to authored-on date.")
}
}
export function Task_restriction(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'repetitions': if (!isPositiveInt(v)) bad(s, 'repetitions', v, 'positiveInt'); break
case 'period': one(s, 'period', v, Period); break
case 'recipient': each(s, 'recipient', v, to10); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function Task_input(o, s) {
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
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'valueBase64Binary': c0++; if (!isBase64Binary(v)) bad(s, 'value', v, 'base64Binary'); break
case '_valueBase64Binary': if (o.valueBase64Binary === undefined) c0++; one(s, 'value', v, Element); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueCanonical': c0++; if (!isCanonical(v)) bad(s, 'value', v, 'canonical'); break
case '_valueCanonical': if (o.valueCanonical === undefined) c0++; one(s, 'value', v, Element); break
case 'valueCode': c0++; if (!isCode(v)) bad(s, 'value', v, 'code'); break
case '_valueCode': if (o.valueCode === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDate': c0++; if (!isDate(v)) bad(s, 'value', v, 'date'); break
case '_valueDate': if (o.valueDate === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDateTime': c0++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDecimal': c0++; if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case '_valueDecimal': if (o.valueDecimal === undefined) c0++; one(s, 'value', v, Element); break
case 'valueId': c0++; if (!isId(v)) bad(s, 'value', v, 'id'); break
case '_valueId': if (o.valueId === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInstant': c0++; if (!isInstant(v)) bad(s, 'value', v, 'instant'); break
case '_valueInstant': if (o.valueInstant === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueMarkdown': c0++; if (!isMarkdown(v)) bad(s, 'value', v, 'markdown'); break
case '_valueMarkdown': if (o.valueMarkdown === undefined) c0++; one(s, 'value', v, Element); break
case 'valueOid': c0++; if (!isOid(v)) bad(s, 'value', v, 'oid'); break
case '_valueOid': if (o.valueOid === undefined) c0++; one(s, 'value', v, Element); break
case 'valuePositiveInt': c0++; if (!isPositiveInt(v)) bad(s, 'value', v, 'positiveInt'); break
case '_valuePositiveInt': if (o.valuePositiveInt === undefined) c0++; one(s, 'value', v, Element); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueTime': c0++; if (!isTime(v)) bad(s, 'value', v, 'time'); break
case '_valueTime': if (o.valueTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUnsignedInt': c0++; if (!isUnsignedInt(v)) bad(s, 'value', v, 'unsignedInt'); break
case '_valueUnsignedInt': if (o.valueUnsignedInt === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUri': c0++; if (!isUri(v)) bad(s, 'value', v, 'uri'); break
case '_valueUri': if (o.valueUri === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUrl': c0++; if (!isUrl(v)) bad(s, 'value', v, 'url'); break
case '_valueUrl': if (o.valueUrl === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUuid': c0++; if (!isUuid(v)) bad(s, 'value', v, 'uuid'); break
case '_valueUuid': if (o.valueUuid === undefined) c0++; one(s, 'value', v, Element); break
case 'valueAddress': c0++; one(s, 'value', v, Address); break
case 'valueAge': c0++; one(s, 'value', v, Age); break
case 'valueAnnotation': c0++; one(s, 'value', v, Annotation); break
case 'valueAttachment': c0++; one(s, 'value', v, Attachment); break
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueCoding': c0++; one(s, 'value', v, Coding); break
case 'valueContactPoint': c0++; one(s, 'value', v, ContactPoint); break
case 'valueCount': c0++; one(s, 'value', v, Count); break
case 'valueDistance': c0++; one(s, 'value', v, Distance); break
case 'valueDuration': c0++; one(s, 'value', v, Duration); break
case 'valueHumanName': c0++; one(s, 'value', v, HumanName); break
case 'valueIdentifier': c0++; one(s, 'value', v, Identifier); break
case 'valueMoney': c0++; one(s, 'value', v, Money); break
case 'valuePeriod': c0++; one(s, 'value', v, Period); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueRange': c0++; one(s, 'value', v, Range); break
case 'valueRatio': c0++; one(s, 'value', v, Ratio); break
case 'valueReference': c0++; one(s, 'value', v, to1); break
case 'valueSampledData': c0++; one(s, 'value', v, SampledData); break
case 'valueSignature': c0++; one(s, 'value', v, Signature); break
case 'valueTiming': c0++; one(s, 'value', v, Timing); break
case 'valueContactDetail': c0++; one(s, 'value', v, ContactDetail); break
case 'valueContributor': c0++; one(s, 'value', v, Contributor); break
case 'valueDataRequirement': c0++; one(s, 'value', v, DataRequirement); break
case 'valueExpression': c0++; one(s, 'value', v, Expression); break
case 'valueParameterDefinition': c0++; one(s, 'value', v, ParameterDefinition); break
case 'valueRelatedArtifact': c0++; one(s, 'value', v, RelatedArtifact); break
case 'valueTriggerDefinition': c0++; one(s, 'value', v, TriggerDefinition); break
case 'valueUsageContext': c0++; one(s, 'value', v, UsageContext); break
case 'valueDosage': c0++; one(s, 'value', v, Dosage); break
case 'valueMeta': c0++; one(s, 'value', v, Meta); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 !== 1) choice(s, 'value', c0, true)
}
export function Task_output(o, s) {
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
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'valueBase64Binary': c0++; if (!isBase64Binary(v)) bad(s, 'value', v, 'base64Binary'); break
case '_valueBase64Binary': if (o.valueBase64Binary === undefined) c0++; one(s, 'value', v, Element); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueCanonical': c0++; if (!isCanonical(v)) bad(s, 'value', v, 'canonical'); break
case '_valueCanonical': if (o.valueCanonical === undefined) c0++; one(s, 'value', v, Element); break
case 'valueCode': c0++; if (!isCode(v)) bad(s, 'value', v, 'code'); break
case '_valueCode': if (o.valueCode === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDate': c0++; if (!isDate(v)) bad(s, 'value', v, 'date'); break
case '_valueDate': if (o.valueDate === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDateTime': c0++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDecimal': c0++; if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case '_valueDecimal': if (o.valueDecimal === undefined) c0++; one(s, 'value', v, Element); break
case 'valueId': c0++; if (!isId(v)) bad(s, 'value', v, 'id'); break
case '_valueId': if (o.valueId === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInstant': c0++; if (!isInstant(v)) bad(s, 'value', v, 'instant'); break
case '_valueInstant': if (o.valueInstant === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueMarkdown': c0++; if (!isMarkdown(v)) bad(s, 'value', v, 'markdown'); break
case '_valueMarkdown': if (o.valueMarkdown === undefined) c0++; one(s, 'value', v, Element); break
case 'valueOid': c0++; if (!isOid(v)) bad(s, 'value', v, 'oid'); break
case '_valueOid': if (o.valueOid === undefined) c0++; one(s, 'value', v, Element); break
case 'valuePositiveInt': c0++; if (!isPositiveInt(v)) bad(s, 'value', v, 'positiveInt'); break
case '_valuePositiveInt': if (o.valuePositiveInt === undefined) c0++; one(s, 'value', v, Element); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueTime': c0++; if (!isTime(v)) bad(s, 'value', v, 'time'); break
case '_valueTime': if (o.valueTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUnsignedInt': c0++; if (!isUnsignedInt(v)) bad(s, 'value', v, 'unsignedInt'); break
case '_valueUnsignedInt': if (o.valueUnsignedInt === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUri': c0++; if (!isUri(v)) bad(s, 'value', v, 'uri'); break
case '_valueUri': if (o.valueUri === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUrl': c0++; if (!isUrl(v)) bad(s, 'value', v, 'url'); break
case '_valueUrl': if (o.valueUrl === undefined) c0++; one(s, 'value', v, Element); break
case 'valueUuid': c0++; if (!isUuid(v)) bad(s, 'value', v, 'uuid'); break
case '_valueUuid': if (o.valueUuid === undefined) c0++; one(s, 'value', v, Element); break
case 'valueAddress': c0++; one(s, 'value', v, Address); break
case 'valueAge': c0++; one(s, 'value', v, Age); break
case 'valueAnnotation': c0++; one(s, 'value', v, Annotation); break
case 'valueAttachment': c0++; one(s, 'value', v, Attachment); break
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueCoding': c0++; one(s, 'value', v, Coding); break
case 'valueContactPoint': c0++; one(s, 'value', v, ContactPoint); break
case 'valueCount': c0++; one(s, 'value', v, Count); break
case 'valueDistance': c0++; one(s, 'value', v, Distance); break
case 'valueDuration': c0++; one(s, 'value', v, Duration); break
case 'valueHumanName': c0++; one(s, 'value', v, HumanName); break
case 'valueIdentifier': c0++; one(s, 'value', v, Identifier); break
case 'valueMoney': c0++; one(s, 'value', v, Money); break
case 'valuePeriod': c0++; one(s, 'value', v, Period); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueRange': c0++; one(s, 'value', v, Range); break
case 'valueRatio': c0++; one(s, 'value', v, Ratio); break
case 'valueReference': c0++; one(s, 'value', v, to1); break
case 'valueSampledData': c0++; one(s, 'value', v, SampledData); break
case 'valueSignature': c0++; one(s, 'value', v, Signature); break
case 'valueTiming': c0++; one(s, 'value', v, Timing); break
case 'valueContactDetail': c0++; one(s, 'value', v, ContactDetail); break
case 'valueContributor': c0++; one(s, 'value', v, Contributor); break
case 'valueDataRequirement': c0++; one(s, 'value', v, DataRequirement); break
case 'valueExpression': c0++; one(s, 'value', v, Expression); break
case 'valueParameterDefinition': c0++; one(s, 'value', v, ParameterDefinition); break
case 'valueRelatedArtifact': c0++; one(s, 'value', v, RelatedArtifact); break
case 'valueTriggerDefinition': c0++; one(s, 'value', v, TriggerDefinition); break
case 'valueUsageContext': c0++; one(s, 'value', v, UsageContext); break
case 'valueDosage': c0++; one(s, 'value', v, Dosage); break
case 'valueMeta': c0++; one(s, 'value', v, Meta); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 !== 1) choice(s, 'value', c0, true)
}
const q0 = (e, resource, root) => !(e.lastModified != null || e._lastModified != null) || !(e.authoredOn != null || e._authoredOn != null) || fp.compareMoments(e.lastModified, e.authoredOn) >= 0
const to1 = referenceTo(Reference, '')
const to2 = referenceTo(Reference, 'Task')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, 'Device Organization Patient Practitioner PractitionerRole RelatedPerson')
const to5 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam HealthcareService Patient Device RelatedPerson')
const to6 = referenceTo(Reference, 'Location')
const to7 = referenceTo(Reference, 'Coverage ClaimResponse')
const to8 = referenceTo(Reference, 'Provenance')
const k9 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_ instantiatesUri_ basedOn groupIdentifier partOf status_ statusReason businessStatus intent_ priority_ code description_ focus for encounter executionPeriod authoredOn_ lastModified_ requester performerType owner location reasonCode reasonReference insurance note relevantHistory restriction input output')
const to10 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson Group Organization')
const k11 = known(Element, 'id_ extension modifierExtension repetitions_ period recipient')
const k12 = known(Element, 'id_ extension modifierExtension type valueBase64Binary_ valueBoolean_ valueCanonical_ valueCode_ valueDate_ valueDateTime_ valueDecimal_ valueId_ valueInstant_ valueInteger_ valueMarkdown_ valueOid_ valuePositiveInt_ valueString_ valueTime_ valueUnsignedInt_ valueUri_ valueUrl_ valueUuid_ valueAddress valueAge valueAnnotation valueAttachment valueCodeableConcept valueCoding valueContactPoint valueCount valueDistance valueDuration valueHumanName valueIdentifier valueMoney valuePeriod valueQuantity valueRange valueRatio valueReference valueSampledData valueSignature valueTiming valueContactDetail valueContributor valueDataRequirement valueExpression valueParameterDefinition valueRelatedArtifact valueTriggerDefinition valueUsageContext valueDosage valueMeta')
