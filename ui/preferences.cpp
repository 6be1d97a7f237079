// SPDX-License-Identifier: Apache-2.0
#include "preferences.h"

#include "disk/datafolder.h"
#include "disk/plainfile.h"
#include "text/named.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

constexpr qint64 sizeLimit = 1 << 16;

using Choice = look::Appearance::Choice;

constexpr std::array choiceNames{text::Named{Choice::AsTheDesktop, "desktop"},
                                 text::Named{Choice::Light, "light"}, text::Named{Choice::Dark, "dark"}};
static_assert(text::isComplete(choiceNames));

} // namespace

QByteArray toBytes(const Preferences &preferences)
{
    return QJsonDocument(QJsonObject{{u"appearance"_s, text::nameIn(choiceNames, preferences.appearance)},
                                     {u"geometry"_s, QString::fromLatin1(preferences.geometry.toBase64())},
                                     {u"language"_s, preferences.language}})
        .toJson();
}

Preferences preferencesFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Preferences preferences;
    if (const auto choice = text::valueIn(choiceNames, object.value(u"appearance"_s).toString()))
        preferences.appearance = *choice;
    preferences.geometry = QByteArray::fromBase64(object.value(u"geometry"_s).toString().toLatin1());
    preferences.language = object.value(u"language"_s).toString();
    return preferences;
}

PreferencesFile::PreferencesFile(const QString &folder)
    : m_path(QDir(folder).filePath(u"preferences.json"_s))
{
}

wait::Future<Preferences> PreferencesFile::read()
{
    return m_thread.run<Preferences>([path = m_path] {
        const auto bytes = disk::readPlainFile(path, sizeLimit);
        return bytes ? preferencesFrom(*bytes) : Preferences();
    });
}

void PreferencesFile::write(const Preferences &preferences)
{
    m_thread
        .run<wait::Ended>([path = m_path, bytes = toBytes(preferences)] {
            QSaveFile file(path);
            if (disk::makeDataFolder(QFileInfo(path).path()) && disk::isPlainOrMissing(path)
                && file.open(QIODevice::WriteOnly) && file.setPermissions(disk::ownerOnly)
                && file.write(bytes) >= 0)
                file.commit();
            return wait::Ended();
        })
        .cancel();
}

} // namespace renumber::ui
