// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { DEEPEST, broken, tooDeep } from '../../../rules/validating/state.ts'
import { address_type_code, address_use_code, all_types_code, binding_strength_code, constraint_severity_code, contact_point_system_code, contact_point_use_code, contributor_type_code, days_of_week_code, discriminator_type_code, event_timing_code, identifier_use_code, name_use_code, narrative_status_code, operation_parameter_use_code, property_representation_code, quantity_comparator_code, reference_version_rules_code, related_artifact_type_code, resource_aggregation_mode_code, resource_slicing_rules_code, sort_direction_code, trigger_type_code, units_of_time_code } from './codes.ts'
import { askEach, choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { isBase64Binary, isBoolean, isCanonical, isCode, isCurrency, isDecimal, isId, isInteger, isMarkdown, isMimeType, isOid, isPositiveInt, isString, isUnsignedInt, isUri, isUrl, isUuid } from '../../../rules/validating/primitives.ts'
import { isContainedKnown, referenceTo } from '../../../rules/validating/references.ts'
import { isDate, isDateTime, isInstant, isTime } from '../../../rules/validating/dates.ts'
import { narrative } from '../../../rules/validating/narrative.ts'
export function Element(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
default: other(s, k, v, k0)
}
}
if (n < 2) hollow(s, o, n)
}
export function Address(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'use': if (!address_use_code.has(v)) bad(s, 'use', v, address_use_code); break
case 'type': if (!address_type_code.has(v)) bad(s, 'type', v, address_type_code); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'line': values(s, 'line', v, o._line, isString, 'string'); break
case 'city': if (!isString(v)) bad(s, 'city', v, 'string'); break
case 'district': if (!isString(v)) bad(s, 'district', v, 'string'); break
case 'state': if (!isString(v)) bad(s, 'state', v, 'string'); break
case 'postalCode': if (!isString(v)) bad(s, 'postalCode', v, 'string'); break
case 'country': if (!isString(v)) bad(s, 'country', v, 'string'); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
}
export function Age(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'comparator': if (!quantity_comparator_code.has(v)) bad(s, 'comparator', v, quantity_comparator_code); break
case 'unit': if (!isString(v)) bad(s, 'unit', v, 'string'); break
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q2(o, s.resource, s.root)) broken(s, 'age-1', "There SHALL be a code if there is a value and it SHALL be an expression of time.  If system is present, it SHALL be UCUM.  If value is present, it SHALL be positive.")
if (!q3(o, s.resource, s.root)) broken(s, 'qty-3', "If a code for the unit is present, the system SHALL also be present")
}
}
export function Annotation(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'authorReference': c0++; one(s, 'author', v, to5); break
case 'authorString': c0++; if (!isString(v)) bad(s, 'author', v, 'string'); break
case '_authorString': if (o.authorString === undefined) c0++; one(s, 'author', v, Element); break
case 'time': if (!isDateTime(v)) bad(s, 'time', v, 'dateTime'); break
case 'text': r |= 1; if (!isMarkdown(v)) bad(s, 'text', v, 'markdown'); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'text')
if (c0 > 1) choice(s, 'author', c0, false)
}
export function Attachment(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'contentType': if (!isMimeType(v)) bad(s, 'contentType', v, 'mimeType'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'data': if (!isBase64Binary(v)) bad(s, 'data', v, 'base64Binary'); break
case 'url': if (!isUrl(v)) bad(s, 'url', v, 'url'); break
case 'size': if (!isUnsignedInt(v)) bad(s, 'size', v, 'unsignedInt'); break
case 'hash': if (!isBase64Binary(v)) bad(s, 'hash', v, 'base64Binary'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'creation': if (!isDateTime(v)) bad(s, 'creation', v, 'dateTime'); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q7(o, s.resource, s.root)) broken(s, 'att-1', "If the Attachment has data, it SHALL have a contentType")
}
}
export function CodeableConcept(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'coding': each(s, 'coding', v, Coding); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
}
export function Coding(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'userSelected': if (!isBoolean(v)) bad(s, 'userSelected', v, 'boolean'); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
}
export function ContactDetail(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function ContactPoint(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'system': if (!contact_point_system_code.has(v)) bad(s, 'system', v, contact_point_system_code); break
case 'value': if (!isString(v)) bad(s, 'value', v, 'string'); break
case 'use': if (!contact_point_use_code.has(v)) bad(s, 'use', v, contact_point_use_code); break
case 'rank': if (!isPositiveInt(v)) bad(s, 'rank', v, 'positiveInt'); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q12(o, s.resource, s.root)) broken(s, 'cpt-2', "A system is required if a value is provided.")
}
}
export function Contributor(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'type': r |= 1; if (!contributor_type_code.has(v)) bad(s, 'type', v, contributor_type_code); break
case 'name': r |= 2; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type name')
}
export function Count(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'comparator': if (!quantity_comparator_code.has(v)) bad(s, 'comparator', v, quantity_comparator_code); break
case 'unit': if (!isString(v)) bad(s, 'unit', v, 'string'); break
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q15(o, s.resource, s.root)) broken(s, 'cnt-3', "There SHALL be a code with a value of \"1\" if there is a value. If system is present, it SHALL be UCUM.  If present, the value SHALL be a whole number.")
if (!q3(o, s.resource, s.root)) broken(s, 'qty-3', "If a code for the unit is present, the system SHALL also be present")
}
}
export function DataRequirement(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'type': r |= 1; if (!all_types_code.has(v)) bad(s, 'type', v, all_types_code); break
case 'profile': values(s, 'profile', v, o._profile, isCanonical, 'canonical'); break
case 'subjectCodeableConcept': c0++; one(s, 'subject', v, CodeableConcept); break
case 'subjectReference': c0++; one(s, 'subject', v, to16); break
case 'mustSupport': values(s, 'mustSupport', v, o._mustSupport, isString, 'string'); break
case 'codeFilter': each(s, 'codeFilter', v, DataRequirement_codeFilter); break
case 'dateFilter': each(s, 'dateFilter', v, DataRequirement_dateFilter); break
case 'limit': if (!isPositiveInt(v)) bad(s, 'limit', v, 'positiveInt'); break
case 'sort': each(s, 'sort', v, DataRequirement_sort); break
default: other(s, k, v, k17)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 > 1) choice(s, 'subject', c0, false)
}
export function DataRequirement_codeFilter(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'path': if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'searchParam': if (!isString(v)) bad(s, 'searchParam', v, 'string'); break
case 'valueSet': if (!isCanonical(v)) bad(s, 'valueSet', v, 'canonical'); break
case 'code': each(s, 'code', v, Coding); break
default: other(s, k, v, k19)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q18(o, s.resource, s.root)) broken(s, 'drq-1', "Either a path or a searchParam must be provided, but not both")
}
}
export function DataRequirement_dateFilter(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'path': if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'searchParam': if (!isString(v)) bad(s, 'searchParam', v, 'string'); break
case 'valueDateTime': c0++; if (!isDateTime(v)) bad(s, 'value', v, 'dateTime'); break
case '_valueDateTime': if (o.valueDateTime === undefined) c0++; one(s, 'value', v, Element); break
case 'valuePeriod': c0++; one(s, 'value', v, Period); break
case 'valueDuration': c0++; one(s, 'value', v, Duration); break
default: other(s, k, v, k20)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'value', c0, false)
if (s.faults.length === f) {
if (!q18(o, s.resource, s.root)) broken(s, 'drq-2', "Either a path or a searchParam must be provided, but not both")
}
}
export function DataRequirement_sort(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'path': r |= 1; if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'direction': r |= 2; if (!sort_direction_code.has(v)) bad(s, 'direction', v, sort_direction_code); break
default: other(s, k, v, k21)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'path direction')
}
export function Distance(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'comparator': if (!quantity_comparator_code.has(v)) bad(s, 'comparator', v, quantity_comparator_code); break
case 'unit': if (!isString(v)) bad(s, 'unit', v, 'string'); break
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q22(o, s.resource, s.root)) broken(s, 'dis-1', "There SHALL be a code if there is a value and it SHALL be an expression of length.  If system is present, it SHALL be UCUM.")
if (!q3(o, s.resource, s.root)) broken(s, 'qty-3', "If a code for the unit is present, the system SHALL also be present")
}
}
export function Dosage(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'sequence': if (!isInteger(v)) bad(s, 'sequence', v, 'integer'); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'additionalInstruction': each(s, 'additionalInstruction', v, CodeableConcept); break
case 'patientInstruction': if (!isString(v)) bad(s, 'patientInstruction', v, 'string'); break
case 'timing': one(s, 'timing', v, Timing); break
case 'asNeededBoolean': c0++; if (!isBoolean(v)) bad(s, 'asNeeded', v, 'boolean'); break
case '_asNeededBoolean': if (o.asNeededBoolean === undefined) c0++; one(s, 'asNeeded', v, Element); break
case 'asNeededCodeableConcept': c0++; one(s, 'asNeeded', v, CodeableConcept); break
case 'site': one(s, 'site', v, CodeableConcept); break
case 'route': one(s, 'route', v, CodeableConcept); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'doseAndRate': each(s, 'doseAndRate', v, Dosage_doseAndRate); break
case 'maxDosePerPeriod': one(s, 'maxDosePerPeriod', v, Ratio); break
case 'maxDosePerAdministration': one(s, 'maxDosePerAdministration', v, SimpleQuantity); break
case 'maxDosePerLifetime': one(s, 'maxDosePerLifetime', v, SimpleQuantity); break
default: other(s, k, v, k23)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'asNeeded', c0, false)
}
export function Dosage_doseAndRate(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'doseRange': c0++; one(s, 'dose', v, Range); break
case 'doseQuantity': c0++; one(s, 'dose', v, SimpleQuantity); break
case 'rateRatio': c1++; one(s, 'rate', v, Ratio); break
case 'rateRange': c1++; one(s, 'rate', v, Range); break
case 'rateQuantity': c1++; one(s, 'rate', v, SimpleQuantity); break
default: other(s, k, v, k24)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'dose', c0, false)
if (c1 > 1) choice(s, 'rate', c1, false)
}
export function Duration(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'comparator': if (!quantity_comparator_code.has(v)) bad(s, 'comparator', v, quantity_comparator_code); break
case 'unit': if (!isString(v)) bad(s, 'unit', v, 'string'); break
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q25(o, s.resource, s.root)) broken(s, 'drt-1', "There SHALL be a code if there is a value and it SHALL be an expression of time.  If system is present, it SHALL be UCUM.")
if (!q3(o, s.resource, s.root)) broken(s, 'qty-3', "If a code for the unit is present, the system SHALL also be present")
}
}
export function ElementDefinition(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
let c0 = 0
let c1 = 0
let c2 = 0
let c3 = 0
let c4 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'path': r |= 1; if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'representation': values(s, 'representation', v, o._representation, property_representation_code.has, property_representation_code); break
case 'sliceName': if (!isString(v)) bad(s, 'sliceName', v, 'string'); break
case 'sliceIsConstraining': if (!isBoolean(v)) bad(s, 'sliceIsConstraining', v, 'boolean'); break
case 'label': if (!isString(v)) bad(s, 'label', v, 'string'); break
case 'code': each(s, 'code', v, Coding); break
case 'slicing': one(s, 'slicing', v, ElementDefinition_slicing); break
case 'short': if (!isString(v)) bad(s, 'short', v, 'string'); break
case 'definition': if (!isMarkdown(v)) bad(s, 'definition', v, 'markdown'); break
case 'comment': if (!isMarkdown(v)) bad(s, 'comment', v, 'markdown'); break
case 'requirements': if (!isMarkdown(v)) bad(s, 'requirements', v, 'markdown'); break
case 'alias': values(s, 'alias', v, o._alias, isString, 'string'); break
case 'min': if (!isUnsignedInt(v)) bad(s, 'min', v, 'unsignedInt'); break
case 'max': if (!isString(v)) bad(s, 'max', v, 'string'); break
case 'base': one(s, 'base', v, ElementDefinition_base); break
case 'contentReference': if (!isUri(v)) bad(s, 'contentReference', v, 'uri'); break
case 'type': each(s, 'type', v, ElementDefinition_type); break
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
case 'defaultValueReference': c0++; one(s, 'defaultValue', v, to40); break
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
case 'meaningWhenMissing': if (!isMarkdown(v)) bad(s, 'meaningWhenMissing', v, 'markdown'); break
case 'orderMeaning': if (!isString(v)) bad(s, 'orderMeaning', v, 'string'); break
case 'fixedBase64Binary': c1++; if (!isBase64Binary(v)) bad(s, 'fixed', v, 'base64Binary'); break
case '_fixedBase64Binary': if (o.fixedBase64Binary === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedBoolean': c1++; if (!isBoolean(v)) bad(s, 'fixed', v, 'boolean'); break
case '_fixedBoolean': if (o.fixedBoolean === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedCanonical': c1++; if (!isCanonical(v)) bad(s, 'fixed', v, 'canonical'); break
case '_fixedCanonical': if (o.fixedCanonical === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedCode': c1++; if (!isCode(v)) bad(s, 'fixed', v, 'code'); break
case '_fixedCode': if (o.fixedCode === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedDate': c1++; if (!isDate(v)) bad(s, 'fixed', v, 'date'); break
case '_fixedDate': if (o.fixedDate === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedDateTime': c1++; if (!isDateTime(v)) bad(s, 'fixed', v, 'dateTime'); break
case '_fixedDateTime': if (o.fixedDateTime === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedDecimal': c1++; if (!isDecimal(v)) bad(s, 'fixed', v, 'decimal'); break
case '_fixedDecimal': if (o.fixedDecimal === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedId': c1++; if (!isId(v)) bad(s, 'fixed', v, 'id'); break
case '_fixedId': if (o.fixedId === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedInstant': c1++; if (!isInstant(v)) bad(s, 'fixed', v, 'instant'); break
case '_fixedInstant': if (o.fixedInstant === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedInteger': c1++; if (!isInteger(v)) bad(s, 'fixed', v, 'integer'); break
case '_fixedInteger': if (o.fixedInteger === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedMarkdown': c1++; if (!isMarkdown(v)) bad(s, 'fixed', v, 'markdown'); break
case '_fixedMarkdown': if (o.fixedMarkdown === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedOid': c1++; if (!isOid(v)) bad(s, 'fixed', v, 'oid'); break
case '_fixedOid': if (o.fixedOid === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedPositiveInt': c1++; if (!isPositiveInt(v)) bad(s, 'fixed', v, 'positiveInt'); break
case '_fixedPositiveInt': if (o.fixedPositiveInt === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedString': c1++; if (!isString(v)) bad(s, 'fixed', v, 'string'); break
case '_fixedString': if (o.fixedString === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedTime': c1++; if (!isTime(v)) bad(s, 'fixed', v, 'time'); break
case '_fixedTime': if (o.fixedTime === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedUnsignedInt': c1++; if (!isUnsignedInt(v)) bad(s, 'fixed', v, 'unsignedInt'); break
case '_fixedUnsignedInt': if (o.fixedUnsignedInt === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedUri': c1++; if (!isUri(v)) bad(s, 'fixed', v, 'uri'); break
case '_fixedUri': if (o.fixedUri === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedUrl': c1++; if (!isUrl(v)) bad(s, 'fixed', v, 'url'); break
case '_fixedUrl': if (o.fixedUrl === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedUuid': c1++; if (!isUuid(v)) bad(s, 'fixed', v, 'uuid'); break
case '_fixedUuid': if (o.fixedUuid === undefined) c1++; one(s, 'fixed', v, Element); break
case 'fixedAddress': c1++; one(s, 'fixed', v, Address); break
case 'fixedAge': c1++; one(s, 'fixed', v, Age); break
case 'fixedAnnotation': c1++; one(s, 'fixed', v, Annotation); break
case 'fixedAttachment': c1++; one(s, 'fixed', v, Attachment); break
case 'fixedCodeableConcept': c1++; one(s, 'fixed', v, CodeableConcept); break
case 'fixedCoding': c1++; one(s, 'fixed', v, Coding); break
case 'fixedContactPoint': c1++; one(s, 'fixed', v, ContactPoint); break
case 'fixedCount': c1++; one(s, 'fixed', v, Count); break
case 'fixedDistance': c1++; one(s, 'fixed', v, Distance); break
case 'fixedDuration': c1++; one(s, 'fixed', v, Duration); break
case 'fixedHumanName': c1++; one(s, 'fixed', v, HumanName); break
case 'fixedIdentifier': c1++; one(s, 'fixed', v, Identifier); break
case 'fixedMoney': c1++; one(s, 'fixed', v, Money); break
case 'fixedPeriod': c1++; one(s, 'fixed', v, Period); break
case 'fixedQuantity': c1++; one(s, 'fixed', v, Quantity); break
case 'fixedRange': c1++; one(s, 'fixed', v, Range); break
case 'fixedRatio': c1++; one(s, 'fixed', v, Ratio); break
case 'fixedReference': c1++; one(s, 'fixed', v, to40); break
case 'fixedSampledData': c1++; one(s, 'fixed', v, SampledData); break
case 'fixedSignature': c1++; one(s, 'fixed', v, Signature); break
case 'fixedTiming': c1++; one(s, 'fixed', v, Timing); break
case 'fixedContactDetail': c1++; one(s, 'fixed', v, ContactDetail); break
case 'fixedContributor': c1++; one(s, 'fixed', v, Contributor); break
case 'fixedDataRequirement': c1++; one(s, 'fixed', v, DataRequirement); break
case 'fixedExpression': c1++; one(s, 'fixed', v, Expression); break
case 'fixedParameterDefinition': c1++; one(s, 'fixed', v, ParameterDefinition); break
case 'fixedRelatedArtifact': c1++; one(s, 'fixed', v, RelatedArtifact); break
case 'fixedTriggerDefinition': c1++; one(s, 'fixed', v, TriggerDefinition); break
case 'fixedUsageContext': c1++; one(s, 'fixed', v, UsageContext); break
case 'fixedDosage': c1++; one(s, 'fixed', v, Dosage); break
case 'fixedMeta': c1++; one(s, 'fixed', v, Meta); break
case 'patternBase64Binary': c2++; if (!isBase64Binary(v)) bad(s, 'pattern', v, 'base64Binary'); break
case '_patternBase64Binary': if (o.patternBase64Binary === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternBoolean': c2++; if (!isBoolean(v)) bad(s, 'pattern', v, 'boolean'); break
case '_patternBoolean': if (o.patternBoolean === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternCanonical': c2++; if (!isCanonical(v)) bad(s, 'pattern', v, 'canonical'); break
case '_patternCanonical': if (o.patternCanonical === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternCode': c2++; if (!isCode(v)) bad(s, 'pattern', v, 'code'); break
case '_patternCode': if (o.patternCode === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternDate': c2++; if (!isDate(v)) bad(s, 'pattern', v, 'date'); break
case '_patternDate': if (o.patternDate === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternDateTime': c2++; if (!isDateTime(v)) bad(s, 'pattern', v, 'dateTime'); break
case '_patternDateTime': if (o.patternDateTime === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternDecimal': c2++; if (!isDecimal(v)) bad(s, 'pattern', v, 'decimal'); break
case '_patternDecimal': if (o.patternDecimal === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternId': c2++; if (!isId(v)) bad(s, 'pattern', v, 'id'); break
case '_patternId': if (o.patternId === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternInstant': c2++; if (!isInstant(v)) bad(s, 'pattern', v, 'instant'); break
case '_patternInstant': if (o.patternInstant === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternInteger': c2++; if (!isInteger(v)) bad(s, 'pattern', v, 'integer'); break
case '_patternInteger': if (o.patternInteger === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternMarkdown': c2++; if (!isMarkdown(v)) bad(s, 'pattern', v, 'markdown'); break
case '_patternMarkdown': if (o.patternMarkdown === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternOid': c2++; if (!isOid(v)) bad(s, 'pattern', v, 'oid'); break
case '_patternOid': if (o.patternOid === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternPositiveInt': c2++; if (!isPositiveInt(v)) bad(s, 'pattern', v, 'positiveInt'); break
case '_patternPositiveInt': if (o.patternPositiveInt === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternString': c2++; if (!isString(v)) bad(s, 'pattern', v, 'string'); break
case '_patternString': if (o.patternString === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternTime': c2++; if (!isTime(v)) bad(s, 'pattern', v, 'time'); break
case '_patternTime': if (o.patternTime === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternUnsignedInt': c2++; if (!isUnsignedInt(v)) bad(s, 'pattern', v, 'unsignedInt'); break
case '_patternUnsignedInt': if (o.patternUnsignedInt === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternUri': c2++; if (!isUri(v)) bad(s, 'pattern', v, 'uri'); break
case '_patternUri': if (o.patternUri === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternUrl': c2++; if (!isUrl(v)) bad(s, 'pattern', v, 'url'); break
case '_patternUrl': if (o.patternUrl === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternUuid': c2++; if (!isUuid(v)) bad(s, 'pattern', v, 'uuid'); break
case '_patternUuid': if (o.patternUuid === undefined) c2++; one(s, 'pattern', v, Element); break
case 'patternAddress': c2++; one(s, 'pattern', v, Address); break
case 'patternAge': c2++; one(s, 'pattern', v, Age); break
case 'patternAnnotation': c2++; one(s, 'pattern', v, Annotation); break
case 'patternAttachment': c2++; one(s, 'pattern', v, Attachment); break
case 'patternCodeableConcept': c2++; one(s, 'pattern', v, CodeableConcept); break
case 'patternCoding': c2++; one(s, 'pattern', v, Coding); break
case 'patternContactPoint': c2++; one(s, 'pattern', v, ContactPoint); break
case 'patternCount': c2++; one(s, 'pattern', v, Count); break
case 'patternDistance': c2++; one(s, 'pattern', v, Distance); break
case 'patternDuration': c2++; one(s, 'pattern', v, Duration); break
case 'patternHumanName': c2++; one(s, 'pattern', v, HumanName); break
case 'patternIdentifier': c2++; one(s, 'pattern', v, Identifier); break
case 'patternMoney': c2++; one(s, 'pattern', v, Money); break
case 'patternPeriod': c2++; one(s, 'pattern', v, Period); break
case 'patternQuantity': c2++; one(s, 'pattern', v, Quantity); break
case 'patternRange': c2++; one(s, 'pattern', v, Range); break
case 'patternRatio': c2++; one(s, 'pattern', v, Ratio); break
case 'patternReference': c2++; one(s, 'pattern', v, to40); break
case 'patternSampledData': c2++; one(s, 'pattern', v, SampledData); break
case 'patternSignature': c2++; one(s, 'pattern', v, Signature); break
case 'patternTiming': c2++; one(s, 'pattern', v, Timing); break
case 'patternContactDetail': c2++; one(s, 'pattern', v, ContactDetail); break
case 'patternContributor': c2++; one(s, 'pattern', v, Contributor); break
case 'patternDataRequirement': c2++; one(s, 'pattern', v, DataRequirement); break
case 'patternExpression': c2++; one(s, 'pattern', v, Expression); break
case 'patternParameterDefinition': c2++; one(s, 'pattern', v, ParameterDefinition); break
case 'patternRelatedArtifact': c2++; one(s, 'pattern', v, RelatedArtifact); break
case 'patternTriggerDefinition': c2++; one(s, 'pattern', v, TriggerDefinition); break
case 'patternUsageContext': c2++; one(s, 'pattern', v, UsageContext); break
case 'patternDosage': c2++; one(s, 'pattern', v, Dosage); break
case 'patternMeta': c2++; one(s, 'pattern', v, Meta); break
case 'example': each(s, 'example', v, ElementDefinition_example); break
case 'minValueDate': c3++; if (!isDate(v)) bad(s, 'minValue', v, 'date'); break
case '_minValueDate': if (o.minValueDate === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValueDateTime': c3++; if (!isDateTime(v)) bad(s, 'minValue', v, 'dateTime'); break
case '_minValueDateTime': if (o.minValueDateTime === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValueInstant': c3++; if (!isInstant(v)) bad(s, 'minValue', v, 'instant'); break
case '_minValueInstant': if (o.minValueInstant === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValueTime': c3++; if (!isTime(v)) bad(s, 'minValue', v, 'time'); break
case '_minValueTime': if (o.minValueTime === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValueDecimal': c3++; if (!isDecimal(v)) bad(s, 'minValue', v, 'decimal'); break
case '_minValueDecimal': if (o.minValueDecimal === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValueInteger': c3++; if (!isInteger(v)) bad(s, 'minValue', v, 'integer'); break
case '_minValueInteger': if (o.minValueInteger === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValuePositiveInt': c3++; if (!isPositiveInt(v)) bad(s, 'minValue', v, 'positiveInt'); break
case '_minValuePositiveInt': if (o.minValuePositiveInt === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValueUnsignedInt': c3++; if (!isUnsignedInt(v)) bad(s, 'minValue', v, 'unsignedInt'); break
case '_minValueUnsignedInt': if (o.minValueUnsignedInt === undefined) c3++; one(s, 'minValue', v, Element); break
case 'minValueQuantity': c3++; one(s, 'minValue', v, Quantity); break
case 'maxValueDate': c4++; if (!isDate(v)) bad(s, 'maxValue', v, 'date'); break
case '_maxValueDate': if (o.maxValueDate === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValueDateTime': c4++; if (!isDateTime(v)) bad(s, 'maxValue', v, 'dateTime'); break
case '_maxValueDateTime': if (o.maxValueDateTime === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValueInstant': c4++; if (!isInstant(v)) bad(s, 'maxValue', v, 'instant'); break
case '_maxValueInstant': if (o.maxValueInstant === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValueTime': c4++; if (!isTime(v)) bad(s, 'maxValue', v, 'time'); break
case '_maxValueTime': if (o.maxValueTime === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValueDecimal': c4++; if (!isDecimal(v)) bad(s, 'maxValue', v, 'decimal'); break
case '_maxValueDecimal': if (o.maxValueDecimal === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValueInteger': c4++; if (!isInteger(v)) bad(s, 'maxValue', v, 'integer'); break
case '_maxValueInteger': if (o.maxValueInteger === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValuePositiveInt': c4++; if (!isPositiveInt(v)) bad(s, 'maxValue', v, 'positiveInt'); break
case '_maxValuePositiveInt': if (o.maxValuePositiveInt === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValueUnsignedInt': c4++; if (!isUnsignedInt(v)) bad(s, 'maxValue', v, 'unsignedInt'); break
case '_maxValueUnsignedInt': if (o.maxValueUnsignedInt === undefined) c4++; one(s, 'maxValue', v, Element); break
case 'maxValueQuantity': c4++; one(s, 'maxValue', v, Quantity); break
case 'maxLength': if (!isInteger(v)) bad(s, 'maxLength', v, 'integer'); break
case 'condition': values(s, 'condition', v, o._condition, isId, 'id'); break
case 'constraint': each(s, 'constraint', v, ElementDefinition_constraint); break
case 'mustSupport': if (!isBoolean(v)) bad(s, 'mustSupport', v, 'boolean'); break
case 'isModifier': if (!isBoolean(v)) bad(s, 'isModifier', v, 'boolean'); break
case 'isModifierReason': if (!isString(v)) bad(s, 'isModifierReason', v, 'string'); break
case 'isSummary': if (!isBoolean(v)) bad(s, 'isSummary', v, 'boolean'); break
case 'binding': one(s, 'binding', v, ElementDefinition_binding); break
case 'mapping': each(s, 'mapping', v, ElementDefinition_mapping); break
default: other(s, k, v, k41)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'path')
if (c0 > 1) choice(s, 'defaultValue', c0, false)
if (c1 > 1) choice(s, 'fixed', c1, false)
if (c2 > 1) choice(s, 'pattern', c2, false)
if (c3 > 1) choice(s, 'minValue', c3, false)
if (c4 > 1) choice(s, 'maxValue', c4, false)
if (s.faults.length === f) {
if (!q26(o, s.resource, s.root)) broken(s, 'eld-2', "Min <= Max")
if (!q27(o, s.resource, s.root)) broken(s, 'eld-5', "if the element definition has a contentReference, it cannot have type, defaultValue, fixed, pattern, example, minValue, maxValue, maxLength, or binding")
if (!q28(o, s.resource, s.root)) broken(s, 'eld-6', "Fixed value may only be specified if there is one type")
if (!q29(o, s.resource, s.root)) broken(s, 'eld-7', "Pattern may only be specified if there is one type")
if (!q30(o, s.resource, s.root)) broken(s, 'eld-8', "Pattern and fixed are mutually exclusive")
if (!q31(o, s.resource, s.root)) broken(s, 'eld-11', "Binding can only be present for coded elements, string, and uri")
if (!q32(o, s.resource, s.root)) broken(s, 'eld-13', "Types must be unique by code")
if (!q33(o, s.resource, s.root)) broken(s, 'eld-14', "Constraints must be unique by key")
if (!q34(o, s.resource, s.root)) broken(s, 'eld-15', "default value and meaningWhenMissing are mutually exclusive")
if (!q35(o, s.resource, s.root)) broken(s, 'eld-16', "sliceName must be composed of proper tokens separated by \"/\"")
if (!q36(o, s.resource, s.root)) broken(s, 'eld-18', "Must have a modifier reason if isModifier = true")
if (!q37(o, s.resource, s.root)) broken(s, 'eld-19', "Element names cannot include some special characters")
if (!q38(o, s.resource, s.root)) broken(s, 'eld-22', "sliceIsConstraining can only appear if slicename is present")
askEach(s, 'max', o.max, q39, 'eld-3', "Max SHALL be a number or \"*\"")
}
}
export function ElementDefinition_slicing(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'discriminator': each(s, 'discriminator', v, ElementDefinition_slicing_discriminator); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'ordered': if (!isBoolean(v)) bad(s, 'ordered', v, 'boolean'); break
case 'rules': r |= 1; if (!resource_slicing_rules_code.has(v)) bad(s, 'rules', v, resource_slicing_rules_code); break
default: other(s, k, v, k43)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'rules')
if (s.faults.length === f) {
if (!q42(o, s.resource, s.root)) broken(s, 'eld-1', "If there are no discriminators, there must be a definition")
}
}
export function ElementDefinition_slicing_discriminator(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'type': r |= 1; if (!discriminator_type_code.has(v)) bad(s, 'type', v, discriminator_type_code); break
case 'path': r |= 2; if (!isString(v)) bad(s, 'path', v, 'string'); break
default: other(s, k, v, k44)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type path')
}
export function ElementDefinition_base(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'path': r |= 1; if (!isString(v)) bad(s, 'path', v, 'string'); break
case 'min': r |= 2; if (!isUnsignedInt(v)) bad(s, 'min', v, 'unsignedInt'); break
case 'max': r |= 4; if (!isString(v)) bad(s, 'max', v, 'string'); break
default: other(s, k, v, k45)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'path min max')
}
export function ElementDefinition_type(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'code': r |= 1; if (!isUri(v)) bad(s, 'code', v, 'uri'); break
case 'profile': values(s, 'profile', v, o._profile, isCanonical, 'canonical'); break
case 'targetProfile': values(s, 'targetProfile', v, o._targetProfile, isCanonical, 'canonical'); break
case 'aggregation': values(s, 'aggregation', v, o._aggregation, resource_aggregation_mode_code.has, resource_aggregation_mode_code); break
case 'versioning': if (!reference_version_rules_code.has(v)) bad(s, 'versioning', v, reference_version_rules_code); break
default: other(s, k, v, k48)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
if (s.faults.length === f) {
if (!q46(o, s.resource, s.root)) broken(s, 'eld-4', "Aggregation may only be specified if one of the allowed types for the element is a reference")
if (!q47(o, s.resource, s.root)) broken(s, 'eld-17', "targetProfile is only allowed if the type is Reference or canonical")
}
}
export function ElementDefinition_example(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'label': r |= 1; if (!isString(v)) bad(s, 'label', v, 'string'); break
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
case 'valueReference': c0++; one(s, 'value', v, to40); break
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
default: other(s, k, v, k49)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'label')
if (c0 !== 1) choice(s, 'value', c0, true)
}
export function ElementDefinition_constraint(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'key': r |= 1; if (!isId(v)) bad(s, 'key', v, 'id'); break
case 'requirements': if (!isString(v)) bad(s, 'requirements', v, 'string'); break
case 'severity': r |= 2; if (!constraint_severity_code.has(v)) bad(s, 'severity', v, constraint_severity_code); break
case 'human': r |= 4; if (!isString(v)) bad(s, 'human', v, 'string'); break
case 'expression': if (!isString(v)) bad(s, 'expression', v, 'string'); break
case 'xpath': if (!isString(v)) bad(s, 'xpath', v, 'string'); break
case 'source': if (!isCanonical(v)) bad(s, 'source', v, 'canonical'); break
default: other(s, k, v, k50)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'key severity human')
}
export function ElementDefinition_binding(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'strength': r |= 1; if (!binding_strength_code.has(v)) bad(s, 'strength', v, binding_strength_code); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'valueSet': if (!isCanonical(v)) bad(s, 'valueSet', v, 'canonical'); break
default: other(s, k, v, k52)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'strength')
if (s.faults.length === f) {
if (!q51(o, s.resource, s.root)) broken(s, 'eld-12', "ValueSet SHALL start with http:// or https:// or urn:")
}
}
export function ElementDefinition_mapping(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'identity': r |= 1; if (!isId(v)) bad(s, 'identity', v, 'id'); break
case 'language': if (!isMimeType(v)) bad(s, 'language', v, 'mimeType'); break
case 'map': r |= 2; if (!isString(v)) bad(s, 'map', v, 'string'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
default: other(s, k, v, k53)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'identity map')
}
export function Expression(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'name': if (!isId(v)) bad(s, 'name', v, 'id'); break
case 'language': r |= 1; if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'expression': if (!isString(v)) bad(s, 'expression', v, 'string'); break
case 'reference': if (!isUri(v)) bad(s, 'reference', v, 'uri'); break
default: other(s, k, v, k55)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'language')
if (s.faults.length === f) {
if (!q54(o, s.resource, s.root)) broken(s, 'exp-1', "An expression or a reference must be provided")
}
}
export function Extension(o, s) {
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
case 'url': r |= 1; if (!isUri(v)) bad(s, 'url', v, 'uri'); break
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
case 'valueReference': c0++; one(s, 'value', v, to40); break
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
default: other(s, k, v, k57)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'url')
if (c0 > 1) choice(s, 'value', c0, false)
if (s.faults.length === f) {
if (!q56(o, s.resource, s.root)) broken(s, 'ext-1', "Must have either extensions or value[x], not both")
}
s.depth--
}
export function HumanName(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'use': if (!name_use_code.has(v)) bad(s, 'use', v, name_use_code); break
case 'text': if (!isString(v)) bad(s, 'text', v, 'string'); break
case 'family': if (!isString(v)) bad(s, 'family', v, 'string'); break
case 'given': values(s, 'given', v, o._given, isString, 'string'); break
case 'prefix': values(s, 'prefix', v, o._prefix, isString, 'string'); break
case 'suffix': values(s, 'suffix', v, o._suffix, isString, 'string'); break
case 'period': one(s, 'period', v, Period); break
default: other(s, k, v, k58)
}
}
if (n < 2) hollow(s, o, n)
}
export function Identifier(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'use': if (!identifier_use_code.has(v)) bad(s, 'use', v, identifier_use_code); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'value': if (!isString(v)) bad(s, 'value', v, 'string'); break
case 'period': one(s, 'period', v, Period); break
case 'assigner': one(s, 'assigner', v, to59); break
default: other(s, k, v, k60)
}
}
if (n < 2) hollow(s, o, n)
}
export function MarketingStatus(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'country': r |= 1; one(s, 'country', v, CodeableConcept); break
case 'jurisdiction': one(s, 'jurisdiction', v, CodeableConcept); break
case 'status': r |= 2; one(s, 'status', v, CodeableConcept); break
case 'dateRange': r |= 4; one(s, 'dateRange', v, Period); break
case 'restoreDate': if (!isDateTime(v)) bad(s, 'restoreDate', v, 'dateTime'); break
default: other(s, k, v, k61)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'country status dateRange')
}
export function Meta(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'versionId': if (!isId(v)) bad(s, 'versionId', v, 'id'); break
case 'lastUpdated': if (!isInstant(v)) bad(s, 'lastUpdated', v, 'instant'); break
case 'source': if (!isUri(v)) bad(s, 'source', v, 'uri'); break
case 'profile': values(s, 'profile', v, o._profile, isCanonical, 'canonical'); break
case 'security': each(s, 'security', v, Coding); break
case 'tag': each(s, 'tag', v, Coding); break
default: other(s, k, v, k62)
}
}
if (n < 2) hollow(s, o, n)
}
export function Money(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'currency': if (!isCurrency(v)) bad(s, 'currency', v, 'currency'); break
default: other(s, k, v, k63)
}
}
if (n < 2) hollow(s, o, n)
}
export function Narrative(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'status': r |= 1; if (!narrative_status_code.has(v)) bad(s, 'status', v, narrative_status_code); break
case 'div': r |= 2; narrative(s, 'div', v); break
default: other(s, k, v, k64)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'status div')
}
export function ParameterDefinition(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'name': if (!isCode(v)) bad(s, 'name', v, 'code'); break
case 'use': r |= 1; if (!operation_parameter_use_code.has(v)) bad(s, 'use', v, operation_parameter_use_code); break
case 'min': if (!isInteger(v)) bad(s, 'min', v, 'integer'); break
case 'max': if (!isString(v)) bad(s, 'max', v, 'string'); break
case 'documentation': if (!isString(v)) bad(s, 'documentation', v, 'string'); break
case 'type': r |= 2; if (!all_types_code.has(v)) bad(s, 'type', v, all_types_code); break
case 'profile': if (!isCanonical(v)) bad(s, 'profile', v, 'canonical'); break
default: other(s, k, v, k65)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'use type')
}
export function Period(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'start': if (!isDateTime(v)) bad(s, 'start', v, 'dateTime'); break
case 'end': if (!isDateTime(v)) bad(s, 'end', v, 'dateTime'); break
default: other(s, k, v, k67)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q66(o, s.resource, s.root)) broken(s, 'per-1', "If present, start SHALL have a lower value than end")
}
}
export function Population(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'ageRange': c0++; one(s, 'age', v, Range); break
case 'ageCodeableConcept': c0++; one(s, 'age', v, CodeableConcept); break
case 'gender': one(s, 'gender', v, CodeableConcept); break
case 'race': one(s, 'race', v, CodeableConcept); break
case 'physiologicalCondition': one(s, 'physiologicalCondition', v, CodeableConcept); break
default: other(s, k, v, k68)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'age', c0, false)
}
export function ProdCharacteristic(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'height': one(s, 'height', v, Quantity); break
case 'width': one(s, 'width', v, Quantity); break
case 'depth': one(s, 'depth', v, Quantity); break
case 'weight': one(s, 'weight', v, Quantity); break
case 'nominalVolume': one(s, 'nominalVolume', v, Quantity); break
case 'externalDiameter': one(s, 'externalDiameter', v, Quantity); break
case 'shape': if (!isString(v)) bad(s, 'shape', v, 'string'); break
case 'color': values(s, 'color', v, o._color, isString, 'string'); break
case 'imprint': values(s, 'imprint', v, o._imprint, isString, 'string'); break
case 'image': each(s, 'image', v, Attachment); break
case 'scoring': one(s, 'scoring', v, CodeableConcept); break
default: other(s, k, v, k69)
}
}
if (n < 2) hollow(s, o, n)
}
export function ProductShelfLife(o, s) {
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
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'period': r |= 2; one(s, 'period', v, Quantity); break
case 'specialPrecautionsForStorage': each(s, 'specialPrecautionsForStorage', v, CodeableConcept); break
default: other(s, k, v, k70)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type period')
}
export function Quantity(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'value': if (!isDecimal(v)) bad(s, 'value', v, 'decimal'); break
case 'comparator': if (!quantity_comparator_code.has(v)) bad(s, 'comparator', v, quantity_comparator_code); break
case 'unit': if (!isString(v)) bad(s, 'unit', v, 'string'); break
case 'system': if (!isUri(v)) bad(s, 'system', v, 'uri'); break
case 'code': if (!isCode(v)) bad(s, 'code', v, 'code'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q3(o, s.resource, s.root)) broken(s, 'qty-3', "If a code for the unit is present, the system SHALL also be present")
}
}
export function Range(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'low': one(s, 'low', v, SimpleQuantity); break
case 'high': one(s, 'high', v, SimpleQuantity); break
default: other(s, k, v, k72)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q71(o, s.resource, s.root)) broken(s, 'rng-2', "If present, low SHALL have a lower value than high")
}
}
export function Ratio(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'numerator': one(s, 'numerator', v, Quantity); break
case 'denominator': one(s, 'denominator', v, Quantity); break
default: other(s, k, v, k74)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q73(o, s.resource, s.root)) broken(s, 'rat-1', "Numerator and denominator SHALL both be present, or both are absent. If both are absent, there SHALL be some extension present")
}
}
export function Reference(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'reference': if (!isString(v)) bad(s, 'reference', v, 'string'); break
case 'type': if (!isUri(v)) bad(s, 'type', v, 'uri'); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
default: other(s, k, v, k75)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!isContainedKnown(o, s)) broken(s, 'ref-1', "SHALL have a contained resource if a local reference is provided")
}
s.depth--
}
export function RelatedArtifact(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'type': r |= 1; if (!related_artifact_type_code.has(v)) bad(s, 'type', v, related_artifact_type_code); break
case 'label': if (!isString(v)) bad(s, 'label', v, 'string'); break
case 'display': if (!isString(v)) bad(s, 'display', v, 'string'); break
case 'citation': if (!isMarkdown(v)) bad(s, 'citation', v, 'markdown'); break
case 'url': if (!isUrl(v)) bad(s, 'url', v, 'url'); break
case 'document': one(s, 'document', v, Attachment); break
case 'resource': if (!isCanonical(v)) bad(s, 'resource', v, 'canonical'); break
default: other(s, k, v, k76)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function SampledData(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'origin': r |= 1; one(s, 'origin', v, SimpleQuantity); break
case 'period': r |= 2; if (!isDecimal(v)) bad(s, 'period', v, 'decimal'); break
case 'factor': if (!isDecimal(v)) bad(s, 'factor', v, 'decimal'); break
case 'lowerLimit': if (!isDecimal(v)) bad(s, 'lowerLimit', v, 'decimal'); break
case 'upperLimit': if (!isDecimal(v)) bad(s, 'upperLimit', v, 'decimal'); break
case 'dimensions': r |= 4; if (!isPositiveInt(v)) bad(s, 'dimensions', v, 'positiveInt'); break
case 'data': if (!isString(v)) bad(s, 'data', v, 'string'); break
default: other(s, k, v, k77)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'origin period dimensions')
}
export function Signature(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'type': r |= 1; each(s, 'type', v, Coding); break
case 'when': r |= 2; if (!isInstant(v)) bad(s, 'when', v, 'instant'); break
case 'who': r |= 4; one(s, 'who', v, to78); break
case 'onBehalfOf': one(s, 'onBehalfOf', v, to78); break
case 'targetFormat': if (!isMimeType(v)) bad(s, 'targetFormat', v, 'mimeType'); break
case 'sigFormat': if (!isMimeType(v)) bad(s, 'sigFormat', v, 'mimeType'); break
case 'data': if (!isBase64Binary(v)) bad(s, 'data', v, 'base64Binary'); break
default: other(s, k, v, k79)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 7) missing(s, o, 'type when who')
}
export function SubstanceAmount(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'amountQuantity': c0++; one(s, 'amount', v, Quantity); break
case 'amountRange': c0++; one(s, 'amount', v, Range); break
case 'amountString': c0++; if (!isString(v)) bad(s, 'amount', v, 'string'); break
case '_amountString': if (o.amountString === undefined) c0++; one(s, 'amount', v, Element); break
case 'amountType': one(s, 'amountType', v, CodeableConcept); break
case 'amountText': if (!isString(v)) bad(s, 'amountText', v, 'string'); break
case 'referenceRange': one(s, 'referenceRange', v, SubstanceAmount_referenceRange); break
default: other(s, k, v, k80)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'amount', c0, false)
}
export function SubstanceAmount_referenceRange(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'lowLimit': one(s, 'lowLimit', v, Quantity); break
case 'highLimit': one(s, 'highLimit', v, Quantity); break
default: other(s, k, v, k81)
}
}
if (n < 2) hollow(s, o, n)
}
export function Timing(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'event': values(s, 'event', v, o._event, isDateTime, 'dateTime'); break
case 'repeat': one(s, 'repeat', v, Timing_repeat); break
case 'code': one(s, 'code', v, CodeableConcept); break
default: other(s, k, v, k82)
}
}
if (n < 2) hollow(s, o, n)
}
export function Timing_repeat(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'boundsDuration': c0++; one(s, 'bounds', v, Duration); break
case 'boundsRange': c0++; one(s, 'bounds', v, Range); break
case 'boundsPeriod': c0++; one(s, 'bounds', v, Period); break
case 'count': if (!isPositiveInt(v)) bad(s, 'count', v, 'positiveInt'); break
case 'countMax': if (!isPositiveInt(v)) bad(s, 'countMax', v, 'positiveInt'); break
case 'duration': if (!isDecimal(v)) bad(s, 'duration', v, 'decimal'); break
case 'durationMax': if (!isDecimal(v)) bad(s, 'durationMax', v, 'decimal'); break
case 'durationUnit': if (!units_of_time_code.has(v)) bad(s, 'durationUnit', v, units_of_time_code); break
case 'frequency': if (!isPositiveInt(v)) bad(s, 'frequency', v, 'positiveInt'); break
case 'frequencyMax': if (!isPositiveInt(v)) bad(s, 'frequencyMax', v, 'positiveInt'); break
case 'period': if (!isDecimal(v)) bad(s, 'period', v, 'decimal'); break
case 'periodMax': if (!isDecimal(v)) bad(s, 'periodMax', v, 'decimal'); break
case 'periodUnit': if (!units_of_time_code.has(v)) bad(s, 'periodUnit', v, units_of_time_code); break
case 'dayOfWeek': values(s, 'dayOfWeek', v, o._dayOfWeek, days_of_week_code.has, days_of_week_code); break
case 'timeOfDay': values(s, 'timeOfDay', v, o._timeOfDay, isTime, 'time'); break
case 'when': values(s, 'when', v, o._when, event_timing_code.has, event_timing_code); break
case 'offset': if (!isUnsignedInt(v)) bad(s, 'offset', v, 'unsignedInt'); break
default: other(s, k, v, k92)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'bounds', c0, false)
if (s.faults.length === f) {
if (!q83(o, s.resource, s.root)) broken(s, 'tim-1', "if there's a duration, there needs to be duration units")
if (!q84(o, s.resource, s.root)) broken(s, 'tim-2', "if there's a period, there needs to be period units")
if (!q85(o, s.resource, s.root)) broken(s, 'tim-4', "duration SHALL be a non-negative value")
if (!q86(o, s.resource, s.root)) broken(s, 'tim-5', "period SHALL be a non-negative value")
if (!q87(o, s.resource, s.root)) broken(s, 'tim-6', "If there's a periodMax, there must be a period")
if (!q88(o, s.resource, s.root)) broken(s, 'tim-7', "If there's a durationMax, there must be a duration")
if (!q89(o, s.resource, s.root)) broken(s, 'tim-8', "If there's a countMax, there must be a count")
if (!q90(o, s.resource, s.root)) broken(s, 'tim-9', "If there's an offset, there must be a when (and not C, CM, CD, CV)")
if (!q91(o, s.resource, s.root)) broken(s, 'tim-10', "If there's a timeOfDay, there cannot be a when, or vice versa")
}
}
export function TriggerDefinition(o, s) {
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
case 'type': r |= 1; if (!trigger_type_code.has(v)) bad(s, 'type', v, trigger_type_code); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'timingTiming': c0++; one(s, 'timing', v, Timing); break
case 'timingReference': c0++; one(s, 'timing', v, to96); break
case 'timingDate': c0++; if (!isDate(v)) bad(s, 'timing', v, 'date'); break
case '_timingDate': if (o.timingDate === undefined) c0++; one(s, 'timing', v, Element); break
case 'timingDateTime': c0++; if (!isDateTime(v)) bad(s, 'timing', v, 'dateTime'); break
case '_timingDateTime': if (o.timingDateTime === undefined) c0++; one(s, 'timing', v, Element); break
case 'data': each(s, 'data', v, DataRequirement); break
case 'condition': one(s, 'condition', v, Expression); break
default: other(s, k, v, k97)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 > 1) choice(s, 'timing', c0, false)
if (s.faults.length === f) {
if (!q93(o, s.resource, s.root)) broken(s, 'trd-1', "Either timing, or a data requirement, but not both")
if (!q94(o, s.resource, s.root)) broken(s, 'trd-2', "A condition only if there is a data requirement")
if (!q95(o, s.resource, s.root)) broken(s, 'trd-3', "A named event requires a name, a periodic event requires timing, and a data event requires data")
}
}
export function UsageContext(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, Coding); break
case 'valueCodeableConcept': c0++; one(s, 'value', v, CodeableConcept); break
case 'valueQuantity': c0++; one(s, 'value', v, Quantity); break
case 'valueRange': c0++; one(s, 'value', v, Range); break
case 'valueReference': c0++; one(s, 'value', v, to98); break
default: other(s, k, v, k99)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
if (c0 !== 1) choice(s, 'value', c0, true)
}
export function SimpleQuantity(o, s) {
Quantity(o, s)
if (o?.comparator !== undefined) broken(s, 'sqt-1', 'The comparator is not used on a SimpleQuantity', 'comparator')
}
const k0 = known(Element, 'id_ extension')
const k1 = known(Element, 'id_ extension use_ type_ text_ line_* city_ district_ state_ postalCode_ country_ period')
const q2 = (e, resource, root) => (e.code != null || e._code != null || !(e.value != null || e._value != null)) && (!(e.system != null || e._system != null) || e.system === "http://unitsofmeasure.org") && (!(e.value != null || e._value != null) || !fp.hasValue(e.value) || fp.numberOf(e.value) > 0)
const q3 = (e, resource, root) => !(e.code != null || e._code != null) || e.system != null || e._system != null
const k4 = known(Element, 'id_ extension value_ comparator_ unit_ system_ code_')
const to5 = referenceTo(Reference, 'Practitioner Patient RelatedPerson Organization')
const k6 = known(Element, 'id_ extension authorReference authorString_ time_ text_')
const q7 = (e, resource, root) => !(e.data != null || e._data != null) || e.contentType != null || e._contentType != null
const k8 = known(Element, 'id_ extension contentType_ language_ data_ url_ size_ hash_ title_ creation_')
const k9 = known(Element, 'id_ extension coding text_')
const k10 = known(Element, 'id_ extension system_ version_ code_ display_ userSelected_')
const k11 = known(Element, 'id_ extension name_ telecom')
const q12 = (e, resource, root) => !(e.value != null || e._value != null) || e.system != null || e._system != null
const k13 = known(Element, 'id_ extension system_ value_ use_ rank_ period')
const k14 = known(Element, 'id_ extension type_ name_ contact')
const q15 = (e, resource, root) => (e.code != null || e._code != null || !(e.value != null || e._value != null)) && (!(e.system != null || e._system != null) || e.system === "http://unitsofmeasure.org") && (!(e.code != null || e._code != null) || e.code === "1") && (!(e.value != null || e._value != null) || !fp.hasValue(e.value) || fp.toText(e.value) != null && !fp.contains(fp.toText(e.value), "."))
const to16 = referenceTo(Reference, 'Group')
const k17 = known(Element, 'id_ extension type_ profile_* subjectCodeableConcept subjectReference mustSupport_* codeFilter dateFilter limit_ sort')
const q18 = (e, resource, root) => (e.path != null || e._path != null) !== (e.searchParam != null || e._searchParam != null)
const k19 = known(Element, 'id_ extension path_ searchParam_ valueSet_ code')
const k20 = known(Element, 'id_ extension path_ searchParam_ valueDateTime_ valuePeriod valueDuration')
const k21 = known(Element, 'id_ extension path_ direction_')
const q22 = (e, resource, root) => (e.code != null || e._code != null || !(e.value != null || e._value != null)) && (!(e.system != null || e._system != null) || e.system === "http://unitsofmeasure.org")
const k23 = known(Element, 'id_ extension modifierExtension sequence_ text_ additionalInstruction patientInstruction_ timing asNeededBoolean_ asNeededCodeableConcept site route method doseAndRate maxDosePerPeriod maxDosePerAdministration maxDosePerLifetime')
const k24 = known(Element, 'id_ extension type doseRange doseQuantity rateRatio rateRange rateQuantity')
const q25 = (e, resource, root) => !(e.code != null || e._code != null) || e.system === "http://unitsofmeasure.org" && (e.value != null || e._value != null)
const q26 = (e, resource, root) => !(e.min != null || e._min != null) || !(e.max != null || e._max != null) || e.max === "*" || ((e.max != null && e.max !== "*") ? fp.numberOf(e.min) <= fp.numberOf(fp.toInteger(e.max)) : false)
const q27 = (() => {
const KEPT1 = new Set(["defaultValueBase64Binary","_defaultValueBase64Binary","defaultValueBoolean","_defaultValueBoolean","defaultValueCanonical","_defaultValueCanonical","defaultValueCode","_defaultValueCode","defaultValueDate","_defaultValueDate","defaultValueDateTime","_defaultValueDateTime","defaultValueDecimal","_defaultValueDecimal","defaultValueId","_defaultValueId","defaultValueInstant","_defaultValueInstant","defaultValueInteger","_defaultValueInteger","defaultValueMarkdown","_defaultValueMarkdown","defaultValueOid","_defaultValueOid","defaultValuePositiveInt","_defaultValuePositiveInt","defaultValueString","_defaultValueString","defaultValueTime","_defaultValueTime","defaultValueUnsignedInt","_defaultValueUnsignedInt","defaultValueUri","_defaultValueUri","defaultValueUrl","_defaultValueUrl","defaultValueUuid","_defaultValueUuid","defaultValueAddress","defaultValueAge","defaultValueAnnotation","defaultValueAttachment","defaultValueCodeableConcept","defaultValueCoding","defaultValueContactPoint","defaultValueCount","defaultValueDistance","defaultValueDuration","defaultValueHumanName","defaultValueIdentifier","defaultValueMoney","defaultValuePeriod","defaultValueQuantity","defaultValueRange","defaultValueRatio","defaultValueReference","defaultValueSampledData","defaultValueSignature","defaultValueTiming","defaultValueContactDetail","defaultValueContributor","defaultValueDataRequirement","defaultValueExpression","defaultValueParameterDefinition","defaultValueRelatedArtifact","defaultValueTriggerDefinition","defaultValueUsageContext","defaultValueDosage","defaultValueMeta"])
const KEPT2 = new Set(["fixedBase64Binary","_fixedBase64Binary","fixedBoolean","_fixedBoolean","fixedCanonical","_fixedCanonical","fixedCode","_fixedCode","fixedDate","_fixedDate","fixedDateTime","_fixedDateTime","fixedDecimal","_fixedDecimal","fixedId","_fixedId","fixedInstant","_fixedInstant","fixedInteger","_fixedInteger","fixedMarkdown","_fixedMarkdown","fixedOid","_fixedOid","fixedPositiveInt","_fixedPositiveInt","fixedString","_fixedString","fixedTime","_fixedTime","fixedUnsignedInt","_fixedUnsignedInt","fixedUri","_fixedUri","fixedUrl","_fixedUrl","fixedUuid","_fixedUuid","fixedAddress","fixedAge","fixedAnnotation","fixedAttachment","fixedCodeableConcept","fixedCoding","fixedContactPoint","fixedCount","fixedDistance","fixedDuration","fixedHumanName","fixedIdentifier","fixedMoney","fixedPeriod","fixedQuantity","fixedRange","fixedRatio","fixedReference","fixedSampledData","fixedSignature","fixedTiming","fixedContactDetail","fixedContributor","fixedDataRequirement","fixedExpression","fixedParameterDefinition","fixedRelatedArtifact","fixedTriggerDefinition","fixedUsageContext","fixedDosage","fixedMeta"])
const KEPT3 = new Set(["patternBase64Binary","_patternBase64Binary","patternBoolean","_patternBoolean","patternCanonical","_patternCanonical","patternCode","_patternCode","patternDate","_patternDate","patternDateTime","_patternDateTime","patternDecimal","_patternDecimal","patternId","_patternId","patternInstant","_patternInstant","patternInteger","_patternInteger","patternMarkdown","_patternMarkdown","patternOid","_patternOid","patternPositiveInt","_patternPositiveInt","patternString","_patternString","patternTime","_patternTime","patternUnsignedInt","_patternUnsignedInt","patternUri","_patternUri","patternUrl","_patternUrl","patternUuid","_patternUuid","patternAddress","patternAge","patternAnnotation","patternAttachment","patternCodeableConcept","patternCoding","patternContactPoint","patternCount","patternDistance","patternDuration","patternHumanName","patternIdentifier","patternMoney","patternPeriod","patternQuantity","patternRange","patternRatio","patternReference","patternSampledData","patternSignature","patternTiming","patternContactDetail","patternContributor","patternDataRequirement","patternExpression","patternParameterDefinition","patternRelatedArtifact","patternTriggerDefinition","patternUsageContext","patternDosage","patternMeta"])
const KEPT4 = new Set(["minValueDate","_minValueDate","minValueDateTime","_minValueDateTime","minValueInstant","_minValueInstant","minValueTime","_minValueTime","minValueDecimal","_minValueDecimal","minValueInteger","_minValueInteger","minValuePositiveInt","_minValuePositiveInt","minValueUnsignedInt","_minValueUnsignedInt","minValueQuantity"])
const KEPT5 = new Set(["maxValueDate","_maxValueDate","maxValueDateTime","_maxValueDateTime","maxValueInstant","_maxValueInstant","maxValueTime","_maxValueTime","maxValueDecimal","_maxValueDecimal","maxValueInteger","_maxValueInteger","maxValuePositiveInt","_maxValuePositiveInt","maxValueUnsignedInt","_maxValueUnsignedInt","maxValueQuantity"])
return (e, resource, root) => !(e.contentReference != null || e._contentReference != null) || !(fp.list(e.type).length > 0) && !fp.hasOneOf(e, KEPT1) && !fp.hasOneOf(e, KEPT2) && !fp.hasOneOf(e, KEPT3) && !(fp.list(e.example).length > 0) && !fp.hasOneOf(e, KEPT4) && !fp.hasOneOf(e, KEPT5) && !(e.maxLength != null || e._maxLength != null) && e.binding == null
})()
const q28 = (() => {
const KEPT1 = new Set(["fixedBase64Binary","_fixedBase64Binary","fixedBoolean","_fixedBoolean","fixedCanonical","_fixedCanonical","fixedCode","_fixedCode","fixedDate","_fixedDate","fixedDateTime","_fixedDateTime","fixedDecimal","_fixedDecimal","fixedId","_fixedId","fixedInstant","_fixedInstant","fixedInteger","_fixedInteger","fixedMarkdown","_fixedMarkdown","fixedOid","_fixedOid","fixedPositiveInt","_fixedPositiveInt","fixedString","_fixedString","fixedTime","_fixedTime","fixedUnsignedInt","_fixedUnsignedInt","fixedUri","_fixedUri","fixedUrl","_fixedUrl","fixedUuid","_fixedUuid","fixedAddress","fixedAge","fixedAnnotation","fixedAttachment","fixedCodeableConcept","fixedCoding","fixedContactPoint","fixedCount","fixedDistance","fixedDuration","fixedHumanName","fixedIdentifier","fixedMoney","fixedPeriod","fixedQuantity","fixedRange","fixedRatio","fixedReference","fixedSampledData","fixedSignature","fixedTiming","fixedContactDetail","fixedContributor","fixedDataRequirement","fixedExpression","fixedParameterDefinition","fixedRelatedArtifact","fixedTriggerDefinition","fixedUsageContext","fixedDosage","fixedMeta"])
return (e, resource, root) => !fp.hasOneOf(e, KEPT1) || fp.count(e.type, e._type) <= 1
})()
const q29 = (() => {
const KEPT1 = new Set(["patternBase64Binary","_patternBase64Binary","patternBoolean","_patternBoolean","patternCanonical","_patternCanonical","patternCode","_patternCode","patternDate","_patternDate","patternDateTime","_patternDateTime","patternDecimal","_patternDecimal","patternId","_patternId","patternInstant","_patternInstant","patternInteger","_patternInteger","patternMarkdown","_patternMarkdown","patternOid","_patternOid","patternPositiveInt","_patternPositiveInt","patternString","_patternString","patternTime","_patternTime","patternUnsignedInt","_patternUnsignedInt","patternUri","_patternUri","patternUrl","_patternUrl","patternUuid","_patternUuid","patternAddress","patternAge","patternAnnotation","patternAttachment","patternCodeableConcept","patternCoding","patternContactPoint","patternCount","patternDistance","patternDuration","patternHumanName","patternIdentifier","patternMoney","patternPeriod","patternQuantity","patternRange","patternRatio","patternReference","patternSampledData","patternSignature","patternTiming","patternContactDetail","patternContributor","patternDataRequirement","patternExpression","patternParameterDefinition","patternRelatedArtifact","patternTriggerDefinition","patternUsageContext","patternDosage","patternMeta"])
return (e, resource, root) => !fp.hasOneOf(e, KEPT1) || fp.count(e.type, e._type) <= 1
})()
const q30 = (() => {
const KEPT1 = new Set(["patternBase64Binary","_patternBase64Binary","patternBoolean","_patternBoolean","patternCanonical","_patternCanonical","patternCode","_patternCode","patternDate","_patternDate","patternDateTime","_patternDateTime","patternDecimal","_patternDecimal","patternId","_patternId","patternInstant","_patternInstant","patternInteger","_patternInteger","patternMarkdown","_patternMarkdown","patternOid","_patternOid","patternPositiveInt","_patternPositiveInt","patternString","_patternString","patternTime","_patternTime","patternUnsignedInt","_patternUnsignedInt","patternUri","_patternUri","patternUrl","_patternUrl","patternUuid","_patternUuid","patternAddress","patternAge","patternAnnotation","patternAttachment","patternCodeableConcept","patternCoding","patternContactPoint","patternCount","patternDistance","patternDuration","patternHumanName","patternIdentifier","patternMoney","patternPeriod","patternQuantity","patternRange","patternRatio","patternReference","patternSampledData","patternSignature","patternTiming","patternContactDetail","patternContributor","patternDataRequirement","patternExpression","patternParameterDefinition","patternRelatedArtifact","patternTriggerDefinition","patternUsageContext","patternDosage","patternMeta"])
const KEPT2 = new Set(["fixedBase64Binary","_fixedBase64Binary","fixedBoolean","_fixedBoolean","fixedCanonical","_fixedCanonical","fixedCode","_fixedCode","fixedDate","_fixedDate","fixedDateTime","_fixedDateTime","fixedDecimal","_fixedDecimal","fixedId","_fixedId","fixedInstant","_fixedInstant","fixedInteger","_fixedInteger","fixedMarkdown","_fixedMarkdown","fixedOid","_fixedOid","fixedPositiveInt","_fixedPositiveInt","fixedString","_fixedString","fixedTime","_fixedTime","fixedUnsignedInt","_fixedUnsignedInt","fixedUri","_fixedUri","fixedUrl","_fixedUrl","fixedUuid","_fixedUuid","fixedAddress","fixedAge","fixedAnnotation","fixedAttachment","fixedCodeableConcept","fixedCoding","fixedContactPoint","fixedCount","fixedDistance","fixedDuration","fixedHumanName","fixedIdentifier","fixedMoney","fixedPeriod","fixedQuantity","fixedRange","fixedRatio","fixedReference","fixedSampledData","fixedSignature","fixedTiming","fixedContactDetail","fixedContributor","fixedDataRequirement","fixedExpression","fixedParameterDefinition","fixedRelatedArtifact","fixedTriggerDefinition","fixedUsageContext","fixedDosage","fixedMeta"])
return (e, resource, root) => !fp.hasOneOf(e, KEPT1) || !fp.hasOneOf(e, KEPT2)
})()
const q31 = (() => {
const some1 = (e) => {
for (const x1 of fp.list(e.type)) {
if (x1 == null) continue
if (x1.code != null || x1._code != null) return true
}
return false
}
const some2 = (e) => {
for (const x2 of fp.list(e.type)) {
if (x2 == null) continue
const x3 = ((x2.code === "code" || x2.code === "Coding" || x2.code === "CodeableConcept" || x2.code === "Quantity" || x2.code === "string" || x2.code === "uri") ? true : (x2.code != null && x2.code !== "code" && x2.code != null && x2.code !== "Coding" && x2.code != null && x2.code !== "CodeableConcept" && x2.code != null && x2.code !== "Quantity" && x2.code != null && x2.code !== "string" && x2.code != null && x2.code !== "uri") ? false : undefined)
if (x3 != null) {
return true
}
}
return false
}
return (e, resource, root) => e.binding == null || !some1(e) || some2(e)
})()
const q32 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.list(e.type)) {
if (x1 == null) continue
const x2 = x1.code
if (x2 != null) {
list.push(x2)
}
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e))
})()
const q33 = (() => {
const list1 = (e) => {
const list = []
for (const x1 of fp.list(e.constraint)) {
if (x1 == null) continue
const x2 = x1.key
if (x2 != null) {
list.push(x2)
}
}
return list
}
return (e, resource, root) => fp.isDistinct(list1(e))
})()
const q34 = (() => {
const KEPT1 = new Set(["defaultValueBase64Binary","_defaultValueBase64Binary","defaultValueBoolean","_defaultValueBoolean","defaultValueCanonical","_defaultValueCanonical","defaultValueCode","_defaultValueCode","defaultValueDate","_defaultValueDate","defaultValueDateTime","_defaultValueDateTime","defaultValueDecimal","_defaultValueDecimal","defaultValueId","_defaultValueId","defaultValueInstant","_defaultValueInstant","defaultValueInteger","_defaultValueInteger","defaultValueMarkdown","_defaultValueMarkdown","defaultValueOid","_defaultValueOid","defaultValuePositiveInt","_defaultValuePositiveInt","defaultValueString","_defaultValueString","defaultValueTime","_defaultValueTime","defaultValueUnsignedInt","_defaultValueUnsignedInt","defaultValueUri","_defaultValueUri","defaultValueUrl","_defaultValueUrl","defaultValueUuid","_defaultValueUuid","defaultValueAddress","defaultValueAge","defaultValueAnnotation","defaultValueAttachment","defaultValueCodeableConcept","defaultValueCoding","defaultValueContactPoint","defaultValueCount","defaultValueDistance","defaultValueDuration","defaultValueHumanName","defaultValueIdentifier","defaultValueMoney","defaultValuePeriod","defaultValueQuantity","defaultValueRange","defaultValueRatio","defaultValueReference","defaultValueSampledData","defaultValueSignature","defaultValueTiming","defaultValueContactDetail","defaultValueContributor","defaultValueDataRequirement","defaultValueExpression","defaultValueParameterDefinition","defaultValueRelatedArtifact","defaultValueTriggerDefinition","defaultValueUsageContext","defaultValueDosage","defaultValueMeta"])
return (e, resource, root) => !fp.hasOneOf(e, KEPT1) || !(e.meaningWhenMissing != null || e._meaningWhenMissing != null)
})()
const q35 = (() => {
const KEPT1 = new RegExp("^[a-zA-Z0-9\\/\\-_\\[\\]\\@]+$", 's')
return (e, resource, root) => !(e.sliceName != null || e._sliceName != null) || e.sliceName != null && fp.matches(e.sliceName, KEPT1)
})()
const q36 = (e, resource, root) => !(e.isModifier != null || e._isModifier != null) || e.isModifier === false || e.isModifierReason != null || e._isModifierReason != null
const q37 = (() => {
const KEPT1 = new RegExp("[^\\s\\.,:;\\'\"\\/|?!@#$%&*()\\[\\]{}]{1,64}(\\.[^\\s\\.,:;\\'\"\\/|?!@#$%&*()\\[\\]{}]{1,64}(\\[x\\])?(\\:[^\\s\\.]+)?)*", 's')
return (e, resource, root) => e.path != null && fp.matches(e.path, KEPT1)
})()
const q38 = (e, resource, root) => !(e.sliceIsConstraining != null || e._sliceIsConstraining != null) || e.sliceName != null || e._sliceName != null
const q39 = (e, resource, root) => e === "*" || fp.numberOf(fp.toInteger(e)) >= 0
const to40 = referenceTo(Reference, '')
const k41 = known(Element, 'id_ extension modifierExtension path_ representation_* sliceName_ sliceIsConstraining_ label_ code slicing short_ definition_ comment_ requirements_ alias_* min_ max_ base contentReference_ type defaultValueBase64Binary_ defaultValueBoolean_ defaultValueCanonical_ defaultValueCode_ defaultValueDate_ defaultValueDateTime_ defaultValueDecimal_ defaultValueId_ defaultValueInstant_ defaultValueInteger_ defaultValueMarkdown_ defaultValueOid_ defaultValuePositiveInt_ defaultValueString_ defaultValueTime_ defaultValueUnsignedInt_ defaultValueUri_ defaultValueUrl_ defaultValueUuid_ defaultValueAddress defaultValueAge defaultValueAnnotation defaultValueAttachment defaultValueCodeableConcept defaultValueCoding defaultValueContactPoint defaultValueCount defaultValueDistance defaultValueDuration defaultValueHumanName defaultValueIdentifier defaultValueMoney defaultValuePeriod defaultValueQuantity defaultValueRange defaultValueRatio defaultValueReference defaultValueSampledData defaultValueSignature defaultValueTiming defaultValueContactDetail defaultValueContributor defaultValueDataRequirement defaultValueExpression defaultValueParameterDefinition defaultValueRelatedArtifact defaultValueTriggerDefinition defaultValueUsageContext defaultValueDosage defaultValueMeta meaningWhenMissing_ orderMeaning_ fixedBase64Binary_ fixedBoolean_ fixedCanonical_ fixedCode_ fixedDate_ fixedDateTime_ fixedDecimal_ fixedId_ fixedInstant_ fixedInteger_ fixedMarkdown_ fixedOid_ fixedPositiveInt_ fixedString_ fixedTime_ fixedUnsignedInt_ fixedUri_ fixedUrl_ fixedUuid_ fixedAddress fixedAge fixedAnnotation fixedAttachment fixedCodeableConcept fixedCoding fixedContactPoint fixedCount fixedDistance fixedDuration fixedHumanName fixedIdentifier fixedMoney fixedPeriod fixedQuantity fixedRange fixedRatio fixedReference fixedSampledData fixedSignature fixedTiming fixedContactDetail fixedContributor fixedDataRequirement fixedExpression fixedParameterDefinition fixedRelatedArtifact fixedTriggerDefinition fixedUsageContext fixedDosage fixedMeta patternBase64Binary_ patternBoolean_ patternCanonical_ patternCode_ patternDate_ patternDateTime_ patternDecimal_ patternId_ patternInstant_ patternInteger_ patternMarkdown_ patternOid_ patternPositiveInt_ patternString_ patternTime_ patternUnsignedInt_ patternUri_ patternUrl_ patternUuid_ patternAddress patternAge patternAnnotation patternAttachment patternCodeableConcept patternCoding patternContactPoint patternCount patternDistance patternDuration patternHumanName patternIdentifier patternMoney patternPeriod patternQuantity patternRange patternRatio patternReference patternSampledData patternSignature patternTiming patternContactDetail patternContributor patternDataRequirement patternExpression patternParameterDefinition patternRelatedArtifact patternTriggerDefinition patternUsageContext patternDosage patternMeta example minValueDate_ minValueDateTime_ minValueInstant_ minValueTime_ minValueDecimal_ minValueInteger_ minValuePositiveInt_ minValueUnsignedInt_ minValueQuantity maxValueDate_ maxValueDateTime_ maxValueInstant_ maxValueTime_ maxValueDecimal_ maxValueInteger_ maxValuePositiveInt_ maxValueUnsignedInt_ maxValueQuantity maxLength_ condition_* constraint mustSupport_ isModifier_ isModifierReason_ isSummary_ binding mapping')
const q42 = (e, resource, root) => fp.list(e.discriminator).length > 0 || e.description != null || e._description != null
const k43 = known(Element, 'id_ extension discriminator description_ ordered_ rules_')
const k44 = known(Element, 'id_ extension type_ path_')
const k45 = known(Element, 'id_ extension path_ min_ max_')
const q46 = (e, resource, root) => !(fp.list(e.aggregation).length > 0 || fp.list(e._aggregation).length > 0) || e.code === "Reference" || e.code === "canonical"
const q47 = (e, resource, root) => e.code === "Reference" || e.code === "canonical" || !(fp.list(e.targetProfile).length > 0 || fp.list(e._targetProfile).length > 0)
const k48 = known(Element, 'id_ extension code_ profile_* targetProfile_* aggregation_* versioning_')
const k49 = known(Element, 'id_ extension label_ valueBase64Binary_ valueBoolean_ valueCanonical_ valueCode_ valueDate_ valueDateTime_ valueDecimal_ valueId_ valueInstant_ valueInteger_ valueMarkdown_ valueOid_ valuePositiveInt_ valueString_ valueTime_ valueUnsignedInt_ valueUri_ valueUrl_ valueUuid_ valueAddress valueAge valueAnnotation valueAttachment valueCodeableConcept valueCoding valueContactPoint valueCount valueDistance valueDuration valueHumanName valueIdentifier valueMoney valuePeriod valueQuantity valueRange valueRatio valueReference valueSampledData valueSignature valueTiming valueContactDetail valueContributor valueDataRequirement valueExpression valueParameterDefinition valueRelatedArtifact valueTriggerDefinition valueUsageContext valueDosage valueMeta')
const k50 = known(Element, 'id_ extension key_ requirements_ severity_ human_ expression_ xpath_ source_')
const q51 = (e, resource, root) => !(e.valueSet != null || e._valueSet != null) || e.valueSet != null && fp.startsWith(e.valueSet, "http:") || e.valueSet != null && fp.startsWith(e.valueSet, "https") || e.valueSet != null && fp.startsWith(e.valueSet, "urn:")
const k52 = known(Element, 'id_ extension strength_ description_ valueSet_')
const k53 = known(Element, 'id_ extension identity_ language_ map_ comment_')
const q54 = (e, resource, root) => e.expression != null || e._expression != null || e.reference != null || e._reference != null
const k55 = known(Element, 'id_ extension description_ name_ language_ expression_ reference_')
const q56 = (() => {
const KEPT1 = new Set(["valueBase64Binary","_valueBase64Binary","valueBoolean","_valueBoolean","valueCanonical","_valueCanonical","valueCode","_valueCode","valueDate","_valueDate","valueDateTime","_valueDateTime","valueDecimal","_valueDecimal","valueId","_valueId","valueInstant","_valueInstant","valueInteger","_valueInteger","valueMarkdown","_valueMarkdown","valueOid","_valueOid","valuePositiveInt","_valuePositiveInt","valueString","_valueString","valueTime","_valueTime","valueUnsignedInt","_valueUnsignedInt","valueUri","_valueUri","valueUrl","_valueUrl","valueUuid","_valueUuid","valueAddress","valueAge","valueAnnotation","valueAttachment","valueCodeableConcept","valueCoding","valueContactPoint","valueCount","valueDistance","valueDuration","valueHumanName","valueIdentifier","valueMoney","valuePeriod","valueQuantity","valueRange","valueRatio","valueReference","valueSampledData","valueSignature","valueTiming","valueContactDetail","valueContributor","valueDataRequirement","valueExpression","valueParameterDefinition","valueRelatedArtifact","valueTriggerDefinition","valueUsageContext","valueDosage","valueMeta"])
return (e, resource, root) => (fp.list(e.extension).length > 0) !== fp.hasOneOf(e, KEPT1)
})()
const k57 = known(Element, 'id_ extension url_ valueBase64Binary_ valueBoolean_ valueCanonical_ valueCode_ valueDate_ valueDateTime_ valueDecimal_ valueId_ valueInstant_ valueInteger_ valueMarkdown_ valueOid_ valuePositiveInt_ valueString_ valueTime_ valueUnsignedInt_ valueUri_ valueUrl_ valueUuid_ valueAddress valueAge valueAnnotation valueAttachment valueCodeableConcept valueCoding valueContactPoint valueCount valueDistance valueDuration valueHumanName valueIdentifier valueMoney valuePeriod valueQuantity valueRange valueRatio valueReference valueSampledData valueSignature valueTiming valueContactDetail valueContributor valueDataRequirement valueExpression valueParameterDefinition valueRelatedArtifact valueTriggerDefinition valueUsageContext valueDosage valueMeta')
const k58 = known(Element, 'id_ extension use_ text_ family_ given_* prefix_* suffix_* period')
const to59 = referenceTo(Reference, 'Organization')
const k60 = known(Element, 'id_ extension use_ type system_ value_ period assigner')
const k61 = known(Element, 'id_ extension modifierExtension country jurisdiction status dateRange restoreDate_')
const k62 = known(Element, 'id_ extension versionId_ lastUpdated_ source_ profile_* security tag')
const k63 = known(Element, 'id_ extension value_ currency_')
const k64 = known(Element, 'id_ extension status_ div')
const k65 = known(Element, 'id_ extension name_ use_ min_ max_ documentation_ type_ profile_')
const q66 = (e, resource, root) => !fp.hasValue(e.start) || !fp.hasValue(e.end) || fp.compareMoments(e.start, e.end) <= 0
const k67 = known(Element, 'id_ extension start_ end_')
const k68 = known(Element, 'id_ extension modifierExtension ageRange ageCodeableConcept gender race physiologicalCondition')
const k69 = known(Element, 'id_ extension modifierExtension height width depth weight nominalVolume externalDiameter shape_ color_* imprint_* image scoring')
const k70 = known(Element, 'id_ extension modifierExtension identifier type period specialPrecautionsForStorage')
const q71 = (e, resource, root) => e.low == null || e.high == null || fp.compareQuantities(e.low, e.high) <= 0
const k72 = known(Element, 'id_ extension low high')
const q73 = (e, resource, root) => (e.numerator == null) !== (e.denominator != null) && (e.numerator != null || fp.list(e.extension).length > 0)
const k74 = known(Element, 'id_ extension numerator denominator')
const k75 = known(Element, 'id_ extension reference_ type_ identifier display_')
const k76 = known(Element, 'id_ extension type_ label_ display_ citation_ url_ document resource_')
const k77 = known(Element, 'id_ extension origin period_ factor_ lowerLimit_ upperLimit_ dimensions_ data_')
const to78 = referenceTo(Reference, 'Practitioner PractitionerRole RelatedPerson Patient Device Organization')
const k79 = known(Element, 'id_ extension type when_ who onBehalfOf targetFormat_ sigFormat_ data_')
const k80 = known(Element, 'id_ extension modifierExtension amountQuantity amountRange amountString_ amountType amountText_ referenceRange')
const k81 = known(Element, 'id_ extension lowLimit highLimit')
const k82 = known(Element, 'id_ extension modifierExtension event_* repeat code')
const q83 = (e, resource, root) => !(e.duration != null || e._duration != null) || e.durationUnit != null || e._durationUnit != null
const q84 = (e, resource, root) => !(e.period != null || e._period != null) || e.periodUnit != null || e._periodUnit != null
const q85 = (e, resource, root) => !(e.duration != null || e._duration != null) || fp.numberOf(e.duration) >= 0
const q86 = (e, resource, root) => !(e.period != null || e._period != null) || fp.numberOf(e.period) >= 0
const q87 = (e, resource, root) => !(e.periodMax != null || e._periodMax != null) || e.period != null || e._period != null
const q88 = (e, resource, root) => !(e.durationMax != null || e._durationMax != null) || e.duration != null || e._duration != null
const q89 = (e, resource, root) => !(e.countMax != null || e._countMax != null) || e.count != null || e._count != null
const q90 = (() => {
const all1 = (e) => {
for (const x1 of fp.list(e.when)) {
if (x1 == null) continue
const x2 = (x1 === "C" || x1 === "CM" || x1 === "CD" || x1 === "CV")
if (x2 !== false) return false
}
return true
}
return (e, resource, root) => !(e.offset != null || e._offset != null) || (fp.list(e.when).length > 0 || fp.list(e._when).length > 0) && all1(e)
})()
const q91 = (e, resource, root) => !(fp.list(e.timeOfDay).length > 0 || fp.list(e._timeOfDay).length > 0) || !(fp.list(e.when).length > 0 || fp.list(e._when).length > 0)
const k92 = known(Element, 'id_ extension boundsDuration boundsRange boundsPeriod count_ countMax_ duration_ durationMax_ durationUnit_ frequency_ frequencyMax_ period_ periodMax_ periodUnit_ dayOfWeek_* timeOfDay_* when_* offset_')
const q93 = (e, resource, root) => !(fp.list(e.data).length > 0) || !(e.timingTiming != null || e.timingReference != null || e.timingDate != null || e._timingDate != null || e.timingDateTime != null || e._timingDateTime != null)
const q94 = (e, resource, root) => e.condition == null || fp.list(e.data).length > 0
const q95 = (e, resource, root) => (e.type != null && e.type !== "named-event" || e.name != null || e._name != null) && (e.type != null && e.type !== "periodic" || e.timingTiming != null || e.timingReference != null || e.timingDate != null || e._timingDate != null || e.timingDateTime != null || e._timingDateTime != null) && (e.type != null && !fp.startsWith(e.type, "data-") || fp.list(e.data).length > 0)
const to96 = referenceTo(Reference, 'Schedule')
const k97 = known(Element, 'id_ extension type_ name_ timingTiming timingReference timingDate_ timingDateTime_ data condition')
const to98 = referenceTo(Reference, 'PlanDefinition ResearchStudy InsurancePlan HealthcareService Group Location Organization')
const k99 = known(Element, 'id_ extension code valueCodeableConcept valueQuantity valueRange valueReference')
