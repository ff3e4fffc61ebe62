// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/text/language.h"
#include "db/text/typed_text.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

using namespace moli;

namespace {

QList<Command> commands()
{
    return {initCommand(),    demoCommand(),   typesCommand(),  figuresCommand(), listCommand(),
            showCommand(),    setCommand(),    deleteCommand(), undoCommand(),    redoCommand(),
            historyCommand(), searchCommand(), chartCommand(),  bookCommand(),    printCommand(),
            stageCommand(),   todoCommand(),   checkCommand(),  backupCommand(),  restoreCommand()};
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("moli-cli", sentence);
}

void printError(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
}

/// The language has to be known before the options can be read, because --help is translated too.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--lang="))
            return arguments[i].mid(7);
        if (arguments[i] == u"--lang")
            return arguments.value(i + 1);
    }
    return {};
}

/// The command: the first word that is neither one of the options that every command takes nor its value.
QString firstWord(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("--lang"), QStringLiteral("--format"), QStringLiteral("--as")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto name = arguments[i].section(u'=', 0, 0);
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!withValue.contains(name) && name != u"--quiet")
            return arguments[i];
    }
    return {};
}

QString overview(const QList<Command> &known)
{
    QString text = u"moli-cli " + QStringLiteral(MOLI_VERSION) + u"\n\n"
        + say(QT_TRANSLATE_NOOP("moli-cli",
                                "Usage: moli-cli COMMAND … [--format table|json|csv] [--lang zh|en] "
                                "[--as OPERATOR] [--quiet]"))
        + u"\n\n";
    for (const auto &command : known)
        text += u"  " + command.name + u' ' + command.usage + u"\n      " + command.summary + u'\n';
    text += u'\n' + say(QT_TRANSLATE_NOOP("moli-cli", "Exit code: 0 done, 1 failed, 2 usage, 3 done in part."));
    return text;
}

std::optional<Output::Format> formatFrom(const QString &name)
{
    if (name.isEmpty() || name == u"table")
        return Output::Format::Table;
    if (name == u"json")
        return Output::Format::Json;
    if (name == u"csv")
        return Output::Format::Csv;
    return std::nullopt;
}

ExitCode runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOptions({{QStringLiteral("format"), {}, QStringLiteral("table|json|csv")},
                       {QStringLiteral("lang"), {}, QStringLiteral("zh|en")},
                       {QStringLiteral("as"), {}, QStringLiteral("OPERATOR")},
                       {QStringLiteral("quiet"), {}}});
    const auto usage = say(QT_TRANSLATE_NOOP("moli-cli", "Usage: %1"))
                           .arg(u"moli-cli " + command.name + u' ' + command.usage);
    if (arguments.contains(u"--help") || arguments.contains(u"-h")) {
        QTextStream(stdout) << usage << '\n' << command.summary << '\n';
        return ExitCode::Done;
    }
    if (!parser.parse(arguments)) {
        printError(parser.errorText() + u'\n' + usage);
        return ExitCode::Usage;
    }
    for (const auto &option : parser.optionNames()) {
        // An option behind it was swallowed as its value.
        if (parser.value(option).startsWith(u"--")) {
            printError(say(QT_TRANSLATE_NOOP("moli-cli", "--%1 has no value.")).arg(option) + u'\n' + usage);
            return ExitCode::Usage;
        }
    }
    // The first word is the command itself.
    const auto words = parser.positionalArguments().mid(1);
    if (words.size() > command.mostWords) {
        printError(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” is one word too many for “%2”."))
                       .arg(forQuoting(words.at(command.mostWords)), command.name)
                   + u'\n' + usage);
        return ExitCode::Usage;
    }
    const auto format = formatFrom(parser.value(QStringLiteral("format")));
    if (!format) {
        printError(say(QT_TRANSLATE_NOOP("moli-cli", "--format is table, json or csv.")));
        return ExitCode::Usage;
    }
    if (format == Output::Format::Csv && !command.lists) {
        printError(
            say(QT_TRANSLATE_NOOP("moli-cli", "“%1” lists nothing: its --format is table or json.")).arg(command.name));
        return ExitCode::Usage;
    }
    Output output(*format, parser.isSet(QStringLiteral("quiet")));
    try {
        return command.run(Invocation(parser, output));
    } catch (const UsageError &error) {
        printError(error.sentence() + u'\n' + usage);
        return ExitCode::Usage;
    } catch (const Error &error) {
        printError(error.sentence());
        if (qEnvironmentVariableIsSet("MOLI_DEBUG"))
            printError(error.details());
        return ExitCode::Failed;
    }
}

/// Bytes that are no text came in as replacement characters: whoever went on would look for another file, or keep another
/// name, than the person meant.
bool isText(const QStringList &arguments)
{
    return std::none_of(arguments.begin(), arguments.end(),
                        [](const QString &argument) { return argument.contains(QChar::ReplacementCharacter); });
}

/// The answer is given only when it has arrived: a full disk takes it without a word until the end.
int delivered(int exitCode)
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return exitCode;
    printError(
        say(QT_TRANSLATE_NOOP("moli-cli",
                              "The answer couldn't be written out. Is the disk full? What the command did stands.")));
    return exitCode == static_cast<int>(ExitCode::Usage) ? exitCode : static_cast<int>(ExitCode::Failed);
}

int run(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty() && language != u"zh" && language != u"en") {
        printError(say(QT_TRANSLATE_NOOP("moli-cli", "--lang is zh or en.")));
        return static_cast<int>(ExitCode::Usage);
    }
    LanguageLoader loader(application);
    loader.use(language == u"zh" ? Language::Chinese : language == u"en" ? Language::English : Language::System);
    if (!isText(QCoreApplication::arguments())) {
        printError(say(QT_TRANSLATE_NOOP("moli-cli", "An argument isn't valid text. Give it in UTF-8.")));
        return static_cast<int>(ExitCode::Usage);
    }
    const auto known = commands();
    const auto word = firstWord(QCoreApplication::arguments());
    for (const auto &command : known) {
        if (command.name == word)
            return static_cast<int>(runCommand(command, QCoreApplication::arguments()));
    }
    if (word == u"--version" || word == u"-v") {
        QTextStream(stdout) << "moli-cli " << MOLI_VERSION << '\n';
        return 0;
    }
    const bool asked = word == u"--help" || word == u"-h" || word == u"help";
    if (asked) {
        QTextStream(stdout) << overview(known) << '\n';
        return 0;
    }
    if (!word.isEmpty())
        printError(say(QT_TRANSLATE_NOOP("moli-cli", "There is no command “%1”.")).arg(forQuoting(word)));
    printError(overview(known));
    return static_cast<int>(ExitCode::Usage);
}

} // namespace

int main(int argc, char *argv[])
{
    // On standard error stands what the person has to know; Qt's remarks about the machine don't.
    if (!qEnvironmentVariableIsSet("MOLI_DEBUG"))
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type == QtFatalMsg)
                printError(message);
        });
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto word = firstWord(arguments);
    const auto known = commands();
    const bool paints = std::any_of(known.begin(), known.end(), [&](const Command &command) {
        return command.name == word && command.needsPainting;
    });
    const auto language = wantedLanguage(arguments);
    if (paints) {
        // Charts are painted by a library that wants a QApplication; it needs no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        return delivered(run(application, language));
    }
    QCoreApplication application(argc, argv);
    return delivered(run(application, language));
}
