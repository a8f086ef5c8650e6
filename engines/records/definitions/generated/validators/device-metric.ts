// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isInstant } from '../../../rules/validating/dates.ts'
import { metric_calibration_state_code, metric_calibration_type_code, metric_category_code, metric_color_code, metric_operational_status_code } from './codes.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function DeviceMetric(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'DeviceMetric') note(s, 'structure', 'must be DeviceMetric', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'type': r |= 1; one(s, 'type', v, CodeableConcept); break
case 'unit': one(s, 'unit', v, CodeableConcept); break
case 'source': one(s, 'source', v, to0); break
case 'parent': one(s, 'parent', v, to0); break
case 'operationalStatus': if (!metric_operational_status_code.has(v)) bad(s, 'operationalStatus', v, metric_operational_status_code); break
case 'color': if (!metric_color_code.has(v)) bad(s, 'color', v, metric_color_code); break
case 'category': r |= 2; if (!metric_category_code.has(v)) bad(s, 'category', v, metric_category_code); break
case 'measurementPeriod': one(s, 'measurementPeriod', v, Timing); break
case 'calibration': each(s, 'calibration', v, DeviceMetric_calibration); break
default: other(s, k, v, k1)
}
}
if (r !== 3) missing(s, o, 'type category')
}
export function DeviceMetric_calibration(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': if (!metric_calibration_type_code.has(v)) bad(s, 'type', v, metric_calibration_type_code); break
case 'state': if (!metric_calibration_state_code.has(v)) bad(s, 'state', v, metric_calibration_state_code); break
case 'time': if (!isInstant(v)) bad(s, 'time', v, 'instant'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'Device')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier type unit source parent operationalStatus_ color_ category_ measurementPeriod calibration')
const k2 = known(Element, 'id_ extension modifierExtension type_ state_ time_')
