// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/id.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QUuid>

namespace moli {

QString newId(qint64 nowMs)
{
    // RFC 9562, 6.2 method 1: a counter in the twelve bits behind the time keeps ids of one millisecond in order.
    static QMutex mutex;
    static qint64 last = 0; // ms << 12 | counter
    qint64 stamp = 0;
    {
        const QMutexLocker lock(&mutex);
        stamp = last = qMax(last + 1, nowMs << 12);
    }
    const auto random = QRandomGenerator::system()->generate64();
    const auto ms = static_cast<quint64>(stamp) >> 12;
    const auto counter = static_cast<quint16>(stamp & 0xfff);
    const auto byte = [random](int index) { return static_cast<uchar>(random >> (8 * index)); };
    const QUuid uuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms & 0xffff),
                     static_cast<ushort>(0x7000 | counter), static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1),
                     byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace moli
