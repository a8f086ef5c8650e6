// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Reference } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, known, missing, one, other } from '../../../rules/validating/structure.ts'
import { fm_status_code } from './codes.ts'
import { isCode, isId, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
export function PaymentNotice(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'PaymentNotice') note(s, 'structure', 'must be PaymentNotice', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'identifier': each(s, 'identifier', v, Identifier); break
case 'status': r |= 1; if (!fm_status_code.has(v)) bad(s, 'status', v, fm_status_code); break
case 'request': one(s, 'request', v, to0); break
case 'response': one(s, 'response', v, to0); break
case 'created': r |= 2; if (!isDateTime(v)) bad(s, 'created', v, 'dateTime'); break
case 'provider': one(s, 'provider', v, to1); break
case 'payment': r |= 4; one(s, 'payment', v, to2); break
case 'paymentDate': if (!isDate(v)) bad(s, 'paymentDate', v, 'date'); break
case 'payee': one(s, 'payee', v, to1); break
case 'recipient': r |= 8; one(s, 'recipient', v, to3); break
case 'amount': r |= 16; one(s, 'amount', v, Money); break
case 'paymentStatus': one(s, 'paymentStatus', v, CodeableConcept); break
default: other(s, k, v, k4)
}
}
if (r !== 31) missing(s, o, 'status created payment recipient amount')
}
const to0 = referenceTo(Reference, '')
const to1 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const to2 = referenceTo(Reference, 'PaymentReconciliation')
const to3 = referenceTo(Reference, 'Organization')
const k4 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension identifier status_ request response created_ provider payment paymentDate_ payee recipient amount paymentStatus')
