// SPDX-License-Identifier: Apache-2.0
// What @reachfive/identity-core finds in a browser and Node does not have. The README says why each is needed.
import { webcrypto } from 'node:crypto';

const stored = new Map();
const localStorage = {
    getItem: name => stored.get(name) ?? null,
    setItem: (name, value) => void stored.set(name, String(value)),
};

/** Makes `window`, and lets `fetch` reach the sandbox at `origin`, which has no TLS, by its https address. */
export function standInForBrowser(origin) {
    globalThis.window ??= { crypto: webcrypto, localStorage, location: { search: '' } };
    const secure = origin.replace(/^http:/, 'https:');
    const overTheWire = globalThis.fetch;
    globalThis.fetch = (address, options) =>
        overTheWire(address.startsWith(`${secure}/`) ? address.replace(secure, origin) : address, options);
}
