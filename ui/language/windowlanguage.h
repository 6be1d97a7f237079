// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <optional>

namespace renumber::ui::language {

/// A language that the program can be in. A plain value.
struct Language
{
    QString code; ///< as its file of translations is called: "fr", "zh_CN"
    QString name; ///< as those who speak it call it: "Français"

    friend bool operator==(const Language &, const Language &) = default;
};

/// All of them, in the order of their codes.
QList<Language> offeredLanguages();

/// The code of the first of \a wanted (BCP 47, such as QLocale::uiLanguages() has them) that is among
/// \a offered; "en" where none is. A script of another kind is another language.
QString bestOf(const QList<Language> &offered, const QStringList &wanted);

/// How dates and numbers are written in sentences in the language \a code, where the computer is set to
/// \a system: as that language has it in the computer's territory, or in general.
QLocale localeFor(const QString &code, const QLocale &system);

/// In which language (BCP 47) a service is to speak to who reads \a locale: "fr-CA", "zh-CN"; "en" where the
/// territory says nothing.
QString bcp47Of(const QLocale &locale);

/// The language of the application: of its sentences and of Qt's, of dates, numbers and the direction. One
/// for each application. Whoever shows words hears of another by QEvent::LanguageChange.
class WindowLanguage : public QObject
{
    Q_OBJECT
public:
    /// Changes nothing before choose().
    explicit WindowLanguage(QObject *parent = nullptr);
    ~WindowLanguage() override;

    /// \a code is of one of the offered languages. Empty, or of none of them: like the system.
    void choose(const QString &code);
    /// What was chosen last; empty: like the system.
    QString choice() const { return m_choice.value_or(QString()); }
    /// What is, where nothing is chosen.
    static QString ofSystem();

signals:
    /// The sentences are in another language from now on.
    void changed();

private:
    void take(const QString &code);

    std::optional<QString> m_choice; ///< none before choose()
    QTranslator m_own;
    QTranslator m_qt; ///< the words of Qt, such as "Cancel"
};

} // namespace renumber::ui::language
