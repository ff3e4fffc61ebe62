// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_random.h"

#include <QStringList>

namespace moli {

/// Names that sound right and belong to nobody: put together from lists.
[[nodiscard]] QString womanName(DemoRandom &random);
[[nodiscard]] QString manName(DemoRandom &random);
/// "林某": how parties are written in a file that others may see.
[[nodiscard]] QString partyName(DemoRandom &random);

struct NamePattern {
    QString form;   ///< key of organization.form
    QString ending; ///< "家庭服务中心"
    QStringList categories;
};
[[nodiscard]] const QList<NamePattern> &organizationPatterns();
/// "茉心", "榕荫": the word that an organization chose for itself.
[[nodiscard]] QString organizationWord(DemoRandom &random);
[[nodiscard]] QString communityName(DemoRandom &random); ///< "榕荫社区", "溪边村"
[[nodiscard]] QString townshipWord(DemoRandom &random);
/// A sentence of what an organization does, by its first category.
[[nodiscard]] QString organizationProfile(DemoRandom &random, const QString &name, const QString &category);
[[nodiscard]] QString categoryLabel(const QString &category);

} // namespace moli
