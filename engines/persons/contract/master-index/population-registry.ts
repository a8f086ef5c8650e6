import { type Static, Type } from 'typebox'

/**
 * An organisation that keeps the register of the population 人口登记: in the golden record its word on names, births, numbers, addresses and deaths
 * goes before all others. It sends Patients by any door, as a hospital does.
 */
export const PopulationRegistry = Type.Object({ organisation: Type.String({ minLength: 1 }) })
export type PopulationRegistry = Static<typeof PopulationRegistry>
