// SPDX-License-Identifier: Apache-2.0
// Firebase Authentication as the emulator of firebase-tools plays it, on the loopback address, for as long as
// standard input is open:
//     node server.js [--port PORT]
// Prints "ready {json}" once it listens: the addresses and an API key, and that of its control (../control.mjs).
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { controlled, listening } from '../control.mjs';
import { Project } from './project.js';

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '0' } } });

// The command line of firebase-tools wants a project, a home folder and the network; its emulator is an Express
// application that wants none of them. What it may still write goes where it is removed.
const folder = await mkdtemp(join(tmpdir(), 'renumber-firebase-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
Object.assign(process.env, { HOME: folder, XDG_CONFIG_HOME: folder });
const require = createRequire(import.meta.url);

// Nine seconds of ten at the start go into checks of calls that nobody makes here; so those are left out.
const { default: spec } = require('firebase-tools/lib/emulator/auth/apiSpec');
const calls = /^\/v1\/accounts:(lookup|sendOobCode|sendVerificationCode|signInWithPassword|signInWithPhoneNumber)$/;
const managing = /^\/v1\/token$|^\/v[12]\/projects\/\{targetProjectId\}\/(accounts|config)$|^\/emulator\/v1\/projects\/\{targetProjectId\}\/accounts$/;
for (const path of Object.keys(spec.paths)) {
    if (!calls.test(path) && !managing.test(path))
        delete spec.paths[path];
}
const { createApp } = require('firebase-tools/lib/emulator/auth/server');

const projectId = 'demo-renumber';
const apiKey = 'sample-api-key';
const states = new Map(); // of each project, all that the emulator knows
const server = createServer(await createApp(projectId, 0, states));
const address = await listening(server, options.port);
const project = new Project(address, projectId, states);
await project.begin();
const control = await controlled({
    reset: () => project.reset(),
    truth: user => project.truth(user),
    sent: asked => project.sent(asked),
    expire: () => project.expire(),
});
console.log(`ready ${JSON.stringify({
    setups: {
        usual: {
            baseUrl: `${address}/identitytoolkit.googleapis.com/v1`,
            hosts: { tokens: `${address}/securetoken.googleapis.com/v1` },
            settings: { apiKey },
        },
    },
    control,
})}`);

const end = () => process.exit(0);
process.on('SIGTERM', end).on('SIGINT', end);
process.stdin.on('end', end).on('error', end).resume();
