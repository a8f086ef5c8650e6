import type { MessageMap } from '../../contract/maps.ts'

/** Whether a map takes messages of a type and event: `ORU^R01` as it is written, `ADT^*` for every event. */
export function takesMessage({ messages = [] }: Pick<MessageMap, 'messages'>, kind: string): boolean {
  const [type] = kind.split('^', 1)
  return messages.includes(kind) || messages.includes(`${type}^*`)
}
