// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function OrganizationAffiliation(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'OrganizationAffiliation') note(s, 'structure', 'must be OrganizationAffiliation', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'active': if (!isBoolean(v)) bad(s, 'active', v, 'boolean'); break
case 'period': one(s, 'period', v, Period); break
case 'organization': one(s, 'organization', v, to0); break
case 'participatingOrganization': one(s, 'participatingOrganization', v, to0); break
case 'network': each(s, 'network', v, to0); break
case 'code': each(s, 'code', v, CodeableConcept); break
case 'specialty': each(s, 'specialty', v, CodeableConcept); break
case 'location': each(s, 'location', v, to1); break
case 'healthcareService': each(s, 'healthcareService', v, to2); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'endpoint': each(s, 'endpoint', v, to3); break
default: other(s, k, v, k4)
}
}
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'Location')
const to2 = referenceTo(Reference, 'HealthcareService')
const to3 = referenceTo(Reference, 'Endpoint')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier active_ period organization participatingOrganization network code specialty location healthcareService telecom endpoint')
