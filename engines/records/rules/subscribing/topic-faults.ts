import type { SubscriptionTopic } from './topic.ts'
import { watchesOfTopic } from './watches-of.ts'

/** What the schema cannot say of a topic: its searches can be read, and so can the filters of its examples. */
export function topicFaults(topic: SubscriptionTopic): { pointer: string; message: string }[] {
  const plain = watchesOfTopic(topic, [])
  if (!plain.ok) return plain.issues.map(({ diagnostics }) => ({ pointer: '/resourceTrigger', message: diagnostics }))
  return topic.examples.flatMap(({ previous, current, filters = [] }, index) => {
    const pointer = `/examples/${index}`
    if (!previous && !current) return [{ pointer, message: 'is neither before nor after' }]
    const read = watchesOfTopic(topic, filters)
    return read.ok ? [] : read.issues.map(({ diagnostics }) => ({ pointer, message: diagnostics }))
  })
}
