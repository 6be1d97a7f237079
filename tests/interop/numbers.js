// SPDX-License-Identifier: Apache-2.0
// Numbers of the sandbox's sample accounts, and others.
export const camillesNumber = '+33750253354'; // verified
export const noasNumber = '+33750253355'; // not verified
export const takenNumber = '+14155550199'; // Dana's
export const refusedNumber = '+14155550100'; // looks right, and is called invalid
export const freeNumber = '+358401234567';
