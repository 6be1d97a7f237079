# SPDX-License-Identifier: Apache-2.0
# What makes a mistake with memory end the program rather than somebody else's plan: renumber_hardening, which every target
# gets with renumber_options. tests/program/hardeningtest.cpp reads it back from the program.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(renumber_hardening INTERFACE)
target_compile_options(renumber_hardening INTERFACE
    -fstack-protector-strong
    # Works in what is optimised only.
    "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
target_compile_definitions(renumber_hardening INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(renumber_hardening INTERFACE LINKER:-z,relro,-z,now,-z,noexecstack)

# Not every processor has them: the stack cannot jump over its guard; jumps lead to where code says they may, on a system
# that looks, with libraries that say so as well.
check_cxx_compiler_flag(-fstack-clash-protection RENUMBER_STACK_CLASH)
check_cxx_compiler_flag(-fcf-protection RENUMBER_CET)
target_compile_options(renumber_hardening INTERFACE
    $<$<BOOL:${RENUMBER_STACK_CLASH}>:-fstack-clash-protection>
    $<$<BOOL:${RENUMBER_CET}>:-fcf-protection>)
