import { defineRefusals } from '../http/refusal-table.ts'

/** Every way a file is not kept. */
export const FILE_REFUSALS = [
  'file.empty',
  'file.program',
  'file.script',
  'file.web-page',
  'file.archive',
  'file.macros',
  'file.old-office',
  'file.encrypted',
  'file.hidden-head',
  'file.damaged',
  'file.unpacks-too-large',
  'file.kind-not-taken',
  'file.infected',
  'file.not-scanned',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

/** Says what the file is and what to do about it; `{what}` is the kind that was found in its bytes. */
export const fileRefusals = defineRefusals<FileRefusal>()({
  'file.empty': {
    status: 422,
    words: { zh: '文件是空的。请确认选择了正确的文件。', en: 'The file is empty. Is it the right one?' },
  },
  'file.program': {
    status: 415,
    words: {
      zh: '这是程序文件（{what}），不论叫什么名字都不接收。请上传文档、图片或表格。',
      en: 'This is a program ({what}), whatever its name says, and is not taken. Upload a document, picture or table.',
    },
  },
  'file.script': {
    status: 415,
    words: {
      zh: '这是可执行的脚本（{what}），不接收。请上传文档、图片或表格。',
      en: 'This is a script ({what}) and is not taken. Upload a document, picture or table.',
    },
  },
  'file.web-page': {
    status: 415,
    words: {
      zh: '这是网页或矢量图（{what}），其中可能带有脚本，不接收。请打印为 PDF 后再上传。',
      en: 'This is a web page or drawing ({what}), which may hold scripts, and is not taken. Print it as PDF.',
    },
  },
  'file.archive': {
    status: 415,
    words: {
      zh: '这是压缩包（{what}），不接收。请解压后逐个上传其中的文件。',
      en: 'This is an archive ({what}) and is not taken. Unpack it and upload the files one by one.',
    },
  },
  'file.macros': {
    status: 415,
    words: {
      zh: '文件中含有宏，不接收。请另存为不含宏的 .docx、.xlsx 或 .pptx 后再上传。',
      en: 'The file holds macros and is not taken. Save it as .docx, .xlsx or .pptx without macros.',
    },
  },
  'file.old-office': {
    status: 415,
    words: {
      zh: '这是旧版 Office 或 WPS 格式（.doc、.xls、.ppt、.wps）。请另存为 .docx、.xlsx 或 .pptx 后再上传。',
      en: 'This is the old format of Office or WPS (.doc, .xls, .ppt, .wps). Save it as .docx, .xlsx or .pptx.',
    },
  },
  'file.encrypted': {
    status: 422,
    words: {
      zh: '文件设有打开密码，审核人无法查看。请取消密码后再上传。',
      en: 'The file opens only with a password, so nobody could look at it. Take the password off.',
    },
  },
  'file.hidden-head': {
    status: 415,
    words: {
      zh: '文件里藏着另一种文件（{what}），不接收。请重新导出后再上传。',
      en: 'Another kind of file ({what}) is hidden in this one; it is not taken. Export it anew.',
    },
  },
  'file.damaged': {
    status: 422,
    words: {
      zh: '文件已损坏或不完整。请重新下载或另存后再上传。',
      en: 'The file is damaged or incomplete. Download or save it again.',
    },
  },
  'file.unpacks-too-large': {
    status: 413,
    words: {
      zh: '文件展开后异常庞大，不接收。请用 Office 或 WPS 重新另存后再上传。',
      en: 'The file unpacks to far more than its size and is not taken. Save it anew.',
    },
  },
  'file.kind-not-taken': {
    status: 415,
    words: {
      zh: '不接收这种文件（{what}）。可上传 PDF、OFD、Word、Excel、PowerPoint（新格式）、图片（PNG、JPEG、WebP、TIFF）、文本和 CSV。',
      en: 'This kind of file ({what}) is not taken. Upload PDF, OFD, Word, Excel or PowerPoint (new formats), a picture (PNG, JPEG, WebP, TIFF), text or CSV.',
    },
  },
  'file.infected': {
    status: 422,
    words: {
      zh: '病毒扫描发现文件有问题，没有保存。请先杀毒，再联系管理员。',
      en: 'The virus scan objects to this file; it was not kept. Disinfect it and tell your administrator.',
    },
  },
  'file.not-scanned': {
    status: 503,
    words: {
      zh: '现在无法进行病毒扫描，文件没有保存，请稍后再试。',
      en: 'The file cannot be scanned for viruses now and was not kept. Try again later.',
    },
  },
})
