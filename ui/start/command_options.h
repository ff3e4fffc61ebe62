// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

#include <optional>

namespace moli {

/// moli [FILE] [--lang zh|en] [--theme light|dark|system] [--scale N] [--size WxH] [--page KEY] [--screenshot OUT.png]
struct CommandOptions {
    Q_DECLARE_TR_FUNCTIONS(moli::CommandOptions)
public:
    QString file;
    std::optional<Language> language;
    std::optional<ThemeMode> theme;
    std::optional<int> scale; ///< per cent
    QSize size;
    /// "overview", "books", …, "list:project", "record:project", "new:project", "start", "newfile", "search:妇联"
    QString page;
    QString screenshot;
    bool largeType = false;
    QString mistake; ///< the sentence, when the options can't be understood
    bool help = false;
    bool version = false;

    /// Without the program's name. Needs no application, because the scale has to be known before there is one;
    /// its sentences are those of the language that is spoken when it's called.
    [[nodiscard]] static CommandOptions parse(const QStringList &arguments);
    [[nodiscard]] static QString usage();
};

} // namespace moli
