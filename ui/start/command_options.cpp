// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/command_options.h"

namespace moli {

namespace {

std::optional<Language> languageOf(const QString &name)
{
    if (name == u"zh")
        return Language::Chinese;
    if (name == u"en")
        return Language::English;
    return {};
}

std::optional<ThemeMode> themeOf(const QString &name)
{
    if (name == u"light")
        return ThemeMode::Light;
    if (name == u"dark")
        return ThemeMode::Dark;
    if (name == u"system")
        return ThemeMode::System;
    return {};
}

std::optional<int> scaleOf(const QString &text)
{
    bool number = false;
    const int percent = text.toInt(&number);
    return number && percent >= 100 && percent <= 200 ? std::optional(percent) : std::nullopt;
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

} // namespace

QString CommandOptions::usage()
{
    return QStringLiteral("moli [FILE] [--lang zh|en] [--theme light|dark|system] [--large-type] [--scale 100..200]\n"
                          "     [--size WxH] [--page KEY] [--screenshot OUT.png] [--help] [--version]\n");
}

CommandOptions CommandOptions::parse(const QStringList &arguments)
{
    CommandOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(u"--")) {
            options.file = argument;
            continue;
        }
        if (argument == u"--help") {
            options.help = true;
            continue;
        }
        if (argument == u"--version") {
            options.version = true;
            continue;
        }
        if (argument == u"--large-type") {
            options.largeType = true;
            continue;
        }
        if (i + 1 == arguments.size()) {
            options.mistake = argument + u": a value is missing";
            break;
        }
        const QString value = arguments.at(++i);
        bool understood = true;
        if (argument == u"--lang") {
            options.language = languageOf(value);
            understood = options.language.has_value();
        } else if (argument == u"--theme") {
            options.theme = themeOf(value);
            understood = options.theme.has_value();
        } else if (argument == u"--scale") {
            options.scale = scaleOf(value);
            understood = options.scale.has_value();
        } else if (argument == u"--size") {
            options.size = sizeOf(value);
            understood = !options.size.isEmpty();
        } else if (argument == u"--page") {
            options.page = value;
        } else if (argument == u"--screenshot") {
            options.screenshot = value;
        } else {
            options.mistake = argument + u": there is no such option";
            break;
        }
        if (!understood) {
            options.mistake = argument + u": can't be " + value;
            break;
        }
    }
    return options;
}

} // namespace moli
