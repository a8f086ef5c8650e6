import { MenuOutlined } from '@ant-design/icons'
import {
  installationQuery,
  LanguageSwitch,
  leaveElsewhere,
  say,
  signOut,
  useLanguage,
  useMay,
  useSession,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useMatches, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { ActingBar, ActingChoice } from './acting.tsx'
import { Navigation } from './navigation.tsx'
import { NoticeBell } from './notice-bell.tsx'
import { PlanPicker } from './plan-picker.tsx'
import { NoAccess } from './route-problem.tsx'
import { frameWords } from './words.ts'
import './frame.css'

/** What stands around every page: who I am, where I am, where I can go. */
export function Frame() {
  const t = useWords(frameWords)
  const language = useLanguage()
  const session = useSession()
  const may = useMay()
  const { data: installation } = useQuery(installationQuery)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission })
  const [open, setOpen] = useState(false)
  const leave = async () => {
    await signOut(queries)
    if (session?.elsewhere) leaveElsewhere()
    else await navigate({ to: '/login' })
  }
  return (
    <div className="frame" data-open={open}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="frame-top no-print">
        <button
          type="button"
          className="quiet menu-button"
          aria-expanded={open}
          aria-controls="side"
          onClick={() => setOpen(!open)}
        >
          <MenuOutlined aria-hidden />
          <span className="unseen">{t('menu')}</span>
        </button>
        <Link to="/" className="brand">
          <img src="/favicon.svg" alt="" width="26" height="26" />
          <strong className="brand-name">{t('product')}</strong>
          <span className="brand-desk">{t('desk')}</span>
        </Link>
        {may('indicators.plan.read') && <PlanPicker />}
        {installation?.demonstration && <span className="invented frame-demonstration">{t('demonstration')}</span>}
        <span className="frame-user">
          {session && (
            <Link
              to="/password"
              className="frame-name"
              title={t('password', { name: `${session.name}（${say(session.organisation.name, language)}）` })}
            >
              {session.name}
              <span className="soft"> · {say(session.organisation.name, language)}</span>
            </Link>
          )}
          <NoticeBell />
          <LanguageSwitch />
          <Button size="small" onClick={() => void leave()}>
            {t('signOut')}
          </Button>
        </span>
      </header>
      <div className="frame-side no-print" id="side">
        <ActingChoice />
        <Navigation onGo={() => setOpen(false)} />
      </div>
      <main id="content" tabIndex={-1} className="frame-main">
        <ActingBar />
        {permission === undefined || may(permission) ? <Outlet /> : <NoAccess />}
      </main>
    </div>
  )
}
