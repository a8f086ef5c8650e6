#!/usr/bin/env node
import { launch } from './packaged-node.mjs'

launch('apps/server/cli.ts', process.argv.slice(2))
