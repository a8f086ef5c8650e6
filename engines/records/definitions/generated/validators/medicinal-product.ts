// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Coding, Element, Extension, Identifier, MarketingStatus, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProduct(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProduct') note(s, 'structure', 'must be MedicinalProduct', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'domain': one(s, 'domain', v, Coding); break
case 'combinedPharmaceuticalDoseForm': one(s, 'combinedPharmaceuticalDoseForm', v, CodeableConcept); break
case 'legalStatusOfSupply': one(s, 'legalStatusOfSupply', v, CodeableConcept); break
case 'additionalMonitoringIndicator': one(s, 'additionalMonitoringIndicator', v, CodeableConcept); break
case 'specialMeasures': values(s, 'specialMeasures', v, o._specialMeasures, isString, 'string'); break
case 'paediatricUseIndicator': one(s, 'paediatricUseIndicator', v, CodeableConcept); break
case 'productClassification': each(s, 'productClassification', v, CodeableConcept); break
case 'marketingStatus': each(s, 'marketingStatus', v, MarketingStatus); break
case 'pharmaceuticalProduct': each(s, 'pharmaceuticalProduct', v, to0); break
case 'packagedMedicinalProduct': each(s, 'packagedMedicinalProduct', v, to1); break
case 'attachedDocument': each(s, 'attachedDocument', v, to2); break
case 'masterFile': each(s, 'masterFile', v, to2); break
case 'contact': each(s, 'contact', v, to3); break
case 'clinicalTrial': each(s, 'clinicalTrial', v, to4); break
case 'name': r |= 1; each(s, 'name', v, MedicinalProduct_name); break
case 'crossReference': each(s, 'crossReference', v, Identifier); break
case 'manufacturingBusinessOperation': each(s, 'manufacturingBusinessOperation', v, MedicinalProduct_manufacturingBusinessOperation); break
case 'specialDesignation': each(s, 'specialDesignation', v, MedicinalProduct_specialDesignation); break
default: other(s, k, v, k5)
}
}
if (r !== 1) missing(s, o, 'name')
}
export function MedicinalProduct_name(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'productName': r |= 1; if (!isString(v)) bad(s, 'productName', v, 'string'); break
case 'namePart': each(s, 'namePart', v, MedicinalProduct_name_namePart); break
case 'countryLanguage': each(s, 'countryLanguage', v, MedicinalProduct_name_countryLanguage); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'productName')
}
export function MedicinalProduct_name_namePart(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'part': r |= 1; if (!isString(v)) bad(s, 'part', v, 'string'); break
case 'type': r |= 2; one(s, 'type', v, Coding); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'part type')
}
export function MedicinalProduct_name_countryLanguage(o, s) {
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
case 'language': r |= 2; one(s, 'language', v, CodeableConcept); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'country language')
}
export function MedicinalProduct_manufacturingBusinessOperation(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'operationType': one(s, 'operationType', v, CodeableConcept); break
case 'authorisationReferenceNumber': one(s, 'authorisationReferenceNumber', v, Identifier); break
case 'effectiveDate': if (!isDateTime(v)) bad(s, 'effectiveDate', v, 'dateTime'); break
case 'confidentialityIndicator': one(s, 'confidentialityIndicator', v, CodeableConcept); break
case 'manufacturer': each(s, 'manufacturer', v, to9); break
case 'regulator': one(s, 'regulator', v, to9); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
}
export function MedicinalProduct_specialDesignation(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'intendedUse': one(s, 'intendedUse', v, CodeableConcept); break
case 'indicationCodeableConcept': c0++; one(s, 'indication', v, CodeableConcept); break
case 'indicationReference': c0++; one(s, 'indication', v, to11); break
case 'status': one(s, 'status', v, CodeableConcept); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'species': one(s, 'species', v, CodeableConcept); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'indication', c0, false)
}
const to0 = referenceTo(Reference, 'MedicinalProductPharmaceutical')
const to1 = referenceTo(Reference, 'MedicinalProductPackaged')
const to2 = referenceTo(Reference, 'DocumentReference')
const to3 = referenceTo(Reference, 'Organization PractitionerRole')
const to4 = referenceTo(Reference, 'ResearchStudy')
const k5 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier type domain combinedPharmaceuticalDoseForm legalStatusOfSupply additionalMonitoringIndicator specialMeasures_* paediatricUseIndicator productClassification marketingStatus pharmaceuticalProduct packagedMedicinalProduct attachedDocument masterFile contact clinicalTrial name crossReference manufacturingBusinessOperation specialDesignation')
const k6 = known(Element, 'id_ extension modifierExtension productName_ namePart countryLanguage')
const k7 = known(Element, 'id_ extension modifierExtension part_ type')
const k8 = known(Element, 'id_ extension modifierExtension country jurisdiction language')
const to9 = referenceTo(Reference, 'Organization')
const k10 = known(Element, 'id_ extension modifierExtension operationType authorisationReferenceNumber effectiveDate_ confidentialityIndicator manufacturer regulator')
const to11 = referenceTo(Reference, 'MedicinalProductIndication')
const k12 = known(Element, 'id_ extension modifierExtension identifier type intendedUse indicationCodeableConcept indicationReference status date_ species')
