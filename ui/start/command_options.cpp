// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/command_options.h"

#include "db/records/registry.h"
#include "ui/page_catalogue.h"

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

bool isPage(const QString &page)
{
    const QString kind = page.section(u':', 0, 0);
    const QString rest = page.section(u':', 1);
    if (kind == u"list" || kind == u"record" || kind == u"new")
        return Registry::builtIn().has(rest);
    return kind == u"search" || kind == u"narrow" || kind == u"start" || kind == u"newfile"
        || pageKeys().contains(kind);
}

QString pageMistake(const QString &page)
{
    return CommandOptions::tr("There is no page %1. The pages are %2, and for each record type list:TYPE, new:TYPE and "
                              "record:TYPE.")
        .arg(page, pageKeys().join(QStringLiteral(", ")));
}

} // namespace

QString CommandOptions::usage()
{
    return tr("moli [FILE] [--lang zh|en] [--theme light|dark|system] [--large-type] [--scale 100..200]\n"
              "     [--size WxH] [--page KEY] [--screenshot OUT.png] [--help] [--version]")
        + u'\n';
}

CommandOptions CommandOptions::parse(const QStringList &arguments)
{
    CommandOptions options;
    // The first mistake is told; the rest is read on, because the language to tell it in may stand behind it.
    const auto mistake = [&options](const QString &sentence) {
        if (options.mistake.isEmpty())
            options.mistake = sentence;
    };
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
        static const QStringList withValue{QStringLiteral("--lang"),  QStringLiteral("--theme"),
                                           QStringLiteral("--scale"), QStringLiteral("--size"),
                                           QStringLiteral("--page"),  QStringLiteral("--screenshot")};
        if (!withValue.contains(argument)) {
            mistake(tr("There is no option %1.").arg(argument));
            continue;
        }
        if (i + 1 == arguments.size()) {
            mistake(tr("A value is missing behind %1.").arg(argument));
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
            if (!isPage(value))
                mistake(pageMistake(value));
        } else {
            options.screenshot = value;
        }
        if (!understood)
            mistake(tr("%1 can't be %2.").arg(argument, value));
    }
    return options;
}

} // namespace moli
