// SPDX-License-Identifier: Apache-2.0
// The program that is killed: the real window with a person at it, and nothing of its own on disk.
//     renumber_kill_subject SANDBOX-PORT SERVICE FOLDER [ACCESS-TOKEN]
#include "person.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace renumber;

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    test::SandboxProcess sandbox;
    sandbox.join(arguments.at(1).toUShort());
    test::Driver driver(sandbox, arguments.at(3));
    test::Wire wire;
    wire.say(u"started"_s);
    test::Person person(driver, sandbox, wire);
    person.begin(driver.writeProfile(u"Sandbox sample"_s, {}, arguments.at(2)), arguments.value(4));
    person.obey();
}
