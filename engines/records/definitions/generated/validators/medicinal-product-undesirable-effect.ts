// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Meta, Narrative, Population, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductUndesirableEffect(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductUndesirableEffect') note(s, 'structure', 'must be MedicinalProductUndesirableEffect', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'subject': each(s, 'subject', v, to0); break
case 'symptomConditionEffect': one(s, 'symptomConditionEffect', v, CodeableConcept); break
case 'classification': one(s, 'classification', v, CodeableConcept); break
case 'frequencyOfOccurrence': one(s, 'frequencyOfOccurrence', v, CodeableConcept); break
case 'population': each(s, 'population', v, Population); break
default: other(s, k, v, k1)
}
}
}
const to0 = referenceTo(Reference, 'MedicinalProduct Medication')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension subject symptomConditionEffect classification frequencyOfOccurrence population')
