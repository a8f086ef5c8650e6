import { describe, expect, it } from 'vitest'
import { PUBLICATION_STATUSES, PUBLICATION_STEPS, type Publication } from '../../contract/publishing/index.ts'
import { isBeforePlanned, moved, periodOfKind, stateOf } from './calendar.ts'
import { plannedReleaseFaults } from './planned-release-faults.ts'
import { afterStep, publicationStep, stepsFrom } from './publication-step.ts'
import { fileNameOf, titleOf } from './titles.ts'

const by = ['somebody', 'in their name']
const take = (
  status: (typeof PUBLICATION_STATUSES)[number],
  kind: (typeof PUBLICATION_STEPS)[number],
  reason = '因为',
  way = { edition: 1, standing: status === 'released' },
) => publicationStep({ status, ...way, authors: ['author'] }, { kind, by, reason })

describe('a step', () => {
  it('is one that the status allows', () => {
    const allowed = PUBLICATION_STATUSES.map((status) => [
      status,
      stepsFrom({ status, edition: 1, standing: status === 'released' }),
    ])
    expect(Object.fromEntries(allowed)).toEqual({
      draft: ['approved', 'discarded'],
      approved: ['returned', 'released'],
      released: ['withdrawn', 'corrected'],
      withdrawn: ['corrected'],
      discarded: [],
    })
    for (const status of PUBLICATION_STATUSES)
      for (const kind of PUBLICATION_STEPS)
        expect(take(status, kind).ok).toBe(
          stepsFrom({ status, edition: 1, standing: status === 'released' }).includes(kind),
        )
  })

  it('backwards needs a reason, and approval somebody who did not write', () => {
    expect(take('approved', 'returned', ' ')).toMatchObject({ refusal: { code: 'publication.reason-missing' } })
    expect(
      publicationStep(
        { status: 'draft', edition: 1, standing: false, authors: ['a', 'in their name'] },
        { kind: 'approved', by, reason: undefined },
      ),
    ).toMatchObject({ refusal: { code: 'publication.own-work' } })
  })

  it('withdraws what stands while its correction is on its way, which goes on', () => {
    const way = { edition: 2, standing: true }
    expect(stepsFrom({ status: 'draft', ...way })).toEqual(['approved', 'withdrawn'])
    expect(stepsFrom({ status: 'approved', ...way })).toEqual(['returned', 'released', 'withdrawn'])
    expect(stepsFrom({ status: 'draft', edition: 2, standing: false })).toEqual(['approved'])
    expect(take('draft', 'withdrawn', '有误', way)).toEqual({ ok: true, value: 'draft' })
    expect(take('approved', 'withdrawn', '有误', way)).toEqual({ ok: true, value: 'approved' })
    expect(take('released', 'withdrawn', '有误', way)).toEqual({ ok: true, value: 'withdrawn' })
    expect(take('draft', 'withdrawn', '', way)).toMatchObject({ refusal: { code: 'publication.reason-missing' } })
  })

  it('leaves everybody an author whose text may still stand, through all editions', () => {
    const released = {
      status: 'released',
      version: 4,
      edition: 1,
      authors: ['first'],
      approvedBy: 'chief',
    } as Publication
    const corrected = afterStep(released, { kind: 'corrected', status: 'draft', actor: 'second', by, reason: '有误' })
    expect(corrected).toMatchObject({ edition: 2, version: 5, authors: ['first', ...by], changes: '有误' })
    expect(corrected.approvedBy).toBeUndefined()
    const opinion = { kind: 'approved', by: ['first'], reason: undefined } as const
    expect(publicationStep({ ...corrected, standing: true }, opinion)).toMatchObject({
      refusal: { code: 'publication.own-work' },
    })
  })

  it('backwards keeps no approval, and a withdrawal keeps it', () => {
    const approved = {
      status: 'approved',
      version: 2,
      edition: 2,
      authors: [],
      approvedBy: 'chief',
    } as unknown as Publication
    const step = { actor: 'x', by: ['x'], reason: '因为' }
    expect(afterStep(approved, { ...step, kind: 'returned', status: 'draft' }).approvedBy).toBeUndefined()
    expect(afterStep(approved, { ...step, kind: 'withdrawn', status: 'approved' }).approvedBy).toBe('chief')
  })
})

