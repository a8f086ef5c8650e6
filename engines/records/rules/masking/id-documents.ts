import { isObject } from '../resource.ts'

/** Systems of documents that a state gives to a person. 2.16.156.10011.1.3 and those beside it: WS 364, kinds of documents. */
const SYSTEMS =
  /^(?:urn:oid:)?2\.16\.156\.10011\.1\.(?:3|5|6|7|8)$|^urn:oid:2\.16\.840\.1\.113883\.4\.(?:1$|330\.)|passport|resident-?id|id-?card|us-ssn/i
/** Of http://terminology.hl7.org/CodeSystem/v2-0203: national number, passport, social security, driving licence, permits. */
const TYPES = /^(?:NI|NN[A-Z]{0,3}|PPN|SS|DL|PRC|TAX|CZ|MI|BCT)$/

/** Whether the value of an Identifier is the number of such a document. */
export function isIdDocument({ system, type }: Record<string, unknown>): boolean {
  if (typeof system === 'string' && SYSTEMS.test(system)) return true
  const codings = isObject(type) && Array.isArray(type.coding) ? type.coding : []
  return codings.some((coding) => isObject(coding) && typeof coding.code === 'string' && TYPES.test(coding.code))
}
