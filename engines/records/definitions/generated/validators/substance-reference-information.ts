// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Quantity, Range, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { choice, each, hollow, isElement, known, one, other } from '../../../rules/validating/structure.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function SubstanceReferenceInformation(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SubstanceReferenceInformation') note(s, 'structure', 'must be SubstanceReferenceInformation', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'comment': if (!isString(v)) bad(s, 'comment', v, 'string'); break
case 'gene': each(s, 'gene', v, SubstanceReferenceInformation_gene); break
case 'geneElement': each(s, 'geneElement', v, SubstanceReferenceInformation_geneElement); break
case 'classification': each(s, 'classification', v, SubstanceReferenceInformation_classification); break
case 'target': each(s, 'target', v, SubstanceReferenceInformation_target); break
default: other(s, k, v, k0)
}
}
}
export function SubstanceReferenceInformation_gene(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'geneSequenceOrigin': one(s, 'geneSequenceOrigin', v, CodeableConcept); break
case 'gene': one(s, 'gene', v, CodeableConcept); break
case 'source': each(s, 'source', v, to1); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceReferenceInformation_geneElement(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'element': one(s, 'element', v, Identifier); break
case 'source': each(s, 'source', v, to1); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceReferenceInformation_classification(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'domain': one(s, 'domain', v, CodeableConcept); break
case 'classification': one(s, 'classification', v, CodeableConcept); break
case 'subtype': each(s, 'subtype', v, CodeableConcept); break
case 'source': each(s, 'source', v, to1); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceReferenceInformation_target(o, s) {
if (!isElement(o, s)) return
let n = 0
let c0 = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'target': one(s, 'target', v, Identifier); break
case 'type': one(s, 'type', v, CodeableConcept); break
case 'interaction': one(s, 'interaction', v, CodeableConcept); break
case 'organism': one(s, 'organism', v, CodeableConcept); break
case 'organismType': one(s, 'organismType', v, CodeableConcept); break
case 'amountQuantity': c0++; one(s, 'amount', v, Quantity); break
case 'amountRange': c0++; one(s, 'amount', v, Range); break
case 'amountString': c0++; if (!isString(v)) bad(s, 'amount', v, 'string'); break
case '_amountString': if (o.amountString === undefined) c0++; one(s, 'amount', v, Element); break
case 'amountType': one(s, 'amountType', v, CodeableConcept); break
case 'source': each(s, 'source', v, to1); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (c0 > 1) choice(s, 'amount', c0, false)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension comment_ gene geneElement classification target')
const to1 = referenceTo(Reference, 'DocumentReference')
const k2 = known(Element, 'id_ extension modifierExtension geneSequenceOrigin gene source')
const k3 = known(Element, 'id_ extension modifierExtension type element source')
const k4 = known(Element, 'id_ extension modifierExtension domain classification subtype source')
const k5 = known(Element, 'id_ extension modifierExtension target type interaction organism organismType amountQuantity amountRange amountString_ amountType source')
