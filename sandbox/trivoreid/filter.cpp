// SPDX-License-Identifier: Apache-2.0
#include "trivoreid/filter.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

constexpr int deepest = 50; // Parentheses within parentheses: nobody needs more.

constexpr std::array attributes{"id"_L1,
                                "username"_L1,
                                "name.givenName"_L1,
                                "name.familyName"_L1,
                                "mobiles"_L1,
                                "mobiles.number"_L1,
                                "mobiles.verified"_L1,
                                "emails"_L1,
                                "emails.address"_L1,
                                "emails.verified"_L1,
                                "mobile"_L1,
                                "mobileVerified"_L1,
                                "email"_L1,
                                "emailVerified"_L1};

/// Values at `path`, those in lists included, as text.
QStringList valuesAt(const QJsonValue &value, const QStringList &path)
{
    if (value.isArray()) {
        QStringList found;
        const QJsonArray list = value.toArray();
        for (const auto &item : list) {
            found += valuesAt(item, path);
        }
        return found;
    }
    if (!path.isEmpty()) {
        const QJsonValue next = value.toObject().value(path.first());
        return next.isUndefined() ? QStringList() : valuesAt(next, path.mid(1));
    }
    return {value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString()};
}

std::optional<std::function<bool(const QString &, const QString &)>> comparison(const QString &name)
{
    using Text = const QString &;
    constexpr auto anyCase = Qt::CaseInsensitive;
    if (name == "eq"_L1 || name == "ne"_L1) { // The second is the first, turned round.
        return [](Text a, Text b) { return a.compare(b, anyCase) == 0; };
    }
    if (name == "co"_L1) {
        return [](Text a, Text b) { return a.contains(b, anyCase); };
    }
    if (name == "sw"_L1) {
        return [](Text a, Text b) { return a.startsWith(b, anyCase); };
    }
    if (name == "ew"_L1) {
        return [](Text a, Text b) { return a.endsWith(b, anyCase); };
    }
    if (name == "gt"_L1) {
        return [](Text a, Text b) { return a.compare(b, anyCase) > 0; };
    }
    if (name == "ge"_L1) {
        return [](Text a, Text b) { return a.compare(b, anyCase) >= 0; };
    }
    if (name == "lt"_L1) {
        return [](Text a, Text b) { return a.compare(b, anyCase) < 0; };
    }
    if (name == "le"_L1) {
        return [](Text a, Text b) { return a.compare(b, anyCase) <= 0; };
    }
    return std::nullopt;
}

class Parser
{
public:
    explicit Parser(const QString &text)
    {
        static const QRegularExpression token(uR"re(\s*("(?:[^"\\]|\\.)*"|[()]|[^\s()"]+|"))re"_s);
        auto matches = token.globalMatch(text);
        while (matches.hasNext()) {
            m_tokens += matches.next().captured(1);
        }
    }

    tl::expected<Filter, QString> parse()
    {
        auto all = either(0);
        if (all && !m_tokens.isEmpty()) {
            return tl::make_unexpected(u"unexpected %1"_s.arg(m_tokens.first()));
        }
        return all;
    }

private:
    using Part = tl::expected<Filter, QString>;

    /// Takes the next token when it is `word`, in any case.
    bool skip(QLatin1StringView word)
    {
        if (m_tokens.isEmpty() || m_tokens.first().compare(word, Qt::CaseInsensitive) != 0) {
            return false;
        }
        m_tokens.removeFirst();
        return true;
    }

    QString take() { return m_tokens.isEmpty() ? QString() : m_tokens.takeFirst(); }

    Part either(int depth)
    {
        Part left = both(depth);
        while (left && skip("or"_L1)) {
            const Part right = both(depth);
            if (!right) {
                return right;
            }
            left = [a = *left, b = *right](const QJsonObject &user) { return a(user) || b(user); };
        }
        return left;
    }

    Part both(int depth)
    {
        Part left = single(depth);
        while (left && skip("and"_L1)) {
            const Part right = single(depth);
            if (!right) {
                return right;
            }
            left = [a = *left, b = *right](const QJsonObject &user) { return a(user) && b(user); };
        }
        return left;
    }

    Part single(int depth)
    {
        if (depth > deepest) {
            return tl::make_unexpected(u"too many parts within parts"_s);
        }
        if (skip("not"_L1)) {
            Part inner = single(depth + 1);
            return inner ? Part([a = *inner](const QJsonObject &user) { return !a(user); }) : inner;
        }
        if (skip("("_L1)) {
            Part inner = either(depth + 1);
            return !inner || skip(")"_L1) ? inner : tl::make_unexpected(u"a parenthesis is not closed"_s);
        }
        return compared();
    }

    Part compared()
    {
        const QString attribute = take();
        if (std::ranges::find(attributes, attribute) == attributes.end()) {
            return tl::make_unexpected(u"there is no attribute %1"_s.arg(attribute));
        }
        const QStringList path = attribute.split(u'.');
        const QString name = take().toLower();
        if (name == "pr"_L1) {
            return Filter([path](const QJsonObject &user) { return !valuesAt(user, path).isEmpty(); });
        }
        const auto compare = comparison(name);
        if (!compare) {
            return tl::make_unexpected(u"there is no operator %1"_s.arg(name));
        }
        const auto wanted = value();
        if (!wanted) {
            return tl::make_unexpected(u"%1 %2 wants a value in quotation marks"_s.arg(attribute, name));
        }
        const bool turned = name == "ne"_L1;
        return Filter([path, turned, compare = *compare, wanted = *wanted](const QJsonObject &user) {
            const QStringList values = valuesAt(user, path);
            return turned
                != std::ranges::any_of(values, [&](const QString &v) { return compare(v, wanted); });
        });
    }

    /// A text in quotation marks, `true` or `false`.
    std::optional<QString> value()
    {
        QString token = take();
        if (token == "true"_L1 || token == "false"_L1) {
            return token;
        }
        if (token.size() < 2 || !token.startsWith(u'"')) {
            return std::nullopt;
        }
        static const QRegularExpression escaped(uR"(\\(.))"_s);
        return token.mid(1, token.size() - 2).replace(escaped, u"\\1"_s);
    }

    QStringList m_tokens;
};

} // namespace

tl::expected<Filter, QString> parseFilter(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return Filter([](const QJsonObject &) { return true; });
    }
    return Parser(text).parse();
}

} // namespace renumber::sandbox::trivoreid
