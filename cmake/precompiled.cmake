# SPDX-License-Identifier: Apache-2.0
# Reading Qt's headers is most of what compiling a file costs; what nearly every file includes is read once here. Every
# file still includes what it uses: by the preset lint, `./dev lint FILE` reads it without this.

if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    # Asked for by some of the libraries, and has to be the same everywhere: clang refuses to compile otherwise.
    target_compile_options(renumber_options INTERFACE -pthread)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # so that ccache can tell what a file is made of that uses them
        target_compile_options(renumber_options INTERFACE -fpch-preprocess)
    endif()
endif()

set(core_headers
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
    <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QUrlQuery>
    <QNetworkAccessManager> <QNetworkReply> <QTcpSocket>
    <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant> <vector> <tl/expected.hpp>)
set(widget_headers
    <QApplication> <QCheckBox> <QComboBox> <QLabel> <QLineEdit> <QPushButton> <QVBoxLayout> <QWidget>)
set(test_headers <QProcess> <QSignalSpy> <QTcpServer> <QTemporaryDir> <QTest>)

# renumber_precompiled(NAME LIBRARY... HEADERS HEADER...): for targets that link those libraries.
function(renumber_precompiled name)
    cmake_parse_arguments(arg "" "" "LIBRARIES;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_include_directories(${name} SYSTEM PRIVATE ${TL_EXPECTED_INCLUDE_DIR})
    target_link_libraries(${name} PRIVATE renumber_options ${arg_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

renumber_precompiled(renumber_precompiled_core LIBRARIES Qt6::Core Qt6::Network HEADERS ${core_headers})
renumber_precompiled(renumber_precompiled_widgets
    LIBRARIES Qt6::Core Qt6::Network Qt6::Widgets HEADERS ${core_headers} ${widget_headers})
