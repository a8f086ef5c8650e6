import { Loading, permits, type SessionState, sessionQuery } from '@kangcheng/web-kit'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { Frame } from './frame/frame.tsx'
import { FrameProblem, Lost, NotFound, RouteProblem } from './frame/route-problem.tsx'
import { readRankingSearch, readUnitSearch } from './pages/appraisal/search.ts'
import { readOverviewSearch } from './pages/overview/search.ts'
import { readReportSearch } from './pages/reports/search.ts'
import { readEventSearch } from './pages/security-events/search.ts'
import { readUserSearch } from './pages/users/search.ts'

interface Context {
  readonly queries: QueryClient
}
const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: Lost,
  errorComponent: FrameProblem,
})

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search): { next?: string } => text(search, 'next'),
  component: lazyRouteComponent(() => import('./pages/login/login-page.tsx'), 'LoginPage'),
})

/** Open also to whoever must still choose a password or turn a second factor on. */
const OWN_ACCOUNT: ReadonlySet<string> = new Set(['/password', '/security'])

/** Everything behind the door: nobody sees a page, or asks for its data, before the session is known. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  errorComponent: FrameProblem,
  beforeLoad: async ({ context, location }) => {
    const state: SessionState = await context.queries.ensureQueryData(sessionQuery)
    if (!state.signedIn) throw redirect({ to: '/login', search: { next: location.href } })
    if (state.session.mustChangePassword && location.pathname !== '/password') throw redirect({ to: '/password' })
    if (state.session.secondFactor.missing && !OWN_ACCOUNT.has(location.pathname)) throw redirect({ to: '/security' })
  },
})

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  // The first page that is open to this person: an auditor has no plans, the other administrators no audit log.
  beforeLoad: async ({ context }) => {
    const state: SessionState = await context.queries.ensureQueryData(sessionQuery)
    const patterns = state.signedIn ? state.session.permissions : []
    if (permits(patterns, 'indicators.plan.read')) throw redirect({ to: '/plans' })
    if (permits(patterns, 'access.audit.read')) throw redirect({ to: '/audit' })
    throw redirect({ to: permits(patterns, 'access.user.read') ? '/users' : '/organisations' })
  },
})
const password = createRoute({
  getParentRoute: () => frame,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/password/password-page.tsx'), 'PasswordPage'),
})
const security = createRoute({
  getParentRoute: () => frame,
  path: '/security',
  component: lazyRouteComponent(() => import('./pages/security/security-page.tsx'), 'SecurityPage'),
})
const plans = createRoute({
  getParentRoute: () => frame,
  path: '/plans',
  staticData: { permission: 'indicators.plan.read' },
  component: lazyRouteComponent(() => import('./pages/plans/plans-page.tsx'), 'PlansPage'),
})
const overview = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan',
  staticData: { permission: 'indicators.plan.read' },
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
})
const indicator = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/indicators/$code',
  staticData: { permission: 'indicators.plan.read' },
  validateSearch: (search): { asOf?: string; region?: string } => ({
    ...text(search, 'asOf'),
    ...text(search, 'region'),
  }),
  component: lazyRouteComponent(() => import('./pages/indicator/indicator-page.tsx'), 'IndicatorPage'),
})
const tasks = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/tasks',
  staticData: { permission: 'indicators.plan.read' },
  component: lazyRouteComponent(() => import('./pages/tasks/tasks-page.tsx'), 'TasksPage'),
})
const findings = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/findings',
  staticData: { permission: 'indicators.plan.read' },
  component: lazyRouteComponent(() => import('./pages/findings/findings-page.tsx'), 'FindingsPage'),
})
const regions = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/regions',
  staticData: { permission: 'indicators.plan.read' },
  validateSearch: (search): { asOf?: string } => text(search, 'asOf'),
  component: lazyRouteComponent(() => import('./pages/regions/regions-page.tsx'), 'RegionsPage'),
})
const index = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/index',
  staticData: { permission: 'indicators.plan.read' },
  validateSearch: (search): { year?: number } =>
    typeof search.year === 'number' && Number.isInteger(search.year) ? { year: search.year } : {},
  component: lazyRouteComponent(() => import('./pages/healthy-city-index/index-page.tsx'), 'IndexPage'),
})
const appraisal = createRoute({
  getParentRoute: () => frame,
  path: '/appraisal',
  staticData: { permission: 'indicators.appraisal.read' },
  validateSearch: readRankingSearch,
  component: lazyRouteComponent(() => import('./pages/appraisal/appraisal-page.tsx'), 'AppraisalPage'),
})
const appraisedUnit = createRoute({
  getParentRoute: () => frame,
  path: '/appraisal/$scheme/units/$unit',
  staticData: { permission: 'indicators.appraisal.read' },
  validateSearch: readUnitSearch,
  component: lazyRouteComponent(() => import('./pages/appraisal/unit-page.tsx'), 'AppraisedUnitPage'),
})
const imports = createRoute({
  getParentRoute: () => frame,
  path: '/imports',
  staticData: { permission: 'indicators.plan.enter' },
  component: lazyRouteComponent(() => import('./pages/imports/imports-page.tsx'), 'ImportsPage'),
})
const review = createRoute({
  getParentRoute: () => frame,
  path: '/imports/$draft',
  staticData: { permission: 'indicators.plan.enter' },
  component: lazyRouteComponent(() => import('./pages/imports/review-page.tsx'), 'ReviewPage'),
})
const reports = createRoute({
  getParentRoute: () => frame,
  path: '/reports',
  staticData: { permission: 'indicators.report.read' },
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('./pages/reports/reports-page.tsx'), 'ReportsPage'),
})
const report = createRoute({
  getParentRoute: () => frame,
  path: '/reports/$report',
  staticData: { permission: 'indicators.report.read' },
  component: lazyRouteComponent(() => import('./pages/reports/report-page.tsx'), 'ReportPage'),
})
const organisations = createRoute({
  getParentRoute: () => frame,
  path: '/organisations',
  staticData: { permission: 'access.directory.read' },
  component: lazyRouteComponent(() => import('./pages/organisations/organisations-page.tsx'), 'OrganisationsPage'),
})
const users = createRoute({
  getParentRoute: () => frame,
  path: '/users',
  staticData: { permission: 'access.user.read' },
  validateSearch: readUserSearch,
  component: lazyRouteComponent(() => import('./pages/users/users-page.tsx'), 'UsersPage'),
})
const user = createRoute({
  getParentRoute: () => frame,
  path: '/users/$user',
  staticData: { permission: 'access.user.read' },
  component: lazyRouteComponent(() => import('./pages/users/user-page.tsx'), 'UserPage'),
})
const securityEvents = createRoute({
  getParentRoute: () => frame,
  path: '/security-events',
  staticData: { permission: 'access.audit.events' },
  validateSearch: readEventSearch,
  component: lazyRouteComponent(() => import('./pages/security-events/events-page.tsx'), 'EventsPage'),
})
const audit = createRoute({
  getParentRoute: () => frame,
  path: '/audit',
  staticData: { permission: 'access.audit.read' },
  validateSearch: (search): { day?: string; organisation?: string } => ({
    ...text(search, 'day'),
    ...text(search, 'organisation'),
  }),
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
})

const tree = root.addChildren([
  login,
  frame.addChildren([
    home,
    password,
    security,
    plans,
    overview,
    indicator,
    tasks,
    findings,
    regions,
    index,
    appraisal,
    appraisedUnit,
    imports,
    review,
    reports,
    report,
    organisations,
    users,
    user,
    securityEvents,
    audit,
  ]),
])

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: RouteProblem,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Opens the page; without it the frame says so instead. The server decides again for every question. */
    permission?: string
  }
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}

function text<Name extends string>(search: Record<string, unknown>, name: Name): { [Key in Name]?: string } {
  const value = search[name]
  return typeof value === 'string' && value !== '' ? ({ [name]: value } as { [Key in Name]: string }) : {}
}
