// SPDX-License-Identifier: Apache-2.0
// What a test may ask of the server besides what any client may:
//     POST /reset          everybody anew; tells who they are, by setup
//     GET  /truth?user=ID  what the emulator knows of them
//     GET  /code?to=NUMBER or ADDRESS, or ?user=ID (links only)   what waits, the newest last
//     POST /expire         forgets all codes and links that wait
export const control = project => async (request, response) => {
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
            return say(200, await project.reset());
        case 'GET /truth': {
            const truth = project.truth(asked.user);
            return truth ? say(200, truth) : say(404, { error: 'no such user' });
        }
        case 'GET /code':
            return say(200, project.sent(asked));
        case 'POST /expire':
            project.expire();
            return say(200, { toldAs: 'INVALID_SESSION_INFO' });
        default:
            return say(404, { error: 'no such page' });
        }
    } catch (error) {
        return say(500, { error: String(error) });
    }
};
