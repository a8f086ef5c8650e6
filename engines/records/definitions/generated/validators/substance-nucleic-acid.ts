// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
export function SubstanceNucleicAcid(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SubstanceNucleicAcid') note(s, 'structure', 'must be SubstanceNucleicAcid', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'sequenceType': one(s, 'sequenceType', v, CodeableConcept); break
case 'numberOfSubunits': if (!isInteger(v)) bad(s, 'numberOfSubunits', v, 'integer'); break
case 'areaOfHybridisation': if (!isString(v)) bad(s, 'areaOfHybridisation', v, 'string'); break
case 'oligoNucleotideType': one(s, 'oligoNucleotideType', v, CodeableConcept); break
case 'subunit': each(s, 'subunit', v, SubstanceNucleicAcid_subunit); break
default: other(s, k, v, k0)
}
}
}
export function SubstanceNucleicAcid_subunit(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'subunit': if (!isInteger(v)) bad(s, 'subunit', v, 'integer'); break
case 'sequence': if (!isString(v)) bad(s, 'sequence', v, 'string'); break
case 'length': if (!isInteger(v)) bad(s, 'length', v, 'integer'); break
case 'sequenceAttachment': one(s, 'sequenceAttachment', v, Attachment); break
case 'fivePrime': one(s, 'fivePrime', v, CodeableConcept); break
case 'threePrime': one(s, 'threePrime', v, CodeableConcept); break
case 'linkage': each(s, 'linkage', v, SubstanceNucleicAcid_subunit_linkage); break
case 'sugar': each(s, 'sugar', v, SubstanceNucleicAcid_subunit_sugar); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceNucleicAcid_subunit_linkage(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'connectivity': if (!isString(v)) bad(s, 'connectivity', v, 'string'); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'residueSite': if (!isString(v)) bad(s, 'residueSite', v, 'string'); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceNucleicAcid_subunit_sugar(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'residueSite': if (!isString(v)) bad(s, 'residueSite', v, 'string'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension sequenceType numberOfSubunits_ areaOfHybridisation_ oligoNucleotideType subunit')
const k1 = known(Element, 'id_ extension modifierExtension subunit_ sequence_ length_ sequenceAttachment fivePrime threePrime linkage sugar')
const k2 = known(Element, 'id_ extension modifierExtension connectivity_ identifier name_ residueSite_')
const k3 = known(Element, 'id_ extension modifierExtension identifier name_ residueSite_')
