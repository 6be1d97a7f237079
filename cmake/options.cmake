# SPDX-License-Identifier: Apache-2.0
# What every target of this project is compiled with: link renumber_options to get it.

option(RENUMBER_WERROR "Treat compiler warnings as errors" OFF)
option(RENUMBER_SANDBOX "Build renumber-sandbox, the loopback imitation of the services" ON)
option(RENUMBER_COVERAGE "Instrument for coverage" OFF)
option(RENUMBER_FUZZ "Build the fuzzers of tests/fuzz, by libFuzzer and so by clang, in place of the tests" OFF)
set(RENUMBER_SANITIZE "" CACHE STRING "Sanitizers, as a comma-separated list: address,undefined or thread")

include(${CMAKE_CURRENT_LIST_DIR}/hardening.cmake)

add_library(renumber_options INTERFACE)
target_link_libraries(renumber_options INTERFACE renumber_hardening)
target_compile_features(renumber_options INTERFACE cxx_std_20)
target_compile_options(renumber_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wold-style-cast -Wformat=2 -Wimplicit-fallthrough
    $<$<BOOL:${RENUMBER_WERROR}>:-Werror>)
target_compile_definitions(renumber_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Dozens of programs are linked for the tests; this linker takes a tenth of the time.
find_program(RENUMBER_MOLD mold)
if(RENUMBER_MOLD AND (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1))
    target_link_options(renumber_options INTERFACE -fuse-ld=mold)
endif()

if(RENUMBER_SANITIZE)
    target_compile_options(renumber_options INTERFACE
        -fsanitize=${RENUMBER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(renumber_options INTERFACE -fsanitize=${RENUMBER_SANITIZE})
endif()
# Defined always, so that linters know how it is compiled; built under the thread sanitizer only.
add_library(renumber_qtpromises OBJECT EXCLUDE_FROM_ALL tests/sanitizers/qtpromises.cpp)
target_compile_features(renumber_qtpromises PRIVATE cxx_std_20)
target_compile_options(renumber_qtpromises PRIVATE -fsanitize=thread)
target_link_libraries(renumber_qtpromises PRIVATE Qt6::Core)
if(RENUMBER_SANITIZE MATCHES "thread")
    # Into every program: the file says why.
    target_sources(renumber_options INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:$<TARGET_OBJECTS:renumber_qtpromises>>)
endif()
if(RENUMBER_FUZZ)
    # What the fuzzer is guided by; its main() comes with the fuzzers alone.
    target_compile_options(renumber_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(RENUMBER_COVERAGE)
    # Atomic: what runs in another thread counts as well.
    target_compile_options(renumber_options INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(renumber_options INTERFACE --coverage)
endif()

list(APPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
set(CMAKE_CXX_EXTENSIONS OFF)
