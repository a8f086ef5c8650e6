/** Every way a file can be turned away. */
export const DOCUMENT_REFUSALS = [
  'document.too-large',
  'document.zip-bomb',
  'document.too-many-rows',
  'document.too-many-columns',
  'document.too-many-cells',
  'document.too-deep',
  'document.encrypted',
  'document.old-office-format',
  'document.pdf',
  'document.unsupported',
  'document.not-a-sheet',
  'document.not-readable',
  'document.cannot-open',
  'document.empty',
  'document.encoding-unknown',
] as const
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number]

interface RefusalWords {
  /** HTTP status. */
  readonly status: 413 | 415 | 422
  /** Code of what to do, repeated in the details of the refusal. */
  readonly remedy: string
  readonly words: { readonly zh: string; readonly en: string }
}

/** What is wrong and what to do about it; the place and the sizes seen are in the details of the refusal. */
export const DOCUMENT_REFUSAL_WORDS: Readonly<Record<DocumentRefusal, RefusalWords>> = {
  'document.too-large': {
    status: 413,
    remedy: 'split-file',
    words: {
      zh: '文件太大。请只保留规划正文和指标表后再上传。',
      en: 'The file is too large. Keep only the plan and its indicator table.',
    },
  },
  'document.zip-bomb': {
    status: 413,
    remedy: 'save-again',
    words: {
      zh: '文件解压后异常庞大,未读取。请用 Word 或 Excel 重新另存后再上传。',
      en: 'The file unpacks to far more than its size and was not read. Save it anew from Word or Excel.',
    },
  },
  'document.too-many-rows': {
    status: 413,
    remedy: 'keep-only-table',
    words: {
      zh: '行数过多。请只保留指标表所在的行(并删除表格下方的空行)后再上传。',
      en: 'Too many rows. Keep the rows of the indicator table and delete empty rows below it.',
    },
  },
  'document.too-many-columns': {
    status: 413,
    remedy: 'keep-only-table',
    words: { zh: '列数过多。请只保留指标表的列。', en: 'Too many columns. Keep those of the indicator table.' },
  },
  'document.too-many-cells': {
    status: 413,
    remedy: 'keep-only-table',
    words: { zh: '单元格过多。请只保留指标表。', en: 'Too many cells. Keep only the indicator table.' },
  },
  'document.too-deep': {
    status: 413,
    remedy: 'keep-only-table',
    words: {
      zh: '表格嵌套过深。请把指标表单独另存后再上传。',
      en: 'Tables are nested too deeply. Save the indicator table on its own.',
    },
  },
  'document.encrypted': {
    status: 422,
    remedy: 'remove-password',
    words: { zh: '文件有密码保护。请去掉密码后再上传。', en: 'The file has a password. Remove it first.' },
  },
  'document.old-office-format': {
    status: 415,
    remedy: 'save-as-docx-or-xlsx',
    words: {
      zh: '这是旧版 Office 文件(.doc/.xls/.wps)。请另存为 .docx 或 .xlsx。',
      en: 'This is an old Office file (.doc, .xls, .wps). Save it as .docx or .xlsx.',
    },
  },
  'document.pdf': {
    status: 415,
    remedy: 'give-docx-xlsx-or-text',
    words: {
      zh: '暂不读取 PDF。请上传原 .docx/.xlsx,或把网页正文另存为 .txt。',
      en: 'PDF is not read. Give the original .docx or .xlsx, or save the page text as .txt.',
    },
  },
  'document.unsupported': {
    status: 415,
    remedy: 'save-as-docx-xlsx-text-or-csv',
    words: {
      zh: '不认识的文件格式。请使用 .txt、.html、.docx、.xlsx 或 .csv。',
      en: 'This kind of file is not known. Use .txt, .html, .docx, .xlsx or .csv.',
    },
  },
  'document.not-a-sheet': {
    status: 415,
    remedy: 'save-as-xlsx-or-csv',
    words: {
      zh: '这不是可读取的表格文件。请用 Excel 或 WPS 另存为 .xlsx 或 .csv 后再上传。',
      en: 'This is not a sheet that can be read. Save it as .xlsx or .csv from Excel or WPS.',
    },
  },
  'document.not-readable': {
    status: 422,
    remedy: 'download-or-save-again',
    words: {
      zh: '文件已损坏或不完整。请重新下载或另存后再上传。',
      en: 'The file is damaged or incomplete. Download or save it again.',
    },
  },
  'document.cannot-open': {
    status: 422,
    remedy: 'check-path-and-permission',
    words: {
      zh: '无法打开文件 {file}。请检查路径和权限。',
      en: 'The file {file} cannot be opened. Check its path and that it may be read.',
    },
  },
  'document.empty': {
    status: 422,
    remedy: 'choose-another-file',
    words: { zh: '文件中没有文字。请确认选择了正确的文件。', en: 'There is no text in the file. Is it the right one?' },
  },
  'document.encoding-unknown': {
    status: 422,
    remedy: 'save-as-utf-8',
    words: {
      zh: '无法识别文字编码。请另存为 UTF-8 文本。',
      en: 'The text encoding is not recognised. Save the text as UTF-8.',
    },
  },
}
