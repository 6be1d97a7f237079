// SPDX-License-Identifier: Apache-2.0
// Parse Server makes one of these when it starts, and asks no more of it where nothing is pushed. The real one brings
// the clients of four push services along, hundreds of packages.
export default class NoPush {
    getValidPushTypes() {
        return [];
    }

    send() {
        throw new Error('nothing is pushed here');
    }
}
