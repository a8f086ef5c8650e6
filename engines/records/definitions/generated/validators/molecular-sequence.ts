// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Quantity, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isDecimal, isId, isInteger, isString, isUri } from '../../../rules/validating/primitives.ts'
import { orientation_type_code, quality_type_code, repository_type_code, sequence_type_code, strand_type_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function MolecularSequence(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'MolecularSequence') note(s, 'structure', 'must be MolecularSequence', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'type': if (!sequence_type_code.has(v)) bad(s, 'type', v, sequence_type_code); break
case 'coordinateSystem': r |= 1; if (!isInteger(v)) bad(s, 'coordinateSystem', v, 'integer'); break
case 'patient': one(s, 'patient', v, to1); break
case 'specimen': one(s, 'specimen', v, to2); break
case 'device': one(s, 'device', v, to3); break
case 'performer': one(s, 'performer', v, to4); break
case 'quantity': one(s, 'quantity', v, Quantity); break
case 'referenceSeq': one(s, 'referenceSeq', v, MolecularSequence_referenceSeq); break
case 'variant': each(s, 'variant', v, MolecularSequence_variant); break
case 'observedSeq': if (!isString(v)) bad(s, 'observedSeq', v, 'string'); break
case 'quality': each(s, 'quality', v, MolecularSequence_quality); break
case 'readCoverage': if (!isInteger(v)) bad(s, 'readCoverage', v, 'integer'); break
case 'repository': each(s, 'repository', v, MolecularSequence_repository); break
case 'pointer': each(s, 'pointer', v, to5); break
case 'structureVariant': each(s, 'structureVariant', v, MolecularSequence_structureVariant); break
default: other(s, k, v, k6)
}
}
if (r !== 1) missing(s, o, 'coordinateSystem')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'msq-3', "Only 0 and 1 are valid for coordinateSystem")
}
}
export function MolecularSequence_referenceSeq(o, s) {
if (!isElement(o, s)) return
const f = s.faults.length
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'chromosome': one(s, 'chromosome', v, CodeableConcept); break
case 'genomeBuild': if (!isString(v)) bad(s, 'genomeBuild', v, 'string'); break
case 'orientation': if (!orientation_type_code.has(v)) bad(s, 'orientation', v, orientation_type_code); break
case 'referenceSeqId': one(s, 'referenceSeqId', v, CodeableConcept); break
case 'referenceSeqPointer': one(s, 'referenceSeqPointer', v, to5); break
case 'referenceSeqString': if (!isString(v)) bad(s, 'referenceSeqString', v, 'string'); break
case 'strand': if (!strand_type_code.has(v)) bad(s, 'strand', v, strand_type_code); break
case 'windowStart': if (!isInteger(v)) bad(s, 'windowStart', v, 'integer'); break
case 'windowEnd': if (!isInteger(v)) bad(s, 'windowEnd', v, 'integer'); break
default: other(s, k, v, k9)
}
}
if (n < 2) hollow(s, o, n)
if (s.faults.length === f) {
if (!q7(o, s.resource, s.root)) broken(s, 'msq-5', "GenomeBuild and chromosome must be both contained if either one of them is contained")
if (!q8(o, s.resource, s.root)) broken(s, 'msq-6', "Have and only have one of the following elements in referenceSeq : 1. genomeBuild ; 2 referenceSeqId; 3. referenceSeqPointer;  4. referenceSeqString;")
}
}
export function MolecularSequence_variant(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'start': if (!isInteger(v)) bad(s, 'start', v, 'integer'); break
case 'end': if (!isInteger(v)) bad(s, 'end', v, 'integer'); break
case 'observedAllele': if (!isString(v)) bad(s, 'observedAllele', v, 'string'); break
case 'referenceAllele': if (!isString(v)) bad(s, 'referenceAllele', v, 'string'); break
case 'cigar': if (!isString(v)) bad(s, 'cigar', v, 'string'); break
case 'variantPointer': one(s, 'variantPointer', v, to10); break
default: other(s, k, v, k11)
}
}
if (n < 2) hollow(s, o, n)
}
export function MolecularSequence_quality(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!quality_type_code.has(v)) bad(s, 'type', v, quality_type_code); break
case 'standardSequence': one(s, 'standardSequence', v, CodeableConcept); break
case 'start': if (!isInteger(v)) bad(s, 'start', v, 'integer'); break
case 'end': if (!isInteger(v)) bad(s, 'end', v, 'integer'); break
case 'score': one(s, 'score', v, Quantity); break
case 'method': one(s, 'method', v, CodeableConcept); break
case 'truthTP': if (!isDecimal(v)) bad(s, 'truthTP', v, 'decimal'); break
case 'queryTP': if (!isDecimal(v)) bad(s, 'queryTP', v, 'decimal'); break
case 'truthFN': if (!isDecimal(v)) bad(s, 'truthFN', v, 'decimal'); break
case 'queryFP': if (!isDecimal(v)) bad(s, 'queryFP', v, 'decimal'); break
case 'gtFP': if (!isDecimal(v)) bad(s, 'gtFP', v, 'decimal'); break
case 'precision': if (!isDecimal(v)) bad(s, 'precision', v, 'decimal'); break
case 'recall': if (!isDecimal(v)) bad(s, 'recall', v, 'decimal'); break
case 'fScore': if (!isDecimal(v)) bad(s, 'fScore', v, 'decimal'); break
case 'roc': one(s, 'roc', v, MolecularSequence_quality_roc); break
default: other(s, k, v, k12)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function MolecularSequence_quality_roc(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'score': values(s, 'score', v, o._score, isInteger, 'integer'); break
case 'numTP': values(s, 'numTP', v, o._numTP, isInteger, 'integer'); break
case 'numFP': values(s, 'numFP', v, o._numFP, isInteger, 'integer'); break
case 'numFN': values(s, 'numFN', v, o._numFN, isInteger, 'integer'); break
case 'precision': values(s, 'precision', v, o._precision, isDecimal, 'decimal'); break
case 'sensitivity': values(s, 'sensitivity', v, o._sensitivity, isDecimal, 'decimal'); break
case 'fMeasure': values(s, 'fMeasure', v, o._fMeasure, isDecimal, 'decimal'); break
default: other(s, k, v, k13)
}
}
if (n < 2) hollow(s, o, n)
}
export function MolecularSequence_repository(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!repository_type_code.has(v)) bad(s, 'type', v, repository_type_code); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'datasetId': if (!isString(v)) bad(s, 'datasetId', v, 'string'); break
case 'variantsetId': if (!isString(v)) bad(s, 'variantsetId', v, 'string'); break
case 'readsetId': if (!isString(v)) bad(s, 'readsetId', v, 'string'); break
default: other(s, k, v, k14)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'type')
}
export function MolecularSequence_structureVariant(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'variantType': one(s, 'variantType', v, CodeableConcept); break
case 'exact': if (!isBoolean(v)) bad(s, 'exact', v, 'boolean'); break
case 'length': if (!isInteger(v)) bad(s, 'length', v, 'integer'); break
case 'outer': one(s, 'outer', v, MolecularSequence_structureVariant_outer); break
case 'inner': one(s, 'inner', v, MolecularSequence_structureVariant_inner); break
default: other(s, k, v, k15)
}
}
if (n < 2) hollow(s, o, n)
}
export function MolecularSequence_structureVariant_outer(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'start': if (!isInteger(v)) bad(s, 'start', v, 'integer'); break
case 'end': if (!isInteger(v)) bad(s, 'end', v, 'integer'); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
}
export function MolecularSequence_structureVariant_inner(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'start': if (!isInteger(v)) bad(s, 'start', v, 'integer'); break
case 'end': if (!isInteger(v)) bad(s, 'end', v, 'integer'); break
default: other(s, k, v, k16)
}
}
if (n < 2) hollow(s, o, n)
}
const q0 = (e, resource, root) => e.coordinateSystem === 1 || e.coordinateSystem === 0
const to1 = referenceTo(Reference, 'Patient')
const to2 = referenceTo(Reference, 'Specimen')
const to3 = referenceTo(Reference, 'Device')
const to4 = referenceTo(Reference, 'Organization')
const to5 = referenceTo(Reference, 'MolecularSequence')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier type_ coordinateSystem_ patient specimen device performer quantity referenceSeq variant observedSeq_ quality readCoverage_ repository pointer structureVariant')
const q7 = (e, resource, root) => e.chromosome == null && !(e.genomeBuild != null || e._genomeBuild != null) || e.chromosome != null && (e.genomeBuild != null || e._genomeBuild != null)
const q8 = (e, resource, root) => ((((!(e.genomeBuild != null || e._genomeBuild != null) ? 0 : 1) + (e.referenceSeqId == null ? 0 : 1)) + (e.referenceSeqPointer == null ? 0 : 1)) + (!(e.referenceSeqString != null || e._referenceSeqString != null) ? 0 : 1)) === 1
const k9 = known(Element, 'id_ extension modifierExtension chromosome genomeBuild_ orientation_ referenceSeqId referenceSeqPointer referenceSeqString_ strand_ windowStart_ windowEnd_')
const to10 = referenceTo(Reference, 'Observation')
const k11 = known(Element, 'id_ extension modifierExtension start_ end_ observedAllele_ referenceAllele_ cigar_ variantPointer')
const k12 = known(Element, 'id_ extension modifierExtension type_ standardSequence start_ end_ score method truthTP_ queryTP_ truthFN_ queryFP_ gtFP_ precision_ recall_ fScore_ roc')
const k13 = known(Element, 'id_ extension modifierExtension score_* numTP_* numFP_* numFN_* precision_* sensitivity_* fMeasure_*')
const k14 = known(Element, 'id_ extension modifierExtension type_ url_ name_ datasetId_ variantsetId_ readsetId_')
const k15 = known(Element, 'id_ extension modifierExtension variantType exact_ length_ outer inner')
const k16 = known(Element, 'id_ extension modifierExtension start_ end_')
