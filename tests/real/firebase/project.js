// SPDX-License-Identifier: Apache-2.0
// The project that a test speaks to: filled through the emulator's own API, and read from its memory.
const password = 'Sample-Pass-1';

// Firebase knows no number that is not verified: one is on an account by its code, or by an administrator.
const people = {
    verified: { phoneNumber: '+33750253354', emailVerified: true },
    unverified: { phoneNumber: '+33612345678', emailVerified: false },
    none: { emailVerified: true },
    taken: { phoneNumber: '+12015550123', emailVerified: true },
};

export class Project {
    #address;
    #id;
    #states;

    constructor(address, id, states) {
        this.#address = address;
        this.#id = id;
        this.#states = states;
    }

    // As projects are made since 2023: a wrong password and an unknown address are told alike.
    async begin() {
        const config = { emailPrivacyConfig: { enableImprovedEmailPrivacy: true } };
        await this.#call('PATCH', `/identitytoolkit.googleapis.com/v2/projects/${this.#id}/config`, config);
    }

    async reset() {
        await this.#call('DELETE', `/emulator/v1/projects/${this.#id}/accounts`);
        this.expire();
        const all = {};
        for (const [person, { phoneNumber, emailVerified }] of Object.entries(people)) {
            const email = `${person}@example.com`;
            const { localId } = await this.#call('POST', `/identitytoolkit.googleapis.com/v1/projects/${this.#id}/accounts`,
                { email, emailVerified, phoneNumber, password, displayName: `Camille ${person}` });
            all[person] = { id: localId, userName: email, password, phone: phoneNumber, email };
        }
        return { usual: all };
    }

    truth(user) {
        const row = this.#state.users.get(user);
        return row && {
            user: row.localId, name: row.displayName,
            phone: row.phoneNumber, phoneVerified: row.phoneNumber !== undefined,
            email: row.email, emailVerified: row.emailVerified === true,
            emailPending: this.#links.filter(link => link.email === row.email && link.newEmail).at(-1)?.newEmail,
            accounts: this.#state.users.size,
        };
    }

    // The codes and links that wait, the newest last: to a number or an address, or to a person.
    sent({ user, to }) {
        const row = user ? this.#state.users.get(user) : undefined;
        const isFor = link => (!to || to === (link.newEmail ?? link.email)) && (!user || row?.email === link.email);
        const codes = [...this.#state.verificationCodes.values()]
            .filter(code => !user && (!to || code.phoneNumber === to))
            .map(({ phoneNumber, code }) => ({ to: phoneNumber, code }));
        const links = this.#links.filter(isFor)
            .map(link => ({ to: link.newEmail ?? link.email, kind: link.requestType, link: link.oobLink }));
        return [...codes, ...links];
    }

    // The emulator's codes have no age: they are forgotten, which it tells as INVALID_SESSION_INFO.
    expire() {
        this.#state.verificationCodes.clear();
        this.#state.oobs.clear();
    }

    get #state() {
        return this.#states.get(this.#id);
    }

    get #links() {
        return [...this.#state.oobs.values()];
    }

    async #call(method, path, body) {
        const reply = await fetch(`${this.#address}${path}`, {
            method,
            headers: { Authorization: 'Bearer owner', ...(body && { 'Content-Type': 'application/json' }) },
            body: body && JSON.stringify(body),
        });
        if (!reply.ok)
            throw new Error(`${method} ${path}: ${await reply.text()}`);
        return reply.json();
    }
}
