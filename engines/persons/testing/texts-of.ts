import type { PatientTexts } from '../rules/master-index/read-patient.ts'
import type { InventedChart } from './invented-charts.ts'

/** An invented chart as the index reads a Patient of it. */
export function textsOf(chart: InventedChart): PatientTexts {
  const { record, name, sex, birthDate, identityNumber, insurance, phone, address } = chart
  return {
    ...{ name, sex, birthDate, identityNumber, phone, address },
    ...{ givenName: '', familyName: '', numbers: [insurance], email: '', texts: [], registered: '' },
    identifiers: [`urn:hospital|${record}`],
    deceased: '',
  }
}
