import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { silentLog } from '@kangcheng/platform'
import { createFileScan, type ScanOutcome, sha256Of } from '@kangcheng/platform/files'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ReportPage, ReportStepKind } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { testPack, YEARLY } from '../../testing/test-pack.ts'

const FORM = {
  ...YEARLY,
  from: '2023',
  indicators: [
    { code: 'infant-mortality', required: true, evidence: 'required' as const },
    { code: 'life-expectancy', required: false },
  ],
}
const text = (words: string) => Buffer.from(words)

let database: Database
let room: TestIndicators
let clock: FixedClock
let reporter: Actor
let office: Actor
let page: ReportPage
let scan: (bytes: Uint8Array) => Promise<ScanOutcome>

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-02-01')
  room = await openIndicators({ database, clock, scanFile: (bytes) => scan(bytes) }, testPack({ dataSets: [FORM] }))
  reporter = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  office = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  must(await room.indicators.requestReports(office))
  const [report] = must(await room.indicators.listReports(reporter, {}))
  page = must(await room.indicators.showReport(reporter, { id: report?.id ?? '' }))
})
beforeEach(() => {
  scan = async () => 'clean'
})

const at = () => ({ kind: 'report' as const, id: page.report.id })
const attach = (name: string, bytes: Uint8Array, indicator?: string, actor = reporter) =>
  room.indicators.attachEvidence(actor, { ...at(), indicator, file: { name, bytes } })
const list = async () => must(await room.indicators.listEvidence(office, at())).files
const present = async () => (await list()).filter(({ withdrawn }) => !withdrawn).map(({ fileName }) => fileName)
const withdraw = (evidence: string, reason = '传错了', actor = reporter) =>
  room.indicators.withdrawEvidence(actor, { ...at(), evidence, reason })
const step = async (actor: Actor, kind: ReportStepKind, reason?: string) => {
  const { report } = must(await room.indicators.showReport(actor, { id: page.report.id }))
  return room.indicators.stepReport(actor, { id: report.id, version: report.version, kind, reason })
}
const files = async () => {
  const { rows } = await sql<{ sha256: string }>`SELECT sha256 FROM platform.stored_file`.execute(database.kysely)
  return new Set(rows.map(({ sha256 }) => sha256))
}

describe('attaching', () => {
  it('keeps the file with its report, says what its name got wrong, and never takes the name for a path', async () => {
    const { evidence, nameContradicted } = must(await attach('../../通知.pdf', text('关于报送的通知')))
    expect(nameContradicted).toBe(true)
    expect(evidence).toMatchObject({ fileName: '通知.pdf.txt', scanState: 'clean', attachedBy: reporter.userId })
    const shown = must(await room.indicators.showEvidence(office, { ...at(), evidence: evidence.id }))
    expect(shown.bytes).toEqual(text('关于报送的通知'))
  })

  it('says that a file is there already, also when it is sent twice in the same moment', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => attach('名单.txt', text('同一份名单'))))
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1)
    expect(sent.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'evidence.already-there' } })
    expect((await present()).filter((name) => name === '名单.txt')).toHaveLength(1)
  })

  it('keeps nothing of what is refused, and writes its hash down', async () => {
    const program = Buffer.concat([text('MZ'), Buffer.alloc(64)])
    const before = await present()
    expect(await attach('证明.pdf', program)).toMatchObject({ refusal: { code: 'file.program' } })
    scan = createFileScan({ command: [process.execPath, '-e', 'process.exit(1)'], log: silentLog })
    expect(await attach('a.txt', text('infected'))).toMatchObject({ refusal: { code: 'file.infected' } })
    scan = async () => 'failed'
    expect(await attach('b.txt', text('cannot say'))).toMatchObject({ refusal: { code: 'file.not-scanned' } })
    expect(await present()).toEqual(before)
    expect(await files()).not.toContain(sha256Of(text('infected')))
    const { rows } = await sql`SELECT outcome, refusal, detail::json->>'sha256' AS sha256 FROM access.audit
      WHERE operation = 'indicators.attach-evidence' AND refusal = 'file.infected'`.execute(database.kysely)
    expect(rows).toEqual([{ outcome: 'refused', refusal: 'file.infected', sha256: sha256Of(text('infected')) }])
  })

  it('shows what nobody has scanned as that', async () => {
    scan = async () => 'not-scanned'
    expect(must(await attach('c.txt', text('unscanned'))).evidence.scanState).toBe('not-scanned')
  })

  it('is for those who fill the report in, and is not seen by others', async () => {
    const other = await room.addUser({ role: 'report-filler', region: '330800', organisation: 'quzhou-government' })
    expect(await attach('x.txt', text('x'), undefined, other)).toMatchObject({ refusal: { code: 'report.not-found' } })
    expect(await room.indicators.listEvidence(other, at())).toMatchObject({ refusal: { code: 'report.not-found' } })
    const [first] = await list()
    const stolen = { ...at(), evidence: first?.id ?? '' }
    expect(await room.indicators.showEvidence(other, stolen)).toMatchObject({ refusal: { code: 'report.not-found' } })
    expect(await withdraw(first?.id ?? '', 'x', other)).toMatchObject({ refusal: { code: 'report.not-found' } })
  })

  it('is to figures that the report asks for', async () => {
    expect(await attach('x.txt', text('x'), 'healthy-town')).toMatchObject({ refusal: { code: 'report.not-asked' } })
  })
})

