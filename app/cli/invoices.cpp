// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/money/format.h"
#include "core/workflow/attachworkflow.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/savedfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::AttachWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject documentJson(const ClaimDocument &document)
{
    return {{QStringLiteral("document"), QString::number(document.id)},
            {QStringLiteral("name"), document.name},
            {QStringLiteral("type"), document.type},
            {QStringLiteral("bytes"), document.bytes},
            {QStringLiteral("sha256"), document.sha256},
            {QStringLiteral("day"), json::date(document.day)}};
}

Result<ClaimId> claimNamed(Session &session, const QString &word)
{
    auto claims = workflow::CaseWorkflow(session).claimsByNumber({word});
    if (!claims)
        return claims.error();
    return claims->front();
}

Result<Output> attach(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto file = run.arguments.word(0, "invoice attach FILE.pdf [--invoice NUMBER] [--yes]");
    if (!file)
        return file.error();
    AttachWorkflow attaching(**session);
    QJsonArray proposals;
    ClaimId claim;
    QString text;
    if (run.arguments.has("invoice")) {
        auto named = claimNamed(**session, run.arguments.value("invoice"));
        if (!named)
            return named.error();
        claim = *named;
    } else {
        auto found = attaching.propose(*file);
        if (!found)
            return found.error();
        for (const workflow::AttachProposal &one : *found) {
            proposals.append(QJsonObject{{QStringLiteral("number"), one.number}, {QStringLiteral("debtor"), one.debtorName},
                                         {QStringLiteral("open"), json::money(one.open)}, {QStringLiteral("why"), one.why}});
            text += QStringLiteral("%1  %2  %3  %4\n").arg(one.number, one.debtorName, fmt::amount(one.open), one.why);
        }
        if (run.arguments.has("yes") && found->size() == 1)
            claim = found->front().claim;
    }
    if (!claim.isValid()) {
        const QString what = proposals.isEmpty() ? Words::tr("No open claim's number or KID stands in the text. Say which with --invoice NUMBER.")
                                                 : Words::tr("Confirm with --invoice NUMBER, or with --yes when there is one.");
        return Output{QJsonObject{{QStringLiteral("attached"), QJsonValue()}, {QStringLiteral("proposals"), proposals}}, text + what};
    }
    auto kept = attaching.attach(claim, *file);
    if (!kept)
        return kept.error();
    return Output{QJsonObject{{QStringLiteral("attached"), documentJson(*kept)}, {QStringLiteral("proposals"), proposals}},
                  Words::tr("%1 is kept with the invoice.").arg(kept->name)};
}

Result<Output> documents(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "invoice documents NUMBER [--out FOLDER]");
    if (!word)
        return word.error();
    auto claim = claimNamed(**session, *word);
    if (!claim)
        return claim.error();
    AttachWorkflow attaching(**session);
    auto all = attaching.documents(*claim);
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Document"), Words::tr("Name"), Words::tr("Bytes")}};
    for (const ClaimDocument &document : *all) {
        out.append(documentJson(document));
        lines.push_back({QString::number(document.id), document.name, QString::number(document.bytes)});
        if (!run.arguments.has("out"))
            continue;
        auto bytes = attaching.content(document.id);
        if (!bytes)
            return bytes.error();
        const QString path = QFileInfo(run.arguments.value("out")).absoluteFilePath() + u'/' + QFileInfo(document.name).fileName();
        if (auto free = workflow::SavedFile::refuseExisting(path); !free)
            return free.error();
        if (auto saved = workflow::SavedFile::replace(path, *bytes); !saved)
            return saved.error();
    }
    return Output{out, lines.size() == 1 ? Words::tr("No document is kept with this invoice.") : table(lines)};
}

Result<Output> detach(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "invoice detach DOCUMENT");
    if (!word)
        return word.error();
    if (auto gone = AttachWorkflow(**session).remove(word->toLongLong()); !gone)
        return gone.error();
    return Output{QJsonObject{{QStringLiteral("removed"), *word}}, Words::tr("The document is removed.")};
}

} // namespace

std::vector<Command> invoiceCommands()
{
    return {
        {"invoice attach", "invoice attach FILE.pdf [--invoice NUMBER] [--yes]", QT_TRANSLATE_NOOP("cli", "keep an invoice in PDF with its claim, found by number or KID in the text"), true, {"invoice", "yes"}, attach},
        {"invoice documents", "invoice documents NUMBER [--out FOLDER]", QT_TRANSLATE_NOOP("cli", "what is kept with a claim; with --out the files themselves"), false, {"out"}, documents},
        {"invoice detach", "invoice detach DOCUMENT", QT_TRANSLATE_NOOP("cli", "remove a document from its claim"), true, {}, detach},
    };
}

} // namespace cli
