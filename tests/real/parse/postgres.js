// SPDX-License-Identifier: Apache-2.0
// A PostgreSQL of our own, in a temporary folder and on the loopback address, for as long as this process runs.
// It is Debian's (package postgresql); nothing of a PostgreSQL that the machine runs besides is touched.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** The folder of the newest PostgreSQL of Debian; its programs are on nobody's PATH. */
function programsFolder() {
    const all = '/usr/lib/postgresql';
    const versions = existsSync(all) ? readdirSync(all).filter(name => existsSync(join(all, name, 'bin/initdb'))) : [];
    if (versions.length === 0)
        throw new Error('there is no PostgreSQL here: install the package postgresql');
    return join(all, versions.sort((a, b) => Number(b) - Number(a))[0], 'bin');
}

/** Root may not run PostgreSQL, so root runs it as the user of the package; anybody else as who they are. */
function whoRunsIt() {
    if (process.getuid() !== 0)
        return {};
    const id = flag => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    return { uid: id('-u'), gid: id('-g') };
}

async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

async function connected(uri, isRunning) {
    for (;;) {
        const client = new pg.Client({ connectionString: uri });
        try {
            await client.connect();
            return client;
        } catch (error) {
            if (!isRunning())
                throw error;
            await pause(50);
        }
    }
}

/** Comes back with the address of an empty database, a client that is connected to it, its folder, and what ends the server. */
export async function privatePostgres() {
    // Root's own folder for temporary files may be closed to the user that runs the server then.
    const folder = mkdtempSync(join(process.getuid() === 0 ? '/tmp' : tmpdir(), 'renumber-parse-'));
    let server = null;
    process.on('exit', () => {
        server?.kill('SIGKILL');
        // Its helpers may write for a moment longer, into folders that are being removed.
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    });
    const runner = whoRunsIt();
    const programs = programsFolder();
    const password = randomBytes(16).toString('hex');
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of [folder, passwordFile]) {
        if ('uid' in runner)
            chownSync(path, runner.uid, runner.gid);
    }
    const data = join(folder, 'data');
    execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'parse', '--auth=scram-sha-256', '--no-sync',
        `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8'], { ...runner, cwd: folder, stdio: 'pipe' });

    const port = await freePort();
    const postgres = [join(programs, 'postgres'), '-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1',
        '-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'max_connections=30'];
    // So that it ends with this process even where that is killed.
    server = spawn('setpriv', ['--pdeathsig=QUIT', '--', ...postgres],
        { ...runner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    server.stderr.on('data', text => { said = (said + text).slice(-4000); });
    const uri = `postgres://parse:${password}@127.0.0.1:${port}/postgres`;
    const client = await connected(uri, () => server.exitCode === null).catch(error => {
        throw new Error(`PostgreSQL did not start: ${error}\n${said}`);
    });
    // The server ends before the connection is closed, which pg would take for a fault.
    client.on('error', () => {});

    return {
        uri,
        client,
        folder,
        async end() {
            if (server.exitCode === null && server.signalCode === null) {
                server.kill('SIGQUIT');
                await once(server, 'exit');
            }
        },
    };
}
