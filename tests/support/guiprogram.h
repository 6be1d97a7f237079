// SPDX-License-Identifier: Apache-2.0
// The tests that drive the whole window.
#pragma once

#include "testprogram.h"

#include <QApplication>
#include <QLocale>

namespace renumber::test {

/// The language is pinned, so that tests can look at words.
template <typename Test> int runGuiTest(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace renumber::test

/// A class of tests that drives the window.
#define RENUMBER_GUI_TEST(Test) RENUMBER_TEST_BY(Test, renumber::test::runGuiTest<Test>)
