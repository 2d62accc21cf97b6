// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentcase.h"

#include "core/calendar/dateformat.h"
#include "core/engine/legalstate.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"
#include "core/store/letterstore.h"
#include "core/workflow/authorityworkflow.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workflow {

using documents::LegalInput;
using documents::LegalKind;
using documents::LegalLine;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWorkflow)
};

Error lacking(const QString &message, const char *key)
{
    return {ErrorKind::Refused,
            message + u' ' + Words::tr("Give it with --answer %1=…").arg(QLatin1StringView(key)),
            {},
            u"document.incomplete"_s};
}

QStringList listed(const QString &text, QChar sign)
{
    QStringList out;
    for (const QString &part : text.split(sign, Qt::SkipEmptyParts))
        out.append(part.trimmed());
    out.removeAll(QString());
    return out;
}

QString streetOf(const DocumentCase &file)
{
    const QString answer = file.answers.value(u"street"_s);
    if (!answer.isEmpty())
        return answer;
    const Address &address = file.rows.debtor.address;
    const bool boxed = std::any_of(address.lines.begin(), address.lines.end(), isPostBox);
    if (boxed || address.lines.isEmpty())
        return {};
    return (address.lines + QStringList{(address.postcode + u' ' + address.town).trimmed()})
        .join(u", "_s);
}

/// Where the letters of the case went: the address as it stands, for none is kept with a letter.
QString addressLine(const Debtor &debtor)
{
    QStringList out = debtor.address.lines;
    out.append((debtor.address.postcode + u' ' + debtor.address.town).trimmed());
    out.removeAll(QString());
    return out.join(u", "_s);
}

/// The first day a claim of the document is time-barred (foreldelsesloven §§ 2, 3).
void addLimitation(LegalInput &out)
{
    for (const engine::ClaimStatement &part : out.statement.claims) {
        if (part.open.isZero() || !part.limitation.date.isValid())
            continue;
        QDate &first = out.dates[u"limitation"_s];
        first = first.isValid() ? std::min(first, part.limitation.date) : part.limitation.date;
    }
}

/// What every claim concerns, with the day of its invoice: "datert 30.06.2026: elektrikerarbeid".
void addClaims(LegalInput &out, const Session &session, const DocumentCase &file)
{
    QStringList what;
    std::vector<LegalLine> invoices;
    for (const engine::ClaimStatement &part : out.statement.claims) {
        const auto found = std::find_if(
            file.rows.claims.begin(), file.rows.claims.end(),
            [&part](const store::CaseClaim &one) { return one.claim.id == part.claim; });
        const Claim claim = found == file.rows.claims.end() ? Claim() : found->claim;
        const QString text = claim.text.isEmpty() ? session.creditor().whatFor : claim.text;
        if (!text.isEmpty() && !what.contains(text))
            what.append(text);
        out.claimTexts.append(claim.issued.isValid() ? file.labels.text(
                                  u"invoice.text"_s, {fmt::date(claim.issued), text})
                                                     : text);
        if (part.open.isZero())
            continue;
        const QString line = claim.issued.isValid()
            ? file.labels.text(
                u"invoice.line"_s,
                {fmt::date(claim.issued), fmt::date(part.due), fmt::kroner(part.principal)})
            : file.labels.text(u"invoice.line.undated"_s,
                               {fmt::date(part.due), fmt::kroner(part.principal)});
        invoices.push_back({file.labels.text(u"exhibit.invoice"_s, {part.number}), line});
    }
    QString said = file.answers.value(u"what"_s);
    if (said.isEmpty())
        said = what.isEmpty() ? file.labels.text(u"what.none"_s)
            : what.size() > 3 ? file.labels.text(u"what.many"_s)
                              : file.labels.list(what);
    out.texts.insert(u"what"_s, said);
    out.blocks.insert(u"invoices"_s, std::move(invoices));
}

