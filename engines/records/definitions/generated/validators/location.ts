// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Address, CodeableConcept, Coding, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { days_of_week_code, location_mode_code, location_status_code } from './codes.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isDecimal, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Location(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Location') note(s, 'structure', 'must be Location', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': if (!location_status_code.has(v)) bad(s, 'status', v, location_status_code); break
case 'operationalStatus': one(s, 'operationalStatus', v, Coding); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'alias': values(s, 'alias', v, o._alias, isString, 'string'); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'mode': if (!location_mode_code.has(v)) bad(s, 'mode', v, location_mode_code); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'address': one(s, 'address', v, Address); break
case 'physicalType': one(s, 'physicalType', v, CodeableConcept); break
case 'position': one(s, 'position', v, Location_position); break
case 'managingOrganization': one(s, 'managingOrganization', v, to0); break
case 'partOf': one(s, 'partOf', v, to1); break
case 'hoursOfOperation': each(s, 'hoursOfOperation', v, Location_hoursOfOperation); break
case 'availabilityExceptions': if (!isString(v)) bad(s, 'availabilityExceptions', v, 'string'); break
case 'endpoint': each(s, 'endpoint', v, to2); break
default: other(s, k, v, k3)
}
}
}
export function Location_position(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'longitude': r |= 1; if (!isDecimal(v)) bad(s, 'longitude', v, 'decimal'); break
case 'latitude': r |= 2; if (!isDecimal(v)) bad(s, 'latitude', v, 'decimal'); break
case 'altitude': if (!isDecimal(v)) bad(s, 'altitude', v, 'decimal'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'longitude latitude')
}
export function Location_hoursOfOperation(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'daysOfWeek': values(s, 'daysOfWeek', v, o._daysOfWeek, days_of_week_code.has, days_of_week_code); break
case 'allDay': if (!isBoolean(v)) bad(s, 'allDay', v, 'boolean'); break
case 'openingTime': if (!isTime(v)) bad(s, 'openingTime', v, 'time'); break
case 'closingTime': if (!isTime(v)) bad(s, 'closingTime', v, 'time'); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'Location')
const to2 = referenceTo(Reference, 'Endpoint')
const k3 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ operationalStatus name_ alias_* description_ mode_ type telecom address physicalType position managingOrganization partOf hoursOfOperation availabilityExceptions_ endpoint')
const k4 = known(Element, 'id_ extension modifierExtension longitude_ latitude_ altitude_')
const k5 = known(Element, 'id_ extension modifierExtension daysOfWeek_* allDay_ openingTime_ closingTime_')
