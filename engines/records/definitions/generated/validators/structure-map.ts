// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Address, Age, Annotation, Attachment, CodeableConcept, Coding, ContactDetail, ContactPoint, Contributor, Count, DataRequirement, Distance, Dosage, Duration, Element, Expression, Extension, HumanName, Identifier, Meta, Money, Narrative, ParameterDefinition, Period, Quantity, Range, Ratio, Reference, RelatedArtifact, SampledData, Signature, Timing, TriggerDefinition, UsageContext } from './data-types.ts'
import { DEEPEST, broken, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBase64Binary, isBoolean, isCanonical, isCode, isDecimal, isId, isInteger, isMarkdown, isOid, isPositiveInt, isString, isUnsignedInt, isUri, isUrl, isUuid } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime, isInstant, isTime } from '../../../rules/validating/dates.ts'
import { map_context_type_code, map_group_type_mode_code, map_input_mode_code, map_model_mode_code, map_source_list_mode_code, map_target_list_mode_code, map_transform_code, publication_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function StructureMap(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'StructureMap') note(s, 'structure', 'must be StructureMap', k); break
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
case 'name': r |= 2; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'status': r |= 4; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'structure': each(s, 'structure', v, StructureMap_structure); break
case 'import': values(s, 'import', v, o._import, isCanonical, 'canonical'); break
case 'group': r |= 8; each(s, 'group', v, StructureMap_group); break
default: other(s, k, v, k0)
}
}
if (r !== 15) missing(s, o, 'url name status group')
}
export function StructureMap_structure(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': r |= 1; if (!isCanonical(v)) bad(s, 'url', v, 'canonical'); break
case 'mode': r |= 2; if (!map_model_mode_code.has(v)) bad(s, 'mode', v, map_model_mode_code); break
case 'alias': if (!isString(v)) bad(s, 'alias', v, 'string'); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'url mode')
}
export function StructureMap_group(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isId(v)) bad(s, 'name', v, 'id'); break
case 'extends': if (!isId(v)) bad(s, 'extends', v, 'id'); break
case 'typeMode': r |= 2; if (!map_group_type_mode_code.has(v)) bad(s, 'typeMode', v, map_group_type_mode_code); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
case 'input': r |= 4; each(s, 'input', v, StructureMap_group_input); break
case 'rule': r |= 8; each(s, 'rule', v, StructureMap_group_rule); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 15) missing(s, o, 'name typeMode input rule')
}
export function StructureMap_group_input(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isId(v)) bad(s, 'name', v, 'id'); break
case 'type': if (!isString(v)) bad(s, 'type', v, 'string'); break
case 'mode': r |= 2; if (!map_input_mode_code.has(v)) bad(s, 'mode', v, map_input_mode_code); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'name mode')
}
export function StructureMap_group_rule(o, s) {
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
case 'name': r |= 1; if (!isId(v)) bad(s, 'name', v, 'id'); break
case 'source': r |= 2; each(s, 'source', v, StructureMap_group_rule_source); break
case 'target': each(s, 'target', v, StructureMap_group_rule_target); break
case 'rule': each(s, 'rule', v, StructureMap_group_rule); break
case 'dependent': each(s, 'dependent', v, StructureMap_group_rule_dependent); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'name source')
s.depth--
}
export function StructureMap_group_rule_source(o, s) {
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
case 'context': r |= 1; if (!isId(v)) bad(s, 'context', v, 'id'); break
case 'min': if (!isInteger(v)) bad(s, 'min', v, 'integer'); break
case 'max': if (!isString(v)) bad(s, 'max', v, 'string'); break
case 'type': if (!isString(v)) bad(s, 'type', v, 'string'); break
case 'defaultValueBase64Binary': c0++; if (!isBase64Binary(v)) bad(s, 'defaultValue', v, 'base64Binary'); break
case '_defaultValueBase64Binary': if (o.defaultValueBase64Binary === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueBoolean': c0++; if (!isBoolean(v)) bad(s, 'defaultValue', v, 'boolean'); break
case '_defaultValueBoolean': if (o.defaultValueBoolean === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueCanonical': c0++; if (!isCanonical(v)) bad(s, 'defaultValue', v, 'canonical'); break
case '_defaultValueCanonical': if (o.defaultValueCanonical === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueCode': c0++; if (!isCode(v)) bad(s, 'defaultValue', v, 'code'); break
case '_defaultValueCode': if (o.defaultValueCode === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueDate': c0++; if (!isDate(v)) bad(s, 'defaultValue', v, 'date'); break
case '_defaultValueDate': if (o.defaultValueDate === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueDateTime': c0++; if (!isDateTime(v)) bad(s, 'defaultValue', v, 'dateTime'); break
case '_defaultValueDateTime': if (o.defaultValueDateTime === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueDecimal': c0++; if (!isDecimal(v)) bad(s, 'defaultValue', v, 'decimal'); break
case '_defaultValueDecimal': if (o.defaultValueDecimal === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueId': c0++; if (!isId(v)) bad(s, 'defaultValue', v, 'id'); break
case '_defaultValueId': if (o.defaultValueId === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueInstant': c0++; if (!isInstant(v)) bad(s, 'defaultValue', v, 'instant'); break
case '_defaultValueInstant': if (o.defaultValueInstant === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueInteger': c0++; if (!isInteger(v)) bad(s, 'defaultValue', v, 'integer'); break
case '_defaultValueInteger': if (o.defaultValueInteger === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueMarkdown': c0++; if (!isMarkdown(v)) bad(s, 'defaultValue', v, 'markdown'); break
case '_defaultValueMarkdown': if (o.defaultValueMarkdown === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueOid': c0++; if (!isOid(v)) bad(s, 'defaultValue', v, 'oid'); break
case '_defaultValueOid': if (o.defaultValueOid === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValuePositiveInt': c0++; if (!isPositiveInt(v)) bad(s, 'defaultValue', v, 'positiveInt'); break
case '_defaultValuePositiveInt': if (o.defaultValuePositiveInt === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueString': c0++; if (!isString(v)) bad(s, 'defaultValue', v, 'string'); break
case '_defaultValueString': if (o.defaultValueString === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueTime': c0++; if (!isTime(v)) bad(s, 'defaultValue', v, 'time'); break
case '_defaultValueTime': if (o.defaultValueTime === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueUnsignedInt': c0++; if (!isUnsignedInt(v)) bad(s, 'defaultValue', v, 'unsignedInt'); break
case '_defaultValueUnsignedInt': if (o.defaultValueUnsignedInt === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueUri': c0++; if (!isUri(v)) bad(s, 'defaultValue', v, 'uri'); break
case '_defaultValueUri': if (o.defaultValueUri === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueUrl': c0++; if (!isUrl(v)) bad(s, 'defaultValue', v, 'url'); break
case '_defaultValueUrl': if (o.defaultValueUrl === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueUuid': c0++; if (!isUuid(v)) bad(s, 'defaultValue', v, 'uuid'); break
case '_defaultValueUuid': if (o.defaultValueUuid === undefined) c0++; one(s, 'defaultValue', v, Element); break
case 'defaultValueAddress': c0++; one(s, 'defaultValue', v, Address); break
case 'defaultValueAge': c0++; one(s, 'defaultValue', v, Age); break
case 'defaultValueAnnotation': c0++; one(s, 'defaultValue', v, Annotation); break
case 'defaultValueAttachment': c0++; one(s, 'defaultValue', v, Attachment); break
case 'defaultValueCodeableConcept': c0++; one(s, 'defaultValue', v, CodeableConcept); break
case 'defaultValueCoding': c0++; one(s, 'defaultValue', v, Coding); break
case 'defaultValueContactPoint': c0++; one(s, 'defaultValue', v, ContactPoint); break
case 'defaultValueCount': c0++; one(s, 'defaultValue', v, Count); break
case 'defaultValueDistance': c0++; one(s, 'defaultValue', v, Distance); break
case 'defaultValueDuration': c0++; one(s, 'defaultValue', v, Duration); break
case 'defaultValueHumanName': c0++; one(s, 'defaultValue', v, HumanName); break
case 'defaultValueIdentifier': c0++; one(s, 'defaultValue', v, Identifier); break
case 'defaultValueMoney': c0++; one(s, 'defaultValue', v, Money); break
case 'defaultValuePeriod': c0++; one(s, 'defaultValue', v, Period); break
case 'defaultValueQuantity': c0++; one(s, 'defaultValue', v, Quantity); break
case 'defaultValueRange': c0++; one(s, 'defaultValue', v, Range); break
case 'defaultValueRatio': c0++; one(s, 'defaultValue', v, Ratio); break
case 'defaultValueReference': c0++; one(s, 'defaultValue', v, to5); break
case 'defaultValueSampledData': c0++; one(s, 'defaultValue', v, SampledData); break
case 'defaultValueSignature': c0++; one(s, 'defaultValue', v, Signature); break
case 'defaultValueTiming': c0++; one(s, 'defaultValue', v, Timing); break
case 'defaultValueContactDetail': c0++; one(s, 'defaultValue', v, ContactDetail); break
case 'defaultValueContributor': c0++; one(s, 'defaultValue', v, Contributor); break
case 'defaultValueDataRequirement': c0++; one(s, 'defaultValue', v, DataRequirement); break
case 'defaultValueExpression': c0++; one(s, 'defaultValue', v, Expression); break
case 'defaultValueParameterDefinition': c0++; one(s, 'defaultValue', v, ParameterDefinition); break
case 'defaultValueRelatedArtifact': c0++; one(s, 'defaultValue', v, RelatedArtifact); break
case 'defaultValueTriggerDefinition': c0++; one(s, 'defaultValue', v, TriggerDefinition); break
case 'defaultValueUsageContext': c0++; one(s, 'defaultValue', v, UsageContext); break
case 'defaultValueDosage': c0++; one(s, 'defaultValue', v, Dosage); break
case 'defaultValueMeta': c0++; one(s, 'defaultValue', v, Meta); break
case 'element': if (!isString(v)) bad(s, 'element', v, 'string'); break
case 'listMode': if (!map_source_list_mode_code.has(v)) bad(s, 'listMode', v, map_source_list_mode_code); break
case 'variable': if (!isId(v)) bad(s, 'variable', v, 'id'); break
case 'condition': if (!isString(v)) bad(s, 'condition', v, 'string'); break
case 'check': if (!isString(v)) bad(s, 'check', v, 'string'); break
case 'logMessage': if (!isString(v)) bad(s, 'logMessage', v, 'string'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'context')
if (c0 > 1) choice(s, 'defaultValue', c0, false)
}
export function StructureMap_group_rule_target(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'context': if (!isId(v)) bad(s, 'context', v, 'id'); break
case 'contextType': if (!map_context_type_code.has(v)) bad(s, 'contextType', v, map_context_type_code); break
case 'element': if (!isString(v)) bad(s, 'element', v, 'string'); break
case 'variable': if (!isId(v)) bad(s, 'variable', v, 'id'); break
case 'listMode': values(s, 'listMode', v, o._listMode, map_target_list_mode_code.has, map_target_list_mode_code); break
case 'listRuleId': if (!isId(v)) bad(s, 'listRuleId', v, 'id'); break
case 'transform': if (!map_transform_code.has(v)) bad(s, 'transform', v, map_transform_code); break
case 'parameter': each(s, 'parameter', v, StructureMap_group_rule_target_parameter); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q7(o, s.resource, s.root)) broken(s, 'smp-1', "Can only have an element if you have a context")
if (!q8(o, s.resource, s.root)) broken(s, 'smp-2', "Must have a contextType if you have a context")
}
}
export function StructureMap_group_rule_target_parameter(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'valueId': c0++; if (!isId(v)) bad(s, 'value', v, 'id'); break
case '_valueId': if (o.valueId === undefined) c0++; one(s, 'value', v, Element); break
case 'valueString': c0++; if (!isString(v)) bad(s, 'value', v, 'string'); break
case '_valueString': if (o.valueString === undefined) c0++; one(s, 'value', v, Element); break
case 'valueBoolean': c0++; if (!isBoolean(v)) bad(s, 'value', v, 'boolean'); break
case '_valueBoolean': if (o.valueBoolean === undefined) c0++; one(s, 'value', v, Element); break
case 'valueInteger': c0++; if (!isInteger(v)) bad(s, 'value', v, 'integer'); break
case '_valueInteger': if (o.valueInteger === undefined) c0++; one(s, 'value', v, Element); break
case 'valueDecimal': c0++; if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case '_valueDecimal': if (o.valueDecimal === undefined) c0++; one(s, 'value', v, Element); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (c0 !== 1) choice(s, 'value', c0, true)
}
export function StructureMap_group_rule_dependent(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isId(v)) bad(s, 'name', v, 'id'); break
case 'variable': r |= 2; values(s, 'variable', v, o._variable, isString, 'string'); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'name variable')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ title_ status_ experimental_ date_ publisher_ contact description_ useContext jurisdiction purpose_ copyright_ structure import_* group')
const k1 = known(Element, 'id_ extension modifierExtension url_ mode_ alias_ documentation_')
const k2 = known(Element, 'id_ extension modifierExtension name_ extends_ typeMode_ documentation_ input rule')
const k3 = known(Element, 'id_ extension modifierExtension name_ type_ mode_ documentation_')
const k4 = known(Element, 'id_ extension modifierExtension name_ source target rule dependent documentation_')
const to5 = referenceTo(Reference, '')
const k6 = known(Element, 'id_ extension modifierExtension context_ min_ max_ type_ defaultValueBase64Binary_ defaultValueBoolean_ defaultValueCanonical_ defaultValueCode_ defaultValueDate_ defaultValueDateTime_ defaultValueDecimal_ defaultValueId_ defaultValueInstant_ defaultValueInteger_ defaultValueMarkdown_ defaultValueOid_ defaultValuePositiveInt_ defaultValueString_ defaultValueTime_ defaultValueUnsignedInt_ defaultValueUri_ defaultValueUrl_ defaultValueUuid_ defaultValueAddress defaultValueAge defaultValueAnnotation defaultValueAttachment defaultValueCodeableConcept defaultValueCoding defaultValueContactPoint defaultValueCount defaultValueDistance defaultValueDuration defaultValueHumanName defaultValueIdentifier defaultValueMoney defaultValuePeriod defaultValueQuantity defaultValueRange defaultValueRatio defaultValueReference defaultValueSampledData defaultValueSignature defaultValueTiming defaultValueContactDetail defaultValueContributor defaultValueDataRequirement defaultValueExpression defaultValueParameterDefinition defaultValueRelatedArtifact defaultValueTriggerDefinition defaultValueUsageContext defaultValueDosage defaultValueMeta element_ listMode_ variable_ condition_ check_ logMessage_')
const q7 = (e, resource, root) => !(e.element != null || e._element != null) || e.context != null || e._context != null
const q8 = (e, resource, root) => !(e.context != null || e._context != null) || e.contextType != null || e._contextType != null
const k9 = known(Element, 'id_ extension modifierExtension context_ contextType_ element_ variable_ listMode_* listRuleId_ transform_ parameter')
const k10 = known(Element, 'id_ extension modifierExtension valueId_ valueString_ valueBoolean_ valueInteger_ valueDecimal_')
const k11 = known(Element, 'id_ extension modifierExtension name_ variable_*')
