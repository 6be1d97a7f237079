// SPDX-License-Identifier: Apache-2.0
// What a test may ask of a server besides what any client may, on an address of its own:
//     POST /reset                      everybody anew; tells who they are, by setup
//     GET  /truth?user=ID              what the server's own data says of a user, and how many sign-ins of theirs
//                                      it has ("signIns"), where it keeps those; 404 where there is none
//     GET  /code?to=CONTACT, ?user=ID  the messages that were sent, or that wait, in a list, the newest last
//     POST /expire                     makes what waits too old; 501 where the server's codes have no age
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Listens on the loopback address, at any port where none is given; comes back with the address. */
export async function listening(server, port = 0) {
    server.listen(Number(port), '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${server.address().port}`;
}

/** Serves these; comes back with their address. Each may be asynchronous; `expire` may be missing. */
export function controlled({ reset, truth, sent, expire }) {
    const answers = {
        'POST /reset': async () => [200, await reset()],
        'GET /truth': async query => {
            const found = await truth(query.get('user'));
            return found ? [200, found] : [404, { error: 'no such user' }];
        },
        'GET /code': async query => [200, await sent({ user: query.get('user'), to: query.get('to') })],
        'POST /expire': async () => expire ? [200, await expire() ?? {}] : [501, { error: 'codes never expire here' }],
    };
    return listening(createServer(async (request, response) => {
        request.resume();
        const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
        const answer = answers[`${request.method} ${pathname}`] ?? (async () => [404, { error: 'no such page' }]);
        const [status, body] = await answer(searchParams).catch(error => [500, { error: String(error) }]);
        const text = JSON.stringify(body);
        const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
        response.writeHead(status, headers).end(text);
    }));
}
