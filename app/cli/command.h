// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/workflow/session.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <memory>
#include <vector>

namespace cli {

/// What a command says: a JSON value for machines, text for people.
struct Output
{
    QJsonValue json;
    QString text;
    int exitCode = 0; ///< Non-zero when the JSON itself tells of a refusal (a refused file).
};

/// One run of one command: its words, and the session when it asks for one.
class Invocation
{
public:
    Invocation(Arguments arguments, SessionPlace place, std::shared_ptr<const LawTable> law)
        : arguments(std::move(arguments)), place(std::move(place)), law(std::move(law)) {}

    Arguments arguments;
    SessionPlace place;
    std::shared_ptr<const LawTable> law;

    /// Opens the creditor on first use.
    Result<Session *> session();
    /// The session's day, or --on when given.
    Result<QDate> on();

private:
    std::unique_ptr<Session> m_session;
};

/// A row of the command table. Adding a verb is a row and a test.
struct Command
{
    const char *verb;   ///< "case next"; the longest match wins.
    const char *usage;  ///< "case next ID [--on D]"
    const char *summary;
    bool changes;       ///< Changes the workspace: a chosen day is then for rehearsals only.
    std::vector<const char *> options; ///< Names from the option table it accepts besides the common ones.
    Result<Output> (*run)(Invocation &);
};

/// The whole table, in the order --help prints it.
const std::vector<Command> &commands();
/// Every option of every command, once.
const std::vector<OptionSpec> &optionTable();

std::vector<Command> workspaceCommands();
std::vector<Command> importCommands();
/// Lists: presets, remembered maps, and what a newer list lacks.
std::vector<Command> listCommands();
/// Doubtful credits: questions, answers, rules.
std::vector<Command> entryRuleCommands();
std::vector<Command> ledgerCommands();
std::vector<Command> caseCommands();
std::vector<Command> trailCommands();
std::vector<Command> whatIfCommands();
std::vector<Command> legalCommands();
std::vector<Command> ladderCommands();
std::vector<Command> letterCommands();
std::vector<Command> documentCommands();
std::vector<Command> petitionCommands();
std::vector<Command> paymentCommands();
std::vector<Command> claimCommands();
std::vector<Command> instalmentCommands();
std::vector<Command> limitationCommands();
std::vector<Command> settingCommands();
std::vector<Command> matchingCommands();
std::vector<Command> kidCommands();
std::vector<Command> lawCommands();
std::vector<Command> exportCommands();
std::vector<Command> invoiceCommands();
std::vector<Command> authorityCommands();
std::vector<Command> identityCommands();
std::vector<Command> registerCommands();
/// What is known of customers beside the ledger.
std::vector<Command> markCommands();
std::vector<Command> debtorCommands();
std::vector<Command> lawUpdateCommands();

/// The case named by the first word; without one the usage is told.
Result<CaseId> caseNamed(Invocation &run, Session &session, const char *usage);

/// Lines of cells as an aligned table, the first line being its head; columns of figures stand to the right.
QString table(const std::vector<QStringList> &rows);

/// The answer of a list: JSON and text, or with --format csv|xlsx --out FILE the list as shown in a file.
/// `lines` begins with the headings; `whenEmpty` is said when nothing follows them.
Result<Output> listAnswer(Invocation &run, const QString &title, const QJsonArray &json, const std::vector<QStringList> &lines,
                          const QString &whenEmpty, const QString &behind = {});

/// What comes next, in few words: "Purring now", "Inkassovarsel from 26.11.2026", or the reason why nothing does.
QString nextText(const Session &session, int coming, QDate from, const Reason &reason);

} // namespace cli
