// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace moli {

/// What one case tells, section by section, in paragraphs. Where, when, by whom and with which numbers is added from
/// the project's own records.
struct DemoCaseTheme {
    QString category;
    QString title;
    QString project; ///< the theme of the project it tells of
    QString group;   ///< whom it serves, as a noun
    QStringList background;
    QStringList needs;
    QStringList method;
    QStringList process;
    QStringList results;
    QStringList insights;
    QStringList quotes;
    QStringList captions; ///< of its two photos
};

// Two books of ten; by category within each.
[[nodiscard]] QList<DemoCaseTheme> caseThemes2020();
[[nodiscard]] QList<DemoCaseTheme> caseThemes2021();

} // namespace moli