describe('a figure that wants evidence', () => {
  it('keeps the report back until a file of its own is there', async () => {
    const cells = { 'infant-mortality': { value: 4.6 } }
    const { report } = must(await room.indicators.showReport(reporter, { id: page.report.id }))
    const saved = must(await room.indicators.saveCells(reporter, { id: report.id, version: report.version, cells }))
    expect(saved.problems).toMatchObject([{ kind: 'evidence-missing', severity: 'error' }])
    expect(await step(reporter, 'submitted')).toMatchObject({ refusal: { code: 'report.not-complete' } })
    expect(must(await room.indicators.listReports(office, {}))).toMatchObject([{ problems: 1, filled: 1, asked: 2 }])
    must(await attach('年报.txt', text('婴儿死亡率 4.6‰'), 'infant-mortality'))
    expect(must(await room.indicators.listReports(office, {}))).toMatchObject([{ problems: 0 }])
  })
})

describe('withdrawing', () => {
  it('wants a reason, is once, and stays recorded', async () => {
    const { evidence } = must(await attach('错.txt', text('传错的文件')))
    expect(await withdraw(evidence.id, ' ')).toMatchObject({ refusal: { code: 'evidence.reason-missing' } })
    must(await withdraw(evidence.id))
    expect(await withdraw(evidence.id)).toMatchObject({ refusal: { code: 'evidence.withdrawn' } })
    expect((await list()).find(({ id }) => id === evidence.id)?.withdrawn).toMatchObject({
      by: reporter.userId,
      reason: '传错了',
    })
    const shown = await room.indicators.showEvidence(office, { ...at(), evidence: evidence.id })
    expect(shown).toMatchObject({ refusal: { code: 'evidence.gone' } })
  })

  it('lets go of the bytes after a month, but of none that a submission has named', async () => {
    const gone = text('传错的文件')
    expect(await files()).toContain(sha256Of(gone))
    const submitted = must(await step(reporter, 'submitted'))
    const pins = submitted.events.findLast(({ kind }) => kind === 'submitted')?.evidence
    expect(pins?.map(({ fileName }) => fileName)).toEqual(await present())
    expect(await attach('late.txt', text('late'))).toMatchObject({ refusal: { code: 'evidence.not-open' } })
    const [cited] = (await list()).filter(({ withdrawn }) => !withdrawn)
    expect(await withdraw(cited?.id ?? '')).toMatchObject({ refusal: { code: 'evidence.not-open' } })
    must(await step(office, 'returned', '补充材料'))
    must(await withdraw(cited?.id ?? ''))
    clock.advance({ days: 40 })
    const admin = await room.addUser({ role: 'office' })
    expect(must(await room.indicators.forgetWithdrawnFiles(admin))).toEqual({ forgotten: 1 })
    expect(await files()).not.toContain(sha256Of(gone))
    expect(must(await room.indicators.showEvidence(office, { ...at(), evidence: cited?.id ?? '' })).bytes).toBeDefined()
  })

  it('reaches the newest, however many were forgotten before', async () => {
    const before = text('撤回后满一个月的文件')
    const { evidence } = must(await attach('早.txt', before))
    must(await withdraw(evidence.id))
    clock.advance({ days: 40 })
    // Many whose bytes went long ago stay recorded, as every one does.
    await sql`INSERT INTO indicators.evidence (region_code, id, region_path, organisation_path, subject_kind, subject_id,
        sha256, file_name, media_type, size, attached_at, attached_by, withdrawn_at, withdrawn_by, withdrawn_reason, cited)
      SELECT region_code, gen_random_uuid(), region_path, organisation_path, subject_kind, subject_id,
        repeat('0', 60) || to_char(n, 'FM0000'), file_name, media_type, size, attached_at, attached_by,
        withdrawn_at, withdrawn_by, withdrawn_reason, false
      FROM indicators.evidence, generate_series(1, 2000) AS n WHERE id = ${evidence.id}`.execute(database.kysely)
    const admin = await room.addUser({ role: 'office' })
    expect(must(await room.indicators.forgetWithdrawnFiles(admin))).toEqual({ forgotten: 1 })
    expect(await files()).not.toContain(sha256Of(before))
    await sql`DELETE FROM indicators.evidence WHERE sha256 LIKE '000000%'`.execute(database.kysely)
  })

  it('follows its report to whoever takes it over', async () => {
    const { report } = must(await room.indicators.showReport(office, { id: page.report.id }))
    const wish = { id: report.id, version: report.version, organisation: 'gongyi-government', reason: '机构改革' }
    must(await room.indicators.handOverReport(office, wish))
    const successor = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-government' })
    expect(must(await room.indicators.listEvidence(successor, at())).files).toEqual(await list())
    expect(await room.indicators.listEvidence(reporter, at())).toMatchObject({ refusal: { code: 'report.not-found' } })
  })
})
