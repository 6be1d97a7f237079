// SPDX-License-Identifier: Apache-2.0
// What cognito-local "sends": it writes each message to its log, in a box. This is where the log goes.
export class Messages {
    #sent = [];

    // A line of the log, as pino writes it.
    write(line) {
        const { msg = '', err } = JSON.parse(line);
        if (!msg.includes('Confirmation Code Delivery')) {
            if (err && err.type !== undefined && !/Exception$/.test(err.code ?? ''))
                process.stderr.write(line); // a fault of the test server, never what a client did wrong
            return;
        }
        const field = name => msg.match(new RegExp(`${name}:\\s+(\\S+)`))?.[1];
        this.#sent.push({ user: field('Username'), to: field('Destination'), code: field('Code') });
    }

    // The messages to a person or a destination, the newest last.
    sent({ user, to }) {
        return this.#sent.filter(message => (!user || message.user === user) && (!to || message.to === to));
    }

    clear() {
        this.#sent = [];
    }
}
