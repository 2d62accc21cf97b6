// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/wait.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/documentpetition.h"
#include "core/workflow/documentworkflow.h"
#include "core/workflow/identityworkflow.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace cli {

using documents::LegalKind;
using workflow::DocumentRequest;
using workflow::DocumentSet;
using workflow::DocumentWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr const char *usage =
    "document ID attachment|bankruptcy_notice|service_request|bankruptcy_petition|conciliation|estate_claim --out DIR";

Result<LegalKind> kindFrom(const QString &word)
{
    const auto kind = enumFromText<LegalKind>(word);
    if (kind && *kind <= LegalKind::EstateClaim)
        return *kind;
    return usageError(
        Words::tr("\"%1\" is no document. Write: %2").arg(word, QLatin1StringView(usage)));
}

/// "TITLE=FILE.pdf", or a file alone, named after itself.
Result<workflow::AddedExhibit> addedFrom(const QString &word)
{
    const qsizetype sign = word.lastIndexOf(u'=');
    const QString path = word.mid(sign + 1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment,
                     Words::tr("%1 could not be read: %2.").arg(path, file.errorString())};
    return workflow::AddedExhibit{
        sign > 0 ? word.left(sign).trimmed() : QFileInfo(path).completeBaseName(), file.readAll()};
}

Result<workflow::DocumentAnswers> answersFrom(const QStringList &words)
{
    workflow::DocumentAnswers out;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 1)
            return usageError(
                Words::tr("\"%1\" is no answer. Write --answer KEY=WORDS.").arg(word));
        out.insert(word.left(sign).trimmed(), word.mid(sign + 1).trimmed());
    }
    return out;
}

Result<DocumentRequest> requestFrom(const Arguments &arguments, LegalKind kind)
{
    DocumentRequest out;
    out.kind = kind;
    out.combined = arguments.has("combined");
    out.paper = arguments.has("paper");
    if (arguments.has("lang"))
        out.language = arguments.value("lang");
    for (const QString &word : arguments.values("attach")) {
        auto added = addedFrom(word);
        if (!added)
            return added.error();
        out.added.push_back(std::move(*added));
    }
    return out;
}

/// The number of a person in a petition, when one is kept: asked for here and nowhere else. Without one nothing
/// is asked, and the key stays where it is.
Result<QString> identityFor(Session &session, CaseId id, LegalKind kind)
{
    if (kind != LegalKind::Attachment && kind != LegalKind::Conciliation
        && kind != LegalKind::BankruptcyPetition)
        return QString();
    auto view = workflow::CaseWorkflow(session).view(id, session.today());
    if (!view)
        return view.error();
    const DebtorKind debtor = view->debtor.kind;
    if (debtor != DebtorKind::Person && debtor != DebtorKind::SoleTrader)
        return QString();
    workflow::IdentityWorkflow identities(session);
    auto kept = identities.has(view->debtor.id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return QString();
    auto key = waitFor<secrets::Key>(
        [&session](QObject *context, std::function<void(Result<secrets::Key>)> done) {
            workflow::IdentityWorkflow::fetchKey(session, secrets::MissingKey::Refuse, context,
                                                 std::move(done));
        });
    if (!key)
        return key.error();
    auto number = identities.number(view->debtor.id, *key);
    if (!number)
        return number.error();
    return number->value_or(QString());
}

/// The petition's JSON and worksheet beside the papers, and its pre-flight in the answer.
Result<QJsonArray> addPetition(DocumentSet &set, Session &session, CaseId id,
                               const DocumentRequest &request)
{
    auto prepared = workflow::petitionOf(session, id, request, set.made);
    if (!prepared)
        return prepared.error();
    for (workflow::PetitionFile &one : workflow::PetitionWorkflow::files(*prepared))
        set.files.push_back({set.caseNumber + u'-' + one.name, QStringLiteral("petition"), one.name,
                             0, 0, std::move(one.bytes)});
    return workflow::preflightJson(prepared->preflight);
}

/// Every file or, when one cannot be written, an error; each appears only when it is whole.
Result<QJsonArray> write(const DocumentSet &set, const QDir &folder)
{
    QJsonArray out;
    for (const workflow::DocumentFile &one : set.files) {
        const QString path = folder.absoluteFilePath(one.name);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(one.bytes) != one.bytes.size()
            || !file.commit()) {
            return Error{ErrorKind::Environment,
                         Words::tr("%1 could not be written: %2. Choose another place with --out.")
                             .arg(path, file.errorString())};
        }
        out.append(QJsonObject{
            {QStringLiteral("file"), path},
            {QStringLiteral("kind"), one.kind},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("number"), one.number > 0 ? QJsonValue(one.number) : QJsonValue()},
            {QStringLiteral("pages"), one.pages},
            {QStringLiteral("bytes"), static_cast<qint64>(one.bytes.size())},
            {QStringLiteral("sha256"),
             QString::fromLatin1(
                 QCryptographicHash::hash(one.bytes, QCryptographicHash::Sha256).toHex())}});
    }
    return out;
}

