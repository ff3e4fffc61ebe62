// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/type_names.h"

#include <QCoreApplication>

namespace moli {

QString nameInSentence(const RecordType &type)
{
    const QString label = type.label();
    return speaksChinese() || label.isEmpty() ? label : label.at(0).toLower() + label.mid(1);
}

QString newRecordText(const RecordType &type)
{
    return QCoreApplication::translate("moli::TypeNames", "New %1").arg(nameInSentence(type));
}

} // namespace moli