/// The demand that starts konkursloven § 63: the day by which every claim had been demanded once.
const Letter *firstDemand(const DocumentCase &file, const engine::Statement &statement)
{
    const Letter *out = nullptr;
    for (const engine::ClaimStatement &part : statement.claims) {
        if (part.open.isZero())
            continue;
        const auto covers = [&part](const Letter &letter) {
            // Under the act of 2026 the final notice is the written demand.
            const bool demands = letter.step == Step::PaymentDemand || letter.step == Step::FinalNotice;
            return demands && isEffective(letter.state)
                && (letter.claims.empty()
                    || std::find(letter.claims.begin(), letter.claims.end(), part.claim)
                        != letter.claims.end());
        };
        const auto first = std::find_if(file.rows.letters.begin(), file.rows.letters.end(), covers);
        if (first != file.rows.letters.end() && (!out || first->sent > out->sent))
            out = &*first;
    }
    return out;
}

void addDemand(LegalInput &out, Session &session, const DocumentCase &file)
{
    const bool isBankruptcy =
        out.kind != LegalKind::Attachment && out.kind != LegalKind::Conciliation;
    const Letter *demand =
        isBankruptcy ? firstDemand(file, out.statement) : lastSent(file.rows, Step::PaymentDemand);
    if (!demand)
        demand = lastSent(file.rows, Step::FinalNotice);
    if (!demand)
        return;
    out.dates.insert(u"demand"_s, demand->sent);
    out.dates.insert(u"demand.deadline"_s, demand->deadline);
    // The same letter gives the notice of § 4-18; a final notice sent later renews it.
    const Letter *later = lastSent(file.rows, Step::FinalNotice);
    const Letter *notice = later && later->sent > demand->sent ? later : demand;
    out.dates.insert(u"notice"_s, notice->sent);
    out.texts.insert(u"demand.how"_s, howItLeft(session, file, *demand));
    out.texts.insert(u"notice.how"_s, howItLeft(session, file, *notice));
    const bool byEmail = out.texts.value(u"notice.how"_s) == file.labels.text(u"how.email"_s);
    out.texts.insert(u"notice.to"_s, byEmail ? file.rows.debtor.email : addressLine(file.rows.debtor));
    out.amounts.insert(u"notice.total"_s, notice->total);
}

void addSigner(LegalInput &out, const DocumentCase &file)
{
    for (const char *key : {"signatory", "role", "place", "representative", "hint", "owner",
                            "story", "objection", "prayer", "estate", "trustee", "object"})
        out.texts.insert(QLatin1StringView(key), file.answers.value(QLatin1StringView(key)));
    if (file.rows.debtor.kind != DebtorKind::SoleTrader)
        out.texts.remove(u"owner"_s);
    out.texts.insert(u"ground"_s, file.answers.value(u"circumstances"_s));
    out.texts.insert(u"proof"_s, file.answers.value(u"security_proof"_s));
    if (const auto born = parse::isoDate(file.answers.value(u"born"_s)))
        out.texts.insert(u"born"_s, fmt::date(*born));
    std::vector<LegalLine> recipients;
    for (const QString &one : listed(file.answers.value(u"recipients"_s), u';')) {
        const qsizetype colon = one.indexOf(u':');
        recipients.push_back(
            {colon < 0 ? u"–"_s : one.left(colon).trimmed(), one.mid(colon + 1).trimmed()});
    }
    if (!recipients.empty())
        out.blocks.insert(u"recipients"_s, std::move(recipients));
}

Result<void> addFees(LegalInput &out, const Session &session)
{
    const std::pair<const char *, Series> fees[]{
        {"fee", Series::AttachmentFee},
        {"fee.service", Series::BankruptcyServiceFee},
        {"fee.board", Series::ConciliationFee},
        {"security", Series::BankruptcySecurity},
    };
    for (const auto &[key, series] : fees) {
        auto fee = session.law().courtFee(series, out.date);
        if (!fee)
            return fee.error();
        out.amounts.insert(QLatin1StringView(key), *fee);
    }
    return {};
}

Result<void> addService(LegalInput &out, const Session &session, const DocumentCase &file,
                        bool onlyLook)
{
    const QString street = streetOf(file);
    if (street.isEmpty() && !onlyLook)
        return lacking(Words::tr("%1 has no street address, and a box cannot be served.")
                           .arg(file.rows.debtor.name),
                       "street");
    out.texts.insert(u"street"_s, street);
    if (out.dates.contains(u"demand"_s)) {
        out.dates.insert(u"service.earliest"_s,
                         engine::earliestService(out.dates[u"demand"_s], session.law()));
    }
    bool isNumber = false;
    const int asked = file.answers.value(u"notice_copies"_s).toInt(&isNumber);
    out.texts.insert(u"copies"_s, QString::number(isNumber && asked > 0 ? asked : 2));
    return {};
}

