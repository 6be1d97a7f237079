// SPDX-License-Identifier: Apache-2.0
// What a test can change while the provider runs, and what it can ask about. The README lists all of it.

const untouched = {
    accessTokenSeconds: 300,
    codeSeconds: 60,
    issueRefreshToken: null,
    rotate: true,
    nextCode: null,
    staleAfterSeconds: null,
    jsonTokenRequests: false,
    tokenReply: null,
    discovery: null,
    iss: null,
    faults: {},
};

const emptyRecord = () => ({
    discoveries: 0, authorizations: [], logins: [], tokenRequests: [], revocations: [], apiCalls: [], messages: [], held: 0,
});

export class Control {
    knobs = structuredClone(untouched);
    record = emptyRecord();
    /** What a login has to be as new as, in seconds since 1970; null where any will do. */
    stepUpSince = null;
    #waiting = [];

    constructor(store, people) {
        this.store = store;
        this.people = people;
    }

    /** Applies what a test sent; throws where it is not understood, so that a misspelt knob is not a silent one. */
    apply(changes) {
        for (const [name, value] of Object.entries(changes)) {
            if (Object.hasOwn(this.#actions, name))
                this.#actions[name](value);
            else if (Object.hasOwn(untouched, name))
                this.knobs[name] = value;
            else
                throw new Error(`there is no ${name}`);
        }
        this.#waiting.splice(0).forEach(lookAgain => lookAgain());
    }

    /** Comes back once `holds` is true, which it looks at after each change. */
    async until(holds) {
        while (!holds())
            await new Promise(lookAgain => this.#waiting.push(lookAgain));
    }

    #actions = {
        ageBy: seconds => this.store.age(seconds),
        expireTokens: () => this.store.expireAccessTokens(),
        revokeAllGrants: () => this.store.revokeAllGrants(),
        stepUp: wanted => {
            // Logins are dated in whole seconds: those until now are moved out of this one, in which the next may fall.
            this.store.age(1);
            this.stepUpSince = wanted ? Math.floor(Date.now() / 1000) : null;
        },
        reset: () => {
            this.knobs = structuredClone(untouched);
            this.record = emptyRecord();
            this.stepUpSince = null;
            this.store.clear();
            this.people.reset();
        },
    };
}

/** POST /control and GET /control/record. */
export function controlPages(control) {
    return async (ctx, next) => {
        const request = `${ctx.method} ${ctx.path}`;
        if (request === 'GET /control/record') {
            ctx.body = control.record;
        } else if (request === 'POST /control') {
            try {
                control.apply(JSON.parse(await bodyOf(ctx)));
                ctx.body = control.knobs;
            } catch (error) {
                ctx.status = 400;
                ctx.body = { error: error.message };
            }
        } else {
            await next();
        }
    };
}

/** The body of a request, as text. */
export async function bodyOf(ctx) {
    const parts = [];
    for await (const part of ctx.req)
        parts.push(part);
    return Buffer.concat(parts).toString();
}
