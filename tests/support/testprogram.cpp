// SPDX-License-Identifier: Apache-2.0
// The main() of every program of tests. Its first argument is the class to run; what follows is for Qt Test.
// That nothing is run is a failure.
#include "testprogram.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace renumber::test {

namespace {

struct Registered
{
    const char *name;
    RunTest run;
};

/// Within a function, as it is filled before main().
std::vector<Registered> &registered()
{
    static std::vector<Registered> tests;
    return tests;
}

constexpr int nothingRun = 2;

int refuse(const char *program, const char *reason)
{
    std::fprintf(stderr, "%s\nusage: %s CLASS [OPTION-OF-QT-TEST...]\nThe classes:\n", reason, program);
    for (const Registered &test : registered())
        std::fprintf(stderr, "  %s\n", test.name);
    return nothingRun;
}

} // namespace

Registration::Registration(const char *name, RunTest run)
{
    registered().push_back({name, run});
}

} // namespace renumber::test

int main(int argc, char **argv)
{
    using namespace renumber::test;
    if (argc < 2)
        return refuse(argv[0], "Which class of tests?");
    const auto isWanted = [name = argv[1]](const Registered &test) { return !std::strcmp(test.name, name); };
    const auto &tests = registered();
    const auto wanted = std::find_if(tests.begin(), tests.end(), isWanted);
    if (wanted == tests.end())
        return refuse(argv[0], "There is no such class of tests here.");
    if (std::any_of(wanted + 1, tests.end(), isWanted))
        return refuse(argv[0], "Two classes of tests have this name.");
    argv[1] = argv[0]; // the class sees a command line of its own
    return wanted->run(argc - 1, argv + 1);
}
