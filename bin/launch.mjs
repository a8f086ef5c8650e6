// Runs under plain Node 20 with nothing installed: brings the dependencies in, then hands over to the packaged Node 24.
import { launch } from './packaged-node.mjs'

const [file, ...parameters] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: node bin/launch.mjs FILE.ts [ARGUMENTS]\n')
  process.exit(2)
}
launch(file, parameters)
