// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/startup.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/lawworkflow.h"
#include "core/workflow/workspaceworkflow.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

/// False when the text did not get out: a full disk behind a redirection, a closed pipe.
bool write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// The options a command takes besides the common ones, with what they mean.
QString optionText(const std::vector<const char *> &names)
{
    std::vector<QStringList> rows;
    for (const cli::OptionSpec &option : cli::optionTable()) {
        const bool wanted = std::any_of(names.begin(), names.end(), [&](const char *name) { return QLatin1StringView(name) == QLatin1StringView(option.name); });
        if (!wanted)
            continue;
        rows.push_back({QStringLiteral("  --") + QLatin1StringView(option.name) + u' ' + QString::fromUtf8(option.value),
                        QCoreApplication::translate("cli", option.help)});
    }
    return cli::table(rows);
}

/// Help for the commands that begin with these words; all of them without any.
QString helpText(const QStringList &words)
{
    std::vector<QStringList> rows;
    std::vector<const char *> options;
    for (const cli::Command &command : cli::commands()) {
        const QStringList verb = QString::fromLatin1(command.verb).split(u' ');
        if (!words.isEmpty() && verb.mid(0, words.size()) != words.mid(0, verb.size()))
            continue;
        rows.push_back({QStringLiteral("  ") + QString::fromUtf8(command.usage), QCoreApplication::translate("cli", command.summary)});
        options.insert(options.end(), command.options.begin(), command.options.end());
    }
    const QString common = optionText({"workspace", "creditor", "today", "json", "lang", "help", "version"});
    if (!words.isEmpty() && !rows.empty())
        return cli::table(rows) + u'\n' + optionText(options) + common;
    rows.clear();
    for (const cli::Command &command : cli::commands())
        rows.push_back({QStringLiteral("  ") + QString::fromUtf8(command.usage), QCoreApplication::translate("cli", command.summary)});
    return QCoreApplication::translate("cli", "Kravbok collects your own overdue invoices, by the law in force on the day.")
        + QStringLiteral("\n\nkravbok-cli [--workspace DIR] [--creditor ID] [--today YYYY-MM-DD] [--json] [--lang nb|nn|en] VERB …\n\n")
        + cli::table(rows) + u'\n' + common + u'\n'
        + QCoreApplication::translate("cli", "The options of a command: kravbok-cli VERB --help") + u'\n'
        + QCoreApplication::translate("cli", "Exit codes: 0 done, 1 refused with the reason, 2 wrong usage, 3 the surroundings failed (file, disk, network).")
        + u'\n';
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

int fail(const Error &error, bool json)
{
    if (json) {
        const QJsonObject body{{QStringLiteral("kind"), error.kindText()},
                               {QStringLiteral("message"), error.message},
                               {QStringLiteral("rule"), orNull(error.rule)},
                               {QStringLiteral("earliest"), orNull(fmt::isoDate(error.earliest))}};
        write(stdout, QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("error"), body}}).toJson()));
    }
    write(stderr, error.message + u'\n');
    return error.exitCode();
}

/// The command whose verb words the arguments begin with; the longest wins.
const cli::Command *findCommand(const QStringList &words, qsizetype &length)
{
    const cli::Command *best = nullptr;
    length = 0;
    for (const cli::Command &command : cli::commands()) {
        const QStringList verb = QString::fromLatin1(command.verb).split(u' ');
        if (verb.size() > length && words.mid(0, verb.size()) == verb) {
            best = &command;
            length = verb.size();
        }
    }
    return best;
}

Result<void> checkOptions(const cli::Command &command, const cli::Arguments &arguments)
{
    static const QStringList common{QStringLiteral("workspace"), QStringLiteral("creditor"), QStringLiteral("today"),
                                    QStringLiteral("json"), QStringLiteral("lang"), QStringLiteral("help"), QStringLiteral("version")};
    for (const QString &name : arguments.given()) {
        const bool known = common.contains(name)
            || std::any_of(command.options.begin(), command.options.end(),
                           [&](const char *option) { return name == QLatin1StringView(option); });
        if (!known) {
            return cli::usageError(QCoreApplication::translate("cli", "\"%1\" has no option --%2. Write: kravbok-cli %3")
                                       .arg(QString::fromLatin1(command.verb), name, QString::fromUtf8(command.usage)));
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    startup::quiet();
    startup::preferOffscreen();
    QGuiApplication app(argc, argv);
    startup::name(app);

    QStringList words = app.arguments().mid(1);
    const bool wantsJson = words.contains(u"--json");
    auto parsed = cli::Arguments::parse(words, cli::optionTable());
    const QString language = parsed && parsed->has("lang") ? parsed->value("lang") : QStringLiteral("nb");
    startup::installLanguage(app, language);
    if (!parsed)
        return fail(parsed.error(), wantsJson);
    if (language != u"nb" && language != u"nn" && language != u"en")
        return fail(cli::usageError(QCoreApplication::translate("cli", "--lang takes nb, nn or en.")), wantsJson);
    if (parsed->has("version")) {
        write(stdout, QStringLiteral("kravbok-cli " KRAVBOK_VERSION "\n"));
        return 0;
    }
    if (parsed->has("help") || parsed->positional().isEmpty()) {
        write(parsed->has("help") ? stdout : stderr, helpText(parsed->positional()));
        return parsed->has("help") ? 0 : 2;
    }
    qsizetype length = 0;
    const cli::Command *command = findCommand(parsed->positional(), length);
    if (!command) {
        return fail(cli::usageError(QCoreApplication::translate("cli", "There is no command \"%1\". See kravbok-cli --help.")
                                        .arg(parsed->positional().mid(0, 2).join(u' '))), wantsJson);
    }
    parsed->dropFirst(length);
    if (auto fine = checkOptions(*command, *parsed); !fine)
        return fail(fine.error(), wantsJson);
    auto today = parsed->date("today");
    if (!today)
        return fail(today.error(), wantsJson);

    SessionPlace place;
    place.workspace = parsed->has("workspace") ? parsed->value("workspace") : workflow::WorkspaceWorkflow::defaultFolder();
    place.creditor = parsed->value("creditor");
    place.today = *today;
    place.language = language;
    place.readOnly = !command->changes;
    auto law = workflow::lawFor(place);
    if (!law)
        return fail(law.error(), wantsJson);
    cli::Invocation invocation(std::move(*parsed), std::move(place), std::move(*law));
    auto output = command->run(invocation);
    if (!output)
        return fail(output.error(), wantsJson);
    QString said = output->text;
    if (wantsJson) {
        const QJsonDocument document = output->json.isArray() ? QJsonDocument(output->json.toArray())
                                                              : QJsonDocument(output->json.toObject());
        said = QString::fromUtf8(document.toJson());
    } else if (!said.isEmpty() && !said.endsWith(u'\n')) {
        said += u'\n';
    }
    if (!write(stdout, said)) {
        write(stderr, QCoreApplication::translate("cli", "The answer could not be written. What was asked for has been done.") + u'\n');
        return 3;
    }
    return output->exitCode;
}
