// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import * as fp from '../../../rules/fhirpath/runtime.ts'
import { Element, Extension, Meta, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { broken, note } from '../../../rules/validating/state.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { isBoolean, isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { linkage_type_code } from './codes.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function Linkage(o, s) {
const f = s.faults.length
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'Linkage') note(s, 'structure', 'must be Linkage', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'active': if (!isBoolean(v)) bad(s, 'active', v, 'boolean'); break
case 'author': one(s, 'author', v, to1); break
case 'item': r |= 1; each(s, 'item', v, Linkage_item); break
default: other(s, k, v, k2)
}
}
if (r !== 1) missing(s, o, 'item')
if (s.faults.length === f) {
if (!q0(o, s.resource, s.root)) broken(s, 'lnk-1', "Must have at least two items")
}
}
export function Linkage_item(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'type': r |= 1; if (!linkage_type_code.has(v)) bad(s, 'type', v, linkage_type_code); break
case 'resource': r |= 2; one(s, 'resource', v, to3); break
default: other(s, k, v, k4)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 3) missing(s, o, 'type resource')
}
const q0 = (e, resource, root) => fp.count(e.item, e._item) > 1
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const k2 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension active_ author item')
const to3 = referenceTo(Reference, '')
const k4 = known(Element, 'id_ extension modifierExtension type_ resource')
