import {
  AlertOutlined,
  ApartmentOutlined,
  ApiOutlined,
  AuditOutlined,
  BarsOutlined,
  BookOutlined,
  CameraOutlined,
  CheckSquareOutlined,
  CloudSyncOutlined,
  DashboardOutlined,
  DiffOutlined,
  ExceptionOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FormOutlined,
  FundOutlined,
  HeatMapOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  LockOutlined,
  NodeIndexOutlined,
  NotificationOutlined,
  PartitionOutlined,
  ProfileOutlined,
  RedoOutlined,
  SafetyCertificateOutlined,
  ShareAltOutlined,
  SolutionOutlined,
  SwapOutlined,
  TableOutlined,
  TeamOutlined,
  TrophyOutlined,
  UsergroupAddOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons'
import { useMay, useWords } from '@kangcheng/web-kit'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BULK_PERMISSIONS } from '../pages/bulk/parts.ts'
import { CARD_PAGES, readsFor } from '../pages/cards/parts.ts'
import { OFFICE_PAGES } from '../pages/privacy/officer/search.ts'
import { useCurrentPlan } from './current-plan.ts'
import { frameWords } from './words.ts'

/** Any of them opens the group of who is who. */
const INDEX_PERMISSIONS = ['persons.doubt.read', 'persons.person.find', 'persons.linkage.read']
/** Any of them opens the group of what institutions send. */
const EXCHANGE_PERMISSIONS = ['exchange.feed.read', 'exchange.message.read', 'exchange.map.read']

/** Only what exists and what the person may open. */
export function Navigation({ onGo }: { onGo: () => void }) {
  const t = useWords(frameWords)
  const may = useMay()
  const plan = useCurrentPlan()
  const item = (icon: ReactNode, label: string, link: LinkProps, exact = false) => (
    <li key={label}>
      <Link {...link} onClick={onGo} activeOptions={{ exact, includeSearch: false }} className="nav-link">
        <span aria-hidden="true">{icon}</span>
        <span>{label}</span>
      </Link>
    </li>
  )
  return (
    <nav aria-label={t('navigation')} className="navigation">
      <ul>
        {item(<HomeOutlined />, t('home'), { to: '/' }, true)}
        {may('indicators.plan.read') && item(<FileTextOutlined />, t('plans'), { to: '/plans' }, true)}
        {may('indicators.report.read') && item(<FormOutlined />, t('reports'), { to: '/reports' })}
        {may('indicators.report.review') && item(<CheckSquareOutlined />, t('reviewQueue'), { to: '/review' })}
        {may('indicators.report.read') && item(<BarsOutlined />, t('reportingBoard'), { to: '/reporting-board' })}
        {may('indicators.appraisal.read') && item(<TrophyOutlined />, t('appraisal'), { to: '/appraisal' })}
        {may('indicators.publication.read') &&
          item(<NotificationOutlined />, t('publications'), { to: '/publications' })}
        {may('indicators.plan.enter') && item(<ImportOutlined />, t('imports'), { to: '/imports' })}
        {may('records.resource.read') && item(<FileSearchOutlined />, t('records'), { to: '/records' })}
        {may('records.terminology.read') && item(<BookOutlined />, t('terminology'), { to: '/data/terminology' })}
        {may('records.view.run') && item(<ProfileOutlined />, t('views'), { to: '/data/views' })}
        {may(BULK_PERMISSIONS) && item(<CloudSyncOutlined />, t('bulk'), { to: '/data/bulk' })}
        {may('exchange.recognition.read') && item(<FileDoneOutlined />, t('recognition'), { to: '/data/recognition' })}
        {may(['exchange.vital-events.read', 'exchange.vital-events.figures']) &&
          item(<UsergroupAddOutlined />, t('vitalEvents'), { to: '/vital-events' })}
        {may('persons.own.read') && item(<SafetyCertificateOutlined />, t('ownRecord'), { to: '/my-record' })}
        {may(OFFICE_PAGES) && item(<SafetyCertificateOutlined />, t('privacy'), { to: '/privacy' })}
        {may(CARD_PAGES) && item(<IdcardOutlined />, t(`readFor_${readsFor(may)}`), { to: '/cards' })}
        {may('exchange.sharing.read') && item(<ShareAltOutlined />, t('sharing'), { to: '/data/sharing' })}
        {may('exchange.record-quality.read') && item(<FileProtectOutlined />, t('recordQuality'), { to: '/quality' })}
      </ul>
      {may(INDEX_PERMISSIONS) && (
        <>
          <p className="nav-group">{t('groupIndex')}</p>
          <ul>
            {may('persons.doubt.read') && item(<DiffOutlined />, t('doubts'), { to: '/persons/doubts' })}
            {may('persons.person.find') && item(<IdcardOutlined />, t('findPerson'), { to: '/persons' }, true)}
            {may('persons.linkage.read') && item(<DashboardOutlined />, t('linkQuality'), { to: '/persons/quality' })}
          </ul>
        </>
      )}
      {may(EXCHANGE_PERMISSIONS) && (
        <>
          <p className="nav-group">{t('groupExchange')}</p>
          <ul>
            {may('exchange.feed.read') && item(<ApiOutlined />, t('feeds'), { to: '/data/feeds' })}
            {may('exchange.message.read') && item(<InboxOutlined />, t('messages'), { to: '/data/messages' })}
            {may('exchange.map.read') && item(<NodeIndexOutlined />, t('maps'), { to: '/data/maps' })}
            {may('exchange.message.read') && item(<RedoOutlined />, t('replays'), { to: '/data/replays' })}
          </ul>
        </>
      )}
      {plan !== undefined && may('indicators.plan.read') && (
        <>
          <p className="nav-group">{t('groupPlan')}</p>
          <ul>
            {item(<HeatMapOutlined />, t('overview'), { to: '/plans/$plan', params: { plan } }, true)}
            {item(<PartitionOutlined />, t('tasks'), { to: '/plans/$plan/tasks', params: { plan } })}
            {item(<ExceptionOutlined />, t('findings'), { to: '/plans/$plan/findings', params: { plan } })}
            {item(<TableOutlined />, t('regions'), { to: '/plans/$plan/regions', params: { plan } })}
            {item(<FundOutlined />, t('index'), { to: '/plans/$plan/index', params: { plan } })}
            {may('indicators.snapshot.read') &&
              item(<CameraOutlined />, t('snapshots'), { to: '/plans/$plan/snapshots', params: { plan } })}
          </ul>
        </>
      )}
      <p className="nav-group">{t('groupSystem')}</p>
      <ul>
        {may('access.directory.read') && item(<ApartmentOutlined />, t('organisations'), { to: '/organisations' })}
        {may('access.user.read') && item(<TeamOutlined />, t('users'), { to: '/users' })}
        {may('access.role.assign') && item(<SolutionOutlined />, t('proposedRoles'), { to: '/proposed-roles' })}
        {may('access.delegation.administer') && item(<SwapOutlined />, t('delegations'), { to: '/delegations' })}
        {may('access.audit.events') && item(<AlertOutlined />, t('securityEvents'), { to: '/security-events' })}
        {may('access.audit.read') && item(<AuditOutlined />, t('audit'), { to: '/audit' })}
        {item(<LockOutlined />, t('security'), { to: '/security' }, true)}
        {item(<UserSwitchOutlined />, t('delegation'), { to: '/security/delegation' })}
      </ul>
    </nav>
  )
}
