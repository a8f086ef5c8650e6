import { describe, expect, it } from 'vitest'
import { PUBLICATION_STATUSES, PUBLICATION_STEPS } from '../../contract/publishing/index.ts'
import { isBeforePlanned, moved, periodOfKind, stateOf } from './calendar.ts'
import { plannedReleaseFaults } from './planned-release-faults.ts'
import { publicationStep, stepsFrom } from './publication-step.ts'
import { fileNameOf, titleOf } from './titles.ts'

const by = ['somebody', 'in their name']
const take = (
  status: (typeof PUBLICATION_STATUSES)[number],
  kind: (typeof PUBLICATION_STEPS)[number],
  reason = '因为',
) => publicationStep({ status, authors: ['author'] }, { kind, by, reason })

describe('a step', () => {
  it('is one that the status allows', () => {
    const allowed = PUBLICATION_STATUSES.map((status) => [status, stepsFrom(status)])
    expect(Object.fromEntries(allowed)).toEqual({
      draft: ['approved'],
      approved: ['returned', 'released'],
      released: ['withdrawn', 'corrected'],
      withdrawn: ['corrected'],
    })
    for (const status of PUBLICATION_STATUSES)
      for (const kind of PUBLICATION_STEPS) expect(take(status, kind).ok).toBe(stepsFrom(status).includes(kind))
  })

  it('backwards needs a reason, and approval somebody who did not write', () => {
    expect(take('approved', 'returned', ' ')).toMatchObject({ refusal: { code: 'publication.reason-missing' } })
    expect(
      publicationStep(
        { status: 'draft', authors: ['a', 'in their name'] },
        { kind: 'approved', by, reason: undefined },
      ),
    ).toMatchObject({ refusal: { code: 'publication.own-work' } })
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
