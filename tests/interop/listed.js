// SPDX-License-Identifier: Apache-2.0
// The differences that the README lists, each with its reason.
import { readFile } from 'node:fs/promises';

const heading = '## Differences';

/** The rows of the table: [{ services, operations, what, renumber, official }], where operations may be ['all']. */
export async function listedDifferences() {
    const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
    const section = readme.slice(readme.indexOf(`\n${heading}\n`) + 1).slice(heading.length).split('\n## ')[0];
    const rows = section.split('\n').filter(line => line.startsWith('|')).slice(2).map(cellsOf);
    return rows.map(cells => {
        if (cells.length !== 6 || cells.includes(''))
            throw new Error(`README.md: a difference has six cells, the last one its reason: ${cells.join(' | ')}`);
        const [services, operations, what, renumber, official] = cells;
        return { services: services.split('; '), operations: operations.split('; '), what, renumber, official };
    });
}

// A cell is plain text, but for the code marks around values.
function cellsOf(row) {
    return row.split('|').slice(1, -1).map(cell => cell.trim().replace(/^`(.*)`$/, '$1'));
}

/** Whether `row` is about `difference`. */
export function lists(row, difference) {
    return row.services.includes(difference.service)
        && (row.operations[0] === 'all' || row.operations.includes(difference.operation))
        && ['what', 'renumber', 'official'].every(cell => row[cell] === difference[cell]);
}

/** What `row` says of `service` and its `operations`, as single differences. */
export function differencesIn(row, service, operations) {
    if (!row.services.includes(service))
        return [];
    const { what, renumber, official } = row;
    return (row.operations[0] === 'all' ? operations : row.operations)
        .map(operation => ({ service, operation, what, renumber, official }));
}
