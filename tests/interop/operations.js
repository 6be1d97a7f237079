// SPDX-License-Identifier: Apache-2.0
// What is compared: the operations of each service, in orders in which a person could do them, and how either side is
// made to carry them out.
import { camillesNumber, freeNumber, noasNumber } from './numbers.js';
import { authing, kiiClient, reachFive } from './officialclients.js';

/**
 * One step of a walk.
 *
 * operations: what each of its requests is called in the table, in their order; none: the step only prepares others.
 * press: what Renumber is told, or a function of the sandbox that makes it.
 * call: the official client's call; it is given what the service's signIn() gave, and the sandbox.
 */
const step = (operations, press, call) => ({ operations: [operations].flat(), press, call });

const enterCodeTo = number => async sandbox => `enter ${await sandbox.newestCode(number)}`;

// --- ReachFive --------------------------------------------------------------------------------------------------

const updateTo = phoneNumber => ({ client, accessToken }) => client.updatePhoneNumber({ accessToken, phoneNumber });
const sendCode = ({ client, accessToken }) => client.sendPhoneNumberVerification({ accessToken });
const verify = phoneNumber => async ({ client, accessToken }, sandbox) => client.verifyPhoneNumber({
    accessToken, phoneNumber, verificationCode: await sandbox.newestCode(phoneNumber),
});
// The fields are the app's to choose; these are the ones that the service's documentation asks for.
const fields = 'id,phone_number,phone_number_verified,email';

const reachfive = {
    id: 'reachfive',
    profile: origin => ({ baseUrl: origin }),
    signIn: async (origin, accessToken) => {
        const client = reachFive(origin);
        await client.remoteSettings; // read by itself, before anything else
        return { client, accessToken };
    },
    walks: [
        {
            account: 'verified',
            steps: [
                step('read the account', 'read', ({ client, accessToken }) => client.getUser({ accessToken, fields })),
                step('change the number', `change phone ${freeNumber}`, updateTo(freeNumber)),
                step('send the code again', 'resend', updateTo(freeNumber)),
                step('enter the code', enterCodeTo(freeNumber), verify(freeNumber)),
            ],
        },
        {
            account: 'unverified',
            steps: [
                step('send a code to the current number', 'verify phone', sendCode),
                step("send the current number's code again", 'resend', sendCode),
                step("enter the current number's code", enterCodeTo(noasNumber), verify(noasNumber)),
            ],
        },
        {
            account: 'no-number',
            steps: [step('set a first number', `change phone ${freeNumber}`, updateTo(freeNumber))],
        },
    ],
};

// --- Kii Cloud --------------------------------------------------------------------------------------------------

const newAddress = 'camille.new@example.com';
const changePhone = user => user.changePhone(freeNumber);
const resendCode = user => user.resendPhoneNumberVerification();
const verifyPhone = number => async (user, sandbox) => user.verifyPhoneNumber(await sandbox.newestCode(number));

const kii = {
    id: 'kii',
    profile: origin => ({
        baseUrl: `${origin}/api/apps/sample-app`,
        settings: { appId: 'sample-app', appKey: 'sample-app-key' },
    }),
    signIn: (origin, accessToken) => kiiClient(origin).authenticateWithToken(accessToken),
    walks: [
        {
            account: 'verified',
            steps: [
                step('read the account', 'read', user => user.refresh()),
                step('change the number', `change phone ${freeNumber}`, changePhone),
                step('send the code again', 'resend', resendCode),
                step('enter the code', enterCodeTo(freeNumber), verifyPhone(freeNumber)),
            ],
        },
        {
            account: 'unverified',
            steps: [
                step('send a code to the current number', 'verify phone', resendCode),
                step("send the current number's code again", 'resend', resendCode),
                step("enter the current number's code", enterCodeTo(noasNumber), verifyPhone(noasNumber)),
            ],
        },
        {
            account: 'no-number',
            steps: [
                step('set a first number', `change phone ${freeNumber}`, changePhone),
                step("enter the first number's code", enterCodeTo(freeNumber), verifyPhone(freeNumber)),
            ],
        },
        {
            account: 'verified',
            steps: [
                step('change the email address', `change email ${newAddress}`, user => user.changeEmail(newAddress)),
                step('send the link again', 'resend', user => user.resendEmailVerification()),
            ],
        },
    ],
};

// --- GenAuth ----------------------------------------------------------------------------------------------------

// The new and the current number as this service writes them.
const free = { phoneNumber: '401234567', phoneCountryCode: '+358' };
const camilles = { phoneNumber: '750253354', phoneCountryCode: '+33' };

const sendToNew = client => client.sendSms({ channel: 'CHANNEL_BIND_PHONE', ...free });
const sendToCurrent = client => client.sendSms({ channel: 'CHANNEL_UNBIND_PHONE', ...camilles });
const bind = async (client, sandbox) => client.bindPhone({ ...free, passCode: await sandbox.newestCode(freeNumber) });

const newCode = async sandbox => ({
    newPhoneNumber: free.phoneNumber, newPhoneCountryCode: free.phoneCountryCode,
    newPhonePassCode: await sandbox.newestCode(freeNumber),
});
const currentCode = async sandbox => ({
    oldPhoneNumber: camilles.phoneNumber, oldPhoneCountryCode: camilles.phoneCountryCode,
    oldPhonePassCode: await sandbox.newestCode(camillesNumber),
});
const verifyAndApply = (...codes) => async (client, sandbox) => {
    const parts = await Promise.all(codes.map(code => code(sandbox)));
    const { data } = await client.verifyUpdatePhoneRequest({
        verifyMethod: 'PHONE_PASSCODE', phonePassCodePayload: Object.assign({}, ...parts),
    });
    return client.updatePhone({ updatePhoneToken: data.updatePhoneToken });
};
const enterBothCodes = async sandbox =>
    `enter ${await sandbox.newestCode(freeNumber)} ${await sandbox.newestCode(camillesNumber)}`;

const genauth = {
    id: 'genauth',
    profile: origin => ({ baseUrl: origin, settings: { appId: 'sample-app' } }),
    signIn: authing,
    walks: [
        {
            account: 'verified',
            steps: [
                step('read the account', 'read', client => client.getProfile({})),
                step('change the number', `change phone ${freeNumber}`, sendToNew),
                step('send the code again', 'resend', sendToNew),
                step(['enter the code', 'apply the change'], enterCodeTo(freeNumber), verifyAndApply(newCode)),
            ],
        },
        {
            account: 'verified',
            steps: [
                step([], `change phone ${freeNumber}`, sendToNew),
                step('send a second code, to the current number', 'sendToCurrent', sendToCurrent),
                step(['enter both codes', 'apply the change with both codes'], enterBothCodes,
                    verifyAndApply(newCode, currentCode)),
            ],
        },
        {
            account: 'no-number',
            steps: [
                step('set a first number', `change phone ${freeNumber}`, sendToNew),
                step("enter the first number's code", enterCodeTo(freeNumber), bind),
            ],
        },
    ],
};

export const services = [reachfive, kii, genauth];
