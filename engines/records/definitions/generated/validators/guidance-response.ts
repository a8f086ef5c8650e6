// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, DataRequirement, Element, Extension, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { guidance_response_status_code } from './codes.ts'
import { isCanonical, isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function GuidanceResponse(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'GuidanceResponse') note(s, 'structure', 'must be GuidanceResponse', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'requestIdentifier': one(s, 'requestIdentifier', v, Identifier); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'moduleUri': c0++; if (!isUri(v)) bad(s, 'module', v, 'uri'); break
case '_moduleUri': if (o.moduleUri === undefined) c0++; one(s, 'module', v, Element); break
case 'moduleCanonical': c0++; if (!isCanonical(v)) bad(s, 'module', v, 'canonical'); break
case '_moduleCanonical': if (o.moduleCanonical === undefined) c0++; one(s, 'module', v, Element); break
case 'moduleCodeableConcept': c0++; one(s, 'module', v, CodeableConcept); break
case 'status': r |= 1; if (!guidance_response_status_code.has(v)) bad(s, 'status', v, guidance_response_status_code); break
case 'subject': one(s, 'subject', v, to0); break
case 'encounter': one(s, 'encounter', v, to1); break
case 'occurrenceDateTime': if (!isDateTime(v)) bad(s, 'occurrenceDateTime', v, 'dateTime'); break
case 'performer': one(s, 'performer', v, to2); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to3); break
case 'note': each(s, 'note', v, Annotation); break
case 'evaluationMessage': each(s, 'evaluationMessage', v, to4); break
case 'outputParameters': one(s, 'outputParameters', v, to5); break
case 'result': one(s, 'result', v, to6); break
case 'dataRequirement': each(s, 'dataRequirement', v, DataRequirement); break
default: other(s, k, v, k7)
}
}
if (r !== 1) missing(s, o, 'status')
if (c0 !== 1) choice(s, 'module', c0, true)
}
const to0 = referenceTo(Reference, 'Patient Group')
const to1 = referenceTo(Reference, 'Encounter')
const to2 = referenceTo(Reference, 'Device')
const to3 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const to4 = referenceTo(Reference, 'OperationOutcome')
const to5 = referenceTo(Reference, 'Parameters')
const to6 = referenceTo(Reference, 'CarePlan RequestGroup')
const k7 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension requestIdentifier identifier moduleUri_ moduleCanonical_ moduleCodeableConcept status_ subject encounter occurrenceDateTime_ performer reasonCode reasonReference note evaluationMessage outputParameters result dataRequirement')
