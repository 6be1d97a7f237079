// SPDX-License-Identifier: Apache-2.0
// How oidc-provider is set up: one native client without a secret, as Renumber is one.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider } from 'oidc-provider';

export const clientId = 'renumber-test';

const scopeClaims = {
    openid: ['sub'],
    profile: ['name'],
    phone: ['phone_number', 'phone_number_verified'],
};

function signingKey() {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}

/** The certified server at `issuer`, which takes redirects to `redirectPaths` on any port of the loopback host. */
export function openIdProvider(issuer, redirectPaths, control, people) {
    return new Provider(issuer, {
        adapter: control.store.adapter,
        clients: [{
            client_id: clientId,
            client_name: 'Renumber',
            application_type: 'native',
            token_endpoint_auth_method: 'none',
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
            redirect_uris: redirectPaths.flatMap(path => [`http://127.0.0.1${path}`, `http://localhost${path}`]),
        }],
        scopes: ['openid', 'offline_access', 'profile', 'phone'],
        claims: scopeClaims,
        responseTypes: ['code'],
        clockTolerance: 0,
        pkce: { required: () => true, methods: ['S256'] },
        features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
        interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
        jwks: { keys: [signingKey()] },
        cookies: { keys: [randomBytes(32).toString('hex')] },
        ttl: {
            AccessToken: () => control.knobs.accessTokenSeconds,
            AuthorizationCode: () => control.knobs.codeSeconds,
            RefreshToken: 14 * 24 * 3600, Session: 24 * 3600, Grant: 14 * 24 * 3600, Interaction: 3600, IdToken: 3600,
        },
        rotateRefreshToken: () => control.knobs.rotate,
        issueRefreshToken: (ctx, client, code) =>
            control.knobs.issueRefreshToken ?? code.scopes.has('offline_access'),
        // The API asks how long ago the person signed in, which an access token does not say by itself.
        extraTokenClaims: ctx => {
            const { AuthorizationCode: code, RefreshToken: refreshToken } = ctx.oidc.entities;
            return { auth_time: (refreshToken ?? code).authTime };
        },
        findAccount: (ctx, id) => {
            const person = people.withId(id);
            return person && {
                accountId: id,
                claims: () => ({ sub: id, name: person.name, phone_number: person.phone_number,
                    phone_number_verified: person.phone_number_verified }),
            };
        },
        renderError: (ctx, out) => {
            ctx.type = 'html';
            ctx.body = `<!DOCTYPE html><html><head><title>Error</title></head><body><p>${out.error}</p></body></html>`;
        },
    });
}
