import { type Language, say, type Words } from '@kangcheng/kernel'
import {
  DRAFT_COLUMNS,
  type DraftColumn,
  type DraftRow,
  type DraftSummary,
  type StoredDraft,
} from '../../contract/index.ts'
import { isDoubtful } from '../draft.ts'
import { number, type Table, text } from './table.ts'

/** The files that wait for a person. */
export function draftsTable(drafts: readonly DraftSummary[], language: Language): Table {
  return {
    title: say({ zh: '待核对的规划文件', en: 'Plan files to be checked' }, language),
    columns: [
      text('title', language, '规划', 'Plan'),
      text('fileName', language, '文件', 'File'),
      number('doubts', language, '存疑', 'Doubts'),
      text('state', language, '状态', 'State'),
      text('createdAt', language, '上传时间', 'Uploaded'),
    ],
    rows: drafts.map(({ title, fileName, doubts, state, createdAt }) => ({
      title,
      fileName,
      doubts,
      state: say(STATES[state], language),
      createdAt,
    })),
    notes: [],
  }
}

/** The rows of a file as recognised, with what is still in doubt and how it stood in the file. */
export function draftTable({ draft }: StoredDraft, language: Language): Table {
  return {
    title: `${draft.title} ${say({ zh: '核对表', en: 'review' }, language)}`,
    columns: [
      number('ordinal', language, '行', 'Row'),
      ...DRAFT_COLUMNS.map((column) => {
        const { zh, en = zh } = COLUMNS[column]
        return text(column, language, zh, en)
      }),
      text('doubts', language, '存疑(原文)', 'In doubt (as found)'),
      text('removed', language, '已移除', 'Removed'),
    ],
    rows: draft.rows.map((row) => ({
      ordinal: row.ordinal,
      ...Object.fromEntries(DRAFT_COLUMNS.map((column) => [column, row[column].reading])),
      doubts: row.removed === true ? '' : doubtsOf(row, language),
      removed: row.removed === true ? say({ zh: '是', en: 'yes' }, language) : '',
    })),
    notes: [],
  }
}

function doubtsOf(row: DraftRow, language: Language): string {
  return DRAFT_COLUMNS.filter((column) => isDoubtful(row, column))
    .map((column) => `${say(COLUMNS[column], language)}: ${row[column].text}`)
    .join(' | ')
}

const COLUMNS: Readonly<Record<DraftColumn, Words>> = {
  domain: { zh: '领域', en: 'Domain' },
  name: { zh: '指标', en: 'Indicator' },
  unit: { zh: '单位', en: 'Unit' },
  baseline: { zh: '基期值', en: 'Baseline' },
  target: { zh: '目标值', en: 'Target' },
  department: { zh: '责任单位', en: 'Department' },
}

const STATES: Readonly<Record<DraftSummary['state'], Words>> = {
  open: { zh: '待核对', en: 'to be checked' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  discarded: { zh: '已作废', en: 'discarded' },
}
