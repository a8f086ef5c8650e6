import type { SnapshotComment, SnapshotConclusion, SnapshotEvent } from '../../contract/index.ts'

/** What has become of a snapshot: the fold of its events. */
export interface SnapshotState {
  comments: SnapshotComment[]
  conclusions: SnapshotConclusion[]
  /** Rises with each reopening. */
  round: number
  /** Of this round, by {@link slotKey}; the newest of each. */
  signatures: Map<string, SnapshotEvent>
}

export function slotKey({ step, domain = '' }: { step?: string | undefined; domain?: string | undefined }): string {
  return `${step ?? ''}/${domain}`
}

/** Oldest event first. An event about a comment that is not there changes nothing. */
export function foldEvents(events: readonly SnapshotEvent[]): SnapshotState {
  const comments = new Map<number, SnapshotComment>()
  const conclusions = new Map<string, SnapshotConclusion>()
  const signatures: SnapshotState['signatures'] = new Map()
  let round = 1
  for (const event of events) {
    const { seq, kind, at, by, onBehalfOf, organisation, domain, text = '' } = event
    const said = { at, by, ...(onBehalfOf !== undefined && { onBehalfOf }), organisation }
    const place = domain === undefined ? {} : { domain }
    const comment = comments.get(event.comment ?? 0)
    switch (kind) {
      case 'commented':
        comments.set(seq, { id: seq, ...place, revisions: [{ ...said, text }] })
        break
      case 'revised':
        comment?.revisions.push({ ...said, text })
        break
      case 'resolved':
        if (comment) comment.resolved = said
        break
      case 'taken-up':
        delete comment?.resolved
        break
      case 'concluded': {
        const known = conclusions.get(domain ?? '') ?? { ...place, revisions: [] }
        known.revisions.push({ ...said, text })
        conclusions.set(domain ?? '', known)
        break
      }
      case 'signed':
      case 'declined':
        signatures.set(slotKey(event), event)
        break
      case 'reopened':
        round += 1
        signatures.clear()
        break
    }
  }
  return { comments: [...comments.values()], conclusions: [...conclusions.values()], round, signatures }
}
