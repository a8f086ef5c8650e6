// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { imagingstudy_status_code } from './codes.ts'
import { isCode, isId, isString, isUnsignedInt, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function ImagingStudy(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ImagingStudy') note(s, 'structure', 'must be ImagingStudy', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!imagingstudy_status_code.has(v)) bad(s, 'status', v, imagingstudy_status_code); break
case 'modality': each(s, 'modality', v, Coding); break
case 'subject': r |= 2; one(s, 'subject', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'started': if (!isDateTime(v)) bad(s, 'started', v, 'dateTime'); break
case 'basedOn': each(s, 'basedOn', v, to2); break
case 'referrer': one(s, 'referrer', v, to3); break
case 'interpreter': each(s, 'interpreter', v, to3); break
case 'endpoint': each(s, 'endpoint', v, to4); break
case 'numberOfSeries': if (!isUnsignedInt(v)) bad(s, 'numberOfSeries', v, 'unsignedInt'); break
case 'numberOfInstances': if (!isUnsignedInt(v)) bad(s, 'numberOfInstances', v, 'unsignedInt'); break
case 'procedureReference': one(s, 'procedureReference', v, to5); break
case 'procedureCode': each(s, 'procedureCode', v, CodeableConcept); break
case 'location': one(s, 'location', v, to6); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to7); break
case 'note': each(s, 'note', v, Annotation); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'series': each(s, 'series', v, ImagingStudy_series); break
default: other(s, k, v, k8)
}
}
if (r !== 3) missing(s, o, 'status subject')
}
export function ImagingStudy_series(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'uid': r |= 1; if (!isId(v)) bad(s, 'uid', v, 'id'); break
case 'number': if (!isUnsignedInt(v)) bad(s, 'number', v, 'unsignedInt'); break
case 'modality': r |= 2; one(s, 'modality', v, Coding); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'numberOfInstances': if (!isUnsignedInt(v)) bad(s, 'numberOfInstances', v, 'unsignedInt'); break
case 'endpoint': each(s, 'endpoint', v, to4); break
case 'bodySite': one(s, 'bodySite', v, Coding); break
case 'laterality': one(s, 'laterality', v, Coding); break
case 'specimen': each(s, 'specimen', v, to9); break
case 'started': if (!isDateTime(v)) bad(s, 'started', v, 'dateTime'); break
case 'performer': each(s, 'performer', v, ImagingStudy_series_performer); break
case 'instance': each(s, 'instance', v, ImagingStudy_series_instance); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'uid modality')
}
export function ImagingStudy_series_performer(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'function': one(s, 'function', v, CodeableConcept); break
case 'actor': r |= 1; one(s, 'actor', v, to11); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'actor')
}
export function ImagingStudy_series_instance(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'uid': r |= 1; if (!isId(v)) bad(s, 'uid', v, 'id'); break
case 'sopClass': r |= 2; one(s, 'sopClass', v, Coding); break
case 'number': if (!isUnsignedInt(v)) bad(s, 'number', v, 'unsignedInt'); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'uid sopClass')
}
const to0 = referenceTo(Reference, 'Patient Device Group')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'CarePlan ServiceRequest Appointment AppointmentResponse Task')
const to3 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to4 = referenceTo(Reference, 'Endpoint')
const to5 = referenceTo(Reference, 'Procedure')
const to6 = referenceTo(Reference, 'Location')
const to7 = referenceTo(Reference, 'Condition Observation Media DiagnosticReport DocumentReference')
const k8 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ modality subject encounter started_ basedOn referrer interpreter endpoint numberOfSeries_ numberOfInstances_ procedureReference procedureCode location reasonCode reasonReference note description_ series')
const to9 = referenceTo(Reference, 'Specimen')
const k10 = known(Element, 'id_ extension modifierExtension uid_ number_ modality description_ numberOfInstances_ endpoint bodySite laterality specimen started_ performer instance')
const to11 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam Patient Device RelatedPerson')
const k12 = known(Element, 'id_ extension modifierExtension function actor')
const k13 = known(Element, 'id_ extension modifierExtension uid_ sopClass number_ title_')
