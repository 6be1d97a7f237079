// SPDX-License-Identifier: Apache-2.0
// What a program of tests is made of: many classes of tests, of which each run tries one.
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace renumber::test {

/// Makes what a class of tests needs, runs it with what stands after its name on the command line, and
/// returns what the program is to end with.
using RunTest = int (*)(int argc, char **argv);

/// Puts a class of tests into the program it is linked into, before main(). By the macros below, at the end
/// of a file and at the beginning of a line: CMake reads them, so that each class is a test of CTest's.
class Registration
{
public:
    /// \a name is that of the class, and not copied.
    Registration(const char *name, RunTest run);
};

template <typename Application, typename Test> int runTest(int argc, char **argv)
{
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace renumber::test

/// A class of tests that \a run, a RunTest, prepares and runs.
#define RENUMBER_TEST_BY(Test, run)                                                                          \
    static const renumber::test::Registration registrationOf##Test(#Test, run);

/// A class of tests that needs no window.
#define RENUMBER_TEST(Test) RENUMBER_TEST_BY(Test, (renumber::test::runTest<QCoreApplication, Test>))

/// A class of tests that needs a window's application; its file includes QApplication.
#define RENUMBER_WINDOW_TEST(Test) RENUMBER_TEST_BY(Test, (renumber::test::runTest<QApplication, Test>))
