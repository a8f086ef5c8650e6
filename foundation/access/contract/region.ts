import { type Static, Type } from 'typebox'
import { BilingualName, PackSource } from './definition.ts'

/** From the largest to the smallest. A zone 功能区 (high-tech, airport, …) stands outside GB/T 2260 and under any of the others. */
export const REGION_LEVELS = ['province', 'city', 'county', 'township', 'village', 'zone'] as const
export const RegionLevel = Type.Enum([...REGION_LEVELS])
export type RegionLevel = Static<typeof RegionLevel>

/** Six digits to the county (GB/T 2260), nine to the township, twelve to the village (statistical extension). */
export const RegionCode = Type.String({ pattern: '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$' })

/** Kind `region` of a pack. A parent that no pack holds is refused; the topmost region has none. */
export const RegionDefinition = Type.Object({
  code: RegionCode,
  name: BilingualName,
  level: RegionLevel,
  parent: Type.Optional(RegionCode),
  source: PackSource,
  /** True for places made up for demonstration: shown with a mark. */
  invented: Type.Optional(Type.Boolean()),
})
export type RegionDefinition = Static<typeof RegionDefinition>

/** A region as kept. */
export const Region = Type.Object({
  ...RegionDefinition.properties,
  path: Type.String({ description: 'codes of all ancestors and its own: /410000/410100/410181/' }),
  /** Set when the packs no longer hold it; kept because figures and rows still point to it. */
  retired: Type.Optional(Type.Boolean()),
})
export type Region = Static<typeof Region>
