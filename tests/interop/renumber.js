// SPDX-License-Identifier: Apache-2.0
// Renumber without its window: the program renumber_interop_requests, which presses what it is told to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { given } from './sandbox.js';

export class Renumber {
    #folder;
    #process;
    #answers;

    /** Starts it with `profile`, whose sampleAccessToken it uses. */
    static async start(profile) {
        const renumber = new Renumber();
        renumber.#folder = await mkdtemp(join(tmpdir(), 'renumber-interop-'));
        const file = join(renumber.#folder, 'profile.json');
        await writeFile(file, JSON.stringify(profile));
        renumber.#process = spawn(given('RENUMBER_INTEROP_REQUESTS'), [file], { stdio: ['pipe', 'pipe', 'inherit'] });
        renumber.#process.stdin.on('error', () => {}); // it ended, and press() will say so
        renumber.#answers = createInterface({ input: renumber.#process.stdout })[Symbol.asyncIterator]();
        return renumber;
    }

    /** Carries `command` out, such as "change phone +358401234567". Throws unless all went well. */
    async press(command) {
        this.#process.stdin.write(`${command}\n`);
        const { value: answer = 'the program has ended' } = await this.#answers.next();
        if (answer !== 'ok')
            throw new Error(`Renumber could not "${command}": ${answer}`);
    }

    async stop() {
        const { exitCode, signalCode } = this.#process;
        const hasEnded = exitCode !== null || signalCode !== null;
        const ended = hasEnded ? [exitCode, signalCode] : once(this.#process, 'exit');
        this.#process.stdin.end();
        const [status] = await ended;
        await rm(this.#folder, { recursive: true });
        if (status !== 0)
            throw new Error(`renumber_interop_requests ended with ${status}`);
    }
}
