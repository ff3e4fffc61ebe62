// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moli {

/// What the real program answered.
struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QString sentence() const { return QString::fromUtf8(err); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
};

/// Runs the real program as a script would.
[[nodiscard]] Answer run(const QStringList &arguments);
/// With --format json --lang en behind the words.
[[nodiscard]] Answer json(QStringList arguments);

/// A file of its own, made by the program.
class CliFile {
public:
    CliFile();
    /// `call("set %1 …")`, the file standing for %1. In JSON and English.
    Answer call(const char *line) const;
    /// The same without either, for tables and CSV.
    Answer plain(const QByteArray &line) const;

    QTemporaryDir folder;
    QString path;
};

/// The words that make 甲社 with call(); its operator is 张三.
inline const char *const newOrganization =
    "set %1 organization name=甲社 form=community_group registration=on_file district=350102 link=linked --as 张三";

} // namespace moli
