import { defineRefusals } from '@kangcheng/platform'
import type { RecordRefusal } from './contract/refusals.ts'

/** How each refusal of the data desk is told over HTTP. */
export const recordRefusals = defineRefusals<RecordRefusal>()({
  'records.import-unknown': { status: 404, words: { zh: '没有这次导入。', en: 'There is no such import.' } },
  'records.view-unknown': { status: 404, words: { zh: '没有这个视图。', en: 'There is no such view.' } },
  'records.view-faulty': {
    status: 422,
    words: {
      zh: '视图有 {count} 处错误，没有保存。第一处：{first}',
      en: 'The view has {count} faults and was not saved. The first: {first}',
    },
  },
  'records.view-changed': {
    status: 409,
    words: {
      zh: '这个视图已有更新的版本，没有保存。请先查看新版本。',
      en: 'This view has a newer version meanwhile; yours was not saved. Look at the newer one first.',
    },
  },
  'records.view-fails': {
    status: 422,
    words: { zh: '视图无法运行：{first}', en: 'The view cannot be run: {first}' },
  },
  'records.terminology-refused': {
    status: 422,
    words: { zh: '文件没有导入：{first}', en: 'The file was not taken: {first}' },
  },
  'records.terminology-loaded': {
    status: 409,
    words: {
      zh: '这个版本已经导入。如需替换，请勾选“替换已有版本”。',
      en: 'This version is loaded already. It can be replaced: say so.',
    },
  },
})
