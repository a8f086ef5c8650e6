// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Meta, Narrative, ProdCharacteristic, Quantity, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MedicinalProductManufactured(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MedicinalProductManufactured') note(s, 'structure', 'must be MedicinalProductManufactured', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'manufacturedDoseForm': r |= 1; one(s, 'manufacturedDoseForm', v, CodeableConcept); break
case 'unitOfPresentation': one(s, 'unitOfPresentation', v, CodeableConcept); break
case 'quantity': r |= 2; one(s, 'quantity', v, Quantity); break
case 'manufacturer': each(s, 'manufacturer', v, to0); break
case 'ingredient': each(s, 'ingredient', v, to1); break
case 'physicalCharacteristics': one(s, 'physicalCharacteristics', v, ProdCharacteristic); break
case 'otherCharacteristics': each(s, 'otherCharacteristics', v, CodeableConcept); break
default: other(s, k, v, k2)
}
}
if (r !== 3) missing(s, o, 'manufacturedDoseForm quantity')
}
const to0 = referenceTo(Reference, 'Organization')
const to1 = referenceTo(Reference, 'MedicinalProductIngredient')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension manufacturedDoseForm unitOfPresentation quantity manufacturer ingredient physicalCharacteristics otherCharacteristics')
