// SPDX-License-Identifier: Apache-2.0
// The program that is killed: the real window with somebody at it, and nothing of its own on disk.
//     renumber_kill_subject person SANDBOX-PORT FOLDER SERVICE [ACCESS-TOKEN]
//     renumber_kill_subject operator SANDBOX-PORT FOLDER [new]
#include "operator.h"
#include "operatorprofile.h"
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
    sandbox.join(arguments.at(2).toUShort());
    test::Driver driver(sandbox, arguments.at(3));
    test::Wire wire;
    wire.say(u"started"_s);
    if (arguments.at(1) == "operator"_L1) {
        using SignedIn = test::Operator::SignedIn;
        test::Operator who(driver, sandbox, wire);
        who.begin(test::writeOperatorProfile(driver, sandbox),
                  arguments.value(4) == "new"_L1 ? SignedIn::No : SignedIn::Yes);
        who.obey();
    } else {
        test::Person who(driver, sandbox, wire);
        who.begin(driver.writeProfile(u"Sandbox sample"_s, {}, arguments.value(4)), arguments.value(5));
        who.obey();
    }
}
