import { figures } from './main.ts'

const FRAME =
  '##0101QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&1C80\r\n'

process.stdout.write(`${figures(Buffer.from(FRAME, 'latin1')).join('\n')}\n`)
