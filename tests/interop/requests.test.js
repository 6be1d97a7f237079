// SPDX-License-Identifier: Apache-2.0
// For each operation, the request that Renumber sends against the one that the service's own client sends. Each
// difference has to be in the README's table, and each row of the table has to be a difference.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { differencesIn, listedDifferences, lists } from './listed.js';
import { services } from './operations.js';
import { Renumber } from './renumber.js';
import { differences, partsOf } from './requests.js';
import { Sandbox } from './sandbox.js';
import { summary } from './summary.js';

const aMinute = 61; // seconds; GenAuth sends one message a minute, and the others do not mind

let sandbox;

/** The values of this run that differ by nature, and what stands for them. */
async function knownValues(service, accessToken) {
    const known = [[accessToken, '{accessToken}']];
    for (const account of await sandbox.accounts(service.id))
        known.push([account.id, '{userId}']);
    for (const { code, to } of await sandbox.messages()) {
        if (code)
            known.push([code, `{code to ${to}}`]);
    }
    return new Map(known);
}

/** The requests of each step of `walk`, in parts, when `side` carries them out with `accessToken`. */
async function requestsOf(service, walk, accessToken, side) {
    const steps = [];
    for (const step of walk.steps) {
        const earlier = (await sandbox.requests()).length;
        await side(step);
        const known = await knownValues(service, accessToken);
        const requests = (await sandbox.requests()).slice(earlier);
        for (const { method, path, status } of requests)
            assert.ok(status >= 200 && status < 300, `${method} ${path}: ${status}`);
        steps.push(requests.map(request => partsOf(request, known)));
        await sandbox.advanceClock(aMinute);
    }
    return steps;
}

async function renumbersRequests(service, walk, accessToken) {
    await sandbox.reset();
    const renumber = await Renumber.start({
        service: service.id, name: service.id, sampleAccessToken: accessToken, ...service.profile(sandbox.origin),
    });
    try {
        return await requestsOf(service, walk, accessToken, async ({ press }) =>
            renumber.press(typeof press === 'string' ? press : await press(sandbox)));
    } finally {
        await renumber.stop();
    }
}

async function officialRequests(service, walk, accessToken) {
    await sandbox.reset();
    const client = await service.signIn(sandbox.origin, accessToken);
    return requestsOf(service, walk, accessToken, ({ call }) => call(client, sandbox));
}

/** Of one step's `requests`, those that are more than Renumber's reading of the account, which is always `reading`. */
function withoutReading(requests, reading) {
    const isReading = request => request.get('method') === 'GET';
    for (const request of requests.filter(isReading))
        assert.deepEqual(request, reading);
    return requests.filter(request => !isReading(request));
}

/** For each operation of `service`, what is different. */
async function compare(service) {
    const compared = new Map();
    let reading;
    for (const walk of service.walks) {
        const accessToken = `sample-token-${walk.account}`;
        const renumber = await renumbersRequests(service, walk, accessToken);
        const official = await officialRequests(service, walk, accessToken);
        reading ??= renumber[0][0]; // the first walk begins with it
        walk.steps.forEach(({ operations, press }, index) => {
            if (operations.length === 0)
                return;
            const ours = press === 'read' ? renumber[index] : withoutReading(renumber[index], reading);
            const theirs = official[index];
            assert.deepEqual([ours.length, theirs.length], [operations.length, operations.length],
                `requests of Renumber and of the official client for "${operations}"`);
            operations.forEach((operation, n) => compared.set(operation,
                differences(ours[n], theirs[n]).map(found => ({ service: service.id, operation, ...found }))));
        });
    }
    return compared;
}

function asText(differences) {
    return differences.map(({ service, operation, what, renumber, official }) =>
        `${service}, ${operation}, ${what}: Renumber ${renumber}, official client ${official}\n`).join('');
}

describe('the requests of Renumber and of the official clients', () => {
    const results = new Map();
    let listed;

    before(async () => {
        listed = await listedDifferences();
        sandbox = await Sandbox.start();
    });
    after(() => sandbox.stop());
    process.once('exit', () => console.log(summary(results, listed))); // below what the runner reports

    for (const service of services) {
        it(`are the same for ${service.id}, but for what is listed`, async () => {
            const compared = await compare(service);
            results.set(service.id, compared);
            const found = [...compared.values()].flat();
            const unlisted = found.filter(one => !listed.some(row => lists(row, one)));
            assert.equal(asText(unlisted), '', 'differences that the README does not list');
            const gone = listed.flatMap(row => differencesIn(row, service.id, [...compared.keys()]))
                .filter(one => !found.some(other => isDeepStrictEqual(one, other)));
            assert.equal(asText(gone), '', 'differences that the README lists, and that do not exist');
        });
    }

    it('are listed for services that are compared', () => {
        const compared = services.map(service => service.id);
        const others = listed.flatMap(row => row.services).filter(service => !compared.includes(service));
        assert.deepEqual(others, []);
    });
});
