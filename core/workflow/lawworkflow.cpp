// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/lawworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/store/auditstore.h"
#include "core/store/transaction.h"
#include "core/store/workspacestore.h"
#include "core/workflow/workspacefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LawWorkflow)
};

QByteArray shipped(const char *name)
{
    QFile file(QStringLiteral(":/law/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether everything the place may mean is a rehearsal: only then is what rehearsals adopted seen.
Result<bool> isRehearsal(store::Database &db, const QString &wanted)
{
    auto all = store::WorkspaceStore(db).list();
    if (!all)
        return all.error();
    bool any = false;
    for (const store::WorkspaceCreditor &one : *all) {
        if (!wanted.isEmpty() && QString::number(one.id) != wanted && one.orgnr != wanted)
            continue;
        if (!one.rehearsal)
            return false;
        any = true;
    }
    return any;
}

Result<LawSource> laidOver(const std::vector<store::AdoptedLaw> &laws, bool rehearsal)
{
    LawSource source{shipped("rates.json"), shipped("rules.json")};
    const QDate own = LawOverlay::issuedOf(source.rates);
    for (const store::AdoptedLaw &law : laws) {
        if ((law.rehearsal && !rehearsal) || law.issued < own)
            continue;
        auto overlay = LawOverlay::parse(law.overlay);
        if (!overlay)
            return overlay.error();
        auto over = overlay->over(source);
        if (!over)
            return over.error();
        source = std::move(*over);
    }
    return source;
}

Error onlyInRehearsal()
{
    return {
        ErrorKind::Refused,
        Words::tr(
            "Only a file signed by a key the program knows is adopted for a real firm. Try others in a rehearsal (kravbok-cli demo DIR)."),
        {},
        QStringLiteral("law.signature")};
}

} // namespace

Result<LawSource> lawSourceFor(const SessionPlace &place)
{
    if (!QFile::exists(QDir(place.workspace).filePath(QStringLiteral("workspace.sqlite"))))
        return laidOver({}, false);
    auto db = openWorkspaceFile(place.workspace, true);
    // Opening the session says what is wrong with the file; verbs without one need the shipped law only.
    if (!db)
        return laidOver({}, false);
    auto rehearsal = isRehearsal(**db, place.creditor);
    auto laws = store::LawFileStore(**db).list();
    if (!rehearsal || !laws)
        return !rehearsal ? rehearsal.error() : laws.error();
    return laidOver(*laws, *rehearsal);
}

Result<std::shared_ptr<const LawTable>> lawFor(const SessionPlace &place)
{
    auto source = lawSourceFor(place);
    if (!source)
        return source.error();
    auto table = source->table();
    if (!table)
        return table.error();
    return std::shared_ptr<const LawTable>(std::make_shared<LawTable>(std::move(*table)));
}

Result<std::vector<secrets::VerifyKey>> LawWorkflow::keysFrom(const QByteArray &text)
{
    return secrets::readVerifyKeys(text);
}

Result<std::vector<secrets::VerifyKey>> LawWorkflow::shippedKeys()
{
    return secrets::readVerifyKeys(shipped("signing-key.txt"));
}

Result<LawProposal> LawWorkflow::rehearsed(LawProposal proposal)
{
    SessionPlace place = m_session.place();
    place.creditor = QString::number(m_session.creditorId());
    auto base = lawSourceFor(place);
    if (!base)
        return base.error();
    auto over = proposal.overlay.over(*base);
    if (!over)
        return over.error();
    auto table = over->table();
    if (!table)
        return table.error();
    proposal.changes = differences(m_session.law(), *table);
    proposal.table = std::make_shared<LawTable>(std::move(*table));
    return proposal;
}

Result<LawProposal> LawWorkflow::read(const QByteArray &file, const QString &name,
                                      const LawTrust &trust)
{
    const bool ownKeys = !trust.keys.empty();
    LawProposal proposal;
    proposal.origin =
        trust.signature.isEmpty() ? store::LawOrigin::Rehearsal : store::LawOrigin::Signed;
    if ((trust.signature.isEmpty() || ownKeys) && !m_session.isRehearsal())
        return onlyInRehearsal();
    if (trust.signature.isEmpty() && !trust.rehearsal) {
        return Error{
            ErrorKind::Refused,
            Words::tr(
                "The file is not signed. To try it in this rehearsal: the same command with --rehearsal."),
            {},
            QStringLiteral("law.signature")};
    }
    if (!trust.signature.isEmpty()) {
        auto keys = ownKeys ? Result<std::vector<secrets::VerifyKey>>(trust.keys) : shippedKeys();
        if (!keys)
            return keys.error();
        auto signer = secrets::verifySignature(file, trust.signature, *keys);
        if (!signer)
            return signer.error();
        proposal.signer = (signer->fingerprint() + u' ' + signer->name).trimmed();
    }
    auto overlay = LawOverlay::parse(file);
    if (!overlay)
        return overlay.error();
    const QDate own = LawOverlay::issuedOf(shipped("rates.json"));
    if (overlay->issued().isValid() && overlay->issued() < own) {
        return Error{ErrorKind::Refused,
                     Words::tr("The file is of %1; the program comes with the law as of %2.")
                         .arg(fmt::date(overlay->issued()), fmt::date(own)),
                     {},
                     QStringLiteral("law.older")};
    }
    auto before = adopted();
    if (!before)
        return before.error();
    for (const store::AdoptedLaw &law : *before) {
        const bool counts =
            law.origin == store::LawOrigin::Signed && law.rehearsal == m_session.isRehearsal();
        if (counts && proposal.origin == store::LawOrigin::Signed
            && overlay->issued() < law.issued) {
            return Error{ErrorKind::Refused,
                         Words::tr("A newer file of the law, of %1, is adopted already.")
                             .arg(fmt::date(law.issued)),
                         {},
                         QStringLiteral("law.older")};
        }
    }
    proposal.overlay = *overlay;
    proposal.source = name;
    proposal.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    return rehearsed(std::move(proposal));
}

Result<InterestDerivation> LawWorkflow::derive(const std::vector<registers::PolicyRate> &rates)
{
    SessionPlace place = m_session.place();
    place.creditor = QString::number(m_session.creditorId());
    auto source = lawSourceFor(place);
    if (!source)
        return source.error();
    const QDate from = nextInterestDay(m_session.law());
    const auto policy = registers::policyRateOn(rates, std::min(from, m_session.today()));
    if (!policy)
        return Error{ErrorKind::NotFound,
                     Words::tr("Norges Bank names no policy rate on or shortly before %1.")
                         .arg(fmt::date(std::min(from, m_session.today())))};
    return deriveLateInterest(source->rates, from, policy->rate, policy->day);
}

Result<LawProposal> LawWorkflow::proposalFor(const InterestDerivation &derivation,
                                             const QString &address)
{
    const QDate own = LawOverlay::issuedOf(shipped("rates.json"));
    LawProposal proposal;
    proposal.origin = store::LawOrigin::Derived;
    proposal.source = address;
    proposal.overlay = LawOverlay::ofRow(
        enumText(Series::LateInterest), derivation.row(address), std::max(m_session.today(), own),
        Words::tr("Late interest from %1, derived from the policy rate")
            .arg(fmt::date(derivation.from)));
    proposal.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(proposal.overlay.toJson(), QCryptographicHash::Sha256).toHex());
    auto out = rehearsed(std::move(proposal));
    if (out && m_session.today() < derivation.from) {
        // The act takes the policy rate of that very day; until then it is a forecast.
        return Error{
            ErrorKind::Refused,
            Words::tr(
                "The late interest from %1 follows from the policy rate of that day; it cannot be confirmed before.")
                .arg(fmt::date(derivation.from)),
            {},
            QStringLiteral("rate.derive.early"),
            derivation.from};
    }
    return out;
}

Result<void> LawWorkflow::adopt(const LawProposal &proposal)
{
    if (proposal.changes.empty())
        return Error{
            ErrorKind::Conflict,
            Words::tr("The file changes nothing: the law there is says the same already.")};
    auto db = openWorkspaceFile(m_session.place().workspace, false);
    if (!db)
        return db.error();
    store::AdoptedLaw row;
    row.issued = proposal.overlay.issued().isValid()
        ? proposal.overlay.issued()
        : std::max(m_session.today(), LawOverlay::issuedOf(shipped("rates.json")));
    row.title = proposal.overlay.title();
    row.origin = proposal.origin;
    row.signer = proposal.signer;
    row.source = proposal.source;
    row.rehearsal = m_session.isRehearsal();
    row.sha256 = proposal.sha256;
    row.overlay = proposal.overlay.issuedOn(row.issued).toJson();
    row.day = m_session.today();
    store::Transaction tx(**db);
    if (!tx.begun())
        return tx.begun();
    auto id = store::LawFileStore(**db).insert(row);
    if (!id)
        return id.error();
    const QJsonObject data{
        {QStringLiteral("origin"), enumText(row.origin)},
        {QStringLiteral("signer"), row.signer},
        {QStringLiteral("sha256"), row.sha256},
        {QStringLiteral("rehearsal"), row.rehearsal},
        {QStringLiteral("changes"), static_cast<qint64>(proposal.changes.size())},
        {QStringLiteral("law_version"), proposal.table->version()}};
    auto noted = store::AuditStore(**db).append(
        QStringLiteral("law.adopted"), QStringLiteral("law %1").arg(*id),
        QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)), m_session.today(),
        m_session.nowUtc());
    if (!noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(Changes::everything());
    return {};
}

Result<std::vector<store::AdoptedLaw>> LawWorkflow::adopted()
{
    auto db = openWorkspaceFile(m_session.place().workspace, true);
    if (!db)
        return db.error();
    return store::LawFileStore(**db).list();
}

} // namespace workflow
