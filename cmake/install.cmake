# SPDX-License-Identifier: Apache-2.0
# What "cmake --install" puts in place, and where: beside the programs what a desktop finds them by, and what people read.
# Services, policies and translations are in the programs; here are the files that they are checked and written with.
include(GNUInstallDirs)

set(RENUMBER_HOMEPAGE "https://renumber.example/" CACHE STRING
    "Where this is published, for software centres, with a slash at the end; screenshots are below it, as in doc/")

install(TARGETS renumber)

set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
set(application org.renumber.Renumber)
# The day of the newest entry of the changelog.
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md released REGEX "^## ${PROJECT_VERSION} " LIMIT_COUNT 1)
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+" RENUMBER_RELEASED "${released}")
if(NOT RENUMBER_RELEASED)
    message(FATAL_ERROR "CHANGELOG.md does not say when ${PROJECT_VERSION} was released: \"## ${PROJECT_VERSION} (2026-12-01)\"")
endif()
configure_file(${desktop}/${application}.metainfo.xml.in ${application}.metainfo.xml @ONLY)
install(FILES ${desktop}/${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${application}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
foreach(side 16 22 24 32 48 64 128 256 512)
    install(FILES ${icons}/hicolor/${side}x${side}/${application}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${side}x${side}/apps)
endforeach()
install(FILES ${icons}/renumber.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME ${application}.svg)
install(FILES ${icons}/hicolor/symbolic/${application}-symbolic.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)

set(RENUMBER_ZSH_COMPLETIONS ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions")
set(completions ${PROJECT_SOURCE_DIR}/resources/completions)
install(FILES ${completions}/renumber.bash RENAME renumber
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/_renumber DESTINATION ${RENUMBER_ZSH_COMPLETIONS})
install(FILES ${completions}/renumber.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
if(RENUMBER_SANDBOX)
    install(FILES ${completions}/renumber.bash RENAME renumber-sandbox
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${completions}/renumber-sandbox.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()

# Descriptions to begin with, and the schemas by which an editor helps.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
file(GLOB schemas CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/*/*.schema.json)
install(FILES ${schemas} DESTINATION ${CMAKE_INSTALL_DATADIR}/renumber/schemas)
install(FILES ${PROJECT_SOURCE_DIR}/resources/services/README.md RENAME services.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/doc/desk.md ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    ${PROJECT_SOURCE_DIR}/SECURITY.md ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/NOTICE
    DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The manual's pages, out of what --help says and a few chapters more.
find_program(RENUMBER_HELP2MAN help2man)
function(renumber_manual program summary)
    set(page ${CMAKE_CURRENT_BINARY_DIR}/${program}.1)
    set(chapters ${PROJECT_SOURCE_DIR}/resources/man/${program}.txt)
    add_custom_command(OUTPUT ${page}
        COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 LANGUAGE= ${RENUMBER_HELP2MAN} --no-info --section=1
            "--name=${summary}" --include=${chapters} --output=${page} $<TARGET_FILE:${program}>
        DEPENDS ${program} ${chapters} VERBATIM)
    add_custom_target(${program}-manual ALL DEPENDS ${page})
    install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endfunction()
if(RENUMBER_HELP2MAN)
    renumber_manual(renumber "change and verify the phone number on an identity account")
    if(RENUMBER_SANDBOX)
        renumber_manual(renumber-sandbox "imitate identity services on this computer")
    endif()
else()
    message(STATUS "help2man is not here: there will be no pages for man")
endif()
