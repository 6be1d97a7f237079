// SPDX-License-Identifier: Apache-2.0
#include "language/windowlanguage.h"

#include "text/languagename.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui::language {

namespace {

const QString s_folder = u":/i18n"_s;
const QString s_prefix = u"renumber"_s;
const QString s_english = u"en"_s;

bool isSame(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

QList<Language> compiledIn()
{
    QList<Language> offered;
    const QStringList files = QDir(s_folder).entryList({s_prefix + u"_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'.', 0, 0).mid(s_prefix.size() + 1);
        offered.append({code, text::ownLanguageName(code)});
    }
    return offered;
}

} // namespace

QList<Language> offeredLanguages()
{
    static const QList<Language> s_offered = compiledIn(); // asked for several times as the program starts
    return s_offered;
}

QString bestOf(const QList<Language> &offered, const QStringList &wanted)
{
    for (const QString &one : wanted) {
        const auto found = std::find_if(offered.cbegin(), offered.cend(), [&one](const Language &language) {
            return isSame(QLocale(language.code), QLocale(one));
        });
        if (found != offered.cend())
            return found->code;
    }
    return s_english;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale usual(code);
    // Not the system's own: it may write dates in another language than messages (LC_TIME).
    const QLocale there(usual.language(), usual.script(), system.territory());
    if (isSame(there, usual) && there.territory() == system.territory())
        return there;
    // English is written by many who are not in the United States.
    return code == s_english ? QLocale(QLocale::English, QLocale::World) : usual;
}

QString bcp47Of(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return s_english;
    if (locale.territory() == QLocale::World || locale.territory() == QLocale::AnyTerritory)
        return QLocale::languageToCode(locale.language());
    return locale.name().replace(u'_', u'-');
}

WindowLanguage::WindowLanguage(QObject *parent)
    : QObject(parent)
{
}

WindowLanguage::~WindowLanguage() = default;

QString WindowLanguage::ofSystem()
{
    return bestOf(offeredLanguages(), QLocale::system().uiLanguages());
}

void WindowLanguage::choose(const QString &code)
{
    const QList<Language> offered = offeredLanguages();
    const bool isOffered = std::any_of(offered.cbegin(), offered.cend(),
                                       [&code](const Language &language) { return language.code == code; });
    const QString choice = isOffered ? code : QString();
    if (m_choice == choice)
        return;
    m_choice = choice;
    take(isOffered ? code : ofSystem());
    emit changed();
}

void WindowLanguage::take(const QString &code)
{
    const QLocale locale = localeFor(code, QLocale::system());
    QLocale::setDefault(locale); // first: it is asked for by whoever hears of the change
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
    for (QTranslator *words : {&m_own, &m_qt})
        QCoreApplication::removeTranslator(words);
    if (m_own.load(s_prefix + u'_' + code, s_folder))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace renumber::ui::language
