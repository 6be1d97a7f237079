// SPDX-License-Identifier: Apache-2.0
// A Parse Server on the loopback address, for as long as its standard input is open:
//     node server.js [--port PORT]
// Prints "ready {json}" once it listens, with the address of its control (../control.mjs).
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import express from 'express';
import { controlled, listening } from '../control.mjs';
import { privatePostgres } from './postgres.js';

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '0' } } });

const appId = 'renumber-test';
const restKey = 'rest-key-of-the-test';
const masterKey = 'master-key-of-the-test';
const password = 'correct horse battery';
const people = {
    verified: { username: 'camille', email: 'camille@example.com', emailVerified: true, phone: '+33612345678' },
    unverified: { username: 'uma', email: 'uma@example.com', emailVerified: false, phone: '+12015550123' },
    none: { username: 'noor', email: 'noor@example.com', emailVerified: true },
    taken: { username: 'tariq', email: 'tariq@example.com', emailVerified: true, phone: '+33750253354' },
};
// What a new Parse Server allows, save that nobody adds fields; with a schema, what is not said is forbidden.
const anybody = { '*': true };
const classLevelPermissions = { find: anybody, count: anybody, get: anybody, create: anybody, update: anybody, delete: anybody };
let messages = [];

// Parse itself lets two people have one number: that nobody does is an application's own code, as it is here.
function cloudCode(Parse) {
    Parse.Cloud.beforeSave(Parse.User, async ({ object }) => {
        const phone = object.get('phone');
        const owner = phone && await new Parse.Query(Parse.User).equalTo('phone', phone).first({ useMasterKey: true });
        if (owner && owner.id !== object.id)
            throw new Parse.Error(Parse.Error.DUPLICATE_VALUE, 'This number belongs to another account.');
    });
}

async function parseServer(origin, databaseURI) {
    const parse = new ParseServer({
        databaseURI,
        appId,
        restAPIKey: restKey,
        masterKey,
        appName: 'Renumber test',
        serverURL: `${origin}/parse`,
        publicServerURL: `${origin}/parse`,
        verifyUserEmails: true,
        emailVerifyTokenValidityDuration: 2 * 60 * 60,
        emailAdapter: {
            sendMail: async () => {},
            sendPasswordResetEmail: async () => {},
            sendVerificationEmail: async ({ link, user }) => void messages.push({ to: user.get('email'), link }),
        },
        schema: { definitions: [{ className: '_User', fields: { phone: { type: 'String' } }, classLevelPermissions }] },
        cloud: cloudCode,
        allowClientClassCreation: false,
        accountLockout: { threshold: 5, duration: 1 },
        allowExpiredAuthDataToken: false,
        silent: true,
        logsFolder: null,
        verbose: false,
    });
    await parse.start();
    return parse;
}

const database = await privatePostgres();
process.chdir(database.folder); // Parse writes a log to where it is when it is loaded, whatever it is told
const { ParseServer } = await import('parse-server');
const server = createServer();
const origin = await listening(server, options.port);
const parse = await parseServer(origin, database.uri);
server.on('request', express().use('/parse', parse.app));

const rows = async (sql, ...values) => (await database.client.query(sql, values)).rows;

async function signUp(user) {
    const response = await fetch(`${origin}/parse/users`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Parse-Application-Id': appId, 'X-Parse-REST-API-Key': restKey },
        body: JSON.stringify(user),
    });
    if (!response.ok)
        throw new Error(await response.text());
    return (await response.json()).objectId;
}

async function reset() {
    await rows('TRUNCATE "_User", "_Session"');
    const users = {};
    for (const [role, { emailVerified, ...user }] of Object.entries(people)) {
        const id = await signUp({ ...user, password });
        await rows('UPDATE "_User" SET "emailVerified" = $2 WHERE "objectId" = $1', id, emailVerified);
        users[role] = { id, userName: user.username, password, phone: user.phone ?? null, email: user.email };
    }
    // Signing up signs in as well, which is for the test to do.
    await rows('TRUNCATE "_Session"');
    messages = [];
    return { usual: users };
}

async function truth(wanted) {
    const [user] = await rows('SELECT * FROM "_User" WHERE $1 IN ("objectId", username, email)', wanted);
    const signIns = user && await rows('SELECT 1 FROM "_Session" WHERE "user" = $1', user.objectId);
    return user && {
        id: user.objectId,
        phone: user.phone,
        phoneVerified: null,
        email: user.email,
        emailVerified: user.emailVerified,
        signIns: signIns.length,
    };
}

async function expire() {
    const expired = await rows(`UPDATE "_User" SET "_email_verify_token_expires_at" = now() - interval '1 second'
        WHERE "_email_verify_token" IS NOT NULL RETURNING 1`);
    return { expired: expired.length };
}

const sent = ({ to }) => messages.filter(message => message.to === to);
const control = await controlled({ reset, truth, sent, expire });

await reset();
const settings = { domain: 'parse.example.com', appId, restKey };
const usual = { baseUrl: `${origin}/parse`, settings };
console.log(`ready ${JSON.stringify({ setups: { usual }, control })}`);

async function end() {
    await database.end();
    process.exit(0);
}
process.stdin.on('end', end).resume();
for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, end);
