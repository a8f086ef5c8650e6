/**
 * The one design: every colour of the web apps is named here and nowhere else.
 * Text colours reach 4.5:1 on `surface`, `ground` and on every tint they stand on.
 */
export const TOKENS = {
  accent: '#0a6478',
  'accent-strong': '#084c5c',
  'accent-tint': '#e3f1f4',
  ink: '#17262d',
  'ink-soft': '#4b5c65',
  line: '#d9e2e6',
  'line-strong': '#8b9ba4',
  surface: '#ffffff',
  ground: '#f4f7f8',
  focus: '#c05600',
  'achieved-ink': '#14603b',
  'achieved-tint': '#cdebd8',
  'on-track-ink': '#2c6e49',
  'on-track-tint': '#ebf6ef',
  'at-risk-ink': '#7f5200',
  'at-risk-tint': '#fdf0cc',
  'off-track-ink': '#a23b0b',
  'off-track-tint': '#fcdfce',
  'worsening-ink': '#8c1533',
  'worsening-tint': '#f6ced6',
  'no-data-ink': '#55656e',
  'no-data-tint': '#ffffff',
  'not-evaluable-ink': '#544a80',
  'not-evaluable-tint': '#edebf6',
  'not-due-ink': '#4f5f68',
  'not-due-tint': '#eef2f4',
} as const

export const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif'

/** Puts the tokens on the page as custom properties, so that plain CSS and Ant Design use the same values. */
export function applyTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries(TOKENS)) root.style.setProperty(`--${name}`, value)
  root.style.setProperty('--font', FONT)
}
