// SPDX-License-Identifier: Apache-2.0
// An API that takes the provider's access tokens: the account, and a change of its number in two steps.
import { randomInt } from 'node:crypto';
import { bodyOf } from './control.js';

const epoch = () => Math.floor(Date.now() / 1000);

const account = ({ id, name, phone_number, phone_number_verified }) =>
    ({ id, name, phone_number, phone_number_verified });

/** Why the token does not do for a write; nothing if it does. */
function refusal(token, control) {
    const { staleAfterSeconds } = control.knobs;
    if (control.stepUpSince !== null && token.extra.auth_time < control.stepUpSince)
        return 'step_up';
    return staleAfterSeconds !== null && epoch() - token.iat > staleAfterSeconds ? 'stale_token' : undefined;
}

function sendCode(person, { phone_number: number }, control) {
    if (!/^\+[0-9]{8,15}$/.test(number))
        return [400, { error: 'invalid_number' }];
    person.pending = { number, code: control.knobs.nextCode ?? String(randomInt(100_000, 1_000_000)) };
    control.knobs.nextCode = null;
    control.record.messages.push({ to: number, code: person.pending.code });
    return [202, {}];
}

function verify(person, { code }) {
    if (!person.pending)
        return [409, { error: 'no_code' }];
    if (code !== person.pending.code)
        return [400, { error: 'wrong_code' }];
    Object.assign(person, { phone_number: person.pending.number, phone_number_verified: true, pending: undefined });
    return [200, account(person)];
}

const calls = {
    'GET /api/me': person => [200, account(person)],
    'POST /api/phone': sendCode,
    'POST /api/phone/verify': verify,
};

async function answer(provider, control, ctx) {
    const call = calls[`${ctx.method} ${ctx.path}`];
    if (!call)
        return [404, { error: 'not_found' }];
    const [, value] = ctx.get('Authorization').match(/^Bearer ([^.]+)(\.x+)?$/) ?? [];
    const token = value && await provider.AccessToken.find(value);
    if (!token)
        return [401, { error: 'invalid_token' }];
    const error = ctx.method === 'POST' ? refusal(token, control) : undefined;
    if (error)
        return [401, { error }];
    const body = ctx.method === 'POST' ? JSON.parse(await bodyOf(ctx)) : {};
    return call(control.people.withId(token.accountId), body, control);
}

/** The API at /api/…. */
export function api(provider, control) {
    return async (ctx, next) => {
        if (!ctx.path.startsWith('/api/'))
            return next();
        [ctx.status, ctx.body] = await answer(provider, control, ctx);
        const { method, path, status, body: { error } } = ctx;
        control.record.apiCalls.push({ method, path, status, error });
        return undefined;
    };
}
