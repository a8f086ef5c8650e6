export const networked = () => fetch('/')
export const environment = () => process.env.HOME
export const page = () => document.title
