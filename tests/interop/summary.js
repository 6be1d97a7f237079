// SPDX-License-Identifier: Apache-2.0
// The result of the comparison as a table: operations × services.
import { lists } from './listed.js';

function verdict(differences, listed) {
    if (!differences)
        return '–';
    const unlisted = differences.filter(one => !listed.some(row => lists(row, one)));
    if (unlisted.length > 0)
        return `${unlisted.length} NOT LISTED`;
    return differences.length > 0 ? `${differences.length} listed` : 'equal';
}

/** `results`: for each service its operations, each with what is different. */
export function summary(results, listed) {
    const operations = [...new Set([...results.values()].flatMap(compared => [...compared.keys()]))];
    const rows = operations.map(operation => [operation,
        ...[...results.values()].map(compared => verdict(compared.get(operation), listed))]);
    const count = wanted => rows.flatMap(row => row.slice(1)).filter(wanted).length;
    const width = Math.max(...operations.map(operation => operation.length));
    const line = ([first, ...others]) => [first.padEnd(width), ...others.map(cell => cell.padEnd(12))].join('  ');
    return ['', line(['requests compared', ...results.keys()]), ...rows.map(line), '',
        `${count(cell => cell !== '–')} requests compared: ${count(cell => cell === 'equal')} equal, `
        + `${count(cell => cell.endsWith(' listed'))} with listed differences, `
        + `${count(cell => cell.endsWith('NOT LISTED'))} with others`, ''].join('\n');
}
