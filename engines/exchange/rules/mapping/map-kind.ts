import type { MessageMap } from '../../contract/maps.ts'
import { compileMap } from './compile-map.ts'
import { exampleFaults } from './run-examples.ts'

/** What is wrong with a map that has the right shape: it cannot be compiled, or an example comes out otherwise. */
export function mapFaults(map: MessageMap): string[] {
  if (map.format === 'hl7v2' && map.messages === undefined) return ['messages: which messages does it take?']
  const compiled = compileMap(map)
  return compiled.ok ? exampleFaults(compiled.compiled) : [compiled.fault]
}
