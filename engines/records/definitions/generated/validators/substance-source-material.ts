// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Narrative } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, one, other, values } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
export function SubstanceSourceMaterial(o, s) {
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'SubstanceSourceMaterial') note(s, 'structure', 'must be SubstanceSourceMaterial', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'sourceMaterialClass': one(s, 'sourceMaterialClass', v, CodeableConcept); break
case 'sourceMaterialType': one(s, 'sourceMaterialType', v, CodeableConcept); break
case 'sourceMaterialState': one(s, 'sourceMaterialState', v, CodeableConcept); break
case 'organismId': one(s, 'organismId', v, Identifier); break
case 'organismName': if (!isString(v)) bad(s, 'organismName', v, 'string'); break
case 'parentSubstanceId': each(s, 'parentSubstanceId', v, Identifier); break
case 'parentSubstanceName': values(s, 'parentSubstanceName', v, o._parentSubstanceName, isString, 'string'); break
case 'countryOfOrigin': each(s, 'countryOfOrigin', v, CodeableConcept); break
case 'geographicalLocation': values(s, 'geographicalLocation', v, o._geographicalLocation, isString, 'string'); break
case 'developmentStage': one(s, 'developmentStage', v, CodeableConcept); break
case 'fractionDescription': each(s, 'fractionDescription', v, SubstanceSourceMaterial_fractionDescription); break
case 'organism': one(s, 'organism', v, SubstanceSourceMaterial_organism); break
case 'partDescription': each(s, 'partDescription', v, SubstanceSourceMaterial_partDescription); break
default: other(s, k, v, k0)
}
}
}
export function SubstanceSourceMaterial_fractionDescription(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'fraction': if (!isString(v)) bad(s, 'fraction', v, 'string'); break
case 'materialType': one(s, 'materialType', v, CodeableConcept); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSourceMaterial_organism(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'family': one(s, 'family', v, CodeableConcept); break
case 'genus': one(s, 'genus', v, CodeableConcept); break
case 'species': one(s, 'species', v, CodeableConcept); break
case 'intraspecificType': one(s, 'intraspecificType', v, CodeableConcept); break
case 'intraspecificDescription': if (!isString(v)) bad(s, 'intraspecificDescription', v, 'string'); break
case 'author': each(s, 'author', v, SubstanceSourceMaterial_organism_author); break
case 'hybrid': one(s, 'hybrid', v, SubstanceSourceMaterial_organism_hybrid); break
case 'organismGeneral': one(s, 'organismGeneral', v, SubstanceSourceMaterial_organism_organismGeneral); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSourceMaterial_organism_author(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'authorType': one(s, 'authorType', v, CodeableConcept); break
case 'authorDescription': if (!isString(v)) bad(s, 'authorDescription', v, 'string'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSourceMaterial_organism_hybrid(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'maternalOrganismId': if (!isString(v)) bad(s, 'maternalOrganismId', v, 'string'); break
case 'maternalOrganismName': if (!isString(v)) bad(s, 'maternalOrganismName', v, 'string'); break
case 'paternalOrganismId': if (!isString(v)) bad(s, 'paternalOrganismId', v, 'string'); break
case 'paternalOrganismName': if (!isString(v)) bad(s, 'paternalOrganismName', v, 'string'); break
case 'hybridType': one(s, 'hybridType', v, CodeableConcept); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSourceMaterial_organism_organismGeneral(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'kingdom': one(s, 'kingdom', v, CodeableConcept); break
case 'phylum': one(s, 'phylum', v, CodeableConcept); break
case 'class': one(s, 'class', v, CodeableConcept); break
case 'order': one(s, 'order', v, CodeableConcept); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function SubstanceSourceMaterial_partDescription(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'part': one(s, 'part', v, CodeableConcept); break
case 'partLocation': one(s, 'partLocation', v, CodeableConcept); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension sourceMaterialClass sourceMaterialType sourceMaterialState organismId organismName_ parentSubstanceId parentSubstanceName_* countryOfOrigin geographicalLocation_* developmentStage fractionDescription organism partDescription')
const k1 = known(Element, 'id_ extension modifierExtension fraction_ materialType')
const k2 = known(Element, 'id_ extension modifierExtension family genus species intraspecificType intraspecificDescription_ author hybrid organismGeneral')
const k3 = known(Element, 'id_ extension modifierExtension authorType authorDescription_')
const k4 = known(Element, 'id_ extension modifierExtension maternalOrganismId_ maternalOrganismName_ paternalOrganismId_ paternalOrganismName_ hybridType')
const k5 = known(Element, 'id_ extension modifierExtension kingdom phylum class order')
const k6 = known(Element, 'id_ extension modifierExtension part partLocation')
