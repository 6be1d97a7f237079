// SPDX-License-Identifier: Apache-2.0
// Who can sign in. The numbers are the examples of libphonenumber.

const samples = [
    { id: 'account-ada', user: 'ada', password: 'sample-password-ada', name: 'Ada Sample',
        phone_number: '+33612345678', phone_number_verified: true },
    { id: 'account-grace', user: 'grace', password: 'sample-password-grace', name: 'Grace Sample',
        phone_number: '+12015550123', phone_number_verified: false },
];

export class People {
    #all;

    constructor() {
        this.reset();
    }

    reset() {
        this.#all = structuredClone(samples);
    }

    withId(id) {
        return this.#all.find(person => person.id === id);
    }

    withPassword(user, password) {
        return this.#all.find(person => person.user === user && person.password === password);
    }
}