describe('the calendar', () => {
  it('takes a year for a report and a month for a bulletin', () => {
    expect(periodOfKind('annual-report', '2023')?.last).toBe('2023-12-31')
    expect(periodOfKind('annual-report', '2023-01')).toBeUndefined()
    expect(periodOfKind('monthly-bulletin', '2023-11')?.first).toBe('2023-11-01')
  })

  it('keeps every day that was named', () => {
    const planned = { plan: 'p', kind: 'annual-report', region: '410181', period: '2023' } as const
    const first = { ...planned, day: '2024-06-28', origin: 'pack', moves: [] } as const
    const second = moved({ ...first, moves: [] }, { to: '2024-07-05', on: '2024-06-01', reason: '数据推迟' })
    expect(second).toMatchObject({ day: '2024-07-05', moves: [{ from: '2024-06-28', to: '2024-07-05' }] })
    expect(moved(second, { to: '2024-07-05', on: '2024-06-02', reason: '再来' })).toBe(second)
    expect(isBeforePlanned(second, '2024-07-04')).toBe(true)
    expect(isBeforePlanned(second, '2024-07-05')).toBe(false)
    expect(isBeforePlanned(undefined, '2024-07-05')).toBe(false)
  })

  it('tells what became of a release', () => {
    const planned = { day: '2024-06-28' }
    const edition = (number: number, withdrawnOn?: string) => ({
      edition: number,
      releasedOn: `2024-07-0${number}`,
      ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
    })
    expect(stateOf(planned, [], '2024-06-27')).toEqual({ state: 'planned' })
    expect(stateOf(planned, [], '2024-06-28')).toEqual({ state: 'due' })
    expect(stateOf(planned, [edition(2), edition(1, '2024-08-01')], '2024-09-01')).toEqual({
      state: 'released',
      releasedOn: '2024-07-01',
    })
    expect(stateOf(planned, [edition(1, '2024-08-01')], '2024-09-01').state).toBe('withdrawn')
  })

  it('of a pack names periods of its kind and days after them', () => {
    const document = { plan: 'p', kind: 'annual-report', region: '410181', period: '2023', day: '2024-06-28' } as const
    expect(plannedReleaseFaults(document)).toEqual([])
    expect(plannedReleaseFaults({ ...document, period: '2023-01' })).toHaveLength(1)
    expect(plannedReleaseFaults({ ...document, day: '2024-02-30' })).toHaveLength(1)
    expect(plannedReleaseFaults({ ...document, day: '2023-12-31' })).toHaveLength(1)
  })
})

describe('a file', () => {
  it('says in its name what it is, and that it is a draft or invented', () => {
    const title = titleOf({ kind: 'monthly-bulletin', period: '2023-11' }, { zh: '巩义市', en: 'Gongyi' })
    expect(title).toEqual({ zh: '巩义市健康城市建设月通报（2023年11月）', en: 'Gongyi: monthly bulletin (Nov 2023)' })
    const name = (said: { invented: boolean; draft: boolean; edition: number }) =>
      fileNameOf(title, { language: 'zh', format: 'docx', ...said })
    expect(name({ invented: true, draft: true, edition: 1 })).toBe(
      '演示数据 草稿 巩义市健康城市建设月通报（2023年11月）.docx',
    )
    expect(name({ invented: false, draft: false, edition: 2 })).toBe(
      '巩义市健康城市建设月通报（2023年11月） 第2版.docx',
    )
    expect(fileNameOf(title, { language: 'en', format: 'pdf', invented: false, draft: false, edition: 1 })).toBe(
      'Gongyi monthly bulletin (Nov 2023).pdf',
    )
  })
})
