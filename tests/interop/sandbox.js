// SPDX-License-Identifier: Apache-2.0
// A renumber-sandbox of a test's own, in a process of its own, and its control interface.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The value of an environment variable that ctest sets. */
export function given(name) {
    const value = process.env[name];
    if (!value)
        throw new Error(`${name} is not set: run this by ./dev test -L interop`);
    return value;
}

export class Sandbox {
    #process;

    /** Starts the sandbox that was built, on a free port of this machine. */
    static async start() {
        const sandbox = new Sandbox();
        // Its standard input is a pipe of this process, so that it ends with it, however that ends.
        sandbox.#process = spawn(given('RENUMBER_SANDBOX'), ['--headless', '--port', '0', '--exit-with-parent'],
            { stdio: ['pipe', 'pipe', 'inherit'] });
        for await (const line of createInterface({ input: sandbox.#process.stdout })) {
            const [origin] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
            if (origin) {
                sandbox.origin = origin;
                return sandbox;
            }
        }
        throw new Error('the sandbox did not start');
    }

    async stop() {
        const ended = once(this.#process, 'exit');
        this.#process.stdin.end();
        const [status] = await ended;
        if (status !== 0)
            throw new Error(`the sandbox ended with ${status}`);
    }

    /** Back to the sample accounts; no messages, requests or settings are left, and the clock is the real one. */
    reset() {
        return this.#control('POST', 'reset');
    }

    messages() {
        return this.#control('GET', 'messages');
    }

    /** The code of the newest message to `number`. */
    async newestCode(number) {
        const sent = (await this.messages()).filter(message => message.to === number);
        if (sent.length === 0)
            throw new Error('no message was sent');
        return sent.at(-1).code;
    }

    /** A code that is as long as the newest one, and wrong. */
    async wrongCode(number) {
        const code = await this.newestCode(number);
        return code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    }

    /** Opens the link of the newest message to `address`. */
    async openNewestLink(address) {
        const sent = (await this.messages()).filter(message => message.to === address);
        return this.#control('POST', `messages/${sent.at(-1).id}/click`);
    }

    /** The truth about the sample accounts of a service. */
    accounts(service) {
        return this.#control('GET', `accounts?service=${service}`);
    }

    /** The truth about the one whose name begins with `name`. */
    async account(service, name) {
        return (await this.accounts(service)).find(account => account.name.startsWith(name));
    }

    /** The requests received since the last reset, oldest first, but for those of control. */
    requests() {
        return this.#control('GET', 'requests');
    }

    advanceClock(seconds) {
        return this.#control('POST', 'clock', { advanceSeconds: seconds });
    }

    changeSettings(service, settings) {
        return this.#control('PATCH', 'settings', { [service]: settings });
    }

    async #control(method, path, body) {
        const reply = await fetch(`${this.origin}/sandbox/${path}`, { method, body: body && JSON.stringify(body) });
        const text = await reply.text();
        if (!reply.ok)
            throw new Error(`the sandbox refused ${method} ${path}: ${reply.status} ${text}`);
        return text && JSON.parse(text);
    }
}
