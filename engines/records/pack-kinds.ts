import type { PackKinds } from '@kangcheng/platform'
import { type CodeList, CodeList as CodeListSchema } from './contract/terminology.ts'
import { ProfileDefinition } from './rules/profiles/profile-definition.ts'
import { type SubscriptionTopic, SubscriptionTopic as SubscriptionTopicSchema } from './rules/subscribing/topic.ts'
import { topicFaults } from './rules/subscribing/topic-faults.ts'
import { codeListFaults } from './rules/terminology/code-list.ts'

/** The kinds of pack document this engine reads. The loader validates against them and knows no engine. */
export const recordKinds: PackKinds = {
  profile: { schema: ProfileDefinition },
  'code-list': { schema: CodeListSchema, check: (body: CodeList) => codeListFaults(body) },
  'subscription-topic': { schema: SubscriptionTopicSchema, check: (body: SubscriptionTopic) => topicFaults(body) },
}
