// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { episode_of_care_status_code } from './codes.ts'
import { isCode, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function EpisodeOfCare(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'EpisodeOfCare') note(s, 'structure', 'must be EpisodeOfCare', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!episode_of_care_status_code.has(v)) bad(s, 'status', v, episode_of_care_status_code); break
case 'statusHistory': each(s, 'statusHistory', v, EpisodeOfCare_statusHistory); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'diagnosis': each(s, 'diagnosis', v, EpisodeOfCare_diagnosis); break
case 'patient': r |= 2; one(s, 'patient', v, to0); break
case 'managingOrganization': one(s, 'managingOrganization', v, to1); break
case 'period': one(s, 'period', v, Period); break
case 'referralRequest': each(s, 'referralRequest', v, to2); break
case 'careManager': one(s, 'careManager', v, to3); break
case 'team': each(s, 'team', v, to4); break
case 'account': each(s, 'account', v, to5); break
default: other(s, k, v, k6)
}
}
if (r !== 3) missing(s, o, 'status patient')
}
export function EpisodeOfCare_statusHistory(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'status': r |= 1; if (!episode_of_care_status_code.has(v)) bad(s, 'status', v, episode_of_care_status_code); break
case 'period': r |= 2; one(s, 'period', v, Period); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'status period')
}
export function EpisodeOfCare_diagnosis(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'condition': r |= 1; one(s, 'condition', v, to8); break
case 'role': one(s, 'role', v, CodeableConcept); break
case 'rank': if (!isPositiveInt(v)) bad(s, 'rank', v, 'positiveInt'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'condition')
}
const to0 = referenceTo(Reference, 'Patient')
const to1 = referenceTo(Reference, 'Organization')
const to2 = referenceTo(Reference, 'ServiceRequest')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to4 = referenceTo(Reference, 'CareTeam')
const to5 = referenceTo(Reference, 'Account')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ statusHistory type diagnosis patient managingOrganization period referralRequest careManager team account')
const k7 = known(Element, 'id_ extension modifierExtension status_ period')
const to8 = referenceTo(Reference, 'Condition')
const k9 = known(Element, 'id_ extension modifierExtension condition role rank_')
