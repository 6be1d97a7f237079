// SPDX-License-Identifier: Apache-2.0
#include "service/values.h"

using namespace Qt::StringLiterals;

namespace renumber::service {

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const auto whole = qint64(number);
        return double(whole) == number ? QString::number(whole) : QString::number(number, 'g', 15);
    }
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

bool has(const Values &values, const QString &name)
{
    const QJsonValue value = values.value(name);
    return !value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().isEmpty());
}

} // namespace renumber::service
