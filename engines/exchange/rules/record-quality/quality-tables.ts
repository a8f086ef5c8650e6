import { type Language, say } from '@kangcheng/kernel'
import {
  QUALITY_PHASE_WORDS,
  QUALITY_SEVERITY_WORDS,
  QUALITY_STATUS_WORDS,
  type QualityBoard,
  type QualityWorklist,
} from '../../contract/record-quality/index.ts'

/** The shape that the platform's writer of tables takes. */
interface Table {
  readonly title: string
  readonly columns: readonly { readonly key: string; readonly title: string; readonly kind: 'text' | 'number' }[]
  readonly rows: readonly Readonly<Record<string, string | number | undefined>>[]
  readonly notes: readonly string[]
}

const HEADS = {
  severity: { zh: '程度', en: 'Severity' },
  rule: { zh: '规则', en: 'Rule' },
  message: { zh: '问题', en: 'Finding' },
  organisation: { zh: '机构', en: 'Institution' },
  department: { zh: '科室', en: 'Department' },
  doctor: { zh: '医师', en: 'Doctor' },
  encounter: { zh: '就诊', en: 'Encounter' },
  phase: { zh: '病历', en: 'Record' },
  status: { zh: '状态', en: 'Status' },
  assigned: { zh: '负责人', en: 'Assigned to' },
  due: { zh: '期限', en: 'Due' },
  found: { zh: '发现时间', en: 'Found' },
  age: { zh: '已过天数', en: 'Days since' },
} as const

/** The worklist as a file; nobody is named in it but those who work. */
export function worklistTable({ findings, total }: QualityWorklist, language: Language): Table {
  return {
    title: say({ zh: '病历质检问题', en: 'Record quality findings' }, language),
    columns: Object.entries(HEADS).map(([key, words]) => ({
      key,
      title: say(words, language),
      kind: key === 'age' ? 'number' : 'text',
    })),
    rows: findings.map((one) => ({
      severity: say(QUALITY_SEVERITY_WORDS[one.severity], language),
      rule: say(one.ruleName, language),
      message: say(one.message, language),
      organisation: say(one.place.organisationName, language),
      department: one.place.departmentName,
      doctor: one.place.doctorName,
      encounter: one.encounter,
      phase: say(QUALITY_PHASE_WORDS[one.phase], language),
      status: say(QUALITY_STATUS_WORDS[one.status], language),
      assigned: one.assignedToName,
      due: one.dueOn,
      found: one.foundAt,
      age: one.ageDays,
    })),
    notes:
      findings.length < total
        ? [
            say(
              { zh: `共 ${total} 条，只列出前 ${findings.length} 条`, en: `The first ${findings.length} of ${total}` },
              language,
            ),
          ]
        : [],
  }
}

const GROUP_WORDS = {
  department: { zh: '科室', en: 'Department' },
  institution: { zh: '机构', en: 'Institution' },
  doctor: { zh: '医师', en: 'Doctor' },
  month: { zh: '月份', en: 'Month' },
  rule: { zh: '规则', en: 'Rule' },
} as const

/** The scoreboard as a file. */
export function boardTable(board: QualityBoard, language: Language): Table {
  const number = (key: string, zh: string, en: string) => ({
    key,
    title: say({ zh, en }, language),
    kind: 'number' as const,
  })
  const name = { key: 'name', title: say(GROUP_WORDS[board.by], language), kind: 'text' as const }
  const rules = say(board.rulesName, language)
  const notes = [
    say(
      { zh: `来源：${rules}第 ${board.rulesVersion} 版`, en: `Source: ${rules}, version ${board.rulesVersion}` },
      language,
    ),
    say({ zh: `截至 ${board.asOf}`, en: `As of ${board.asOf}` }, language),
  ]
  const title = say({ zh: '病历质检评分', en: 'Record quality scores' }, language)
  if (board.by === 'rule') {
    const columns = [
      name,
      number('found', '发现', 'Found'),
      number('standing', '未解决', 'Standing'),
      number('mended', '已整改', 'Mended'),
      number('justified', '有理由', 'Justified'),
      number('falseAlarms', '误报', 'False alarms'),
      number('precision', '准确率', 'Precision'),
    ]
    return {
      title,
      columns,
      notes,
      rows: board.ruleRows.map(({ name: named, ...row }) => ({ ...row, name: say(named, language) })),
    }
  }
  const columns = [
    name,
    number('encounters', '病历', 'Encounters'),
    number('meanScore', '平均分', 'Mean score'),
    ...board.grades.map((grade) => ({ key: grade.code, title: say(grade.name, language), kind: 'number' as const })),
    number('vetoed', '单项否决', 'With a veto'),
    number('standing', '未解决问题', 'Standing findings'),
    number('mended', '已整改问题', 'Mended findings'),
  ]
  const rows = board.rows.map(({ grades, name: named, ...row }) => ({
    ...row,
    name: say(named, language),
    ...Object.fromEntries(board.grades.map(({ code }, at) => [code, grades[at]])),
  }))
  return { title, columns, rows, notes }
}
