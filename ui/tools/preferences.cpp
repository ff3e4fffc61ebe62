// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/preferences.h"

#include <QFileInfo>

namespace moli {

namespace {

constexpr int recentCount = 6;

template <typename Enum>
struct Named {
    Enum value;
    const char *name;
};

constexpr Named<ThemeMode> themes[] = {{ThemeMode::System, "system"},
                                       {ThemeMode::Light, "light"},
                                       {ThemeMode::Dark, "dark"}};
constexpr Named<Language> languages[] = {{Language::System, "system"},
                                         {Language::English, "en"},
                                         {Language::Chinese, "zh"}};

template <typename Enum, size_t Size>
Enum valueOf(const Named<Enum> (&names)[Size], const QString &name)
{
    for (const auto &entry : names) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return names[0].value;
}

template <typename Enum, size_t Size>
QString nameOf(const Named<Enum> (&names)[Size], Enum value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return QLatin1String(entry.name);
    }
    return {};
}

} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(path.isEmpty() ? QSettings().fileName() : path,
                 path.isEmpty() ? QSettings().format() : QSettings::IniFormat)
{
}

Language Preferences::language() const
{
    return valueOf(languages, value(QStringLiteral("language")).toString());
}

void Preferences::setLanguage(Language language)
{
    setValue(QStringLiteral("language"), nameOf(languages, language));
}

Look Preferences::look() const
{
    return {valueOf(themes, value(QStringLiteral("theme")).toString()),
            value(QStringLiteral("largeType"), false).toBool()};
}

void Preferences::setLook(const Look &look)
{
    setValue(QStringLiteral("theme"), nameOf(themes, look.mode));
    setValue(QStringLiteral("largeType"), look.largeType);
}

int Preferences::scale() const
{
    return qBound(100, value(QStringLiteral("scale"), 100).toInt(), 200);
}

void Preferences::setScale(int percent)
{
    setValue(QStringLiteral("scale"), qBound(100, percent, 200));
}

QString Preferences::operatorName() const
{
    return value(QStringLiteral("operator")).toString();
}

void Preferences::setOperatorName(const QString &name)
{
    setValue(QStringLiteral("operator"), name);
}

bool Preferences::dailyBackup() const
{
    return value(QStringLiteral("dailyBackup"), true).toBool();
}

void Preferences::setDailyBackup(bool on)
{
    setValue(QStringLiteral("dailyBackup"), on);
}

QString Preferences::lastFile() const
{
    return value(QStringLiteral("lastFile")).toString();
}

void Preferences::setLastFile(const QString &path)
{
    setValue(QStringLiteral("lastFile"), path);
    QStringList recent = recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    setValue(QStringLiteral("recentFiles"), QStringList(recent.mid(0, recentCount)));
}

QStringList Preferences::recentFiles() const
{
    QStringList files = value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

QByteArray Preferences::windowGeometry() const
{
    return value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    setValue(QStringLiteral("window/geometry"), geometry);
}

bool Preferences::navigationCollapsed() const
{
    return value(QStringLiteral("navigation/collapsed"), false).toBool();
}

void Preferences::setNavigationCollapsed(bool collapsed)
{
    setValue(QStringLiteral("navigation/collapsed"), collapsed);
}

QStringList Preferences::openGroups() const
{
    return value(QStringLiteral("navigation/open")).toStringList();
}

void Preferences::setOpenGroups(const QStringList &keys)
{
    setValue(QStringLiteral("navigation/open"), keys);
}

QVariant Preferences::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(key, otherwise);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

} // namespace moli
