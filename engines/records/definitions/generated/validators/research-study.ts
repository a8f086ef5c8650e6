// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Narrative, Period, Reference, RelatedArtifact } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { research_study_status_code } from './codes.ts'
export function ResearchStudy(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ResearchStudy') note(s, 'structure', 'must be ResearchStudy', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'title': if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'protocol': each(s, 'protocol', v, to0); break
case 'partOf': each(s, 'partOf', v, to1); break
case 'status': r |= 1; if (!research_study_status_code.has(v)) bad(s, 'status', v, research_study_status_code); break
case 'primaryPurposeType': one(s, 'primaryPurposeType', v, CodeableConcept); break
case 'phase': one(s, 'phase', v, CodeableConcept); break
case 'category': each(s, 'category', v, CodeableConcept); break
case 'focus': each(s, 'focus', v, CodeableConcept); break
case 'condition': each(s, 'condition', v, CodeableConcept); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'relatedArtifact': each(s, 'relatedArtifact', v, RelatedArtifact); break
case 'keyword': each(s, 'keyword', v, CodeableConcept); break
case 'location': each(s, 'location', v, CodeableConcept); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'enrollment': each(s, 'enrollment', v, to2); break
case 'period': one(s, 'period', v, Period); break
case 'sponsor': one(s, 'sponsor', v, to3); break
case 'principalInvestigator': one(s, 'principalInvestigator', v, to4); break
case 'site': each(s, 'site', v, to5); break
case 'reasonStopped': one(s, 'reasonStopped', v, CodeableConcept); break
case 'note': each(s, 'note', v, Annotation); break
case 'arm': each(s, 'arm', v, ResearchStudy_arm); break
case 'objective': each(s, 'objective', v, ResearchStudy_objective); break
default: other(s, k, v, k6)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function ResearchStudy_arm(o, s) {
if (!isElement(o, s)) return
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
case 'description': if (!isString(v)) bad(s, 'description', v, 'string'); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'name')
}
export function ResearchStudy_objective(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'type': one(s, 'type', v, CodeableConcept); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
}
const to0 = referenceTo(Reference, 'PlanDefinition')
const to1 = referenceTo(Reference, 'ResearchStudy')
const to2 = referenceTo(Reference, 'Group')
const to3 = referenceTo(Reference, 'Organization')
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole')
const to5 = referenceTo(Reference, 'Location')
const k6 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier title_ protocol partOf status_ primaryPurposeType phase category focus condition contact relatedArtifact keyword location description_ enrollment period sponsor principalInvestigator site reasonStopped note arm objective')
const k7 = known(Element, 'id_ extension modifierExtension name_ type description_')
const k8 = known(Element, 'id_ extension modifierExtension name_ type')
