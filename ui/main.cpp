// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"
#include "ui/start/command_options.h"
#include "ui/start/picture_taker.h"
#include "ui/start/shell.h"
#include "ui/theme.h"
#include "ui/tools/preferences.h"

#include <QApplication>

#include <cstdio>

using namespace moli;

namespace {

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("moli"));
    QCoreApplication::setApplicationName(QStringLiteral("moli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOLI_VERSION));
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Prints what was asked for or what is wrong; the code to end with, or nothing to go on.
std::optional<int> answerOnTheConsole(int argc, char *argv[])
{
    CommandOptions options = CommandOptions::parse(argumentsOf(argc, argv));
    if (options.mistake.isEmpty() && !options.help && !options.version)
        return {};
    const QCoreApplication console(argc, argv);
    LanguageLoader language(*QCoreApplication::instance());
    language.use(options.language.value_or(Preferences().language()));
    options = CommandOptions::parse(argumentsOf(argc, argv)); // again, in that language
    if (!options.mistake.isEmpty()) {
        std::fputs(qPrintable(options.mistake + u'\n' + CommandOptions::usage()), stderr);
        return 2;
    }
    if (options.help) {
        std::fputs(qPrintable(CommandOptions::usage()), stdout);
        return 0;
    }
    if (options.version) {
        std::fputs("moli " MOLI_VERSION "\n", stdout);
        return 0;
    }
    return {};
}

/// Qt reads the factor when the application is made, and only then.
void scaleEverything(int percent)
{
    if (percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

Look lookFrom(const CommandOptions &options, const Preferences &preferences)
{
    Look look = preferences.look();
    look.mode = options.theme.value_or(look.mode);
    look.largeType = look.largeType || options.largeType;
    return look;
}

} // namespace

int main(int argc, char *argv[])
{
    nameTheProgram();
    if (const std::optional<int> code = answerOnTheConsole(argc, argv))
        return *code;
    const CommandOptions early = CommandOptions::parse(argumentsOf(argc, argv));
    Preferences preferences;
    scaleEverything(early.scale.value_or(preferences.scale()));

    QApplication application(argc, argv);
    // Again: on Windows only Qt knows the arguments as they were typed.
    const CommandOptions options = CommandOptions::parse(QApplication::arguments().mid(1));
    application.setWindowIcon(themeIcon(QStringLiteral("moli")));
    LanguageLoader language(application);
    language.use(options.language.value_or(preferences.language()));
    applyLook(application, lookFrom(options, preferences));

    Shell shell(application, preferences, language);
    PictureTaker pictures(shell, options);
    QObject::connect(&pictures, &PictureTaker::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    if (!options.screenshot.isEmpty())
        shell.setAlone();
    const bool firstRun = options.page == u"start" || options.page == u"newfile";
    if (firstRun)
        shell.showStart();
    else if (!shell.start(options.file))
        return 0; // the window that has the file open came to the front
    if (shell.startWindow() && !shell.isBusy())
        pictures.begin();
    return QApplication::exec();
}
