// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Narrative, UsageContext } from './data-types.ts'
import { DEEPEST, note, tooDeep } from '../../../rules/validating/state.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { examplescenario_actor_type_code, publication_status_code, resource_types_code } from './codes.ts'
import { isBoolean, isCanonical, isCode, isId, isMarkdown, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDateTime } from '../../../rules/validating/dates.ts'
export function ExampleScenario(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'ExampleScenario') note(s, 'structure', 'must be ExampleScenario', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'url': if (!isUri(v)) bad(s, 'url', v, 'uri'); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'version': if (!isString(v)) bad(s, 'version', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'status': r |= 1; if (!publication_status_code.has(v)) bad(s, 'status', v, publication_status_code); break
case 'experimental': if (!isBoolean(v)) bad(s, 'experimental', v, 'boolean'); break
case 'date': if (!isDateTime(v)) bad(s, 'date', v, 'dateTime'); break
case 'publisher': if (!isString(v)) bad(s, 'publisher', v, 'string'); break
case 'contact': each(s, 'contact', v, ContactDetail); break
case 'useContext': each(s, 'useContext', v, UsageContext); break
case 'jurisdiction': each(s, 'jurisdiction', v, CodeableConcept); break
case 'copyright': if (!isMarkdown(v)) bad(s, 'copyright', v, 'markdown'); break
case 'purpose': if (!isMarkdown(v)) bad(s, 'purpose', v, 'markdown'); break
case 'actor': each(s, 'actor', v, ExampleScenario_actor); break
case 'instance': each(s, 'instance', v, ExampleScenario_instance); break
case 'process': each(s, 'process', v, ExampleScenario_process); break
case 'workflow': values(s, 'workflow', v, o._workflow, isCanonical, 'canonical'); break
default: other(s, k, v, k0)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function ExampleScenario_actor(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'actorId': r |= 1; if (!isString(v)) bad(s, 'actorId', v, 'string'); break
case 'type': r |= 2; if (!examplescenario_actor_type_code.has(v)) bad(s, 'type', v, examplescenario_actor_type_code); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
default: other(s, k, v, k1)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'actorId type')
}
export function ExampleScenario_instance(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'resourceId': r |= 1; if (!isString(v)) bad(s, 'resourceId', v, 'string'); break
case 'resourceType': r |= 2; if (!resource_types_code.has(v)) bad(s, 'resourceType', v, resource_types_code); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'version': each(s, 'version', v, ExampleScenario_instance_version); break
case 'containedInstance': each(s, 'containedInstance', v, ExampleScenario_instance_containedInstance); break
default: other(s, k, v, k2)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'resourceId resourceType')
}
export function ExampleScenario_instance_version(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'versionId': r |= 1; if (!isString(v)) bad(s, 'versionId', v, 'string'); break
case 'description': r |= 2; if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'versionId description')
}
export function ExampleScenario_instance_containedInstance(o, s) {
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
case 'resourceId': r |= 1; if (!isString(v)) bad(s, 'resourceId', v, 'string'); break
case 'versionId': if (!isString(v)) bad(s, 'versionId', v, 'string'); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'resourceId')
s.depth--
}
export function ExampleScenario_process(o, s) {
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
case 'title': r |= 1; if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'preConditions': if (!isMarkdown(v)) bad(s, 'preConditions', v, 'markdown'); break
case 'postConditions': if (!isMarkdown(v)) bad(s, 'postConditions', v, 'markdown'); break
case 'step': each(s, 'step', v, ExampleScenario_process_step); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'title')
s.depth--
}
export function ExampleScenario_process_step(o, s) {
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
case 'process': each(s, 'process', v, ExampleScenario_process); break
case 'pause': if (!isBoolean(v)) bad(s, 'pause', v, 'boolean'); break
case 'operation': one(s, 'operation', v, ExampleScenario_process_step_operation); break
case 'alternative': each(s, 'alternative', v, ExampleScenario_process_step_alternative); break
default: other(s, k, v, k6)
}
}
if (n < 2) hollow(s, o, n)
s.depth--
}
export function ExampleScenario_process_step_operation(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'number': r |= 1; if (!isString(v)) bad(s, 'number', v, 'string'); break
case 'type': if (!isString(v)) bad(s, 'type', v, 'string'); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'initiator': if (!isString(v)) bad(s, 'initiator', v, 'string'); break
case 'receiver': if (!isString(v)) bad(s, 'receiver', v, 'string'); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'initiatorActive': if (!isBoolean(v)) bad(s, 'initiatorActive', v, 'boolean'); break
case 'receiverActive': if (!isBoolean(v)) bad(s, 'receiverActive', v, 'boolean'); break
case 'request': one(s, 'request', v, ExampleScenario_instance_containedInstance); break
case 'response': one(s, 'response', v, ExampleScenario_instance_containedInstance); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'number')
}
export function ExampleScenario_process_step_alternative(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'title': r |= 1; if (!isString(v)) bad(s, 'title', v, 'string'); break
case 'description': if (!isMarkdown(v)) bad(s, 'description', v, 'markdown'); break
case 'step': each(s, 'step', v, ExampleScenario_process_step); break
default: other(s, k, v, k8)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'title')
}
const k0 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension url_ identifier version_ name_ status_ experimental_ date_ publisher_ contact useContext jurisdiction copyright_ purpose_ actor instance process workflow_*')
const k1 = known(Element, 'id_ extension modifierExtension actorId_ type_ name_ description_')
const k2 = known(Element, 'id_ extension modifierExtension resourceId_ resourceType_ name_ description_ version containedInstance')
const k3 = known(Element, 'id_ extension modifierExtension versionId_ description_')
const k4 = known(Element, 'id_ extension modifierExtension resourceId_ versionId_')
const k5 = known(Element, 'id_ extension modifierExtension title_ description_ preConditions_ postConditions_ step')
const k6 = known(Element, 'id_ extension modifierExtension process pause_ operation alternative')
const k7 = known(Element, 'id_ extension modifierExtension number_ type_ name_ initiator_ receiver_ description_ initiatorActive_ receiverActive_ request response')
const k8 = known(Element, 'id_ extension modifierExtension title_ description_ step')