/// konkursloven § 63 when a notice was served, § 62 when an attachment found nothing; the user may say which.
Result<void> addGround(LegalInput &out, const Session &session, const DocumentCase &file,
                       bool onlyLook)
{
    if (const auto paid = parse::isoDate(file.answers.value(u"security_paid"_s))) {
        out.dates.insert(u"security.paid"_s, *paid);
        out.facts.insert(u"paid"_s);
    }
    const QDate served = engine::legalState(file.facts, Step::BankruptcyNotice, file.day).served;
    const engine::LegalState attachment =
        engine::legalState(file.facts, Step::Attachment, file.day);
    QDate fruitless =
        attachment.isEndedBy(LegalEventKind::NothingFound) ? attachment.ended : QDate();
    if (const auto said = parse::isoDate(file.answers.value(u"fruitless"_s)))
        fruitless = *said;
    const QString asked = file.answers.value(u"ground"_s);
    const bool isFruitless =
        asked == u"62" || (asked != u"63" && !served.isValid() && fruitless.isValid());
    out.facts.insert(isFruitless ? u"p62"_s : u"p63"_s);
    if (isFruitless) {
        if (!fruitless.isValid())
            return onlyLook ? Result<void>() : lacking(refusalError(session, {.rule = engine::rule::petitionNoFailure}).message, "fruitless");
        out.dates.insert(u"fruitless"_s, fruitless);
        out.dates.insert(u"window.to"_s, engine::failedAttachmentEnds(fruitless, session.law()));
        return {};
    }
    if (!served.isValid()) {
        if (onlyLook)
            return {};
        return Error{
            ErrorKind::Refused,
            Words::tr(
                "The day the konkursvarsel was served is not registered. Enter it from the certificate of service: kravbok-cli case served %1 --date D")
                .arg(file.rows.value.number),
            {},
            u"petition.no_notice"_s};
    }
    const engine::BankruptcyWindow window = engine::bankruptcyWindow(served, session.law());
    out.dates.insert(u"served"_s, served);
    out.dates.insert(u"pay.deadline"_s, window.payBy);
    out.dates.insert(u"window.from"_s, window.opens);
    out.dates.insert(u"window.to"_s, window.closes);
    return {};
}

/// The day the debtor's bankruptcy was opened: registered with the case, or said by the user.
QDate openingDay(const DocumentCase &file)
{
    if (const auto said = parse::isoDate(file.answers.value(u"opened"_s)))
        return *said;
    for (const LegalEvent &event : file.rows.legal) {
        if (event.kind == LegalEventKind::Declared)
            return event.day;
    }
    const DebtorMark &mark = file.rows.mark;
    if (mark.standing == DebtorStanding::Bankrupt || mark.standing == DebtorStanding::ForcedWindingUp)
        return mark.countsFrom();
    return {};
}

/// The debtor's kommunenummer by what the user said, else by the look-up; 0 when neither knows.
int municipalityOf(Session &session, const DocumentCase &file)
{
    const QString said = file.answers.value(u"municipality"_s);
    if (!said.isEmpty())
        return said.toInt();
    const auto answer = AuthorityWorkflow(session).forDebtor(file.rows.debtor);
    return answer && answer->competence.municipality
        ? answer->competence.municipality->number.toInt()
        : 0;
}

} // namespace

Result<DocumentCase> documentCase(Session &session, CaseId id, const QString &language)
{
    DocumentCase out;
    auto rows = store::CaseFactsQuery(session.db()).one(id);
    if (!rows)
        return rows.error();
    out.rows = std::move(*rows);
    auto answers = documentAnswers(session, id);
    if (!answers)
        return answers.error();
    out.answers = std::move(*answers);
    out.language = !language.isEmpty()        ? language
        : !out.rows.debtor.language.isEmpty() ? out.rows.debtor.language
                                              : session.creditor().language;
    if (language.isEmpty() && out.language == u"en")
        out.language = u"nb"_s;
    auto labels = documents::Labels::forDocuments(out.language);
    if (!labels)
        return labels.error();
    out.labels = std::move(*labels);
    out.day = session.today();
    out.facts = caseFacts(out.rows, session.creditor().policy);
    out.facts.municipality = municipalityOf(session, out);
    return out;
}

