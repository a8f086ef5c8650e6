import { PageState, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { channelsQuery, organisationWebhooksQuery } from '../../queries/notice-queries.ts'
import { MailChannel } from './mail-channel.tsx'
import { Webhooks } from './webhooks.tsx'
import { noticeWords } from './words.ts'

/** Where notices go beside the inbox. */
export function Channels() {
  const t = useWords(noticeWords)
  const may = useMay()
  const channels = useQuery(channelsQuery)
  const mayOwn = may('access.token.create')
  return (
    <>
      <PageState query={channels}>
        {({ mail, webhooks }) => (
          <>
            <MailChannel mail={mail} />
            {(mayOwn || webhooks.length > 0) && (
              <Webhooks title={t('ownWebhooks')} lead={t('ownWebhooksLead')} webhooks={webhooks} mayAdd={mayOwn} />
            )}
          </>
        )}
      </PageState>
      {may('notices.webhook.manage') && <OrganisationWebhooks />}
    </>
  )
}

function OrganisationWebhooks() {
  const t = useWords(noticeWords)
  const webhooks = useQuery(organisationWebhooksQuery)
  return (
    <PageState query={webhooks}>
      {(rows) => (
        <Webhooks
          title={t('organisationWebhooks')}
          lead={t('organisationWebhooksLead')}
          webhooks={rows}
          mayAdd
          ofOrganisations
        />
      )}
    </PageState>
  )
}
