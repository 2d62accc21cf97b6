// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/petitionworkflow.h"

#include "core/engine/courtcosts.h"
#include "core/engine/enforcement.h"
#include "core/engine/ladder.h"
#include "core/engine/legalstate.h"
#include "core/engine/ruleids.h"
#include "core/petition/json.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/authorityworkflow.h"
#include "core/workflow/casekids.h"
#include "core/workflow/documentexhibits.h"
#include "core/workflow/facts.h"
#include "core/workflow/identityworkflow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workflow {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workflow)
};

Result<QByteArray> shipped(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment,
                     Words::tr("%1 is missing from the program. Install it again.").arg(path)};
    return file.readAll();
}

Result<std::shared_ptr<const PetitionBooks>> readBooks()
{
    auto rules = shipped(u":/law/preflight.json"_s);
    auto words = shipped(u":/law/petition.json"_s);
    if (!rules || !words)
        return !rules ? rules.error() : words.error();
    auto book = petition::PreflightBook::parse(*rules);
    auto wording = petition::Wording::parse(*words);
    if (!book || !wording)
        return !book ? book.error() : wording.error();
    return std::shared_ptr<const PetitionBooks>(
        std::make_shared<PetitionBooks>(PetitionBooks{std::move(*book), std::move(*wording)}));
}

PreflightRow rowOf(const petition::Verdict &verdict, const QString &language, int reached)
{
    PreflightRow row;
    row.rule = verdict.rule->id;
    row.ok = verdict.ok;
    row.judged = verdict.judged;
    row.why = verdict.why(language);
    row.own = verdict.rule->own;
    row.from = verdict.rule->from;
    row.due = reached >= static_cast<int>(row.from);
    row.law = verdict.rule->law;
    row.text = verdict.text(language);
    if (!row.judged)
        row.text = Words::tr("Not judged here: %1").arg(row.text) + u' ' + row.why;
    return row;
}

/// What the ladder answers about the step itself, in its own words.
PreflightRow ladderRow(const Session &session, const engine::StepOutcome &outcome)
{
    PreflightRow row;
    row.own = true;
    row.ok = outcome.allowed;
    row.rule = row.ok ? u"KRAVBOK_STEG"_s
                      : QString::fromLatin1(outcome.refusal.rule.data(),
                                            static_cast<qsizetype>(outcome.refusal.rule.size()));
    const Reason reason = row.ok ? Reason{.rule = engine::rule::attachmentAllowed} : outcome.refusal;
    row.text = session.sentence(reason);
    row.law = session.lawOf(reason);
    return row;
}

std::vector<Claim> itemsOf(const store::CaseRows &rows)
{
    std::vector<Claim> out;
    for (const store::CaseClaim &row : rows.claims)
        out.push_back(row.claim);
    return out;
}

/// The petition as it will be once the sealed number is asked for: for judging, never for showing.
petition::Petition withHeldNumbers(petition::Petition petition)
{
    for (petition::Side &side : petition.debtors) {
        if (side.party.form == petition::PartyForm::Person && !side.party.identifier.isSet())
            side.party.identifier.value = u"sealed"_s;
    }
    return petition;
}

/// A petition about one of the claims was handed in on an earlier day and has not ended.
bool isFiledBefore(const engine::CaseFacts &facts, const petition::Petition &petition, QDate on)
{
    const engine::LegalState filed = engine::legalState(facts, Step::Attachment, on);
    return filed.isRunning() && filed.filed < on
        && std::any_of(petition.claims.begin(), petition.claims.end(),
                       [&filed](const petition::ClaimLine &line) { return filed.covers(line.claim); });
}

/// The municipality of an address as far as the tables tell it; empty where a person has to be asked.
Result<QString> municipalityOf(const Address &address, DebtorKind kind)
{
    auto directory = authorityDirectory();
    if (!directory)
        return directory.error();
    authority::Subject subject;
    subject.kind = kind;
    subject.postcode = address.postcode;
    subject.town = address.town;
    subject.country = address.country;
    const authority::Competence found = authority::competenceFor(subject, **directory);
    return found.municipality ? found.municipality->number : QString();
}

petition::Regime regimeOf(EnforcementRules told)
{
    return told == EnforcementRules::Old ? petition::Regime::Old
        : told == EnforcementRules::New  ? petition::Regime::New
                                         : petition::Regime::Unknown;
}

/// The copies of the invoices and the KID the case has of its own.
Result<void> completeFiles(Session &session, const store::CaseRows &rows,
                           petition::BuildOptions &options)
{
    auto copies = copiedClaims(session, rows, {});
    if (!copies)
        return copies.error();
    options.copies.insert(options.copies.end(), copies->begin(), copies->end());
    auto kid = CaseKids(session).kidFor(rows.value, rows.debtor);
    if (!kid)
        return kid.error();
    options.kid = *kid;
    return {};
}

/// Fills in what the program can find out by itself.
Result<void> completeOptions(Session &session, const Debtor &debtor,
                             petition::BuildOptions &options)
{
    if (options.debtorIdentity.isEmpty() && !options.identityHeld) {
        auto held = IdentityWorkflow(session).has(debtor.id);
        if (!held)
            return held.error();
        options.identityHeld = *held;
    }
    auto ours = municipalityOf(session.creditor().address, DebtorKind::Company);
    auto theirs = municipalityOf(debtor.address, debtor.kind);
    if (!ours || !theirs)
        return !ours ? ours.error() : theirs.error();
    if (options.creditorMunicipality.isEmpty())
        options.creditorMunicipality = *ours;
    if (options.debtorMunicipality.isEmpty())
        options.debtorMunicipality = *theirs;
    return {};
}

} // namespace

