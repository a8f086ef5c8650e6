import { wordBook } from '@kangcheng/web-kit/plain'

export const passwordWords = wordBook(
  'password',
  {
    title: '修改密码',
    lead: '新密码至少 10 个字符，越长越安全；可以用一句只有您知道的话。',
    must: '首次登录或密码被重置后，需要先修改密码。',
    current: '当前密码',
    next: '新密码',
    again: '确认新密码',
    differ: '两次输入的新密码不一致',
    save: '修改密码',
    done: '密码已修改。',
    goOn: '继续',
  },
  {
    title: 'Change your password',
    lead: 'At least 10 characters; length is safer than odd signs. A sentence only you know will do.',
    must: 'After a first sign-in or a reset the password must be changed before anything else.',
    current: 'Present password',
    next: 'New password',
    again: 'New password once more',
    differ: 'The two do not agree',
    save: 'Change password',
    done: 'The password is changed.',
    goOn: 'Go on',
  },
)
