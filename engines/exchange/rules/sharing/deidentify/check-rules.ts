import { allowedRules, type NewExtract, type SharedDataSet } from '../../../contract/sharing.ts'
import type { RegionPaths } from '../check-terms.ts'
import type { SharingFault } from '../fault.ts'

/** What is wrong with the rules of an extract: none of them may let an identifier or a true day of a person through. */
export function checkExtract(
  dataSet: SharedDataSet,
  { rules, diversity, shiftDays }: NewExtract,
  { asked, whole }: RegionPaths,
): readonly SharingFault[] {
  const faults: SharingFault[] = []
  const seen = new Set<string>()
  const hasPerson = dataSet.columns.some(({ kind }) => kind === 'person')
  for (const rule of rules) {
    const column = dataSet.columns.find(({ name }) => name === rule.column)
    if (seen.has(rule.column)) faults.push(said(rule.column, '有两条规则', 'has two rules'))
    seen.add(rule.column)
    if (!column) faults.push(said(rule.column, '不在数据集中', 'is not in the data set'))
    else if (!allowedRules(column).includes(rule.rule))
      faults.push(said(rule.column, `不能用这种处理方式（${rule.rule}）`, `cannot be treated by «${rule.rule}»`))
    if (rule.rule === 'shift' && (!hasPerson || shiftDays === 0))
      faults.push(
        said(rule.column, '须有人员编号列且平移天数大于 0', 'takes a number of a person, and days to shift by'),
      )
  }
  if (diversity) {
    const column = dataSet.columns.find(({ name }) => name === diversity.column)
    if (column?.role !== 'sensitive' || !seen.has(diversity.column))
      faults.push(said(diversity.column, '不是要提取的敏感列', 'is no sensitive column of the extract'))
  }
  if (!asked.startsWith(whole)) faults.push({ zh: '数据集不含这个地区', en: 'the data set does not hold this region' })
  else if (asked !== whole && dataSet.regionColumn === undefined)
    faults.push({ zh: '数据集没有可按地区筛选的列', en: 'the data set has no column to narrow it by' })
  return faults
}

function said(column: string, zh: string, en: string): SharingFault {
  return { zh: `列 ${column} ${zh}`, en: `column ${column} ${en}` }
}
