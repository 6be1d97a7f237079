// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace renumber::sandbox {

/// The services that the sandbox imitates. Each keeps accounts, tokens and settings of its own.
enum class Service { ReachFive, TrivoreId, Kii, GenAuth };

inline constexpr std::array allServices{Service::ReachFive, Service::TrivoreId, Service::Kii,
                                        Service::GenAuth};

/// The short name by which the control interface and the README speak of `service`.
QString serviceName(Service service);

} // namespace renumber::sandbox
