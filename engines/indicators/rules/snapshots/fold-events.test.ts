import { describe, expect, it } from 'vitest'
import { foldEvents } from './fold-events.ts'

describe('comments', () => {
  it('keep their revisions, and are resolved and taken up again', () => {
    const { comments } = foldEvents([
      { seq: 1, kind: 'commented', at: '1', by: 'li', organisation: 'health', domain: 'people', text: '一' },
      { seq: 2, kind: 'commented', at: '2', by: 'li', organisation: 'health', text: '二' },
      { seq: 3, kind: 'revised', at: '3', by: 'li', organisation: 'health', comment: 1, text: '一改' },
      { seq: 4, kind: 'resolved', at: '4', by: 'wang', organisation: 'office', comment: 1 },
      { seq: 5, kind: 'resolved', at: '5', by: 'wang', organisation: 'office', comment: 2 },
      { seq: 6, kind: 'taken-up', at: '6', by: 'li', organisation: 'health', comment: 2 },
      { seq: 7, kind: 'resolved', at: '7', by: 'wang', organisation: 'office', comment: 99 },
    ])
    expect(comments).toMatchObject([
      { id: 1, domain: 'people', revisions: [{ text: '一' }, { text: '一改' }], resolved: { by: 'wang' } },
      { id: 2, revisions: [{ text: '二' }] },
    ])
    expect(comments[1]).not.toHaveProperty('resolved')
  })
})
