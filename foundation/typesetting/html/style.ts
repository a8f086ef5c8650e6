import { createHash } from 'node:crypto'

/** The whole look of a written document, on screen and on paper. */
export const DOCUMENT_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; background: #fff; color: #1f2933;
  font: 16px/1.75 FangSong, "仿宋", "Noto Serif CJK SC", "Songti SC", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, caption, figcaption, .mark, nav { font-family: SimHei, "黑体", "Noto Sans CJK SC", "PingFang SC", sans-serif; }
.title { text-align: center; padding: 3rem 0 2rem; }
.title h1 { font-size: 1.75rem; line-height: 1.4; }
.title p { margin: .25rem 0; }
.warning { border: 1.5px solid #9c2f00; padding: .25rem .75rem; margin-top: .75rem; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-left: 1.5rem; }
nav a { color: inherit; }
h2 { font-size: 1.35rem; margin-top: 2.25rem; }
h3 { font-size: 1.15rem; margin-top: 1.5rem; }
h4 { font-size: 1rem; }
h2, h3, h4 { break-after: avoid; }
.text { white-space: pre-line; text-align: justify; }
.generated { border-left: 3px solid #0072b2; padding-left: .75rem; }
.written { border-left: 3px solid #b35900; padding-left: .75rem; }
.mark { font-size: .75rem; color: #52606d; white-space: nowrap; }
.frame { overflow-x: auto; padding-right: 1px; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.45; }
caption { font-weight: 600; padding: .5rem; }
th, td { border: 1px solid #8a8f94; padding: .3rem .45rem; white-space: pre-line; text-align: left; vertical-align: middle; }
thead { display: table-header-group; }
thead th { background: #e8edf0; text-align: center; }
tbody th { font-weight: 400; }
th, td { overflow-wrap: break-word; }
thead { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
tr, figure { break-inside: avoid; }
[data-align="end"] { text-align: right; font-variant-numeric: tabular-nums; }
[data-align="centre"] { text-align: center; }
figure { margin: 1.25rem 0; text-align: center; }
figure svg { max-width: 100%; height: auto; }
.note, .source { font-size: .8rem; color: #52606d; margin: .35rem 0; text-align: left; }
@page { size: A4; margin: 25mm 24mm 22mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 12pt; }
  table { font-size: 9pt; }
  .title { break-after: page; padding-top: 60mm; }
  nav { break-after: page; }
  .frame { overflow: visible; }
}
`

/** What a content security policy allows by: the style and nothing beside it. */
export const DOCUMENT_STYLE_HASH = `'sha256-${createHash('sha256').update(DOCUMENT_STYLE).digest('base64')}'`
