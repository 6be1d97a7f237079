// SPDX-License-Identifier: Apache-2.0
// What a test may ask of the server besides what any client may:
//     POST /reset          everybody anew; tells who they are, by pool
//     GET  /truth?user=ID  what the database says of them
//     GET  /code?user=ID or ?to=NUMBER   the messages that were sent, the newest last
//     POST /expire         501: cognito-local's codes have no age
export const control = (pools, messages) => async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const say = (status, body) => {
        const text = JSON.stringify(body);
        const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
        response.writeHead(status, headers).end(text);
    };
    const asked = { user: searchParams.get('user'), to: searchParams.get('to') };
    try {
        switch (`${request.method} ${pathname}`) {
        case 'POST /reset':
            messages.clear();
            return say(200, await pools.reset());
        case 'GET /truth': {
            const truth = await pools.truth(asked.user);
            return truth ? say(200, truth) : say(404, { error: 'no such user' });
        }
        case 'GET /code':
            return say(200, messages.sent(asked));
        case 'POST /expire':
            return say(501, { error: 'cognito-local does not let codes expire' });
        default:
            return say(404, { error: 'no such page' });
        }
    } catch (error) {
        return say(500, { error: String(error) });
    }
};
