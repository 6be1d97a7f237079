// SPDX-License-Identifier: Apache-2.0
// The services' own clients, making the calls of Renumber's presses. Each line of standard input is a request:
//   { "do": "begin" | "update" | "verify", "service", "origin", "number", "code" }
// and each line of standard output says how many milliseconds it took: { "took": 192.3 }.
import { createInterface } from 'node:readline';

import { authing, kiiClient } from '../../interop/officialclients.js';

const accessToken = 'sample-token-verified';

// authing-node-sdk takes a French number in two parts.
const inParts = number => ({ phoneCountryCode: number.slice(0, 3), phoneNumber: number.slice(3) });

async function accepted(call) {
    const reply = await call;
    if (reply.statusCode !== 200)
        throw new Error(reply.message);
    return reply.data;
}

async function beginGenAuth(origin) {
    const client = authing(origin, accessToken);
    const read = () => accepted(client.getProfile({}));
    await read();
    return {
        async update(number) {
            await accepted(client.sendSms({ channel: 'CHANNEL_BIND_PHONE', ...inParts(number) }));
            await read();
        },
        async verify(number, code) {
            const { phoneCountryCode, phoneNumber } = inParts(number);
            const { updatePhoneToken } = await accepted(client.verifyUpdatePhoneRequest({
                verifyMethod: 'PHONE_PASSCODE',
                phonePassCodePayload: {
                    newPhoneNumber: phoneNumber, newPhoneCountryCode: phoneCountryCode, newPhonePassCode: code,
                },
            }));
            await accepted(client.updatePhone({ updatePhoneToken }));
            await read();
        },
    };
}

async function beginKii(origin) {
    const user = await kiiClient(origin).authenticateWithToken(accessToken);
    return {
        async update(number) {
            await user.changePhone(number);
            await user.refresh();
        },
        async verify(number, code) {
            await user.verifyPhoneNumber(code);
            await user.refresh();
        },
    };
}

const begin = { genauth: beginGenAuth, kii: beginKii };
const journeys = new Map(); // by where their service is

async function carryOut({ do: what, service, origin, number, code }) {
    const started = performance.now();
    if (what === 'begin')
        journeys.set(origin, await begin[service](origin));
    else
        await journeys.get(origin)[what](number, code);
    return { took: performance.now() - started };
}

const say = what => console.log(JSON.stringify(what));

// Their modules are loaded when the first client is made, which takes longer than any call.
authing('https://127.0.0.1', accessToken);
kiiClient('https://127.0.0.1');
say({ node: process.version });
for await (const line of createInterface({ input: process.stdin }))
    say(await carryOut(JSON.parse(line)).catch(error => ({ error: String(error) })));
process.exit(); // whatever the clients keep open
