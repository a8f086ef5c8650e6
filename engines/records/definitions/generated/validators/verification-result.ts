// @ts-nocheck
// Written by making/make-validators.ts from the definitions of FHIR R4 (4.0.1). Not edited.
import { CodeableConcept, Element, Extension, Meta, Narrative, Reference, Signature, Timing } from './data-types.ts'
import { bad } from '../../../rules/validating/expected.ts'
import { containedIn } from '../../../rules/validating/nested.ts'
import { each, hollow, isElement, known, missing, one, other, values } from '../../../rules/validating/structure.ts'
import { isCode, isId, isString, isUri } from '../../../rules/validating/primitives.ts'
import { isDate, isDateTime } from '../../../rules/validating/dates.ts'
import { note } from '../../../rules/validating/state.ts'
import { referenceTo } from '../../../rules/validating/references.ts'
import { verificationresult_status_code } from './codes.ts'
export function VerificationResult(o, s) {
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue
switch (k) {
case 'resourceType': if (v !== 'VerificationResult') note(s, 'structure', 'must be VerificationResult', k); break
case 'id': if (!isId(v)) bad(s, 'id', v, 'id'); break
case 'meta': one(s, 'meta', v, Meta); break
case 'implicitRules': if (!isUri(v)) bad(s, 'implicitRules', v, 'uri'); break
case 'language': if (!isCode(v)) bad(s, 'language', v, 'code'); break
case 'text': one(s, 'text', v, Narrative); break
case 'contained': containedIn(s, v); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'target': each(s, 'target', v, to0); break
case 'targetLocation': values(s, 'targetLocation', v, o._targetLocation, isString, 'string'); break
case 'need': one(s, 'need', v, CodeableConcept); break
case 'status': r |= 1; if (!verificationresult_status_code.has(v)) bad(s, 'status', v, verificationresult_status_code); break
case 'statusDate': if (!isDateTime(v)) bad(s, 'statusDate', v, 'dateTime'); break
case 'validationType': one(s, 'validationType', v, CodeableConcept); break
case 'validationProcess': each(s, 'validationProcess', v, CodeableConcept); break
case 'frequency': one(s, 'frequency', v, Timing); break
case 'lastPerformed': if (!isDateTime(v)) bad(s, 'lastPerformed', v, 'dateTime'); break
case 'nextScheduled': if (!isDate(v)) bad(s, 'nextScheduled', v, 'date'); break
case 'failureAction': one(s, 'failureAction', v, CodeableConcept); break
case 'primarySource': each(s, 'primarySource', v, VerificationResult_primarySource); break
case 'attestation': one(s, 'attestation', v, VerificationResult_attestation); break
case 'validator': each(s, 'validator', v, VerificationResult_validator); break
default: other(s, k, v, k1)
}
}
if (r !== 1) missing(s, o, 'status')
}
export function VerificationResult_primarySource(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'who': one(s, 'who', v, to2); break
case 'type': each(s, 'type', v, CodeableConcept); break
case 'communicationMethod': each(s, 'communicationMethod', v, CodeableConcept); break
case 'validationStatus': one(s, 'validationStatus', v, CodeableConcept); break
case 'validationDate': if (!isDateTime(v)) bad(s, 'validationDate', v, 'dateTime'); break
case 'canPushUpdates': one(s, 'canPushUpdates', v, CodeableConcept); break
case 'pushTypeAvailable': each(s, 'pushTypeAvailable', v, CodeableConcept); break
default: other(s, k, v, k3)
}
}
if (n < 2) hollow(s, o, n)
}
export function VerificationResult_attestation(o, s) {
if (!isElement(o, s)) return
let n = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'who': one(s, 'who', v, to4); break
case 'onBehalfOf': one(s, 'onBehalfOf', v, to2); break
case 'communicationMethod': one(s, 'communicationMethod', v, CodeableConcept); break
case 'date': if (!isDate(v)) bad(s, 'date', v, 'date'); break
case 'sourceIdentityCertificate': if (!isString(v)) bad(s, 'sourceIdentityCertificate', v, 'string'); break
case 'proxyIdentityCertificate': if (!isString(v)) bad(s, 'proxyIdentityCertificate', v, 'string'); break
case 'proxySignature': one(s, 'proxySignature', v, Signature); break
case 'sourceSignature': one(s, 'sourceSignature', v, Signature); break
default: other(s, k, v, k5)
}
}
if (n < 2) hollow(s, o, n)
}
export function VerificationResult_validator(o, s) {
if (!isElement(o, s)) return
let n = 0
let r = 0
for (const k in o) {
const v = o[k]; if (v === undefined) continue; n++
switch (k) {
case 'id': if (!isString(v)) bad(s, 'id', v, 'string'); break
case 'extension': each(s, 'extension', v, Extension); break
case 'modifierExtension': each(s, 'modifierExtension', v, Extension); break
case 'organization': r |= 1; one(s, 'organization', v, to6); break
case 'identityCertificate': if (!isString(v)) bad(s, 'identityCertificate', v, 'string'); break
case 'attestationSignature': one(s, 'attestationSignature', v, Signature); break
default: other(s, k, v, k7)
}
}
if (n < 2) hollow(s, o, n)
if (r !== 1) missing(s, o, 'organization')
}
const to0 = referenceTo(Reference, '')
const k1 = known(Element, 'resourceType id_ meta implicitRules_ language_ text contained extension modifierExtension target targetLocation_* need status_ statusDate_ validationType validationProcess frequency lastPerformed_ nextScheduled_ failureAction primarySource attestation validator')
const to2 = referenceTo(Reference, 'Organization Practitioner PractitionerRole')
const k3 = known(Element, 'id_ extension modifierExtension who type communicationMethod validationStatus validationDate_ canPushUpdates pushTypeAvailable')
const to4 = referenceTo(Reference, 'Practitioner PractitionerRole Organization')
const k5 = known(Element, 'id_ extension modifierExtension who onBehalfOf communicationMethod date_ sourceIdentityCertificate_ proxyIdentityCertificate_ proxySignature sourceSignature')
const to6 = referenceTo(Reference, 'Organization')
const k7 = known(Element, 'id_ extension modifierExtension organization identityCertificate_ attestationSignature')
