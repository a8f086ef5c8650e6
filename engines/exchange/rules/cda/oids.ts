/*
 * Roots and code systems of the shared documents (WS/T 482, WS/T 483, WS/T 500), as they stand in the documents of several
 * vendors; the standards themselves were not seen.
 */

/** What an identifier names. */
export const IDENTIFIERS = {
  document: '2.16.156.10011.1.1',
  healthRecord: '2.16.156.10011.1.2',
  residentId: '2.16.156.10011.1.3',
  staff: '2.16.156.10011.1.4',
  organisation: '2.16.156.10011.1.5',
  author: '2.16.156.10011.1.7',
  outpatient: '2.16.156.10011.1.11',
  inpatient: '2.16.156.10011.1.12',
  medicalRecord: '2.16.156.10011.1.13',
  healthCard: '2.16.156.10011.1.19',
  department: '2.16.156.10011.1.26',
} as const

export const CODE_SYSTEMS = {
  documentType: '2.16.156.10011.2.4',
  dataElement: '2.16.156.10011.2.2.1',
  sex: '2.16.156.10011.2.3.3.4',
  maritalStatus: '2.16.156.10011.2.3.3.5',
  ethnicGroup: '2.16.156.10011.2.3.3.3',
  icd10: '2.16.156.10011.2.3.3.11',
  procedures: '2.16.156.10011.2.3.3.12',
  route: '2.16.156.10011.2.3.1.158',
  loinc: '2.16.840.1.113883.6.1',
  confidentiality: '2.16.840.1.113883.5.25',
} as const

/** Of templates: 1–20 are WS/T 483.1–.20, 21–73 are WS/T 500.1–.53. */
export const TEMPLATES = '2.16.156.10011.2.1.1'
