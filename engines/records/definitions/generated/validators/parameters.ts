// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Address, Age, Annotation, Attachment, CodeableConcept, Coding, ContactDetail, ContactPoint, Contributor, Count, DataRequirement, Distance, Dosage, Duration, Element, Expression, Extension, HumanName, Identifier, Meta, Money, ParameterDefinition, Period, Quantity, Range, Ratio, Reference, RelatedArtifact, SampledData, Signature, Timing, TriggerDefinition, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBase64Binary, isBoolean, isCanonical, isCode, isDecimal, isId, isInteger, isMarkdown, isOid, isPositiveInt, isString, isUnsignedInt, isUri, isUrl, isUuid } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime, isInstant, isTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { resource } from '../../../rules/validating/nested.ts'
export function Parameters(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Parameters') note(s, 'structure', 'must be Parameters', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'parameter': each(s, 'parameter', v, Parameters_parameter); break
default: other(s, k, v, k0)
}
}
}
export function Parameters_parameter(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
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
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
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
case 'valueReference': c0++; one(s, 'value', v, to2); break
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
case 'resource': one(s, 'resource', v, resource); break
case 'part': each(s, 'part', v, Parameters_parameter); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
if (c0 > 1) choice(s, 'value', c0, false)
if (s.faults.length === f) {
if (!q1(o, s.resource, s.root)) broken(s, 'inv-1', "A parameter must have one and only one of (value, resource, part)")
}
s.depth--
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ parameter')
const q1 = (() => {
const KEPT1 = new Set(["valueBase64Binary","_valueBase64Binary","valueBoolean","_valueBoolean","valueCanonical","_valueCanonical","valueCode","_valueCode","valueDate","_valueDate","valueDateTime","_valueDateTime","valueDecimal","_valueDecimal","valueId","_valueId","valueInstant","_valueInstant","valueInteger","_valueInteger","valueMarkdown","_valueMarkdown","valueOid","_valueOid","valuePositiveInt","_valuePositiveInt","valueString","_valueString","valueTime","_valueTime","valueUnsignedInt","_valueUnsignedInt","valueUri","_valueUri","valueUrl","_valueUrl","valueUuid","_valueUuid","valueAddress","valueAge","valueAnnotation","valueAttachment","valueCodeableConcept","valueCoding","valueContactPoint","valueCount","valueDistance","valueDuration","valueHumanName","valueIdentifier","valueMoney","valuePeriod","valueQuantity","valueRange","valueRatio","valueReference","valueSampledData","valueSignature","valueTiming","valueContactDetail","valueContributor","valueDataRequirement","valueExpression","valueParameterDefinition","valueRelatedArtifact","valueTriggerDefinition","valueUsageContext","valueDosage","valueMeta"])
return (e, resource, root) => fp.list(e.part).length > 0 && !fp.hasOneOf(e, KEPT1) && e.resource == null || !(fp.list(e.part).length > 0) && fp.hasOneOf(e, KEPT1) !== (e.resource != null)
})()
const to2 = referenceTo(Reference, '')
const k3 = known(Element, 'id_ extension modifierExtension name_ valueBase64Binary_ valueBoolean_ valueCanonical_ valueCode_ valueDate_ valueDateTime_ valueDecimal_ valueId_ valueInstant_ valueInteger_ valueMarkdown_ valueOid_ valuePositiveInt_ valueString_ valueTime_ valueUnsignedInt_ valueUri_ valueUrl_ valueUuid_ valueAddress valueAge valueAnnotation valueAttachment valueCodeableConcept valueCoding valueContactPoint valueCount valueDistance valueDuration valueHumanName valueIdentifier valueMoney valuePeriod valueQuantity valueRange valueRatio valueReference valueSampledData valueSignature valueTiming valueContactDetail valueContributor valueDataRequirement valueExpression valueParameterDefinition valueRelatedArtifact valueTriggerDefinition valueUsageContext valueDosage valueMeta resource part')