QJsonObject setJson(const DocumentSet &set, const Session &session)
{
    const bool refused = set.refusal.isSet();
    return {{QStringLiteral("case"), set.caseNumber},
            {QStringLiteral("language"), set.language},
            {QStringLiteral("made"), json::date(set.made)},
            {QStringLiteral("letter"),
             set.letter ? QJsonValue(QString::number(set.letter->id.value)) : QJsonValue()},
            {QStringLiteral("state"),
             set.letter ? QJsonValue(enumText(set.letter->state)) : QJsonValue()},
            {QStringLiteral("again"), set.wasThere},
            {QStringLiteral("missing"), QJsonArray::fromStringList(set.missing)},
            {QStringLiteral("sha256"), set.sha256},
            {QStringLiteral("refused"),
             refused ? QJsonValue(session.sentence(set.refusal)) : QJsonValue()}};
}

QString setText(const DocumentSet &set, const Session &session)
{
    QString out;
    for (const workflow::DocumentFile &one : set.files)
        out += one.name + u'\n';
    for (const QString &number : set.missing)
        out += Words::tr("No copy of invoice %1 is kept. Obtain it: kravbok-cli invoice attach FILE.pdf --invoice %1").arg(number) + u'\n';
    if (set.refusal.isSet())
        out += Words::tr("Only to be looked at: %1").arg(session.sentence(set.refusal)) + u'\n';
    else if (set.letter && set.wasThere)
        out += Words::tr("Made on %1 already; the same papers again.").arg(fmt::date(set.made))
            + u'\n';
    else if (set.letter)
        out +=
            Words::tr("Registered as letter %1. Confirm in the outbox when it has been handed in.")
                .arg(set.letter->id.value)
            + u'\n';
    return out;
}

Result<Output> document(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, usage);
    auto kindWord = run.arguments.word(1, usage);
    if (!word || !kindWord)
        return !word ? word.error() : kindWord.error();
    auto kind = kindFrom(*kindWord);
    if (!kind)
        return kind.error();
    if (!run.arguments.has("out"))
        return usageError(Words::tr("Say where to write: --out DIR"));
    auto answers = answersFrom(run.arguments.values("answer"));
    auto request = requestFrom(run.arguments, *kind);
    if (!answers || !request)
        return !answers ? answers.error() : request.error();
    auto id = workflow::CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    // The folder is made before anything is registered: what cannot be written is not made.
    const QDir folder(run.arguments.value("out"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::Environment,
                     Words::tr("The folder %1 could not be made. Choose another place with --out.")
                         .arg(folder.absolutePath())};

    DocumentWorkflow documents(**session);
    request->answers = *answers;
    const bool onlyLook = run.arguments.has("preview");
    if (!onlyLook) {
        if (auto kept = documents.answer(*id, *answers); !kept)
            return kept.error();
    }
    auto identity = identityFor(**session, *id, *kind);
    if (!identity)
        return identity.error();
    request->identity = *identity;
    auto set = onlyLook ? documents.preview(*id, *request) : documents.make(*id, *request);
    if (!set)
        return set.error();
    std::optional<QJsonArray> preflight;
    if (*kind == LegalKind::Attachment) {
        auto judged = addPetition(*set, **session, *id, *request);
        if (!judged)
            return judged.error();
        preflight = *judged;
    }
    auto files = write(*set, folder);
    if (!files)
        return files.error();
    QJsonObject out = setJson(*set, **session);
    if (preflight)
        out.insert(QStringLiteral("preflight"), *preflight);
    out.insert(QStringLiteral("kind"), *kindWord);
    out.insert(QStringLiteral("files"), *files);
    return Output{out, setText(*set, **session)};
}

Result<Output> questions(Invocation &)
{
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Answer"), Words::tr("What it says")}};
    for (const workflow::DocumentQuestion &one : workflow::documentQuestions()) {
        const QString help = QCoreApplication::translate("DocumentWorkflow", one.help);
        out.append(QJsonObject{
            {QStringLiteral("key"), QLatin1StringView(one.key)},
            {QStringLiteral("text"), help},
            {QStringLiteral("scope"), one.ofFirm ? QStringLiteral("firm") : QStringLiteral("case")},
            {QStringLiteral("type"),
             one.isDate ? QStringLiteral("date") : QStringLiteral("text")}});
        lines.push_back({QLatin1StringView(one.key), help});
    }
    return Output{out, table(lines)};
}

} // namespace

std::vector<Command> documentCommands()
{
    return {
        {"document questions",
         "document questions",
         QT_TRANSLATE_NOOP("cli", "what --answer can say"),
         false,
         {},
         questions},
        {"document",
         "document ID attachment|bankruptcy_notice|service_request|bankruptcy_petition|conciliation|estate_claim --out DIR "
         "[--lang nb|nn] [--combined] [--paper] [--preview] [--answer KEY=WORDS]… [--attach TITLE=FILE.pdf]…",
         QT_TRANSLATE_NOOP(
             "cli",
             "the papers of a legal step with cover sheet and attachments; registers the step"),
         true,
         {"out", "combined", "paper", "preview", "answer", "attach"},
         document},
    };
}

} // namespace cli
