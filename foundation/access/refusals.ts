import { defineRefusals } from '@kangcheng/platform'
import type { AccessRefusal } from './contract/refusals.ts'

/** How each refusal of access is told over HTTP. */
export const accessRefusals = defineRefusals<AccessRefusal>()({
  'access.not-signed-in': { status: 401, words: { zh: '请先登录。', en: 'Sign in first.' } },
  'access.sign-in-failed': {
    status: 401,
    words: { zh: '用户名或密码不正确。', en: 'The user name or the password is not right.' },
  },
  'access.locked': {
    status: 429,
    words: {
      zh: '尝试次数过多，请 {minutes} 分钟后再试。',
      en: 'Too many attempts; try again in {minutes} minutes.',
    },
  },
  'access.csrf': {
    status: 403,
    words: {
      zh: '请求不是从本系统页面发出的，请刷新页面后重试。',
      en: 'The request did not come from a page of this system; reload the page and try again.',
    },
  },
  'access.user-disabled': { status: 403, words: { zh: '此账号已停用。', en: 'This account is disabled.' } },
  'access.password-must-change': {
    status: 403,
    words: { zh: '请先修改初始密码。', en: 'Change your first password before going on.' },
  },
  'access.password-weak': {
    status: 422,
    words: {
      zh: '密码不够安全：至少 10 个字符，不得为常用密码，不得包含用户名（{weakness}）。',
      en: 'The password is too weak: at least 10 characters, not a common one, without the user name ({weakness}).',
    },
  },
  'access.second-factor-needed': {
    status: 401,
    words: { zh: '请输入动态验证码。', en: 'Enter the code of your authenticator.' },
  },
  'access.second-factor-wrong': {
    status: 422,
    words: {
      zh: '验证码不正确、已用过或已过期。',
      en: 'The code is not right, was used before, or is too old.',
    },
  },
  'access.second-factor-required': {
    status: 403,
    words: {
      zh: '您的角色须启用双因素认证，请先在“账号安全”中启用。',
      en: 'Your role asks for a second factor: turn it on under “Account security” first.',
    },
  },
  'access.second-factor-on': {
    status: 409,
    words: { zh: '双因素认证已启用。', en: 'The second factor is on already.' },
  },
  'access.second-factor-off': { status: 409, words: { zh: '双因素认证未启用。', en: 'The second factor is not on.' } },
  'access.password-wrong': { status: 422, words: { zh: '原密码不正确。', en: 'The current password is not right.' } },
  'access.forbidden': {
    status: 403,
    words: { zh: '您没有此权限（{permission}）。', en: 'You do not have this permission ({permission}).' },
  },
  'access.outside-scope': {
    status: 403,
    words: { zh: '超出您的地区或机构范围。', en: 'This lies outside your regions or organisations.' },
  },
  'access.purpose-not-allowed': {
    status: 403,
    words: {
      zh: '您的角色不能以此目的使用（{purpose}）。',
      en: 'Your role may not do this for that purpose ({purpose}).',
    },
  },
  'access.break-glass-reason': {
    status: 422,
    words: { zh: '请写明应急查阅的理由，至少 {least} 个字。', en: 'Give a reason of at least {least} characters.' },
  },
  'access.region-unknown': { status: 404, words: { zh: '没有此行政区划：{code}。', en: 'No such region: {code}.' } },
  'access.organisation-unknown': {
    status: 404,
    words: { zh: '没有此机构：{code}。', en: 'No such organisation: {code}.' },
  },
  'access.region-invalid': {
    status: 422,
    words: {
      zh: '行政区划 {code} 有误（{fault}），共 {count} 处；未做任何更改。',
      en: 'Region {code} is wrong ({fault}), {count} faults in all; nothing was changed.',
    },
  },
  'access.organisation-invalid': {
    status: 422,
    words: {
      zh: '机构 {code} 有误（{fault}），共 {count} 处；未做任何更改。',
      en: 'Organisation {code} is wrong ({fault}), {count} faults in all; nothing was changed.',
    },
  },
  'access.role-invalid': {
    status: 422,
    words: {
      zh: '角色 {code} 有误（{fault}），共 {count} 处；未做任何更改。',
      en: 'Role {code} is wrong ({fault}), {count} faults in all; nothing was changed.',
    },
  },
  'access.role-unknown': { status: 422, words: { zh: '没有此角色：{code}。', en: 'No such role: {code}.' } },
  'access.roles-exclude-each-other': {
    status: 422,
    words: {
      zh: '角色 {role} 与 {other} 不得由同一人担任。',
      en: 'Nobody may hold the roles {role} and {other} together.',
    },
  },
  'access.own-roles': {
    status: 403,
    words: { zh: '不能更改自己的授权或账号。', en: 'Nobody changes their own roles or account.' },
  },
  'access.duties-apart': {
    status: 403,
    words: {
      zh: '该用户的角色 {other} 与您的角色 {role} 互斥，不能由您重置密码；请由服务器管理员运行 kangcheng user reset-password。',
      en: 'This user’s role {other} and your role {role} are kept apart, so you cannot reset the password; the operator of the server can, with kangcheng user reset-password.',
    },
  },
  'access.user-unknown': { status: 404, words: { zh: '没有此用户。', en: 'No such user.' } },
  'access.session-unknown': {
    status: 404,
    words: { zh: '没有此登录会话，或已结束。', en: 'No such session, or it is over.' },
  },
  'access.token-invalid': {
    status: 401,
    words: { zh: '接口令牌无效、已过期或已撤销。', en: 'The token is not known, has expired or was revoked.' },
  },
  'access.token-unknown': {
    status: 404,
    words: { zh: '没有此接口令牌，或已撤销。', en: 'No such token, or it was revoked.' },
  },
  'access.token-too-wide': {
    status: 403,
    words: {
      zh: '令牌的权限不能超出您自己的权限，也不能用于账号、角色和审计（{permission}）。',
      en: 'A token may not reach beyond your own rights, nor to accounts, roles and audit ({permission}).',
    },
  },
  'access.session-needed': {
    status: 403,
    words: { zh: '此功能须本人登录使用，不能使用接口令牌。', en: 'This is for people who sign in, not for a token.' },
  },
  'access.too-many-requests': {
    status: 429,
    words: { zh: '请求过于频繁，请 {seconds} 秒后再试。', en: 'Too many requests; try again in {seconds} seconds.' },
  },
  'access.assignment-unknown': { status: 404, words: { zh: '没有此授权。', en: 'No such assignment.' } },
  'access.login-taken': { status: 409, words: { zh: '用户名已被使用。', en: 'This user name is taken.' } },
  'access.login-invalid': {
    status: 422,
    words: { zh: '用户名应为 2–60 个字符，不含空格。', en: 'A user name has 2–60 characters and no spaces.' },
  },
  'access.day-invalid': {
    status: 422,
    words: { zh: '日期无效：{day}。', en: 'Not a day of the calendar, or in the wrong order: {day}.' },
  },
  'access.not-while-acting': {
    status: 409,
    words: {
      zh: '代理他人期间不能办理，请先切换回本人。',
      en: 'Not while you act for somebody: be yourself again first.',
    },
  },
  'access.delegation-days': {
    status: 422,
    words: {
      zh: '代理起止日期无效（{day}）：从今日起，截止日期必填，最长 {most} 天。',
      en: 'The days of the delegation will not do ({day}): from today on, with a last day, {most} days at most.',
    },
  },
  'access.delegation-unknown': {
    status: 404,
    words: { zh: '没有此代理，或已结束。', en: 'No such delegation, or it is over.' },
  },
  'access.delegation-over': {
    status: 403,
    words: { zh: '代理已结束，请切换回本人。', en: 'The delegation is over: be yourself again.' },
  },
  'access.delegate-unfit': {
    status: 422,
    words: {
      zh: '此人不能作为代理人：须为本机构或下级机构的在用账号，且不是本人；其他情况请联系安全管理员。',
      en: 'This person cannot stand in: it must be somebody else of your organisation or below it who may sign in; otherwise ask the security administrator.',
    },
  },
  'access.role-not-delegable': {
    status: 422,
    words: {
      zh: '角色 {role} 涉及账号、授权或审计，不能委托他人代理。',
      en: 'The role {role} keeps accounts, rights or the audit log and cannot be handed over.',
    },
  },
  'access.elsewhere-off': {
    status: 404,
    words: { zh: '本平台未启用统一身份认证。', en: 'Signing in elsewhere is not set up here.' },
  },
  'access.elsewhere-down': {
    status: 503,
    words: {
      zh: '统一身份认证暂时无法连接，请使用用户名和密码登录，或稍后再试。',
      en: 'The city’s sign-in cannot be reached: use your user name and password, or try again later.',
    },
  },
  'access.elsewhere-failed': {
    status: 401,
    words: {
      zh: '统一身份认证未通过，请重新登录。',
      en: 'The city’s sign-in was not completed: please try again.',
    },
  },
  'access.identity-unlinked': {
    status: 403,
    words: {
      zh: '您的统一身份尚未关联可用的账号。请联系本单位管理员，或先用用户名和密码登录，在“账号安全”中关联。',
      en: 'Your city identity opens no account here. Ask your administrator, or sign in with your user name and link it under “Account security”.',
    },
  },
  'access.identity-taken': {
    status: 409,
    words: {
      zh: '此统一身份或此账号已有关联，请先解除。',
      en: 'This identity or this account is linked already: undo that first.',
    },
  },
  'access.identity-unknown': { status: 404, words: { zh: '没有此关联。', en: 'No such link.' } },
  'access.journey-over': {
    status: 410,
    words: {
      zh: '登录页面已过期、已用过，或不是在此浏览器中打开的，请重新登录。',
      en: 'This sign-in has expired, was used already, or began in another browser: please begin again.',
    },
  },
  'access.reveal-reason': {
    status: 422,
    words: { zh: '请写明查看理由，至少 {least} 个字。', en: 'Give a reason of at least {least} characters.' },
  },
  'access.contact-unknown': {
    status: 404,
    words: { zh: '此账号没有登记联系方式。', en: 'No contact data are kept for this account.' },
  },
  'access.import-headings': {
    status: 422,
    words: {
      zh: '找不到必需的列：{missing}。请检查第一行的列名和分隔符（逗号、分号或制表符）。',
      en: 'Columns are missing: {missing}. Look at the headings in the first row and at the delimiter (comma, semicolon or tab).',
    },
  },
  'access.import-faults': {
    status: 422,
    words: { zh: '文件中有 {count} 处错误，未做任何更改。', en: 'The file has {count} faults; nothing was changed.' },
  },
  'access.import-changed-meanwhile': {
    status: 409,
    words: {
      zh: '核对之后情况有变化，或不是同一个文件，未做任何更改；请重新核对。',
      en: 'Something has changed since the file was looked at, or it is another file; nothing was changed. Look at it again.',
    },
  },
  'access.proposal-unknown': {
    status: 404,
    words: { zh: '没有此待确认授权，或已处理。', en: 'No such proposed role, or it was decided on already.' },
  },
  'access.page-invalid': { status: 400, words: { zh: '翻页标记无效。', en: 'The mark of the page cannot be read.' } },
})
