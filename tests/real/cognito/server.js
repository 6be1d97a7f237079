// SPDX-License-Identifier: Apache-2.0
// Amazon Cognito as cognito-local plays it, on the loopback address, for as long as standard input is open:
//     node server.js [--port PORT]
// Prints "ready {json}" once it listens: an app client for each way that a user pool can be set up, and the
// address of its control (../control.mjs).
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { controlled, listening } from '../control.mjs';
import { Messages } from './messages.js';
import { Pools } from './pools.js';

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '0' } } });

// cognito-local keeps its database in the folder it was started in, and nowhere else.
const folder = await mkdtemp(join(tmpdir(), 'renumber-cognito-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.chdir(folder);

const server = createServer();
const address = await listening(server, options.port);
await mkdir('.cognito');
await writeFile('.cognito/config.json', JSON.stringify({ TokenConfig: { IssuerDomain: address } }));

// Read while the module is loaded. The message is about the AWS SDK that cognito-local was written with.
process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = '1';
const { default: cognito } = await import('cognito-local');
const messages = new Messages();
const { application } = await cognito.createDefaultServer(pino({ level: 'info' }, messages));
server.on('request', application);

const pools = new Pools(address, join(folder, '.cognito', 'db'));
await pools.create();
const control = await controlled({
    reset: () => {
        messages.clear();
        return pools.reset();
    },
    truth: user => pools.truth(user),
    sent: asked => messages.sent(asked),
});
const setups = Object.fromEntries(Object.entries(pools.list).map(([name, { clientId, emailSetup, isForEmail }]) =>
    [name, { baseUrl: address, settings: { region: 'local', clientId }, emailSetup, isForEmail }]));
console.log(`ready ${JSON.stringify({ setups, control })}`);

const end = () => process.exit(0);
process.on('SIGTERM', end).on('SIGINT', end);
process.stdin.on('end', end).on('error', end).resume();
