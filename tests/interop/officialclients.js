// SPDX-License-Identifier: Apache-2.0
// The services' own clients, unmodified, as their documentation tells an app to set them up for the sandbox.
import { createRequire } from 'node:module';

import { standInForBrowser } from './browser.js';

// As an app loads them that was not bundled: the modules are CommonJS.
const load = createRequire(import.meta.url);

/** A client of @reachfive/identity-core. It takes the access token with each call. */
export function reachFive(origin) {
    standInForBrowser(origin);
    const { createClient } = load('@reachfive/identity-core');
    return createClient({
        domain: new URL(origin).host, clientId: 'sample-app', language: 'fr-FR', locale: 'fr-FR',
    });
}

/** The class of users of kii-cloud-sdk, set up for the sandbox's app. */
export function kiiClient(origin) {
    const { Kii, KiiUser } = load('kii-cloud-sdk').create();
    Kii.initializeWithSite('sample-app', 'sample-app-key', `${origin}/api`);
    return KiiUser;
}

/** A client of authing-node-sdk, which is GenAuth's, too. Only signing in by the browser needs `redirectUri`. */
export function authing(origin, accessToken, redirectUri) {
    const { AuthenticationClient } = load('authing-node-sdk');
    return new AuthenticationClient({
        appId: 'sample-app', appSecret: 'sample-app-secret', appHost: origin, accessToken, redirectUri,
    });
}
