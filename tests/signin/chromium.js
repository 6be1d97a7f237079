// SPDX-License-Identifier: Apache-2.0
// A real browser, with the person in front of it: Debian's Chromium, without a window. Told by one line of JSON on
// standard input, { url, user, password, press }, or, for Ada who allows it, by the URL as its argument. Prints
// { title, text } of the page on which it ends, which is that of the program that asked.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

/** What to do; where it came by standard input, the end of that ends this program too. */
async function given() {
    if (process.argv.length > 2)
        return { url: process.argv[2] };
    const lines = createInterface({ input: process.stdin });
    lines.once('close', () => process.exit(1));
    const [line] = await once(lines, 'line');
    return JSON.parse(line);
}

async function signIn(page, { url, user = 'ada', password = 'sample-password-ada', press = 'Allow' }) {
    const redirect = new URL(new URL(url).searchParams.get('redirect_uri'));
    const isBack = address => address.origin === redirect.origin && address.pathname === redirect.pathname;
    await page.goto(url);
    if (press !== 'Cancel') {
        await page.getByLabel('User name').fill(user);
        await page.getByLabel('Password').fill(password);
        await page.getByRole('button', { name: 'Sign in' }).click();
    }
    await page.getByRole('button', { name: press }).click();
    await page.waitForURL(isBack);
    return { title: await page.title(), text: await page.locator('body').innerText() };
}

const order = await given();
const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--no-proxy-server',
        // Whatever else it has in mind, it finds no other computer.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
});
try {
    console.log(JSON.stringify(await signIn(await browser.newPage(), order)));
} catch (error) {
    // Without the addresses, which may hold a code.
    console.error(error.message.replace(/https?:\S+/g, '(address)'));
    process.exitCode = 1;
} finally {
    await browser.close();
    process.exit();
}
