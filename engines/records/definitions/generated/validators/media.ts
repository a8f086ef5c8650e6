// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { event_status_code } from './codes.ts'
import { isCode, isDecimal, isId, isPositiveInt, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime, isInstant } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Media(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Media') note(s, 'structure', 'must be Media', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'basedOn': each(s, 'basedOn', v, to0); break
case 'partOf': each(s, 'partOf', v, to1); break
case 'status': r |= 1; if (!event_status_code.has(v)) bad(s, 'status', v, event_status_code); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'modality': one(s, 'modality', v, CodeableConcept); break
case 'view': one(s, 'view', v, CodeableConcept); break
case 'subject': one(s, 'subject', v, to2); break
case 'encounter': one(s, 'encounter', v, to3); break
case 'createdDateTime': c0++; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case '_createdDateTime': if (o.createdDateTime === undefined) c0++; one(s, 'created', v, Element); break
case 'createdPeriod': c0++; one(s, 'created', v, Period); break
case 'issued': if (!isInstant(v)) bad(s, 'issued', v, 'instant'); break
case 'operator': one(s, 'operator', v, to4); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'deviceName': if (!isString(v)) bad(s, 'deviceName', v, 'string'); break
case 'device': one(s, 'device', v, to5); break
case 'height': if (!isPositiveInt(v)) bad(s, 'height', v, 'positiveInt'); break
case 'width': if (!isPositiveInt(v)) bad(s, 'width', v, 'positiveInt'); break
case 'frames': if (!isPositiveInt(v)) bad(s, 'frames', v, 'positiveInt'); break
case 'duration': if (!isDecimal(v)) bad(s, 'duration', v, 'decimal'); break
case 'content': r |= 2; one(s, 'content', v, Attachment); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k6)
}
}
if (r !== 3) missing(s, o, 'status content')
if (c0 > 1) choice(s, 'created', c0, false)
}
const to0 = referenceTo(Reference, 'ServiceRequest CarePlan')
const to1 = referenceTo(Reference, '')
const to2 = referenceTo(Reference, 'Patient Practitioner PractitionerRole Group Device Specimen Location')
const to3 = referenceTo(Reference, 'Encounter')
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole Organization CareTeam Patient Device RelatedPerson')
const to5 = referenceTo(Reference, 'Device DeviceMetric Device')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn partOf status_ type modality view subject encounter createdDateTime_ createdPeriod issued_ operator reasonCode bodySite deviceName_ device height_ width_ frames_ duration_ content note')
