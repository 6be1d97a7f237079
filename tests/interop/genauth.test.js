// SPDX-License-Identifier: Apache-2.0
// The phone journey of authing-node-sdk against the sandbox.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { press } from './browser.js';
import { takenNumber } from './numbers.js';
import { authing } from './officialclients.js';
import { Sandbox } from './sandbox.js';

// A number as this service writes it, in two parts.
const number = (phoneCountryCode, phoneNumber) => ({ phoneNumber, phoneCountryCode });
const newNumber = number('+358', '401234567');
const currentNumber = number('+33', '750253354');
const inOne = ({ phoneNumber, phoneCountryCode }) => phoneCountryCode + phoneNumber;

const newWith = ({ phoneNumber, phoneCountryCode }, code) =>
    ({ newPhoneNumber: phoneNumber, newPhoneCountryCode: phoneCountryCode, newPhonePassCode: code });
const oldWith = ({ phoneNumber, phoneCountryCode }, code) =>
    ({ oldPhoneNumber: phoneNumber, oldPhoneCountryCode: phoneCountryCode, oldPhonePassCode: code });

describe('authing-node-sdk', () => {
    let sandbox, client;

    before(async () => {
        sandbox = await Sandbox.start();
    });
    after(() => sandbox.stop());
    beforeEach(async () => {
        await sandbox.reset();
        client = authing(sandbox.origin, 'sample-token-verified');
    });

    async function phone() {
        const { data } = await client.getProfile({});
        return [data.phoneCountryCode, data.phone, data.phoneVerified];
    }

    // The service answers with HTTP 200 also when it refuses; the client passes its words on.
    async function accepted(call) {
        const reply = await call;
        assert.deepEqual([reply.statusCode, reply.message], [200, 'Success']);
        return reply.data;
    }
    async function refused(call, apiCode) {
        const reply = await call;
        assert.notEqual(reply.statusCode, 200);
        assert.equal(reply.apiCode, apiCode);
    }

    const sendTo = (recipient, channel = 'CHANNEL_BIND_PHONE') => client.sendSms({ channel, ...recipient });
    const sendToCurrent = () => sendTo(currentNumber, 'CHANNEL_UNBIND_PHONE');
    const verify = payload =>
        client.verifyUpdatePhoneRequest({ verifyMethod: 'PHONE_PASSCODE', phonePassCodePayload: payload });

    it('changes a number, with a wrong code and another one sent on the way', async () => {
        assert.deepEqual(await phone(), ['+33', '750253354', true]);
        await accepted(sendTo(newNumber));
        await refused(verify(newWith(newNumber, await sandbox.wrongCode(inOne(newNumber)))), 2001);

        await refused(sendTo(newNumber), 4004); // within the same minute
        await sandbox.advanceClock(61);
        await accepted(sendTo(newNumber));
        const { updatePhoneToken, tokenExpiresIn }
            = await accepted(verify(newWith(newNumber, await sandbox.newestCode(inOne(newNumber)))));
        assert.equal(tokenExpiresIn, 60);
        assert.deepEqual(await phone(), ['+33', '750253354', true]);

        await accepted(client.updatePhone({ updatePhoneToken }));
        assert.deepEqual(await phone(), ['+358', '401234567', true]);
        assert.equal((await sandbox.messages()).length, 2);
    });

    it("changes a number with the current number's code, too, where the service demands it", async () => {
        await sandbox.changeSettings('genauth', { requireCurrentCode: true });
        await accepted(sendTo(newNumber));
        const newCode = await sandbox.newestCode(inOne(newNumber));
        await refused(verify(newWith(newNumber, newCode)), 2038);

        await accepted(sendToCurrent());
        const currentCode = await sandbox.newestCode(inOne(currentNumber));
        const wrongCode = await sandbox.wrongCode(inOne(currentNumber));
        await refused(verify({ ...newWith(newNumber, newCode), ...oldWith(currentNumber, wrongCode) }), 2001);
        const { updatePhoneToken }
            = await accepted(verify({ ...newWith(newNumber, newCode), ...oldWith(currentNumber, currentCode) }));
        await accepted(client.updatePhone({ updatePhoneToken }));
        assert.deepEqual(await phone(), ['+358', '401234567', true]);
    });

    it('is told of a token for the change that is used, or older than a minute', async () => {
        await accepted(sendTo(newNumber));
        const { updatePhoneToken }
            = await accepted(verify(newWith(newNumber, await sandbox.newestCode(inOne(newNumber)))));
        await sandbox.advanceClock(61);
        await refused(client.updatePhone({ updatePhoneToken }), 2300);
        assert.deepEqual(await phone(), ['+33', '750253354', true]);
    });

    it('is told of an expired code', async () => {
        await accepted(sendTo(newNumber));
        await sandbox.advanceClock(601);
        await refused(verify(newWith(newNumber, await sandbox.newestCode(inOne(newNumber)))), 2300);
    });

    it('is told that a number is in use', async () => {
        const taken = number('+1', '4155550199');
        await accepted(sendTo(taken));
        await refused(verify(newWith(taken, await sandbox.newestCode(takenNumber))), 2035);
        assert.deepEqual(await phone(), ['+33', '750253354', true]);
    });

    it('is told that a number is invalid, or the same', async () => {
        await refused(sendTo(number('+1', '4155550100')), 2028);
        await accepted(sendTo(currentNumber));
        await refused(verify(newWith(currentNumber, await sandbox.newestCode(inOne(currentNumber)))), 2230);
    });

    it('binds a first number', async () => {
        client.setAccessToken('sample-token-no-number');
        assert.deepEqual(await phone(), [null, null, false]);
        await accepted(sendTo(newNumber));
        const wrongCode = await sandbox.wrongCode(inOne(newNumber));
        await refused(client.bindPhone({ ...newNumber, passCode: wrongCode }), 2001);
        const passCode = await sandbox.newestCode(inOne(newNumber));
        await accepted(client.bindPhone({ ...newNumber, passCode }));
        assert.deepEqual(await phone(), ['+358', '401234567', true]);
    });

    it('renews its access token', async () => {
        client.setAccessToken('');
        const { access_token: accessToken } = await client.getNewAccessTokenByRefreshToken('sample-refresh-verified');
        client.setAccessToken(accessToken);
        assert.deepEqual(await phone(), ['+33', '750253354', true]);
    });

    it('signs in by the browser, and renews its access token', async () => {
        client = authing(sandbox.origin, '', 'http://127.0.0.1:51004/callback');
        const codeVerifier = client.generateCodeChallenge();
        const { url, state } = client.buildAuthorizeUrl({ scope: 'openid phone offline_access' });
        const asked = new URL(url); // The client leaves PKCE to the app here.
        asked.searchParams.set('code_challenge', client.getCodeChallengeDigest({ codeChallenge: codeVerifier }));
        asked.searchParams.set('code_challenge_method', 'S256');
        const back = await press(asked, { username: 'camille' });
        assert.equal(back.searchParams.get('state'), state);

        const tokens = await client.getAccessTokenByCode(back.searchParams.get('code'), { codeVerifier });
        client.setAccessToken(tokens.access_token);
        assert.deepEqual(await phone(), ['+33', '750253354', true]);
        const renewed = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token);
        client.setAccessToken(renewed.access_token);
        assert.deepEqual(await phone(), ['+33', '750253354', true]);
        assert.equal(await client.revokeToken(renewed.refresh_token), true);
        await refused(client.getProfile({}), 2206);
    });

    it('is told to sign in again, or to use a second factor', async () => {
        client.setAccessToken('sample-token-expired');
        await refused(client.getProfile({}), 2207);
        client.setAccessToken('sample-token-step-up');
        await accepted(sendTo(newNumber));
        await refused(verify(newWith(newNumber, await sandbox.newestCode(inOne(newNumber)))), 1636);
    });
});
