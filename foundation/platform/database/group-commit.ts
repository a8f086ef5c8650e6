/** Something that waits to be committed together with others under the same key. */
export interface Waiting {
  /** How much it adds to a group; a group takes no more once it has {@link FULL}. */
  readonly size: number
}

/** Resources that one transaction takes on; a single unit may have more, and is then a group by itself. */
const FULL = 2_000

/**
 * Runs units in groups: while one group is being committed, those that come wait, and go together as the next one. No timer: a
 * unit that comes alone is committed alone, at once. Groups of one key follow each other, `atOnce` of them under way; keys do not
 * wait for each other.
 *
 * `commit` settles each unit of its group itself, and never throws.
 */
export function createGroupCommit<Unit extends Waiting>(
  commit: (units: readonly Unit[]) => Promise<void>,
  atOnce = 1,
): (key: string, unit: Unit) => void {
  const queues = new Map<string, { readonly waiting: Unit[]; underWay: number }>()

  const work = async (key: string, queue: { readonly waiting: Unit[]; underWay: number }): Promise<void> => {
    queue.underWay++
    // All that one turn of the event loop has read from the sockets belongs together; else the first would go alone.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.waiting.length > 0) await commit(takeGroup(queue.waiting))
    // At once: whoever comes after this finds a place free, and whoever came before was seen.
    queue.underWay--
    if (queue.underWay === 0) queues.delete(key)
  }

  return (key, unit) => {
    const queue = queues.get(key) ?? { waiting: [], underWay: 0 }
    queues.set(key, queue)
    queue.waiting.push(unit)
    if (queue.underWay < atOnce) void work(key, queue)
  }
}

function takeGroup<Unit extends Waiting>(queue: Unit[]): Unit[] {
  let size = 0
  let count = 0
  for (const unit of queue) {
    if (count > 0 && size + unit.size > FULL) break
    size += unit.size
    count++
  }
  return queue.splice(0, count)
}