std::optional<Step> stepOf(LegalKind kind)
{
    return enumFromText<Step>(enumText(kind));
}

QString documentTitle(const DocumentCase &file, LegalKind kind, bool combined)
{
    const QString key = u"title."_s + enumText(kind)
        + (combined && kind == LegalKind::Attachment ? u".combined"_s : QString());
    return file.labels.text(key);
}

Result<LegalInput> documentInput(Session &session, const DocumentCase &file, LegalKind kind,
                                 bool combined, bool onlyLook)
{
    LegalInput out;
    out.kind = kind;
    out.language = file.language;
    out.date = file.day;
    out.creditor = session.creditor();
    out.debtor = file.rows.debtor;
    out.caseNumber = file.rows.value.number;
    out.draft = onlyLook;

    QDate day = file.day;
    if (kind == LegalKind::EstateClaim) {
        const QDate opened = openingDay(file);
        if (!opened.isValid() && !onlyLook)
            return lacking(
                Words::tr("The claim in an estate runs to the day the bankruptcy was opened."),
                "opened");
        // Interest after the opening ranks behind every other claim: the claim stops on that day.
        day = opened.isValid() ? opened : file.day;
        out.dates.insert(u"opened"_s, day);
    }
    engine::CaseFacts facts = kind == LegalKind::Conciliation || kind == LegalKind::EstateClaim
        ? file.facts
        : engine::forLetter(file.facts, day, session.law());
    if (facts.claims.empty())
        facts = file.facts;
    auto statement = engine::statement(facts, day, session.law());
    if (!statement)
        return statement.error();
    out.statement = std::move(*statement);

    addClaims(out, session, file);
    addLimitation(out);
    addDemand(out, session, file);
    addSigner(out, file);
    if (auto fine = addFees(out, session); !fine)
        return fine.error();
    const bool isPaperOfBankruptcy = kind == LegalKind::BankruptcyNotice
        || kind == LegalKind::ServiceRequest || kind == LegalKind::BankruptcyPetition;
    if (isPaperOfBankruptcy) {
        if (auto fine = addService(out, session, file, onlyLook); !fine)
            return fine.error();
    }
    if (kind == LegalKind::BankruptcyPetition) {
        if (auto fine = addGround(out, session, file, onlyLook); !fine)
            return fine.error();
    }
    if (combined)
        out.facts += {u"combined"_s, u"board"_s};
    if (file.answers.value(u"conciliation"_s) == u"yes")
        out.facts.insert(u"board"_s);
    if (file.answers.value(u"default_judgment"_s) == u"yes")
        out.facts.insert(u"default"_s);
    if (!out.texts.value(u"objection"_s).isEmpty() || file.rows.value.state == CaseState::Disputed)
        out.facts.insert(u"disputed"_s);
    return out;
}

QString howItLeft(Session &session, const DocumentCase &file, const Letter &letter)
{
    bool posted = letter.state == LetterState::Posted;
    bool emailed = letter.state == LetterState::Sent;
    if (const auto lines = store::LetterStore(session.db()).deliveries(letter.id)) {
        for (const store::DeliveryEvent &line : *lines) {
            posted = posted || line.kind == store::DeliveryKind::Posted;
            emailed = emailed || line.kind == store::DeliveryKind::Emailed;
        }
    }
    return file.labels.text(posted && emailed ? u"how.both"_s
                                : emailed     ? u"how.email"_s
                                : posted      ? u"how.post"_s
                                              : u"how.unknown"_s);
}

bool isPostBox(const QString &line)
{
    static const QRegularExpression box(
        u"^\\s*(postboks|post\\s*box|boks|pb\\.?|p\\.?\\s*o\\.?\\s*box)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return box.match(line).hasMatch();
}

const Letter *lastSent(const store::CaseRows &rows, Step step)
{
    const auto last =
        std::find_if(rows.letters.rbegin(), rows.letters.rend(), [step](const Letter &letter) {
            return letter.step == step && isEffective(letter.state);
        });
    return last == rows.letters.rend() ? nullptr : &*last;
}

} // namespace workflow
