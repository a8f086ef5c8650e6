import type { MessageMap } from '../../contract/maps.ts'
import { compileMap } from './compile-map.ts'
import { compileFaults } from './map-faults.ts'
import { exampleFaults } from './run-examples.ts'

/** All that is wrong with a map that has the right shape: what cannot be compiled, else the examples that come out otherwise. */
export function mapFaults(map: MessageMap): string[] {
  if (map.format === 'hl7v2' && map.messages === undefined) return ['messages: which messages does it take?']
  const compiled = compileMap(map)
  return compiled.ok ? exampleFaults(compiled.compiled) : compileFaults(map)
}
