// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_world.h"

namespace moli {

/// One expert's marks, in hundredths of a point.
struct DemoSheet {
    QString expert;
    QString institution;
    QString recusalReason; ///< filled: the expert recused and counts nowhere
    QList<int> points;
    qint64 total = 0;
};

struct DemoScoring {
    QList<DemoSheet> sheets;
    qint64 average = 0;  ///< hundredths of a point, as the scheme says
    qint64 tieBreak = 0; ///< sum of the marks that decide between equal averages
};

/// Marks of `experts` experts around `quality` percent; one more who recuses, when asked for.
[[nodiscard]] DemoScoring drawScores(DemoRandom &random, const DemoScheme &scheme, int experts, int quality,
                                     bool recusal = false);
/// Saves the sheets and their scores. `subject` is the field of the sheet that names what was scored.
void saveScores(DemoWorld &world, const DemoScheme &scheme, const DemoScoring &scoring, const QString &subject,
                const QString &id, QDate on);
[[nodiscard]] QString gradeOf(qint64 average);

} // namespace moli
