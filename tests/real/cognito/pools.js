// SPDX-License-Identifier: Apache-2.0
// The user pools that a test needs, made through cognito-local's own API and read from its own files.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const password = 'Sample-Pass-1';
const service = 'AWSCognitoIdentityProviderService';

// By the AWS console's names: what is verified when it changes, and whether the old value stays until then.
// A pool of its own for email, as cognito-local writes to the number wherever a pool verifies both.
const kinds = {
    'old value kept': { verified: ['phone_number'], kept: true, emailSetup: 'old address kept' },
    'changed at once': { verified: ['phone_number'], kept: false, emailSetup: 'address changed at once' },
    'old address kept': { verified: ['email'], kept: true, isForEmail: true },
    'address changed at once': { verified: ['email'], kept: false, isForEmail: true },
};

const people = {
    verified: { phone: '+33750253354', phoneVerified: 'true' },
    unverified: { phone: '+33612345678', phoneVerified: 'false' },
    none: {},
    taken: { phone: '+12015550123', phoneVerified: 'true' },
};

export class Pools {
    list = {};
    #address;
    #folder;

    constructor(address, folder) {
        this.#address = address;
        this.#folder = folder;
    }

    async create() {
        for (const [name, kind] of Object.entries(kinds)) {
            const { UserPool } = await this.#call('CreateUserPool', {
                PoolName: name,
                AutoVerifiedAttributes: kind.verified,
                UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: kind.kept ? kind.verified : [] },
            });
            const { UserPoolClient } = await this.#call('CreateUserPoolClient', {
                UserPoolId: UserPool.Id,
                ClientName: name,
                ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
                AccessTokenValidity: 1,
            });
            const { emailSetup, isForEmail } = kind;
            this.list[name] = { poolId: UserPool.Id, clientId: UserPoolClient.ClientId, emailSetup, isForEmail };
        }
    }

    // Everybody anew in each pool: who they are, by pool.
    async reset() {
        const all = {};
        for (const [name, { poolId }] of Object.entries(this.list)) {
            const { Users } = await this.#call('ListUsers', { UserPoolId: poolId });
            for (const { Username } of Users)
                await this.#call('AdminDeleteUser', { UserPoolId: poolId, Username });
            all[name] = {};
            for (const person of Object.keys(people))
                all[name][person] = await this.#add(poolId, person);
        }
        return all;
    }

    // What the database file of the pool says of a user, by id or address.
    async truth(user) {
        for (const { poolId } of Object.values(this.list)) {
            const { Users } = JSON.parse(await readFile(join(this.#folder, `${poolId}.json`), 'utf8'));
            for (const row of Object.values(Users)) {
                const of = Object.fromEntries(row.Attributes.map(({ Name, Value }) => [Name, Value]));
                if (row.Username === user || of.sub === user)
                    return this.#told(poolId, row, of);
            }
        }
        return undefined;
    }

    #told(poolId, row, of) {
        const pending = Object.fromEntries((row.UnverifiedAttributeChanges ?? []).map(({ Name, Value }) => [Name, Value]));
        return {
            poolId, user: row.Username,
            phone: of.phone_number, phoneVerified: of.phone_number_verified === 'true', phonePending: pending.phone_number,
            email: of.email, emailVerified: of.email_verified === 'true', emailPending: pending.email,
            code: row.AttributeVerificationCode, signIns: row.RefreshTokens.length,
        };
    }

    async #add(poolId, person) {
        const { phone, phoneVerified } = people[person];
        const email = `${person}@example.com`;
        const attributes = { name: `Camille ${person}`, email, email_verified: person === 'unverified' ? 'false' : 'true' };
        if (phone)
            Object.assign(attributes, { phone_number: phone, phone_number_verified: phoneVerified });
        const { User } = await this.#call('AdminCreateUser', {
            UserPoolId: poolId,
            Username: email,
            MessageAction: 'SUPPRESS',
            UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
        });
        await this.#call('AdminSetUserPassword',
            { UserPoolId: poolId, Username: User.Username, Password: password, Permanent: true });
        return { id: User.Username, userName: email, password, phone, email };
    }

    async #call(target, body) {
        const reply = await fetch(this.#address, {
            method: 'POST',
            headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': `${service}.${target}` },
            body: JSON.stringify(body),
        });
        const text = await reply.text();
        if (!reply.ok)
            throw new Error(`${target}: ${text}`);
        return text ? JSON.parse(text) : {};
    }
}
