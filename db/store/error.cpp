// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/error.h"

namespace moli {

Error::Error(const QString &sentence, const QString &details, Kind kind)
    : std::runtime_error((details.isEmpty() ? sentence : sentence + u" (" + details + u")").toStdString()),
      m_sentence(sentence),
      m_details(details),
      m_kind(kind)
{
}

} // namespace moli
