// SPDX-License-Identifier: Apache-2.0
// An OpenID provider on the loopback address, for as long as its standard input is open:
//     node provider.js [--port PORT] [--redirect-path PATH]...
// Prints "ready ISSUER" once it listens. The README says what it can be told.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { api } from './api.js';
import { Control, controlPages } from './control.js';
import { openIdProvider } from './openid.js';
import { interactionPages } from './pages.js';
import { People } from './people.js';
import { Store } from './store.js';
import { authorizations, discovery, faults, tokenRequests } from './watch.js';

const { values: options } = parseArgs({ options: {
    port: { type: 'string', default: '0' },
    'redirect-path': { type: 'string', multiple: true, default: ['/'] },
} });

const server = createServer();
server.listen(Number(options.port), '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;

const control = new Control(new Store(), new People());
const provider = openIdProvider(issuer, options['redirect-path'], control, control.people);
[controlPages(control), faults(control), discovery(control), authorizations(control), tokenRequests(control),
    api(provider, control), interactionPages(provider, control)].forEach(part => provider.use(part));
// Faults of this test server, never what a client did wrong.
provider.on('server_error', (ctx, error) => console.error(error));
server.on('request', provider.callback());
console.log(`ready ${issuer}`);

process.stdin.on('end', () => process.exit(0)).resume();
