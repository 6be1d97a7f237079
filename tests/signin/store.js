// SPDX-License-Identifier: Apache-2.0
// Where the provider keeps sessions, grants, codes and tokens: in memory, and such that a test can make them older.

const epoch = () => Math.floor(Date.now() / 1000);

export class Store {
    #entries = new Map();

    /** What oidc-provider calls an adapter: one for each kind of thing that it keeps. */
    adapter = kind => {
        const key = id => `${kind}:${id}`;
        const isOurs = name => name.startsWith(key(''));
        const find = wanted => [...this.#entries].find(([name, value]) => isOurs(name) && wanted(value))?.[1];
        return {
            upsert: async (id, value) => void this.#entries.set(key(id), value),
            find: async id => this.#entries.get(key(id)),
            findByUid: async uid => find(value => value.uid === uid),
            findByUserCode: async userCode => find(value => value.userCode === userCode),
            consume: async id => void (this.#entries.get(key(id)).consumed = epoch()),
            destroy: async id => void this.#entries.delete(key(id)),
            revokeByGrantId: async grantId =>
                this.#remove((name, value) => isOurs(name) && value.grantId === grantId),
        };
    };

    /** Everything becomes older by so many seconds, as if they had passed. */
    age(seconds) {
        for (const value of this.#entries.values()) {
            for (const time of ['iat', 'exp', 'loginTs', 'authTime', 'consumed']) {
                if (typeof value[time] === 'number')
                    value[time] -= seconds;
            }
            if (value.extra)
                value.extra.auth_time -= seconds;
        }
    }

    /** No code, token or consent is worth anything any more. Whoever is signed in in a browser stays so. */
    revokeAllGrants() {
        this.#remove(name => !/^(Session|Interaction):/.test(name));
    }

    /** Ends all access tokens, and nothing else. */
    expireAccessTokens() {
        for (const [name, value] of this.#entries) {
            if (name.startsWith('AccessToken:'))
                value.exp = epoch() - 1;
        }
    }

    clear() {
        this.#entries.clear();
    }

    #remove(unwanted) {
        for (const [name, value] of this.#entries) {
            if (unwanted(name, value))
                this.#entries.delete(name);
        }
    }
}
