// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductAuthorization(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductAuthorization') note(s, 'structure', 'must be MedicinalProductAuthorization', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'subject': one(s, 'subject', v, to0); break
case 'country': each(s, 'country', v, CodeableConcept); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'status': one(s, 'status', v, CodeableConcept); break
case 'statusDate': if (!isDateTime(v)) bad(s, 'statusDate', v, 'dateTime'); break
case 'restoreDate': if (!isDateTime(v)) bad(s, 'restoreDate', v, 'dateTime'); break
case 'validityPeriod': one(s, 'validityPeriod', v, Period); break
case 'dataExclusivityPeriod': one(s, 'dataExclusivityPeriod', v, Period); break
case 'dateOfFirstAuthorization': if (!isDateTime(v)) bad(s, 'dateOfFirstAuthorization', v, 'dateTime'); break
case 'internationalBirthDate': if (!isDateTime(v)) bad(s, 'internationalBirthDate', v, 'dateTime'); break
case 'legalBasis': one(s, 'legalBasis', v, CodeableConcept); break
case 'jurisdictionalAuthorization': each(s, 'jurisdictionalAuthorization', v, MedicinalProductAuthorization_jurisdictionalAuthorization); break
case 'holder': one(s, 'holder', v, to1); break
case 'regulator': one(s, 'regulator', v, to1); break
case 'procedure': one(s, 'procedure', v, MedicinalProductAuthorization_procedure); break
default: other(s, k, v, k2)
}
}
}
export function MedicinalProductAuthorization_jurisdictionalAuthorization(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'country': one(s, 'country', v, CodeableConcept); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'legalStatusOfSupply': one(s, 'legalStatusOfSupply', v, CodeableConcept); break
case 'validityPeriod': one(s, 'validityPeriod', v, Period); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
export function MedicinalProductAuthorization_procedure(o, s) {
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
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'datePeriod': c0++; one(s, 'date', v, Period); break
case 'dateDateTime': c0++; if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case '_dateDateTime': if (o.dateDateTime === undefined) c0++; one(s, 'date', v, Element); break
case 'application': each(s, 'application', v, MedicinalProductAuthorization_procedure); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
if (c0 > 1) choice(s, 'date', c0, false)
s.depth--
}
const to0 = referenceTo(Reference, 'MedicinalProduct MedicinalProductPackaged')
const to1 = referenceTo(Reference, 'Organization')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier subject country jurisdiction status statusDate_ restoreDate_ validityPeriod dataExclusivityPeriod dateOfFirstAuthorization_ internationalBirthDate_ legalBasis jurisdictionalAuthorization holder regulator procedure')
const k3 = known(Element, 'id_ extension modifierExtension identifier country jurisdiction legalStatusOfSupply validityPeriod')
const k4 = known(Element, 'id_ extension modifierExtension identifier type datePeriod dateDateTime_ application')
