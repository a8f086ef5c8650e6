import { type Language, say, type Words } from '@kangcheng/kernel'
import {
  BASIS_WORDS,
  SLOT_STATE_WORDS,
  SNAPSHOT_KIND_WORDS,
  type SnapshotPage,
  type SnapshotSummary,
  STATUS_WORDS,
  VERDICT_WORDS,
} from '../../contract/index.ts'
import { periodText } from '../evaluation/period-text.ts'
import { figureLabels, figureText, number, rounded, type Table, text, unitIn } from './table.ts'

export const SNAPSHOT_TABLE_NAMES = ['indicators', 'remarks', 'signatures'] as const
export const SNAPSHOT_TABLES: Record<
  (typeof SNAPSHOT_TABLE_NAMES)[number],
  (page: SnapshotPage, language: Language) => Table
> = { indicators: indicatorsTable, remarks: remarksTable, signatures: signaturesTable }

/** A row a snapshot. */
export function snapshotsTable(snapshots: readonly SnapshotSummary[], language: Language): Table {
  return {
    title: say({ zh: '评估快照', en: 'Snapshots' }, language),
    columns: [
      text('asOf', language, '截至日期', 'As of'),
      text('kind', language, '类型', 'Kind'),
      text('title', language, '标题', 'Title'),
      text('region', language, '地区代码', 'Region code'),
      number('planVersion', language, '规划版本', 'Plan version'),
      text('takenAt', language, '生成时间', 'Taken at'),
      text('takenBy', language, '生成人', 'Taken by'),
      text('closedAt', language, '签批完毕时间', 'Signed to the last at'),
      text('sha256', language, 'SHA-256', 'SHA-256'),
      text('invented', language, '含虚构数据', 'Invented figures'),
    ],
    rows: snapshots.map(({ kind, takenByName, closedAt, invented, ...snapshot }) => ({
      ...snapshot,
      kind: say(SNAPSHOT_KIND_WORDS[kind], language),
      takenBy: takenByName ?? snapshot.takenBy,
      closedAt: closedAt ?? '',
      invented: invented ? say({ zh: '是', en: 'yes' }, language) : '',
    })),
    notes: [],
  }
}

function indicatorsTable(page: SnapshotPage, language: Language): Table {
  const { content } = page
  return {
    ...labelsOf(page, language),
    columns: [
      text('domain', language, '领域', 'Domain'),
      text('name', language, '指标', 'Indicator'),
      text('unit', language, '单位', 'Unit'),
      text('baseline', language, '基期值', 'Baseline'),
      text('target', language, '目标值', 'Target'),
      text('period', language, '时期', 'Period'),
      text('figure', language, '数值', 'Figure'),
      number('lower', language, '95%下限', 'Lower 95%'),
      number('upper', language, '95%上限', 'Upper 95%'),
      number('numerator', language, '分子', 'Numerator'),
      number('denominator', language, '分母', 'Denominator'),
      text('basis', language, '口径来源', 'Basis'),
      text('status', language, '数据状态', 'Status'),
      number('revision', language, '修订', 'Revision'),
      text('source', language, '来源', 'Source'),
      text('verdict', language, '评价', 'Verdict'),
      number('progress', language, '完成进度(%)', 'Progress (%)'),
      number('projection', language, '规划期末预测', 'Projection to the end of the plan'),
      text('reason', language, '说明', 'Reason'),
      text('department', language, '责任单位', 'Department'),
    ],
    rows: content.rows.map(({ row, definition, evaluation, source }) => {
      const { latest, progress, projection, reason, verdict } = evaluation
      return {
        domain: domainName(page, row.domain, language),
        name: language === 'en' ? (definition?.name.en ?? row.name) : row.name,
        unit: unitIn(language, row.unit),
        baseline: row.baseline.text,
        target: row.target.text,
        period: latest ? periodText(latest.period, language) : '',
        figure: figureText(latest, language),
        lower: rounded(latest?.lower),
        upper: rounded(latest?.upper),
        numerator: source?.numerator,
        denominator: source?.denominator,
        basis: latest ? say(BASIS_WORDS[latest.basis], language) : '',
        status: latest ? say(STATUS_WORDS[latest.status], language) : '',
        revision: latest?.revision,
        source: source?.provenance.source ?? '',
        verdict: say(VERDICT_WORDS[verdict], language),
        progress: rounded(progress.percent),
        projection: rounded(projection?.value),
        reason: say(reason.text, language),
        department: row.department,
      }
    }),
  }
}

