// SPDX-License-Identifier: Apache-2.0
#include "trial/tryservice.h"

#include "description/catalogue.h"
#include "trial/course.h"

#include <QCoreApplication>

namespace renumber::ui {

int tryService(const std::shared_ptr<const description::ConfiguredService> &service)
{
    // Once more, for the lines that its rules stand on.
    const auto file = description::readJsonFile(
        description::descriptionFile(service->profile.service, service->profile.file));
    Course course(service, file.value_or(description::JsonFile()));
    Tried how = Tried::AccountNotRead;
    course.start().then(&course, [&how](Tried tried) {
        how = tried;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return how == Tried::AccountRead ? 0 : 1;
}

} // namespace renumber::ui
