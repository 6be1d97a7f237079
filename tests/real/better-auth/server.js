// SPDX-License-Identifier: Apache-2.0
// A Better Auth server on the loopback address, for as long as its standard input is open:
//     node server.js [--port PORT]
// Prints "ready {json}" once it listens, with the address of its control (../control.mjs).
import { createServer } from 'node:http';
import { webcrypto } from 'node:crypto';
import { parseArgs } from 'node:util';
import { controlled, listening } from '../control.mjs';

// Node 18 has this only behind a flag, and Better Auth wants it while it is being loaded.
globalThis.crypto ??= webcrypto;
const { betterAuth } = await import('better-auth');
const { memoryAdapter } = await import('better-auth/adapters/memory');
const { toNodeHandler } = await import('better-auth/node');
const { phoneNumber } = await import('better-auth/plugins/phone-number');

// The server's clock: what signs a link in writes into it until when it is good, so that only time makes one too old.
const ComputersDate = Date;
let aheadBy = 0;
globalThis.Date = class extends ComputersDate {
    constructor(...given) {
        super(...(given.length > 0 ? given : [Date.now()]));
    }
    static now() {
        return ComputersDate.now() + aheadBy;
    }
    static [Symbol.hasInstance](value) {
        return value instanceof ComputersDate;
    }
};

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '0' } } });

// The origin that the description's Origin header names: what a server of an organisation would be reached at.
const domain = 'id.example.com';
const password = 'correct horse battery';
const people = {
    verified: { name: 'Camille Sample', email: 'camille@example.com', emailVerified: true,
        phoneNumber: '+33612345678', phoneNumberVerified: true },
    unverified: { name: 'Uma Sample', email: 'uma@example.com', emailVerified: false,
        phoneNumber: '+12015550123', phoneNumberVerified: false },
    none: { name: 'Noor Sample', email: 'noor@example.com', emailVerified: true },
    taken: { name: 'Tariq Sample', email: 'tariq@example.com', emailVerified: true,
        phoneNumber: '+33750253354', phoneNumberVerified: true },
};

const tables = { user: [], session: [], account: [], verification: [] };
let messages = [];
const send = message => void messages.push(message);

function authServer(baseURL) {
    return betterAuth({
        baseURL,
        secret: 'only for tests, on the loopback address',
        trustedOrigins: [`https://${domain}`],
        database: memoryAdapter(tables),
        telemetry: { enabled: false },
        logger: { disabled: true },
        emailAndPassword: { enabled: true },
        emailVerification: {
            sendVerificationEmail: async ({ user, url }) => send({ to: user.email, link: url }),
        },
        user: { changeEmail: { enabled: true } },
        rateLimit: { enabled: false },
        plugins: [phoneNumber({
            sendOTP: async ({ phoneNumber: to, code }) => send({ to, code }),
            phoneNumberValidator: number => /^\+[1-9]\d{6,14}$/.test(number),
        })],
    });
}

async function reset(auth) {
    Object.values(tables).forEach(table => table.splice(0));
    messages = [];
    aheadBy = 0;
    const users = {};
    for (const [role, { name, email, ...rest }] of Object.entries(people)) {
        await auth.api.signUpEmail({ body: { name, email, password } });
        const row = tables.user.find(user => user.email === email);
        Object.assign(row, rest);
        users[role] = { id: row.id, userName: email, password, phone: row.phoneNumber ?? null, email };
    }
    // Signing up signs in as well, which is for the test to do.
    tables.session.splice(0);
    messages = [];
    return { usual: users };
}

function truth(wanted) {
    const user = tables.user.find(({ id, email }) => id === wanted || email === wanted);
    return user && {
        id: user.id,
        phone: user.phoneNumber ?? null,
        phoneVerified: user.phoneNumberVerified ?? null,
        email: user.email,
        emailVerified: user.emailVerified,
        signIns: tables.session.filter(session => session.userId === user.id).length,
    };
}

// Longer than a code or a link is good for, and not as long as a sign-in.
function expire() {
    aheadBy += 2 * 60 * 60 * 1000;
}

const server = createServer();
const origin = await listening(server, options.port);
const auth = authServer(origin);
server.on('request', toNodeHandler(auth));

const control = await controlled({
    reset: () => reset(auth),
    truth,
    sent: ({ to }) => messages.filter(message => message.to === to),
    expire,
});

await reset(auth);
const usual = { baseUrl: `${origin}/api/auth`, settings: { domain } };
console.log(`ready ${JSON.stringify({ setups: { usual }, control })}`);
process.stdin.on('end', () => process.exit(0)).resume();
