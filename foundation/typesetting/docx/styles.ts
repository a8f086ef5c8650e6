import { AlignmentType, type IStylesOptions } from 'docx'

/**
 * Typefaces as official documents have them (GB/T 9704-2012), by name: none is bundled. A machine without one takes the
 * other names that the font table gives (settle-package.ts).
 */
export const FONTS = {
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
  heading: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' },
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' },
  kai: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '楷体' },
} as const

/** Millimetres as twentieths of a point. */
export const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)

/** A4 with the margins of GB/T 9704-2012: a type area of 156 by 225 mm. */
export const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
  textWidth: twips(156),
} as const

/** Half points. 16 pt 三号, 14 pt 四号, 10.5 pt 五号, 9 pt 小五. */
const SIZE = { title: 40, heading: 32, subheading: 28, body: 28, caption: 21, table: 19, note: 18 } as const

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONTS.body, size: SIZE.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: 360, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONTS.title, size: SIZE.title, bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 2400, after: 480, line: 360, lineRule: 'auto' },
      },
    },
    heading1: {
      run: { font: FONTS.heading, size: SIZE.heading, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 360, after: 180 } },
    },
    heading2: {
      run: { font: FONTS.heading, size: SIZE.subheading, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
    },
    heading3: {
      run: { font: FONTS.kai, size: SIZE.body, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
    },
  },
  paragraphStyles: [
    text('BodyText', 'Body Text', { indent: { firstLine: 560 }, spacing: { after: 80 } }),
    text('TitleLine', 'Title Line', { alignment: AlignmentType.CENTER, spacing: { after: 120 } }),
    text(
      'ContentsTitle',
      'Contents Title',
      { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
      { font: FONTS.heading, size: SIZE.heading },
    ),
    text('Warning', 'Warning', {
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 120 },
      border: Object.fromEntries(
        ['top', 'bottom', 'left', 'right'].map((side) => [
          side,
          { style: 'single', size: 8, space: 4, color: '9C2F00' },
        ]),
      ),
    }),
    text(
      'Caption',
      'caption',
      {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 200, after: 80, line: 280, lineRule: 'auto' },
      },
      { font: FONTS.heading, size: SIZE.caption },
    ),
    text('TableText', 'Table Text', { spacing: { line: 260, lineRule: 'auto' } }, { size: SIZE.table }),
    text('Note', 'Note', { spacing: { before: 40, after: 120, line: 240, lineRule: 'auto' } }, { size: SIZE.note }),
    text('TOC1', 'toc 1', { spacing: { line: 340, lineRule: 'auto' } }, {}),
    text('TOC2', 'toc 2', { indent: { left: 420 }, spacing: { line: 320, lineRule: 'auto' } }, { size: 24 }),
  ],
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function text(
  id: string,
  name: string,
  paragraph: ParagraphStyle['paragraph'],
  run: ParagraphStyle['run'] = {},
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...(paragraph && { paragraph }), ...(run && { run }) }
}
