// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Address, CodeableConcept, ContactPoint, Element, Extension, HumanName, Identifier, Meta, Narrative, Reference } from './data-types.ts'
import { askEach, each, hollow, isElement, known, one, other, values } from '../../../rules/validating/structure.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Organization(o, s) {
const f = s.faults.length
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Organization') note(s, 'structure', 'must be Organization', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'active': if (!isBoolean(v)) bad(s, 'active', v, 'boolean'); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'name': if (!isString(v)) bad(s, 'name', v, 'string'); break
case 'alias': values(s, 'alias', v, o._alias, isString, 'string'); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'address': each(s, 'address', v, Address); break
case 'partOf': one(s, 'partOf', v, to2); break
case 'contact': each(s, 'contact', v, Organization_contact); break
case 'endpoint': each(s, 'endpoint', v, to3); break
default: other(s, k, v, k4)
}
}
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'org-1', "The organization SHALL at least have a name or an identifier, and possibly more than one")
askEach(s, 'telecom', o.telecom, q1, 'org-3', "The telecom of an organization can never be of use 'home'")
askEach(s, 'address', o.address, q1, 'org-2', "An address of an organization can never be of use 'home'")
}
}
export function Organization_contact(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'purpose': one(s, 'purpose', v, CodeableConcept); break
case 'name': one(s, 'name', v, HumanName); break
case 'telecom': each(s, 'telecom', v, ContactPoint); break
case 'address': one(s, 'address', v, Address); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
const q0 = (e, resource, root) => (fp.count(e.identifier, e._identifier) + (!(e.name != null || e._name != null) ? 0 : 1)) > 0
const q1 = (e, resource, root) => e.use !== "home"
const to2 = referenceTo(Reference, 'Organization')
const to3 = referenceTo(Reference, 'Endpoint')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier active_ type name_ alias_* telecom address partOf contact endpoint')
const k5 = known(Element, 'id_ extension modifierExtension purpose name telecom address')
