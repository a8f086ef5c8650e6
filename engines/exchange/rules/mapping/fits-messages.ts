import type { MessageMap } from '../../contract/maps.ts'

/** Whether a map takes messages of a type and event: `ORU^R01` as it is written, `ADT^*` for every event; one of tables takes lines. */
export function takesMessage(
  { messages = [], format }: Pick<MessageMap, 'messages'> & Partial<Pick<MessageMap, 'format'>>,
  kind: string,
): boolean {
  if (format === 'table') return kind === 'row'
  const [type] = kind.split('^', 1)
  return messages.includes(kind) || messages.includes(`${type}^*`)
}
