// SPDX-License-Identifier: Apache-2.0
// The phone journey of @reachfive/identity-core against the sandbox.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { openedAddress, press } from './browser.js';
import { camillesNumber, freeNumber, noasNumber, refusedNumber, takenNumber } from './numbers.js';
import { reachFive } from './officialclients.js';
import { Sandbox } from './sandbox.js';

describe('@reachfive/identity-core', () => {
    let sandbox, client;

    before(async () => {
        sandbox = await Sandbox.start();
        client = reachFive(sandbox.origin);
    });
    after(() => sandbox.stop());
    beforeEach(() => sandbox.reset());

    async function phoneOf(accessToken) {
        const profile = await client.getUser({ accessToken, fields: 'id,phone_number,phone_number_verified' });
        return [profile.phoneNumber, profile.phoneNumberVerified];
    }

    function verify(accessToken, phoneNumber, verificationCode) {
        return client.verifyPhoneNumber({ accessToken, phoneNumber, verificationCode });
    }

    it('changes a verified number, with a wrong code and another one sent on the way', async () => {
        const accessToken = 'sample-token-verified';
        assert.deepEqual(await phoneOf(accessToken), [camillesNumber, true]);

        await client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        assert.deepEqual(await phoneOf(accessToken), [camillesNumber, true]);
        await assert.rejects(verify(accessToken, freeNumber, await sandbox.wrongCode(freeNumber)), {
            error: 'invalid_grant',
            errorMessageKey: 'error.invalidVerificationCode',
            errorUserMsg: 'Le code de vérification est incorrect.', // in the language of the client
        });

        await client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        assert.equal((await sandbox.messages()).length, 2);
        let told;
        client.on('profile_updated', profile => (told = profile));
        await verify(accessToken, freeNumber, await sandbox.newestCode(freeNumber));
        assert.deepEqual(told, { phoneNumber: freeNumber, phoneNumberVerified: true });
        assert.deepEqual(await phoneOf(accessToken), [freeNumber, true]);
        assert.equal((await sandbox.account('reachfive', 'Camille')).phone.current, freeNumber);
    });

    it('takes a code once', async () => {
        const accessToken = 'sample-token-verified';
        await client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        const code = await sandbox.newestCode(freeNumber);
        await verify(accessToken, freeNumber, code);
        await assert.rejects(verify(accessToken, freeNumber, code), { error: 'invalid_grant' });
    });

    it('is told of an expired code', async () => {
        const accessToken = 'sample-token-verified';
        await client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        await sandbox.advanceClock(601);
        await assert.rejects(verify(accessToken, freeNumber, await sandbox.newestCode(freeNumber)),
            { error: 'invalid_grant' });
        assert.deepEqual(await phoneOf(accessToken), [camillesNumber, true]);
    });

    it('is told that a number is in use', async () => {
        const accessToken = 'sample-token-verified';
        await assert.rejects(client.updatePhoneNumber({ accessToken, phoneNumber: takenNumber }),
            { error: 'phone_number_already_exists' });
        assert.deepEqual(await sandbox.messages(), []);
    });

    it('is told that a number is invalid', async () => {
        const accessToken = 'sample-token-verified';
        await assert.rejects(client.updatePhoneNumber({ accessToken, phoneNumber: refusedNumber }),
            failure => failure.errorDetails.some(detail => detail.field === 'phone_number'));
    });

    it('changes a number that is not verified at once', async () => {
        const accessToken = 'sample-token-unverified';
        await client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        assert.deepEqual(await phoneOf(accessToken), [freeNumber, false]);
        assert.deepEqual(await sandbox.messages(), []);
    });

    it('sets a first number, and verifies it', async () => {
        const accessToken = 'sample-token-no-number';
        await client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        await client.sendPhoneNumberVerification({ accessToken });
        await verify(accessToken, freeNumber, await sandbox.newestCode(freeNumber));
        assert.deepEqual(await phoneOf(accessToken), [freeNumber, true]);
    });

    it('verifies the number on the account', async () => {
        const accessToken = 'sample-token-unverified';
        const reply = await client.sendPhoneNumberVerification({ accessToken });
        assert.equal(reply.verificationSmsSent, true);
        await assert.rejects(verify(accessToken, noasNumber, await sandbox.wrongCode(noasNumber)),
            { errorMessageKey: 'error.invalidVerificationCode' });
        await verify(accessToken, noasNumber, await sandbox.newestCode(noasNumber));
        assert.deepEqual(await phoneOf(accessToken), [noasNumber, true]);
    });

    it('is told that the token is stale, lacks a scope, or needs a stronger sign-in', async () => {
        const change = accessToken => client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        await assert.rejects(change('sample-token-stale'), { errorMessageKey: 'error.accessToken.freshness' });
        await assert.rejects(change('sample-token-no-scope'), { error: 'insufficient_scope' });
        await assert.rejects(change('sample-token-step-up'),
            { errorMessageKey: 'error.authn.mfa.stepup.required' });
    });

    it('is told that the service does not offer phone changes', async () => {
        await sandbox.changeSettings('reachfive', { featureOff: true });
        const accessToken = 'sample-token-verified';
        await assert.rejects(client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber }),
            { errorMessageKey: 'error.feature.notAvailable' });
    });

    it('renews a stale token, and then changes the number', async () => {
        const { accessToken } = await client.refreshTokens({ refreshToken: 'sample-refresh-stale' });
        await client.updatePhoneNumber({ accessToken, phoneNumber: freeNumber });
        assert.equal((await sandbox.messages()).length, 1);
    });

    it('signs in by the browser, renews its token, and changes the number', async () => {
        const redirectUri = 'http://127.0.0.1:51004/callback';
        // Of the client's ways to sign in, the one that goes to the authorization endpoint first.
        await client.loginWithSocialProvider('sample', { redirectUri, responseType: 'code', state: 'a state' });
        const back = await press(openedAddress(), { username: 'noa' });
        assert.equal(back.searchParams.get('state'), 'a state');
        const code = back.searchParams.get('code');
        const { accessToken, refreshToken, tokenType, expiresIn }
            = await client.exchangeAuthorizationCodeWithPkce({ code, redirectUri });
        assert.deepEqual([tokenType, expiresIn], ['Bearer', 3600]);
        assert.deepEqual(await phoneOf(accessToken), [noasNumber, false]);

        const renewed = await client.refreshTokens({ refreshToken });
        await client.updatePhoneNumber({ accessToken: renewed.accessToken, phoneNumber: freeNumber });
        assert.deepEqual(await phoneOf(renewed.accessToken), [freeNumber, false]);
        await assert.rejects(client.exchangeAuthorizationCodeWithPkce({ code, redirectUri }), { error: 'invalid_grant' });
        await assert.rejects(phoneOf(renewed.accessToken), { error: 'invalid_token' });
    });
});