Result<std::shared_ptr<const PetitionBooks>> petitionBooks()
{
    static const Result<std::shared_ptr<const PetitionBooks>> books = readBooks();
    return books;
}

Result<PreparedPetition> PetitionWorkflow::prepare(CaseId id, QDate on,
                                                   petition::BuildOptions options)
{
    auto books = petitionBooks();
    if (!books)
        return books.error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    const LawTable &law = m_session.law();
    engine::CaseFacts all = caseFacts(*rows, m_session.creditor().policy);
    // A petition is about what a letter could be about: due, open, undisputed. One that is not there yet shows
    // the whole case.
    engine::CaseFacts facts = engine::forLetter(all, on, law);
    if (facts.claims.empty())
        facts = all;
    auto statement = engine::statement(facts, on, law);
    if (!statement)
        return statement.error();
    auto fee = law.courtFee(Series::AttachmentFee, on);
    auto cap = law.courtFee(Series::AttachmentWritingCap, on);
    if (!fee || !cap)
        return !fee ? fee.error() : cap.error();
    if (auto done = completeOptions(m_session, rows->debtor, options); !done)
        return done.error();
    if (auto done = completeFiles(m_session, *rows, options); !done)
        return done.error();
    all.municipality = options.debtorMunicipality.toInt();
    if (options.regime == petition::Regime::Unknown)
        options.regime = regimeOf(engine::enforcementOn(all, on, law).rules);
    const engine::StepCosts costs =
        engine::stepCosts(Step::Attachment, m_session.creditor().policy, on, law);
    if (!options.writingCost)
        options.writingCost = costs.writing;
    options.courtFee = *fee;
    options.courtFeeLaw = law.series(Series::AttachmentFee).law;

    const std::vector<Claim> items = itemsOf(*rows);
    PreparedPetition out;
    out.petition = petition::build({m_session.creditor(), rows->debtor, rows->value.number, facts,
                                    *statement, items, rows->letters, (*books)->words, options});
    out.worksheet = petition::worksheet(out.petition, (*books)->words);

    const engine::Decision decision = engine::decide(all, on, law);
    PreflightRow ladder = ladderRow(m_session, decision.of(Step::Attachment));
    // Once the law allows the petition everything counts, also where a voluntary rung comes first.
    const int reached = ladder.ok
        ? static_cast<int>(Step::Attachment)
        : std::max(stageOf(*rows) + 1, static_cast<int>(decision.coming));
    const QString &language = m_session.language();
    const petition::Petition judged =
        options.identityHeld ? withHeldNumbers(out.petition) : out.petition;
    for (const petition::Verdict &verdict :
         petition::judge(judged, (*books)->rules, {isFiledBefore(all, out.petition, on)}))
        out.preflight.push_back(rowOf(verdict, language, reached));
    petition::GuardContext context;
    // VAT comes on top of the half R where the creditor cannot deduct it (FOR-2020-10-23-2120 § 2).
    context.writingCostCap = std::max(*cap, costs.writing);
    context.soleTrader = rows->debtor.kind == DebtorKind::SoleTrader && options.ownerName.isEmpty();
    for (const petition::Verdict &verdict : petition::guards(judged, context, (*books)->rules))
        out.preflight.push_back(rowOf(verdict, language, reached));
    ladder.due = reached >= static_cast<int>(Step::Attachment);
    out.preflight.push_back(ladder);
    return out;
}

Result<std::vector<PreflightRow>> PetitionWorkflow::judgeFile(const QByteArray &json,
                                                              const QString &language)
{
    auto books = petitionBooks();
    if (!books)
        return books.error();
    auto reading = petition::read(json);
    if (!reading)
        return reading.error();
    std::vector<PreflightRow> out;
    for (const petition::Verdict &verdict : petition::judge(reading->petition, (*books)->rules))
        out.push_back(rowOf(verdict, language, stepCount));
    return out;
}

std::vector<PetitionFile> PetitionWorkflow::files(const PreparedPetition &prepared)
{
    const QByteArray sheet =
        QJsonDocument(petition::worksheetJson(prepared.worksheet)).toJson(QJsonDocument::Indented);
    return {
        {u"begjaering.json"_s, petition::write(prepared.petition)},
        {u"arbeidsark.txt"_s, petition::worksheetText(prepared.worksheet).toUtf8()},
        {u"arbeidsark.json"_s, sheet},
    };
}

QJsonArray preflightJson(const std::vector<PreflightRow> &rows)
{
    QJsonArray out;
    for (const PreflightRow &row : rows) {
        out.append(QJsonObject{{u"rule"_s, row.rule},
                               {u"ok"_s, row.ok},
                               {u"text"_s, row.text},
                               {u"judged"_s, row.judged},
                               {u"why"_s, row.why.isEmpty() ? QJsonValue() : QJsonValue(row.why)},
                               {u"own"_s, row.own},
                               {u"due"_s, row.due},
                               {u"law"_s, row.law},
                               {u"from"_s, enumText(row.from)}});
    }
    return out;
}

} // namespace workflow
