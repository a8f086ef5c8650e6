// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Range, Reference } from './data-types.ts'
import { askEach, choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isDecimal, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { observation_status_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function RiskAssessment(o, s) {
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'RiskAssessment') note(s, 'structure', 'must be RiskAssessment', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'basedOn': one(s, 'basedOn', v, to0); break
case 'parent': one(s, 'parent', v, to0); break
case 'status': r |= 1; if (!observation_status_code.has(v)) bad(s, 'status', v, observation_status_code); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'subject': r |= 2; one(s, 'subject', v, to1); break
case 'encounter': one(s, 'encounter', v, to2); break
case 'occurrenceDateTime': c0++; if (!isDateTime(v)) bad(s, 'occurrence', v, 'dateTime'); break
case '_occurrenceDateTime': if (o.occurrenceDateTime === undefined) c0++; one(s, 'occurrence', v, Element); break
case 'occurrencePeriod': c0++; one(s, 'occurrence', v, Period); break
case 'condition': one(s, 'condition', v, to3); break
case 'performer': one(s, 'performer', v, to4); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to5); break
case 'basis': each(s, 'basis', v, to0); break
case 'prediction': each(s, 'prediction', v, RiskAssessment_prediction); break
case 'mitigation': if (!isString(v)) bad(s, 'mitigation', v, 'string'); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k6)
}
}
if (r !== 3) missing(s, o, 'status subject')
if (c0 > 1) choice(s, 'occurrence', c0, false)
}
export function RiskAssessment_prediction(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'outcome': one(s, 'outcome', v, CodeableConcept); break
case 'probabilityDecimal': c0++; if (!isDecimal(v)) bad(s, 'probability', v, 'decimal'); break
case '_probabilityDecimal': if (o.probabilityDecimal === undefined) c0++; one(s, 'probability', v, Element); break
case 'probabilityRange': c0++; one(s, 'probability', v, Range); break
case 'qualitativeRisk': one(s, 'qualitativeRisk', v, CodeableConcept); break
case 'relativeRisk': if (!isDecimal(v)) bad(s, 'relativeRisk', v, 'decimal'); break
case 'whenPeriod': c1++; one(s, 'when', v, Period); break
case 'whenRange': c1++; one(s, 'when', v, Range); break
case 'rationale': if (!isString(v)) bad(s, 'rationale', v, 'string'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'probability', c0, false)
if (c1 > 1) choice(s, 'when', c1, false)
if (s.faults.length === f) {
if (!q7(o, s.resource, s.root)) broken(s, 'ras-2', "Must be <= 100")
askEach(s, 'probability', o.probabilityDecimal ?? o.probabilityRange, q8, 'ras-1', "low and high must be percentages, if present")
}
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Patient Group')
const to2 = referenceTo(Reference, 'Encounter')
const to3 = referenceTo(Reference, 'Condition')
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole Device')
const to5 = referenceTo(Reference, 'Condition Observation DiagnosticReport DocumentReference')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier basedOn parent status_ method code subject encounter occurrenceDateTime_ occurrencePeriod condition performer reasonCode reasonReference basis prediction mitigation_ note')
const q7 = (e, resource, root) => !(e.probabilityDecimal != null || e._probabilityDecimal != null || e.probabilityRange != null) || (e.probabilityDecimal != null || e._probabilityDecimal != null || e.probabilityRange != null) && !(e.probabilityDecimal != null || e._probabilityDecimal != null) || fp.numberOf(e.probabilityDecimal) <= 100
const q8 = (e, resource, root) => (e.low == null || e.low?.code === "%" && e.low?.system === "http://unitsofmeasure.org") && (e.high == null || e.high?.code === "%" && e.high?.system === "http://unitsofmeasure.org")
const k9 = known(Element, 'id_ extension modifierExtension outcome probabilityDecimal_ probabilityRange qualitativeRisk relativeRisk_ whenPeriod whenRange rationale_')
