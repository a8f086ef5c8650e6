// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Quantity, Range, Ratio, Reference } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function SubstanceSpecification(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SubstanceSpecification') note(s, 'structure', 'must be SubstanceSpecification', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'status': one(s, 'status', v, CodeableConcept); break
case 'domain': one(s, 'domain', v, CodeableConcept); break
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
case 'source': each(s, 'source', v, to0); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'moiety': each(s, 'moiety', v, SubstanceSpecification_moiety); break
case 'property': each(s, 'property', v, SubstanceSpecification_property); break
case 'referenceInformation': one(s, 'referenceInformation', v, to1); break
case 'structure': one(s, 'structure', v, SubstanceSpecification_structure); break
case 'code': each(s, 'code', v, SubstanceSpecification_code); break
case 'name': each(s, 'name', v, SubstanceSpecification_name); break
case 'molecularWeight': each(s, 'molecularWeight', v, SubstanceSpecification_structure_isotope_molecularWeight); break
case 'relationship': each(s, 'relationship', v, SubstanceSpecification_relationship); break
case 'nucleicAcid': one(s, 'nucleicAcid', v, to2); break
case 'polymer': one(s, 'polymer', v, to3); break
case 'protein': one(s, 'protein', v, to4); break
case 'sourceMaterial': one(s, 'sourceMaterial', v, to5); break
default: other(s, k, v, k6)
}
}
}
export function SubstanceSpecification_moiety(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'role': one(s, 'role', v, CodeableConcept); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'stereochemistry': one(s, 'stereochemistry', v, CodeableConcept); break
case 'opticalActivity': one(s, 'opticalActivity', v, CodeableConcept); break
case 'molecularFormula': if (!isString(v)) bad(s, 'molecularFormula', v, 'string'); break
case 'amountQuantity': c0++; one(s, 'amount', v, Quantity); break
case 'amountString': c0++; if (!isString(v)) bad(s, 'amount', v, 'string'); break
case '_amountString': if (o.amountString === undefined) c0++; one(s, 'amount', v, Element); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'amount', c0, false)
}
export function SubstanceSpecification_property(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'category': one(s, 'category', v, CodeableConcept); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'parameters': if (!isString(v)) bad(s, 'parameters', v, 'string'); break
case 'definingSubstanceReference': c0++; one(s, 'definingSubstance', v, to8); break
case 'definingSubstanceCodeableConcept': c0++; one(s, 'definingSubstance', v, CodeableConcept); break
case 'amountQuantity': c1++; one(s, 'amount', v, Quantity); break
case 'amountString': c1++; if (!isString(v)) bad(s, 'amount', v, 'string'); break
case '_amountString': if (o.amountString === undefined) c1++; one(s, 'amount', v, Element); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'definingSubstance', c0, false)
if (c1 > 1) choice(s, 'amount', c1, false)
}
export function SubstanceSpecification_structure(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'stereochemistry': one(s, 'stereochemistry', v, CodeableConcept); break
case 'opticalActivity': one(s, 'opticalActivity', v, CodeableConcept); break
case 'molecularFormula': if (!isString(v)) bad(s, 'molecularFormula', v, 'string'); break
case 'molecularFormulaByMoiety': if (!isString(v)) bad(s, 'molecularFormulaByMoiety', v, 'string'); break
case 'isotope': each(s, 'isotope', v, SubstanceSpecification_structure_isotope); break
case 'molecularWeight': one(s, 'molecularWeight', v, SubstanceSpecification_structure_isotope_molecularWeight); break
case 'source': each(s, 'source', v, to0); break
case 'representation': each(s, 'representation', v, SubstanceSpecification_structure_representation); break
default: other(s, k, v, k10)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSpecification_structure_isotope(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': one(s, 'identifier', v, Identifier); break
case 'name': one(s, 'name', v, CodeableConcept); break
case 'substitution': one(s, 'substitution', v, CodeableConcept); break
case 'halfLife': one(s, 'halfLife', v, Quantity); break
case 'molecularWeight': one(s, 'molecularWeight', v, SubstanceSpecification_structure_isotope_molecularWeight); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSpecification_structure_isotope_molecularWeight(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'amount': one(s, 'amount', v, Quantity); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
s.depth--
}
export function SubstanceSpecification_structure_representation(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'representation': if (!isString(v)) bad(s, 'representation', v, 'string'); break
case 'attachment': one(s, 'attachment', v, Attachment); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSpecification_code(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'code': one(s, 'code', v, CodeableConcept); break
case 'status': one(s, 'status', v, CodeableConcept); break
case 'statusDate': if (!isDateTime(v)) bad(s, 'statusDate', v, 'dateTime'); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'source': each(s, 'source', v, to0); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSpecification_name(o, s) {
if (!isElement(o, s)) return
if (s.depth >= DEEPEST) return tooDeep(s)
s.depth++
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': r |= 1; if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'status': one(s, 'status', v, CodeableConcept); break
case 'preferred': if (!isBoolean(v)) bad(s, 'preferred', v, 'boolean'); break
case 'language': each(s, 'language', v, CodeableConcept); break
case 'domain': each(s, 'domain', v, CodeableConcept); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'synonym': each(s, 'synonym', v, SubstanceSpecification_name); break
case 'translation': each(s, 'translation', v, SubstanceSpecification_name); break
case 'official': each(s, 'official', v, SubstanceSpecification_name_official); break
case 'source': each(s, 'source', v, to0); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
s.depth--
}
export function SubstanceSpecification_name_official(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'authority': one(s, 'authority', v, CodeableConcept); break
case 'status': one(s, 'status', v, CodeableConcept); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSpecification_relationship(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
let c1 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'substanceReference': c0++; one(s, 'substance', v, to17); break
case 'substanceCodeableConcept': c0++; one(s, 'substance', v, CodeableConcept); break
case 'relationship': one(s, 'relationship', v, CodeableConcept); break
case 'isDefining': if (!isBoolean(v)) bad(s, 'isDefining', v, 'boolean'); break
case 'amountQuantity': c1++; one(s, 'amount', v, Quantity); break
case 'amountRange': c1++; one(s, 'amount', v, Range); break
case 'amountRatio': c1++; one(s, 'amount', v, Ratio); break
case 'amountString': c1++; if (!isString(v)) bad(s, 'amount', v, 'string'); break
case '_amountString': if (o.amountString === undefined) c1++; one(s, 'amount', v, Element); break
case 'amountRatioLowLimit': one(s, 'amountRatioLowLimit', v, Ratio); break
case 'amountType': one(s, 'amountType', v, CodeableConcept); break
case 'source': each(s, 'source', v, to0); break
default: other(s, k, v, k18)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'substance', c0, false)
if (c1 > 1) choice(s, 'amount', c1, false)
}
const to0 = referenceTo(Reference, 'DocumentReference')
const to1 = referenceTo(Reference, 'SubstanceReferenceInformation')
const to2 = referenceTo(Reference, 'SubstanceNucleicAcid')
const to3 = referenceTo(Reference, 'SubstancePolymer')
const to4 = referenceTo(Reference, 'SubstanceProtein')
const to5 = referenceTo(Reference, 'SubstanceSourceMaterial')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier type status domain description_ source comment_ moiety property referenceInformation structure code name molecularWeight relationship nucleicAcid polymer protein sourceMaterial')
const k7 = known(Element, 'id_ extension modifierExtension role identifier name_ stereochemistry opticalActivity molecularFormula_ amountQuantity amountString_')
const to8 = referenceTo(Reference, 'SubstanceSpecification Substance')
const k9 = known(Element, 'id_ extension modifierExtension category code parameters_ definingSubstanceReference definingSubstanceCodeableConcept amountQuantity amountString_')
const k10 = known(Element, 'id_ extension modifierExtension stereochemistry opticalActivity molecularFormula_ molecularFormulaByMoiety_ isotope molecularWeight source representation')
const k11 = known(Element, 'id_ extension modifierExtension identifier name substitution halfLife molecularWeight')
const k12 = known(Element, 'id_ extension modifierExtension method type amount')
const k13 = known(Element, 'id_ extension modifierExtension type representation_ attachment')
const k14 = known(Element, 'id_ extension modifierExtension code status statusDate_ comment_ source')
const k15 = known(Element, 'id_ extension modifierExtension name_ type status preferred_ language domain jurisdiction synonym translation official source')
const k16 = known(Element, 'id_ extension modifierExtension authority status date_')
const to17 = referenceTo(Reference, 'SubstanceSpecification')
const k18 = known(Element, 'id_ extension modifierExtension substanceReference substanceCodeableConcept relationship isDefining_ amountQuantity amountRange amountRatio amountString_ amountRatioLowLimit amountType source')
