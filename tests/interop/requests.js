// SPDX-License-Identifier: Apache-2.0
// A request of the sandbox's record, taken apart into what is compared.

// What an HTTP library writes by itself, and an app has no part in.
const ofTheLibrary = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'user-agent',
    'sec-fetch-mode']);

/** The parts of `request` by name, each a text. What differs by nature is replaced by `known`, a Map. */
export function partsOf(request, known) {
    const parts = new Map([
        ['method', request.method],
        ['path', replaced(request.path, known)],
    ]);
    for (const [name, value] of new URLSearchParams(request.query))
        append(parts, `query ${name}`, replaced(value, known));
    for (const [name, value] of request.headers) {
        if (!ofTheLibrary.has(name.toLowerCase()))
            append(parts, partOfHeader(name.toLowerCase()), replaced(value, known));
    }
    // RFC 9110, 12.5.1: without it, any type will do.
    if (parts.get('header accept') === '*/*')
        parts.delete('header accept');
    if (request.body !== '')
        parts.set('body', JSON.stringify(replacedInJson(JSON.parse(request.body), known)));
    return parts;
}

/** What is different between two requests: [{ what, renumber, official }], `none` where one lacks it. */
export function differences(renumber, official) {
    return [...new Set([...renumber.keys(), ...official.keys()])].sort()
        .map(what => ({ what, renumber: renumber.get(what) ?? 'none', official: official.get(what) ?? 'none' }))
        .filter(difference => difference.renumber !== difference.official);
}

function partOfHeader(name) {
    if (name === 'authorization')
        return 'authentication';
    return name === 'content-type' ? 'content type' : `header ${name}`;
}

function append(parts, name, value) {
    parts.set(name, parts.has(name) ? `${parts.get(name)}, ${value}` : value);
}

function replaced(text, known) {
    for (const [value, name] of known)
        text = text.replaceAll(value, name);
    return text
        .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/, '{uuid}')
        .replace(/^[0-9a-f]{64}$/, '{token}')
        .replace(/^\d{13}$/, '{milliseconds}');
}

// The order of members means nothing in JSON.
function replacedInJson(json, known) {
    if (typeof json === 'string')
        return replaced(json, known);
    if (json === null || typeof json !== 'object' || Array.isArray(json))
        return json;
    return Object.fromEntries(Object.keys(json).sort().map(name => [name, replacedInJson(json[name], known)]));
}
