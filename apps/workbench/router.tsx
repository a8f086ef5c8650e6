import { Loading, type SessionState, sessionQuery } from '@kangcheng/web-kit'
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
import { BULK_PERMISSIONS } from './pages/bulk/parts.ts'
import { CARD_PAGES } from './pages/cards/parts.ts'
import { readCardSearch } from './pages/cards/search.ts'
import { readFeedSearch } from './pages/exchange/feeds/search.ts'
import { readMessageSearch } from './pages/exchange/messages/search.ts'
import { readRecordSearch } from './pages/health-record/search.ts'
import { readNoticeSearch } from './pages/notices/search.ts'
import { readOverviewSearch } from './pages/overview/search.ts'
import { readDoubtSearch, readPairSearch } from './pages/persons/doubts/search.ts'
import { DESK_PAGES, readDeskSearch } from './pages/privacy/desk/search.ts'
import { OFFICE_PAGES, readOfficeSearch } from './pages/privacy/officer/search.ts'
import { readOwnSearch } from './pages/privacy/own/search.ts'
import { readPublicationSearch } from './pages/publications/search.ts'
import { readRecognitionSearch } from './pages/recognition/search.ts'
import { readScoreSearch, readWorklistSearch } from './pages/record-quality/search.ts'
import { readPatientSearch } from './pages/records/patient/search.ts'
import { readResourceSearch } from './pages/records/resource/search.ts'
import { readReportSearch } from './pages/reports/search.ts'
import { readEventSearch } from './pages/security-events/search.ts'
import { readSharingSearch, readSideSearch } from './pages/sharing/search.ts'
import { readTaskSearch } from './pages/tasks/search.ts'
import { readTerminologySearch } from './pages/terminology/search.ts'
import { readUserSearch } from './pages/users/search.ts'
import { readVitalSearch } from './pages/vital-events/search.ts'

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
  validateSearch: (search): { next?: string; elsewhere?: string } => ({
    ...text(search, 'next'),
    ...text(search, 'elsewhere'),
  }),
  component: lazyRouteComponent(() => import('./pages/login/login-page.tsx'), 'LoginPage'),
})

