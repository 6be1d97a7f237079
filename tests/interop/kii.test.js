// SPDX-License-Identifier: Apache-2.0
// The phone and email journeys of kii-cloud-sdk against the sandbox.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { camillesNumber, freeNumber, noasNumber, refusedNumber, takenNumber } from './numbers.js';
import { kiiClient } from './officialclients.js';
import { Sandbox } from './sandbox.js';

describe('kii-cloud-sdk', () => {
    let sandbox, KiiUser;

    before(async () => {
        sandbox = await Sandbox.start();
        KiiUser = kiiClient(sandbox.origin);
    });
    after(() => sandbox.stop());
    beforeEach(() => sandbox.reset());

    async function phoneOf(user) {
        await user.refresh();
        return { number: user.getPhoneNumber(), verified: user.getPhoneVerified(),
            pending: user.getPendingPhoneNumber() };
    }

    it('changes a verified number, with a wrong code and another one sent on the way', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-verified');
        assert.deepEqual(await phoneOf(user), { number: camillesNumber, verified: true, pending: null });

        await user.changePhone(freeNumber);
        assert.deepEqual(await phoneOf(user), { number: camillesNumber, verified: true, pending: freeNumber });
        await assert.rejects(user.verifyPhoneNumber(await sandbox.wrongCode(freeNumber)),
            /INVALID_VERIFICATION_CODE/);

        await user.resendPhoneNumberVerification();
        const messages = await sandbox.messages();
        assert.deepEqual(messages.map(message => message.to), [freeNumber, freeNumber]);
        await user.verifyPhoneNumber(await sandbox.newestCode(freeNumber));
        assert.deepEqual(await phoneOf(user), { number: freeNumber, verified: true, pending: null });
        assert.equal((await sandbox.account('kii', 'Camille')).phone.current, freeNumber);
    });

    it('signs in and is found by a confirmed number, not by a pending one', async () => {
        const user = await KiiUser.authenticate(camillesNumber, 'sample-password');
        await user.changePhone(freeNumber);
        await assert.rejects(KiiUser.authenticate(freeNumber, 'sample-password'));
        await KiiUser.authenticate(camillesNumber, 'sample-password');
        await user.verifyPhoneNumber(await sandbox.newestCode(freeNumber));
        const again = await KiiUser.authenticate(freeNumber, 'sample-password');
        assert.equal(again.getID(), user.getID());
        assert.equal((await KiiUser.findUserByPhone(freeNumber)).getID(), user.getID());
    });

    it('takes a code once', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-verified');
        await user.changePhone(freeNumber);
        const code = await sandbox.newestCode(freeNumber);
        await user.verifyPhoneNumber(code);
        await assert.rejects(user.verifyPhoneNumber(code), /INVALID_ACCOUNT_STATUS/);
        await assert.rejects(user.resendPhoneNumberVerification(), /INVALID_ACCOUNT_STATUS/);
    });

    it('is told that no code is outstanding', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-pending');
        await assert.rejects(user.verifyPhoneNumber('012345'), /VERIFICATION_CODE_NOT_FOUND/);
    });

    it('is told of an expired code', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-verified');
        await user.changePhone(freeNumber);
        await sandbox.advanceClock(601);
        await assert.rejects(user.verifyPhoneNumber(await sandbox.newestCode(freeNumber)),
            /PHONE_NUMBER_VERIFICATION_CODE_EXPIRED/);
    });

    it('is told that a number is in use or invalid', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-verified');
        await assert.rejects(user.changePhone(takenNumber), /USER_ALREADY_EXISTS/);
        await assert.rejects(user.changePhone(refusedNumber), /INVALID_INPUT_DATA/);
        assert.deepEqual(await sandbox.messages(), []);
    });

    it('sets a first number', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-no-number');
        await assert.rejects(user.resendPhoneNumberVerification(), /USER_ADDRESS_NOT_FOUND/);
        await user.changePhone(freeNumber);
        await user.verifyPhoneNumber(await sandbox.newestCode(freeNumber));
        assert.deepEqual(await phoneOf(user), { number: freeNumber, verified: true, pending: null });
    });

    it('verifies the number on the account', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-unverified');
        await user.resendPhoneNumberVerification();
        await user.verifyPhoneNumber(await sandbox.newestCode(noasNumber));
        assert.deepEqual(await phoneOf(user), { number: noasNumber, verified: true, pending: null });
    });

    it('changes a number at once where the app does not verify numbers', async () => {
        await sandbox.changeSettings('kii', { verifyPhone: false });
        const user = await KiiUser.authenticateWithToken('sample-token-verified');
        await user.changePhone(freeNumber);
        assert.deepEqual(await phoneOf(user), { number: freeNumber, verified: false, pending: null });
        assert.deepEqual(await sandbox.messages(), []);
    });

    it('changes the email address by a link', async () => {
        const newAddress = 'camille.new@example.com';
        const user = await KiiUser.authenticateWithToken('sample-token-verified');
        const before = user.getEmailAddress();
        await user.changeEmail(newAddress);
        await user.resendEmailVerification();
        await user.refresh();
        assert.deepEqual([user.getEmailAddress(), user.getPendingEmailAddress()], [before, newAddress]);

        await sandbox.openNewestLink(newAddress);
        await user.refresh();
        assert.deepEqual([user.getEmailAddress(), user.getEmailVerified(), user.getPendingEmailAddress()],
            [newAddress, true, null]);
    });

    it('is told that an email address is in use', async () => {
        const user = await KiiUser.authenticateWithToken('sample-token-verified');
        await assert.rejects(user.changeEmail('dana@example.com'), /USER_ALREADY_EXISTS/);
        assert.deepEqual(await sandbox.messages(), []);
    });

    it('is told that the token is not good any more', async () => {
        await assert.rejects(KiiUser.authenticateWithToken('sample-token-expired'), /WRONG_TOKEN/);
    });
});
