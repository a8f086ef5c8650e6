// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { device_statement_status_code } from './codes.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function DeviceUseStatement(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DeviceUseStatement') note(s, 'structure', 'must be DeviceUseStatement', k); break
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
case 'status': r |= 1; if (!device_statement_status_code.has(v)) bad(s, 'status', v, device_statement_status_code); break
case 'subject': r |= 2; one(s, 'subject', v, to1); break
case 'derivedFrom': each(s, 'derivedFrom', v, to2); break
case 'timingTiming': c0++; one(s, 'timing', v, Timing); break
case 'timingPeriod': c0++; one(s, 'timing', v, Period); break
case 'timingDateTime': c0++; if (!isDateTime(v)) bad(s, 'timing', v, 'dateTime'); break
case '_timingDateTime': if (o.timingDateTime === undefined) c0++; one(s, 'timing', v, Element); break
case 'recordedOn': if (!isDateTime(v)) bad(s, 'recordedOn', v, 'dateTime'); break
case 'source': one(s, 'source', v, to3); break
case 'device': r |= 4; one(s, 'device', v, to4); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to5); break
case 'bodySite': one(s, 'bodySite', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k6)
}
}
if (r !== 7) missing(s, o, 'status subject device')
if (c0 > 1) choice(s, 'timing', c0, false)
}
const to0 = referenceTo(Reference, 'ServiceRequest')
const to1 = referenceTo(Reference, 'Patient Group')
const to2 = referenceTo(Reference, 'ServiceRequest Procedure Claim Observation QuestionnaireResponse DocumentReference')
const to3 = referenceTo(Reference, 'Patient Practitioner PractitionerRole RelatedPerson')
const to4 = referenceTo(Reference, 'Device')
const to5 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference Media')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn status_ subject derivedFrom timingTiming timingPeriod timingDateTime_ recordedOn_ source device reasonCode reasonReference bodySite note')
