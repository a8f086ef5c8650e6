// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Range, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { choice, each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { history_status_code } from './codes.ts'
import { isBoolean, isCanonical, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function FamilyMemberHistory(o, s) {
const f = s.faults.length
let r = 0
let c0 = 0
let c1 = 0
let c2 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'FamilyMemberHistory') note(s, 'structure', 'must be FamilyMemberHistory', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'instantiatesCanonical': values(s, 'instantiatesCanonical', v, o._instantiatesCanonical, isCanonical, 'canonical'); break
case 'instantiatesUri': values(s, 'instantiatesUri', v, o._instantiatesUri, isUri, 'uri'); break
case 'status': r |= 1; if (!history_status_code.has(v)) bad(s, 'status', v, history_status_code); break
case 'dataAbsentReason': one(s, 'dataAbsentReason', v, CodeableConcept); break
case 'patient': r |= 2; one(s, 'patient', v, to2); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'relationship': r |= 4; one(s, 'relationship', v, CodeableConcept); break
case 'sex': one(s, 'sex', v, CodeableConcept); break
case 'bornPeriod': c0++; one(s, 'born', v, Period); break
case 'bornDate': c0++; if (!isDate(v)) bad(s, 'born', v, 'date'); break
case '_bornDate': if (o.bornDate === undefined) c0++; one(s, 'born', v, Element); break
case 'bornString': c0++; if (!isString(v)) bad(s, 'born', v, 'string'); break
case '_bornString': if (o.bornString === undefined) c0++; one(s, 'born', v, Element); break
case 'ageAge': c1++; one(s, 'age', v, Age); break
case 'ageRange': c1++; one(s, 'age', v, Range); break
case 'ageString': c1++; if (!isString(v)) bad(s, 'age', v, 'string'); break
case '_ageString': if (o.ageString === undefined) c1++; one(s, 'age', v, Element); break
case 'estimatedAge': if (!isBoolean(v)) bad(s, 'estimatedAge', v, 'boolean'); break
case 'deceasedBoolean': c2++; if (!isBoolean(v)) bad(s, 'deceased', v, 'boolean'); break
case '_deceasedBoolean': if (o.deceasedBoolean === undefined) c2++; one(s, 'deceased', v, Element); break
case 'deceasedAge': c2++; one(s, 'deceased', v, Age); break
case 'deceasedRange': c2++; one(s, 'deceased', v, Range); break
case 'deceasedDate': c2++; if (!isDate(v)) bad(s, 'deceased', v, 'date'); break
case '_deceasedDate': if (o.deceasedDate === undefined) c2++; one(s, 'deceased', v, Element); break
case 'deceasedString': c2++; if (!isString(v)) bad(s, 'deceased', v, 'string'); break
case '_deceasedString': if (o.deceasedString === undefined) c2++; one(s, 'deceased', v, Element); break
case 'reasonCode': each(s, 'reasonCode', v, CodeableConcept); break
case 'reasonReference': each(s, 'reasonReference', v, to3); break
case 'note': each(s, 'note', v, Annotation); break
case 'condition': each(s, 'condition', v, FamilyMemberHistory_condition); break
default: other(s, k, v, k4)
}
}
if (r !== 7) missing(s, o, 'status patient relationship')
if (c0 > 1) choice(s, 'born', c0, false)
if (c1 > 1) choice(s, 'age', c1, false)
if (c2 > 1) choice(s, 'deceased', c2, false)
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'fhs-1', "Can have age[x] or born[x], but not both")
if (!q1(o, s.resource, s.root)) broken(s, 'fhs-2', "Can only have estimatedAge if age[x] is present")
}
}
export function FamilyMemberHistory_condition(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': r |= 1; one(s, 'code', v, CodeableConcept); break
case 'outcome': one(s, 'outcome', v, CodeableConcept); break
case 'contributedToDeath': if (!isBoolean(v)) bad(s, 'contributedToDeath', v, 'boolean'); break
case 'onsetAge': c0++; one(s, 'onset', v, Age); break
case 'onsetRange': c0++; one(s, 'onset', v, Range); break
case 'onsetPeriod': c0++; one(s, 'onset', v, Period); break
case 'onsetString': c0++; if (!isString(v)) bad(s, 'onset', v, 'string'); break
case '_onsetString': if (o.onsetString === undefined) c0++; one(s, 'onset', v, Element); break
case 'note': each(s, 'note', v, Annotation); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'code')
if (c0 > 1) choice(s, 'onset', c0, false)
}
const q0 = (e, resource, root) => !(e.ageAge != null || e.ageRange != null || e.ageString != null || e._ageString != null) || !(e.bornPeriod != null || e.bornDate != null || e._bornDate != null || e.bornString != null || e._bornString != null)
const q1 = (e, resource, root) => e.ageAge != null || e.ageRange != null || e.ageString != null || e._ageString != null || !(e.estimatedAge != null || e._estimatedAge != null)
const to2 = referenceTo(Reference, 'Patient')
const to3 = referenceTo(Reference, 'Condition Observation AllergyIntolerance QuestionnaireResponse DiagnosticReport DocumentReference')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier instantiatesCanonical_* instantiatesUri_* status_ dataAbsentReason patient date_ name_ relationship sex bornPeriod bornDate_ bornString_ ageAge ageRange ageString_ estimatedAge_ deceasedBoolean_ deceasedAge deceasedRange deceasedDate_ deceasedString_ reasonCode reasonReference note condition')
const k5 = known(Element, 'id_ extension modifierExtension code outcome contributedToDeath_ onsetAge onsetRange onsetPeriod onsetString_ note')
