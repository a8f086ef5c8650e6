import type { TargetRule } from './target-rule.ts'

/** Done or not done, said without a thing: 提前实现, 基本建成. */
const DEED =
  '建成|完成|实现|建立|建立健全|建立完善|建立并实施|互联互通|正常运行|健全|形成|成立|设立|设置|出台|印发|制定|启动|实施|运行|投入使用|投用|投入运行|开通|上线|挂牌|验收|通过验收|通过|创建成功|创建|创成|获得命名|达标|全部达标|落实|到位|覆盖到位|推开|开展|配备|消除|建设完成|竣工|封顶|开工|贯通|联通|接入'
const MANNER =
  '提前|如期|按期|按时|全面|基本|初步|全部|已|均|率先|成功|顺利|正式|巩固|继续|保持|力争|确保|争取|提前[一二两1-3]年|有效|建设|普遍|持续'
const ALONE = new RegExp(`^(?:${MANNER})*(?:${DEED})(?:目标|任务|工作|状态|标准)?$`)
/** A deed with its object: 建成国家卫生城市. Digits would make it something to count. */
const WITH_OBJECT =
  /^(?:提前|如期|按期|全面|基本|初步|率先|成功|力争|确保|争取)*(?:建成|建立健全|建立|完成|创建成?|创成|获得|获评|通过|出台|制定|印发|成立|设立|启动|形成|实现|达到|开通|巩固|保持|消除)[^\d<>=~%‰不未无非率较比以左]{2,40}$/
const OBJECT_NOUN =
  /(?:城市|县城|县|镇|乡镇|村|社区|市|机制|制度|体系|平台|中心|医院|机构|网络|系统|格局|称号|复审|评审|验收|认证|改造|建设|方案|规划|办法|标准|名录|数据库|专家库|资源库|联盟|医共体|医联体|示范区|试点|先进区|联网|互认|互联互通|一体化|共享|任务|状态|实验室|基地|公园|步道|目标|条例|疟疾|血吸虫病)$/
/** 达到国家标准, 机制健全. */
const MEETS =
  /^(?:均|全部|基本|全面)?(?:达到|符合|满足)(?:国家|省|市|行业)[定级]?(?:有关|相关|卫生|规定)?(?:的)?(?:标准|规范|要求)$/
const STANDS =
  /^[^\d<>=~%‰不未无非率、;]{0,16}(?:机制|制度|体系|网络|平台|政策)(?:基本|全面|初步|更加)?(?:建立|健全|形成|完善|建成|运行|成型)$/
const IDIOMS = /^(?:达标|保持消除状态|维持消除状态|保持消除|已实现|已建成|已完成)$/

/** Something to be done, not counted: 提前实现, 建成国家卫生城市, 达标. */
export const readMilestone: TargetRule<'milestone'> = (phrase) =>
  [IDIOMS, ALONE, MEETS, STANDS].some((pattern) => pattern.test(phrase)) ||
  (WITH_OBJECT.test(phrase) && OBJECT_NOUN.test(phrase))
    ? { kind: 'milestone' }
    : undefined