/** Conclusions and comments, every revision. */
function remarksTable(page: SnapshotPage, language: Language): Table {
  const conclusion = say({ zh: '结论', en: 'Conclusion' }, language)
  const comment = say({ zh: '意见', en: 'Comment' }, language)
  const said = [
    ...page.conclusions.map((one) => ({ ...one, kind: conclusion, state: '' })),
    ...page.comments.map(({ resolved, ...one }) => ({
      ...one,
      kind: comment,
      state: say(resolved ? { zh: '已处理', en: 'resolved' } : { zh: '待处理', en: 'open' }, language),
    })),
  ]
  return {
    ...labelsOf(page, language, { zh: '意见与结论', en: 'comments and conclusions' }),
    columns: [
      text('domain', language, '领域', 'Domain'),
      text('kind', language, '类别', 'Kind'),
      number('revision', language, '修订', 'Revision'),
      text('text', language, '内容', 'Text'),
      text('by', language, '姓名', 'By'),
      text('organisation', language, '单位', 'Organisation'),
      text('at', language, '时间', 'At'),
      text('state', language, '状态', 'State'),
    ],
    rows: said.flatMap(({ domain, kind, state, revisions }) =>
      revisions.map((revision, index) => ({
        domain: domainName(page, domain, language),
        kind,
        revision: index + 1,
        text: revision.text,
        ...signed(page, revision, language),
        state,
      })),
    ),
  }
}

function signaturesTable(page: SnapshotPage, language: Language): Table {
  return {
    ...labelsOf(page, language, { zh: '签批', en: 'sign-off' }),
    columns: [
      text('step', language, '步骤', 'Step'),
      text('domain', language, '领域', 'Domain'),
      text('asked', language, '签批单位', 'To be signed by'),
      text('state', language, '状态', 'State'),
      text('by', language, '姓名', 'By'),
      text('organisation', language, '单位', 'Organisation'),
      text('at', language, '时间', 'At'),
      text('reason', language, '原因', 'Reason'),
      text('cover', language, '签署内容校验值', 'Digest of what was signed'),
    ],
    rows: page.slots.map(({ name, domain, organisation, state, signature }) => ({
      step: say(name, language),
      domain: domain === undefined ? '' : domainName(page, domain, language),
      asked: organisation === undefined ? '' : organisationName(page, organisation, language),
      state: say(SLOT_STATE_WORDS[state], language),
      ...(signature && signed(page, signature, language)),
      reason: signature?.reason ?? '',
      cover: signature?.cover ?? '',
    })),
  }
}

function labelsOf(page: SnapshotPage, language: Language, part?: Words): Pick<Table, 'title' | 'notes'> {
  const { content, snapshot, intact } = page
  const labels = figureLabels(part ? `${content.title} ${say(part, language)}` : content.title, content, language)
  const damaged = {
    zh: '内容与校验值不符，可能被改动过',
    en: 'The content does not match its hash and may have been changed',
  }
  return {
    ...labels,
    notes: [...labels.notes, `SHA-256 ${snapshot.sha256}`, ...(intact ? [] : [say(damaged, language)])],
  }
}

function domainName({ content }: SnapshotPage, domain: string | undefined, language: Language): string {
  if (domain === undefined) return say({ zh: '总体', en: 'The whole' }, language)
  const found = content.domains.find(({ code }) => code === domain)
  return found ? say(found.name, language) : domain
}

function organisationName({ names }: SnapshotPage, code: string, language: Language): string {
  const name = names.organisations[code]
  return name ? say(name, language) : code
}

function signed(
  page: SnapshotPage,
  { by, organisation, at }: { by: string; organisation: string; at: string },
  language: Language,
) {
  return { by: page.names.people[by] ?? by, organisation: organisationName(page, organisation, language), at }
}
