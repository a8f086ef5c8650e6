// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { publication_status_code, relation_type_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function CatalogEntry(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'CatalogEntry') note(s, 'structure', 'must be CatalogEntry', k); break
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
case 'orderable': r |= 1; if (!isBoolean(v)) bad(s, 'orderable', v, 'boolean'); break
case 'referencedItem': r |= 2; one(s, 'referencedItem', v, to0); break
case 'additionalIdentifier': each(s, 'additionalIdentifier', v, Identifier); break
case 'classification': each(s, 'classification', v, CodeableConcept); break
case 'status': if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'validityPeriod': one(s, 'validityPeriod', v, Period); break
case 'validTo': if (!isDateTime(v)) bad(s, 'validTo', v, 'dateTime'); break
case 'lastUpdated': if (!isDateTime(v)) bad(s, 'lastUpdated', v, 'dateTime'); break
case 'additionalCharacteristic': each(s, 'additionalCharacteristic', v, CodeableConcept); break
case 'additionalClassification': each(s, 'additionalClassification', v, CodeableConcept); break
case 'relatedEntry': each(s, 'relatedEntry', v, CatalogEntry_relatedEntry); break
default: other(s, k, v, k1)
}
}
if (r !== 3) missing(s, o, 'orderable referencedItem')
}
export function CatalogEntry_relatedEntry(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'relationtype': r |= 1; if (!relation_type_code.has(v)) bad(s, 'relationtype', v, relation_type_code); break
case 'item': r |= 2; one(s, 'item', v, to2); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'relationtype item')
}
const to0 = referenceTo(Reference, 'Medication Device Organization Practitioner PractitionerRole HealthcareService ActivityDefinition PlanDefinition SpecimenDefinition ObservationDefinition Binary')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier type orderable_ referencedItem additionalIdentifier classification status_ validityPeriod validTo_ lastUpdated_ additionalCharacteristic additionalClassification relatedEntry')
const to2 = referenceTo(Reference, 'CatalogEntry')
const k3 = known(Element, 'id_ extension modifierExtension relationtype_ item')
