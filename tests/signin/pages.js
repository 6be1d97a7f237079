// SPDX-License-Identifier: Apache-2.0
// The pages that a person meets in the browser: a form to sign in with, and the question whether Renumber may.
// They are well-formed XML, so that a test that plays the browser can read them.
import { bodyOf } from './control.js';

const escaped = text => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

const page = (title, content) => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"/><title>${title}</title><link rel="icon" href="data:,"/></head>
<body><h1>${title}</h1>${content}</body>
</html>`;

const loginPage = complaint => page('Sign in to the sample provider', `
<form method="post">
<p>${complaint}</p>
<p><label>User name <input name="user" autocomplete="username"/></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password"/></label></p>
<p><button name="press" value="signIn">Sign in</button> <button name="press" value="deny">Cancel</button></p>
</form>`);

const consentPage = (client, scope, person) => page(`Allow ${escaped(client)}?`, `
<form method="post">
<p>${escaped(client)} asks for: ${escaped(scope)}. You are signed in as ${escaped(person)}.</p>
<p><button name="press" value="allow">Allow</button> <button name="press" value="deny">Deny</button></p>
</form>`);

/** What the person agreed to, as the grant that the tokens will stand for. */
async function grantFor(provider, { prompt, grantId, session, params }) {
    const grant = await provider.Grant.find(grantId ?? '')
        ?? new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(prompt.details.missingOIDCScope?.join(' ') ?? params.scope);
    return grant.save();
}

/** The pages at /interaction/…, where oidc-provider sends the browser and waits for the outcome. */
export function interactionPages(provider, control) {
    const denied = { error: 'access_denied', error_description: 'the person said no' };

    async function show(ctx, { prompt, params, session }, complaint = '') {
        ctx.type = 'html';
        const { clientName } = await provider.Client.find(params.client_id);
        ctx.body = prompt.name === 'login' ? loginPage(complaint)
            : consentPage(clientName, params.scope, control.people.withId(session.accountId).name);
    }

    /** The outcome of a press for oidc-provider; nothing if there is none yet. */
    async function outcomeOf(form, interaction) {
        if (form.get('press') === 'deny')
            return denied;
        if (interaction.prompt.name === 'consent')
            return { consent: { grantId: await grantFor(provider, interaction) } };
        const person = control.people.withPassword(form.get('user'), form.get('password'));
        control.record.logins.push({ user: form.get('user'), accepted: person !== undefined });
        return person && { login: { accountId: person.id } };
    }

    return async (ctx, next) => {
        if (!ctx.path.startsWith('/interaction/'))
            return next();
        const interaction = await provider.interactionDetails(ctx.req, ctx.res);
        if (ctx.method !== 'POST')
            return show(ctx, interaction);
        const outcome = await outcomeOf(new URLSearchParams(await bodyOf(ctx)), interaction);
        if (!outcome)
            return show(ctx, interaction, 'Wrong user name or password.');
        ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, outcome));
        ctx.status = 303;
    };
}
