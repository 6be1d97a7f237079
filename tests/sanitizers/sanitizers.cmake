# SPDX-License-Identifier: Apache-2.0
# What a sanitizer makes of the tests: the environment that they and all programs they start need, and how many times as
# long they may take. Every report ends the program with a status that fails the test. What is passed over, and why, is
# in the files beside this one.
set(sanitizer_environment "")
set(patience 1)

set(passed_over ${CMAKE_CURRENT_LIST_DIR})
if(RENUMBER_SANITIZE MATCHES "address")
    list(APPEND sanitizer_environment
        "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1"
        "LSAN_OPTIONS=suppressions=${passed_over}/leaks.txt:print_suppressions=0")
    set(patience 3)
endif()
if(RENUMBER_SANITIZE MATCHES "undefined")
    list(APPEND sanitizer_environment "UBSAN_OPTIONS=print_stacktrace=1")
endif()
if(RENUMBER_SANITIZE MATCHES "thread")
    list(APPEND sanitizer_environment
        "TSAN_OPTIONS=suppressions=${passed_over}/races.txt:print_suppressions=0")
    set(patience 5)
endif()
