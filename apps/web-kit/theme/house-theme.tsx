import { ConfigProvider, type ThemeConfig } from 'antd'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/use-language.ts'
import { FONT, TOKENS } from './tokens.ts'
import './base.css'

const THEME: ThemeConfig = {
  token: {
    colorPrimary: TOKENS.accent,
    colorLink: TOKENS.accent,
    colorText: TOKENS.ink,
    colorTextSecondary: TOKENS['ink-soft'],
    colorTextDescription: TOKENS['ink-soft'],
    colorTextPlaceholder: '#66767f',
    colorBorder: TOKENS['line-strong'],
    colorBgLayout: TOKENS.ground,
    colorError: TOKENS['worsening-ink'],
    borderRadius: 6,
    fontFamily: FONT,
    // Motion says nothing here, and reduced-motion users need not ask.
    motion: false,
  },
  // One theme at a time: unhashed class names keep the styles small.
  hashed: false,
}

/** The server lets those styles into the page that carry its nonce; Vite's own server sends none. */
const NONCE = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
const CSP = NONCE ? { nonce: NONCE } : {}

/** Ant Design in the house's tokens and in the reader's language. */
export function HouseTheme({ children }: { children: ReactNode }) {
  const language = useLanguage()
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={THEME}
      csp={CSP}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  )
}
