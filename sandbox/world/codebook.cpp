// SPDX-License-Identifier: Apache-2.0
#include "world/codebook.h"

#include <QRandomGenerator>

#include <utility>

namespace renumber::sandbox {

namespace {

QString randomDigits(int count)
{
    QString digits;
    for (int i = 0; i < count; ++i) {
        digits += QChar(u'0' + QRandomGenerator::system()->bounded(10));
    }
    return digits;
}

} // namespace

size_t qHash(const CodeKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(key.service), key.accountId, static_cast<int>(key.purpose),
                      key.target);
}

CodeBook::CodeBook(const Clock &clock)
    : m_clock(clock)
{
}

QString CodeBook::issue(const CodeKey &key, const CodeRule &rule)
{
    Entry &entry = m_entries[key];
    forgetOldTries(entry);
    QString code = std::exchange(m_next, {});
    while (code.isEmpty() || code == entry.code) {
        code = randomDigits(rule.digits);
    }
    if (!entry.code.isEmpty()) {
        entry.replaced.append(entry.code);
    }
    entry.replaced.removeAll(code);
    entry.code = code;
    entry.rule = rule;
    entry.expiresAt = m_clock.now().addSecs(rule.lifetime.count());
    return code;
}

CodeVerdict CodeBook::enter(const CodeKey &key, const QString &code)
{
    const CodeVerdict verdict = check(key, code);
    if (verdict == CodeVerdict::Accepted) {
        m_entries.remove(key);
    }
    return verdict;
}

CodeVerdict CodeBook::check(const CodeKey &key, const QString &code)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->code.isEmpty()) {
        return CodeVerdict::NoneOutstanding;
    }
    forgetOldTries(*found);
    if (found->wrongTries >= found->rule.wrongAllowed) {
        return CodeVerdict::TooManyTries;
    }
    if (m_clock.now() >= found->expiresAt) {
        return CodeVerdict::Expired;
    }
    if (code != found->code) {
        ++found->wrongTries;
        found->lastWrongAt = m_clock.now();
        return found->replaced.contains(code) ? CodeVerdict::Superseded : CodeVerdict::Wrong;
    }
    return CodeVerdict::Accepted;
}

void CodeBook::expireAll()
{
    for (Entry &entry : m_entries) {
        entry.expiresAt = m_clock.now();
    }
}

void CodeBook::cancel(Service service, const QString &accountId)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry.key().service == service && entry.key().accountId == accountId) {
            entry->code.clear();
        }
    }
}

void CodeBook::clear()
{
    m_entries.clear();
    m_next.clear();
}

void CodeBook::forgetOldTries(Entry &entry) const
{
    if (entry.wrongTries > 0 && m_clock.now() >= entry.lastWrongAt.addSecs(entry.rule.lifetime.count())) {
        entry.wrongTries = 0;
    }
}

} // namespace renumber::sandbox
