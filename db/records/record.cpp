// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/record.h"

namespace moli {

namespace {

QVariant canonical(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isEmpty() ? QVariant() : value;
    case QMetaType::QStringList:
    case QMetaType::QVariantList: return value.toList().isEmpty() ? QVariant() : value;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::ULongLong: return QVariant(value.toLongLong());
    default: return value.isNull() ? QVariant() : value;
    }
}

} // namespace

Record &Record::set(const QString &field, const QVariant &value)
{
    m_values.insert(field, canonical(value));
    return *this;
}

} // namespace moli
