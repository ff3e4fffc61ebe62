// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace moli {

/// What the program remembers about the person and the machine, outside any file. Made in main() and handed to whoever
/// needs it; tests give a path of their own.
class Preferences {
public:
    /// An empty path: where the system keeps the settings of a program.
    explicit Preferences(const QString &path = {});

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] Look look() const;
    void setLook(const Look &look);
    /// Per cent, 100 to 200. Takes effect at the next start.
    [[nodiscard]] int scale() const;
    void setScale(int percent);

    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString &name);
    [[nodiscard]] bool dailyBackup() const;
    void setDailyBackup(bool on);

    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString &path);
    [[nodiscard]] QStringList recentFiles() const; ///< newest first, those that still exist

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] bool navigationCollapsed() const;
    void setNavigationCollapsed(bool collapsed);
    /// Keys of the groups that stand open.
    [[nodiscard]] QStringList openGroups() const;
    void setOpenGroups(const QStringList &keys);

    /// One of a page's own: "book/zoom".
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    mutable QSettings m_settings;
};

} // namespace moli
