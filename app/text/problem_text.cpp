// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/problem_text.h"

#include <algorithm>

namespace moli {

QString firstHardSentence(const QList<Problem> &problems)
{
    const auto found = std::ranges::find(problems, Severity::Hard, &Problem::severity);
    return found == problems.end() ? QString() : found->sentence;
}

} // namespace moli
