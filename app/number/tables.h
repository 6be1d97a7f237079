// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::number {

/// Has the tables made, in another thread and once, in which words beside a number are looked up: the names
/// of countries and of what belongs to them, and of digits, in all languages. That takes a good part of a
/// second, which the first reading of a text with words would wait for.
void makeTablesAhead();

} // namespace renumber::number
