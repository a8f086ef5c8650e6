import { createHash } from 'node:crypto'

/** The look of the public pages; they carry no script. */
export const PUBLIC_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1f2933; font: 16px/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; border-bottom: 1px solid #cbd2d9; padding-block: .75rem; }
header p { margin: 0; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
a { color: #0b5c8a; text-underline-offset: .2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #0b5c8a; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; }
nav a, .files a, td a, .line a { display: inline-block; min-height: 24px; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
.soft { color: #52606d; font-size: .9rem; }
.warning { border: 1.5px solid #9c2f00; padding: .4rem .75rem; }
.frame { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th, td { border-bottom: 1px solid #cbd2d9; padding: .4rem 1rem .4rem 0; text-align: left; vertical-align: top; }
tbody th { min-width: 8rem; font-weight: 500; }
.short { white-space: nowrap; }
thead th { border-bottom: 2px solid #52606d; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .35rem 1rem; }
dt { color: #52606d; }
dd { margin: 0; }
.figure { font-size: 2rem; font-weight: 600; }
.files { list-style: none; padding: 0; margin: .25rem 0; }
code { font-size: .75rem; color: #52606d; }
footer { border-top: 1px solid #cbd2d9; margin-top: 3rem; padding-block: 1rem; }
s { color: #52606d; }
@media (max-width: 30rem) { .wide { display: none; } dl { grid-template-columns: 1fr; gap: 0 0; } dd { margin-bottom: .5rem; } }
`

const HASH = createHash('sha256').update(PUBLIC_STYLE).digest('base64')

/** A page of text and tables: no script, no picture, nothing from elsewhere. */
export const PUBLIC_POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
