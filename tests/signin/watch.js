// SPDX-License-Identifier: Apache-2.0
// Between the network and oidc-provider: writes down what came, and spoils what a test wants spoilt.
import { bodyOf } from './control.js';

const discoveryPath = '/.well-known/openid-configuration';
const formType = 'application/x-www-form-urlencoded';

/** Cuts, holds or fails requests to the paths for which a test asked for it. */
export function faults(control) {
    const cut = ctx => {
        ctx.respond = false;
        ctx.req.socket.destroy();
    };
    return async (ctx, next) => {
        const fault = control.knobs.faults[ctx.path];
        if (typeof fault === 'number') {
            ctx.status = fault;
            ctx.type = 'html';
            ctx.body = '<!DOCTYPE html><html><body>The server is out of order.</body></html>';
            return undefined;
        }
        if (fault === 'refuse')
            return cut(ctx);
        if (fault === 'hold') {
            control.record.held += 1;
            await control.until(() => control.knobs.faults[ctx.path] !== 'hold');
        }
        await next();
        return fault === 'drop' ? cut(ctx) : undefined;
    };
}

/** The discovery document with what a test wants in it; null takes a member out. */
export function discovery(control) {
    return async (ctx, next) => {
        await next();
        if (ctx.path !== discoveryPath)
            return;
        control.record.discoveries += 1;
        const document = { ...ctx.body, ...control.knobs.discovery };
        ctx.body = Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null));
    };
}

/** Authorization requests, and the issuer that the answer to one names. */
export function authorizations(control) {
    return async (ctx, next) => {
        if (ctx.path === '/auth')
            control.record.authorizations.push({ ...ctx.query });
        await next();
        if (!ctx.path.startsWith('/auth') || !control.knobs.iss || !ctx.response.get('Location'))
            return;
        const target = new URL(ctx.response.get('Location'), ctx.origin);
        if (!target.searchParams.has('iss'))
            return;
        if (control.knobs.iss === 'wrong')
            target.searchParams.set('iss', 'https://other-issuer.example');
        else
            target.searchParams.delete('iss');
        ctx.set('Location', target.href);
    };
}

/** A body as ReachFive wants it, turned into one that oidc-provider takes; and only such a body. */
function asForm(ctx, text) {
    if (!ctx.is('json'))
        ctx.throw(415, 'JSON is wanted here');
    ctx.req.headers['content-type'] = formType;
    return new URLSearchParams(JSON.parse(text)).toString();
}

const spoiltReplies = {
    garbage: () => '{"access_token": "cut sho',
    html: () => '<!DOCTYPE html><html><body>Welcome</body></html>',
    noAccessToken: ({ access_token: token, ...others }) => others,
    expire_in: ({ expires_in: seconds, ...others }) => ({ ...others, expire_in: seconds }),
    noExpiry: ({ expires_in: seconds, ...others }) => others,
    // The API does not look at what stands behind the dot.
    long: ({ access_token: token, ...others }) => ({ ...others, access_token: `${token}.${'x'.repeat(3000)}` }),
};

function spoil(ctx, kind) {
    ctx.body = spoiltReplies[kind](ctx.body);
    ctx.type = kind === 'html' ? 'html' : 'json';
}

/** Requests for tokens and for their revocation, each with the reply that it would get. */
export function tokenRequests(control) {
    const records = { '/token': 'tokenRequests', '/token/revocation': 'revocations' };
    return async (ctx, next) => {
        if (ctx.method !== 'POST' || !Object.hasOwn(records, ctx.path))
            return next();
        const entry = { contentType: ctx.get('Content-Type'), authorization: ctx.get('Authorization') };
        control.record[records[ctx.path]].push(entry);
        const text = await bodyOf(ctx);
        // Read already: oidc-provider then takes it from here.
        ctx.request.body = control.knobs.jsonTokenRequests ? asForm(ctx, text) : text;
        entry.body = Object.fromEntries(new URLSearchParams(ctx.request.body));
        await next();
        Object.assign(entry, { status: ctx.status, reply: ctx.body });
        if (ctx.path === '/token' && ctx.status === 200 && control.knobs.tokenReply)
            spoil(ctx, control.knobs.tokenReply);
        return undefined;
    };
}