const VITAL_PAGES = ['exchange.vital-events.read', 'exchange.vital-events.figures']

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
  component: lazyRouteComponent(() => import('./pages/home/home-page.tsx'), 'HomePage'),
})
const notices = createRoute({
  getParentRoute: () => frame,
  path: '/notices',
  validateSearch: readNoticeSearch,
  component: lazyRouteComponent(() => import('./pages/notices/notices-page.tsx'), 'NoticesPage'),
})
const reviewQueue = createRoute({
  getParentRoute: () => frame,
  path: '/review',
  staticData: { permission: 'indicators.report.review' },
  component: lazyRouteComponent(() => import('./pages/review/review-page.tsx'), 'ReviewQueuePage'),
})
const reportingBoard = createRoute({
  getParentRoute: () => frame,
  path: '/reporting-board',
  staticData: { permission: 'indicators.report.read' },
  validateSearch: (search): { dataSet?: string } => text(search, 'dataSet'),
  component: lazyRouteComponent(() => import('./pages/reporting-board/board-page.tsx'), 'BoardPage'),
})
const password = createRoute({
  getParentRoute: () => frame,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/password/password-page.tsx'), 'PasswordPage'),
})
const security = createRoute({
  getParentRoute: () => frame,
  path: '/security',
  validateSearch: (search): { elsewhere?: string } => text(search, 'elsewhere'),
  component: lazyRouteComponent(() => import('./pages/security/security-page.tsx'), 'SecurityPage'),
})
const ownDelegation = createRoute({
  getParentRoute: () => frame,
  path: '/security/delegation',
  component: lazyRouteComponent(() => import('./pages/delegation/own-page.tsx'), 'OwnDelegationPage'),
})
const delegations = createRoute({
  getParentRoute: () => frame,
  path: '/delegations',
  staticData: { permission: 'access.delegation.administer' },
  component: lazyRouteComponent(() => import('./pages/delegation/all-page.tsx'), 'DelegationsPage'),
})
const proposedRoles = createRoute({
  getParentRoute: () => frame,
  path: '/proposed-roles',
  staticData: { permission: 'access.role.assign' },
  component: lazyRouteComponent(() => import('./pages/directory-import/proposed-page.tsx'), 'ProposedRolesPage'),
})
const userImport = createRoute({
  getParentRoute: () => frame,
  path: '/users/import',
  staticData: { permission: 'access.user.import' },
  component: lazyRouteComponent(() => import('./pages/directory-import/import-page.tsx'), 'UserImportPage'),
})
const organisationImport = createRoute({
  getParentRoute: () => frame,
  path: '/organisations/import',
  staticData: { permission: 'access.organisation.import' },
  component: lazyRouteComponent(() => import('./pages/directory-import/import-page.tsx'), 'OrganisationImportPage'),
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
  validateSearch: readTaskSearch,
  component: lazyRouteComponent(() => import('./pages/tasks/tasks-page.tsx'), 'TasksPage'),
})
const task = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/tasks/$code',
  staticData: { permission: 'indicators.plan.read' },
  validateSearch: (search): { asOf?: string } => text(search, 'asOf'),
  component: lazyRouteComponent(() => import('./pages/tasks/task/task-page.tsx'), 'TaskPage'),
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
const snapshots = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/snapshots',
  staticData: { permission: 'indicators.snapshot.read' },
  component: lazyRouteComponent(() => import('./pages/snapshots/snapshots-page.tsx'), 'SnapshotsPage'),
})
const snapshot = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/snapshots/$snapshot',
  staticData: { permission: 'indicators.snapshot.read' },
  component: lazyRouteComponent(() => import('./pages/snapshots/snapshot-page.tsx'), 'SnapshotPage'),
})
const compareSnapshot = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$plan/snapshots/$snapshot/compare',
  staticData: { permission: 'indicators.snapshot.read' },
  validateSearch: (search): { with?: string } => text(search, 'with'),
  component: lazyRouteComponent(() => import('./pages/snapshots/compare-page.tsx'), 'ComparePage'),
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
const publications = createRoute({
  getParentRoute: () => frame,
  path: '/publications',
  staticData: { permission: 'indicators.publication.read' },
  validateSearch: readPublicationSearch,
  component: lazyRouteComponent(() => import('./pages/publications/publications-page.tsx'), 'PublicationsPage'),
})
const publication = createRoute({
  getParentRoute: () => frame,
  path: '/publications/$publication',
  staticData: { permission: 'indicators.publication.read' },
  component: lazyRouteComponent(() => import('./pages/publications/publication-page.tsx'), 'PublicationPage'),
})
const records = createRoute({
  getParentRoute: () => frame,
  path: '/records',
  staticData: { permission: 'records.resource.read' },
  component: lazyRouteComponent(() => import('./pages/records/records-page.tsx'), 'RecordsPage'),
})
const recordSearch = createRoute({
  getParentRoute: () => frame,
  path: '/records/search',
  staticData: { permission: 'records.resource.read' },
  component: lazyRouteComponent(() => import('./pages/records/builder/search-page.tsx'), 'SearchPage'),
})
const patientRecord = createRoute({
  getParentRoute: () => frame,
  path: '/records/patients/$patient',
  staticData: { permission: 'records.resource.read' },
  validateSearch: readPatientSearch,
  component: lazyRouteComponent(() => import('./pages/records/patient/patient-page.tsx'), 'PatientPage'),
})
const resource = createRoute({
  getParentRoute: () => frame,
  path: '/records/resources/$type/$id',
  staticData: { permission: 'records.resource.read' },
  validateSearch: readResourceSearch,
  component: lazyRouteComponent(() => import('./pages/records/resource/resource-page.tsx'), 'ResourcePage'),
})
const persons = createRoute({
  getParentRoute: () => frame,
  path: '/persons',
  staticData: { permission: 'persons.person.find' },
  component: lazyRouteComponent(() => import('./pages/persons/find/find-page.tsx'), 'FindPage'),
})
const doubts = createRoute({
  getParentRoute: () => frame,
  path: '/persons/doubts',
  staticData: { permission: 'persons.doubt.read' },
  validateSearch: readDoubtSearch,
  component: lazyRouteComponent(() => import('./pages/persons/doubts/doubts-page.tsx'), 'DoubtsPage'),
})
const doubt = createRoute({
  getParentRoute: () => frame,
  path: '/persons/doubts/pair',
  staticData: { permission: 'persons.doubt.read' },
  validateSearch: readPairSearch,
  component: lazyRouteComponent(() => import('./pages/persons/doubts/pair-page.tsx'), 'PairPage'),
})
const linkQuality = createRoute({
  getParentRoute: () => frame,
  path: '/persons/quality',
  staticData: { permission: 'persons.linkage.read' },
  component: lazyRouteComponent(() => import('./pages/persons/quality/quality-page.tsx'), 'LinkQualityPage'),
})
const person = createRoute({
  getParentRoute: () => frame,
  path: '/persons/$person',
  staticData: { permission: 'persons.person.read' },
  component: lazyRouteComponent(() => import('./pages/persons/person/person-page.tsx'), 'PersonIndexPage'),
})
const terminology = createRoute({
  getParentRoute: () => frame,
  path: '/data/terminology',
  staticData: { permission: 'records.terminology.read' },
  validateSearch: readTerminologySearch,
  component: lazyRouteComponent(() => import('./pages/terminology/terminology-page.tsx'), 'TerminologyPage'),
})
const views = createRoute({
  getParentRoute: () => frame,
  path: '/data/views',
  staticData: { permission: 'records.view.run' },
  component: lazyRouteComponent(() => import('./pages/views/views-page.tsx'), 'ViewsPage'),
})
const newView = createRoute({
  getParentRoute: () => frame,
  path: '/data/views/new',
  staticData: { permission: 'records.view.run' },
  component: lazyRouteComponent(() => import('./pages/views/view-page.tsx'), 'NewViewPage'),
})
const view = createRoute({
  getParentRoute: () => frame,
  path: '/data/views/$view',
  staticData: { permission: 'records.view.run' },
  component: lazyRouteComponent(() => import('./pages/views/view-page.tsx'), 'ViewPage'),
})
const bulk = createRoute({
  getParentRoute: () => frame,
  path: '/data/bulk',
  staticData: { permission: BULK_PERMISSIONS },
  validateSearch: (search): { tab?: 'import' } => (search.tab === 'import' ? { tab: 'import' } : {}),
  component: lazyRouteComponent(() => import('./pages/bulk/bulk-page.tsx'), 'BulkPage'),
})
const feeds = createRoute({
  getParentRoute: () => frame,
  path: '/data/feeds',
  staticData: { permission: 'exchange.feed.read' },
  validateSearch: readFeedSearch,
  component: lazyRouteComponent(() => import('./pages/exchange/feeds/feeds-page.tsx'), 'FeedsPage'),
})
const messages = createRoute({
  getParentRoute: () => frame,
  path: '/data/messages',
  staticData: { permission: 'exchange.message.read' },
  validateSearch: readMessageSearch,
  component: lazyRouteComponent(() => import('./pages/exchange/messages/messages-page.tsx'), 'MessagesPage'),
})
const message = createRoute({
  getParentRoute: () => frame,
  path: '/data/messages/$feed/$id',
  staticData: { permission: 'exchange.message.read' },
  component: lazyRouteComponent(() => import('./pages/exchange/messages/message-page.tsx'), 'MessagePage'),
})
const maps = createRoute({
  getParentRoute: () => frame,
  path: '/data/maps',
  staticData: { permission: 'exchange.map.read' },
  component: lazyRouteComponent(() => import('./pages/exchange/maps/maps-page.tsx'), 'MapsPage'),
})
const map = createRoute({
  getParentRoute: () => frame,
  path: '/data/maps/$map',
  staticData: { permission: 'exchange.map.read' },
  component: lazyRouteComponent(() => import('./pages/exchange/maps/map-page.tsx'), 'MapPage'),
})
const replays = createRoute({
  getParentRoute: () => frame,
  path: '/data/replays',
  staticData: { permission: 'exchange.message.read' },
  component: lazyRouteComponent(() => import('./pages/exchange/replays/replays-page.tsx'), 'ReplaysPage'),
})
const recognition = createRoute({
  getParentRoute: () => frame,
  path: '/data/recognition',
  staticData: { permission: 'exchange.recognition.read' },
  validateSearch: readRecognitionSearch,
  component: lazyRouteComponent(() => import('./pages/recognition/recognition-page.tsx'), 'RecognitionPage'),
})
const qualityWorklist = createRoute({
  getParentRoute: () => frame,
  path: '/quality',
  staticData: { permission: 'exchange.record-quality.read' },
  validateSearch: readWorklistSearch,
  component: lazyRouteComponent(() => import('./pages/record-quality/worklist-page.tsx'), 'WorklistPage'),
})
const qualityScores = createRoute({
  getParentRoute: () => frame,
  path: '/quality/scores',
  staticData: { permission: 'exchange.record-quality.read' },
  validateSearch: readScoreSearch,
  component: lazyRouteComponent(() => import('./pages/record-quality/scores-page.tsx'), 'ScoresPage'),
})
const qualityRules = createRoute({
  getParentRoute: () => frame,
  path: '/quality/rules',
  staticData: { permission: 'exchange.record-quality.read' },
  component: lazyRouteComponent(() => import('./pages/record-quality/rules-page.tsx'), 'RulesPage'),
})
const qualityFinding = createRoute({
  getParentRoute: () => frame,
  path: '/quality/findings/$finding',
  staticData: { permission: 'exchange.record-quality.read' },
  component: lazyRouteComponent(() => import('./pages/record-quality/finding-page.tsx'), 'FindingPage'),
})
const qualityEncounter = createRoute({
  getParentRoute: () => frame,
  path: '/quality/encounters/$encounter',
  staticData: { permission: 'exchange.record-quality.read' },
  component: lazyRouteComponent(() => import('./pages/record-quality/encounter-page.tsx'), 'EncounterPage'),
})
const sharing = createRoute({
  getParentRoute: () => frame,
  path: '/data/sharing',
  staticData: { permission: 'exchange.sharing.read' },
  validateSearch: readSharingSearch,
  component: lazyRouteComponent(() => import('./pages/sharing/sharing-page.tsx'), 'SharingPage'),
})
const newDataSet = createRoute({
  getParentRoute: () => frame,
  path: '/data/sharing/new',
  staticData: { permission: 'exchange.sharing.publish' },
  component: lazyRouteComponent(() => import('./pages/sharing/catalogue/edit-page.tsx'), 'NewDataSetPage'),
})
const editDataSet = createRoute({
  getParentRoute: () => frame,
  path: '/data/sharing/data-sets/$code/edit',
  staticData: { permission: 'exchange.sharing.publish' },
  component: lazyRouteComponent(() => import('./pages/sharing/catalogue/edit-page.tsx'), 'EditDataSetPage'),
})
const dataSet = createRoute({
  getParentRoute: () => frame,
  path: '/data/sharing/data-sets/$code',
  staticData: { permission: 'exchange.sharing.read' },
  component: lazyRouteComponent(() => import('./pages/sharing/catalogue/data-set-page.tsx'), 'DataSetPage'),
})
const sharingApplication = createRoute({
  getParentRoute: () => frame,
  path: '/data/sharing/applications/$id',
  staticData: { permission: 'exchange.sharing.read' },
  validateSearch: readSideSearch,
  component: lazyRouteComponent(() => import('./pages/sharing/applications/application-page.tsx'), 'ApplicationPage'),
})
const extract = createRoute({
  getParentRoute: () => frame,
  path: '/data/sharing/extracts/$id',
  staticData: { permission: 'exchange.sharing.read' },
  validateSearch: readSideSearch,
  component: lazyRouteComponent(() => import('./pages/sharing/extracts/extract-page.tsx'), 'ExtractPage'),
})
const vitalEvents = createRoute({
  getParentRoute: () => frame,
  path: '/vital-events',
  staticData: { permission: VITAL_PAGES },
  validateSearch: readVitalSearch,
  component: lazyRouteComponent(() => import('./pages/vital-events/vital-events-page.tsx'), 'VitalEventsPage'),
})
const deathCertificate = createRoute({
  getParentRoute: () => frame,
  path: '/vital-events/deaths/$id',
  staticData: { permission: 'exchange.vital-events.read' },
  validateSearch: (search): { new?: true } => (search.new === true ? { new: true } : {}),
  component: lazyRouteComponent(() => import('./pages/vital-events/certificate-page.tsx'), 'DeathCertificatePage'),
})
const birthCertificate = createRoute({
  getParentRoute: () => frame,
  path: '/vital-events/births/$id',
  staticData: { permission: 'exchange.vital-events.read' },
  validateSearch: (search): { new?: true } => (search.new === true ? { new: true } : {}),
  component: lazyRouteComponent(() => import('./pages/vital-events/certificate-page.tsx'), 'BirthCertificatePage'),
})
const cards = createRoute({
  getParentRoute: () => frame,
  path: '/cards',
  staticData: { permission: CARD_PAGES },
  validateSearch: readCardSearch,
  component: lazyRouteComponent(() => import('./pages/cards/cards-page.tsx'), 'CardsPage'),
})
const cardsOfPerson = createRoute({
  getParentRoute: () => frame,
  path: '/cards/persons/$person',
  staticData: { permission: 'persons.card.read' },
  component: lazyRouteComponent(() => import('./pages/cards/person/person-page.tsx'), 'PersonPage'),
})
const healthRecord = createRoute({
  getParentRoute: () => frame,
  path: '/persons/$person/record',
  staticData: { permission: 'persons.record.read' },
  validateSearch: readRecordSearch,
  component: lazyRouteComponent(() => import('./pages/health-record/record-page.tsx'), 'RecordPage'),
})
const ownRecord = createRoute({
  getParentRoute: () => frame,
  path: '/my-record',
  staticData: { permission: 'persons.own.read' },
  validateSearch: readOwnSearch,
  component: lazyRouteComponent(() => import('./pages/privacy/own/own-page.tsx'), 'OwnPage'),
})
const residentDesk = createRoute({
  getParentRoute: () => frame,
  path: '/residents/$person',
  staticData: { permission: DESK_PAGES },
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('./pages/privacy/desk/desk-page.tsx'), 'ResidentDeskPage'),
})
const privacy = createRoute({
  getParentRoute: () => frame,
  path: '/privacy',
  staticData: { permission: OFFICE_PAGES },
  validateSearch: readOfficeSearch,
  component: lazyRouteComponent(() => import('./pages/privacy/officer/office-page.tsx'), 'OfficePage'),
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
    notices,
    reviewQueue,
    reportingBoard,
    password,
    security,
    ownDelegation,
    delegations,
    proposedRoles,
    userImport,
    organisationImport,
    plans,
    overview,
    indicator,
    tasks,
    task,
    findings,
    regions,
    index,
    snapshots,
    snapshot,
    compareSnapshot,
    appraisal,
    appraisedUnit,
    imports,
    review,
    reports,
    report,
    publications,
    publication,
    records,
    recordSearch,
    patientRecord,
    resource,
    persons,
    doubts,
    doubt,
    linkQuality,
    person,
    terminology,
    views,
    newView,
    view,
    bulk,
    feeds,
    messages,
    message,
    maps,
    map,
    replays,
    recognition,
    qualityWorklist,
    qualityScores,
    qualityRules,
    qualityFinding,
    qualityEncounter,
    sharing,
    newDataSet,
    editDataSet,
    dataSet,
    sharingApplication,
    extract,
    vitalEvents,
    deathCertificate,
    birthCertificate,
    cards,
    cardsOfPerson,
    healthRecord,
    residentDesk,
    ownRecord,
    privacy,
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
    /** Opens the page, any of several; without it the frame says so instead. The server decides again for every question. */
    permission?: string | readonly string[]
  }
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}

function text<Name extends string>(search: Record<string, unknown>, name: Name): { [Key in Name]?: string } {
  const value = search[name]
  return typeof value === 'string' && value !== '' ? ({ [name]: value } as { [Key in Name]: string }) : {}
}
