// SPDX-License-Identifier: Apache-2.0
// What @reachfive/identity-core finds in a browser and Node does not have. The README says why each is needed.
import { webcrypto } from 'node:crypto';

function storage() {
    const stored = new Map();
    return {
        getItem: name => stored.get(name) ?? null,
        setItem: (name, value) => void stored.set(name, String(value)),
        removeItem: name => void stored.delete(name),
    };
}

const location = { search: '', assign: address => void (location.opened = address) };

/** Makes `window`, and lets `fetch` reach the sandbox at `origin`, which has no TLS, by its https address. */
export function standInForBrowser(origin) {
    globalThis.localStorage ??= storage();
    globalThis.sessionStorage ??= storage();
    globalThis.window ??= { crypto: webcrypto, localStorage, location };
    const secure = origin.replace(/^http:/, 'https:');
    const overTheWire = globalThis.fetch;
    globalThis.fetch = (address, options) =>
        overTheWire(address.startsWith(`${secure}/`) ? address.replace(secure, origin) : address, options);
}

/** The address that the client sent the browser to last. */
export function openedAddress() {
    return location.opened;
}

/**
 * Posts `form` from the sandbox's sign-in page at `address`, as its buttons do; returns where the browser is sent
 * back to.
 */
export async function press(address, form) {
    const reply = await fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
    return new URL(reply.headers.get('location'));
}
