import { wordBook } from '@kangcheng/web-kit/plain'

export const loginWords = wordBook(
  'login',
  {
    title: '登录康城',
    lead: '从规划的一句话，到背后的每一个数字。',
    login: '用户名',
    password: '密码',
    show: '显示',
    enter: '登录',
    needLogin: '请填写用户名',
    needPassword: '请填写密码',
    demonstration: '这是演示系统，人员和数据均为虚构。',
    accountsElsewhere: '演示账户在启动窗口中列出。',
    use: '使用演示账户：',
    forgotten: '忘记密码？请联系本单位管理员重置。',
  },
  {
    title: 'Sign in to Kangcheng',
    lead: 'From a sentence in the plan to every figure behind it.',
    login: 'User name',
    password: 'Password',
    show: 'Show',
    enter: 'Sign in',
    needLogin: 'Enter your user name',
    needPassword: 'Enter your password',
    demonstration: 'This is a demonstration: people and figures are invented.',
    accountsElsewhere: 'The demonstration accounts were printed when the platform started.',
    use: 'Use a demonstration account:',
    forgotten: 'Forgotten your password? Ask your administrator to reset it.',
  },
)
