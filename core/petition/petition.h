// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/petition/claimline.h"
#include "core/petition/party.h"

#include <QJsonObject>

namespace petition {

/// What is asked of the namsfogd.
enum class Request {
    Attachment,                ///< Utlegg alone.
    AttachmentAndConciliation, ///< Combined with a forliksklage.
};

/// Which chapter 7 of tvangsfullbyrdelsesloven the case is under: that decides the channel, the form and
/// the debtor's time to answer.
enum class Regime { Unknown, Old, New };

/// How the petition travels (FOR-2025-07-09-1509 §§ 4, 16; FOR-1992-12-21-1185 § 1).
enum class Channel {
    Portal,    ///< New rules, creditor in business: the web portal.
    PaperForm, ///< Old rules: the form of 1992 in four copies.
    Paper,     ///< Paper of one's own layout: the portal is closed, or a private creditor.
};

/// The notice of tvangsfullbyrdelsesloven § 4-18 (or § 4-19); `type` is the model's word (varselTvfbl418 …).
struct Notice
{
    QDate date;
    QString type;
    FileRef file;
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// How the written statement reached the debtor.
struct Dispatch
{
    QString method;  ///< The model's word: post, altinn, epost, …
    QString channel; ///< Another electronic channel, in the creditor's words.
    FileRef consent; ///< That the debtor accepted that channel.
    friend bool operator==(const Dispatch &, const Dispatch &) = default;
};

/// The creditor's own written statement (§ 7-2 f) with what § 7-5 and tvisteloven § 6-3 ask for besides.
struct WrittenStatement
{
    QString ground; ///< What the claim is for.
    QString facts;  ///< A concise account of what it rests on.
    QString prayer; ///< Påstand: the exact result asked for.
    std::optional<bool> defaultJudgment;
    std::optional<bool> conciliation; ///< Whether the forliksråd is wanted if the debtor objects.
    std::optional<Dispatch> dispatch;
    std::optional<PartyAddress> sentTo;
    friend bool operator==(const WrittenStatement &, const WrittenStatement &) = default;
};

enum class BasisKind { Missing, Special, General };

/// A basis for enforcement and the claim lines it carries: every line rests on exactly one.
struct Basis
{
    QStringList claims;
    QString externalReference;
    QDate date;
    FileRef file;
    QString designation;
    std::vector<Notice> notices;
    QString omission; ///< Why no notice was sent (the model's word).
    BasisKind kind = BasisKind::Special;
    std::optional<WrittenStatement> statement;
    Sum stated; ///< What the statement demanded: no utlegg beyond it, interest and costs apart.
    std::vector<Identifier> debtors;
    std::vector<Identifier> creditors;
    QJsonObject other; ///< Members of a kind of basis we do not make, kept as read.
    friend bool operator==(const Basis &, const Basis &) = default;
};

/// Where the money goes.
struct PaymentAccount
{
    QString account;
    QString kid;
    QString bank;
    Identifier payee;
    friend bool operator==(const PaymentAccount &, const PaymentAccount &) = default;
};

/// What else the creditor wants or knows.
struct Wishes
{
    std::optional<bool> meeting; ///< A meeting with the parties.
    QString meetingReason;
    QString withoutHearing; ///< Why the debtor should not be heard first (§ 7-6).
    QString object;         ///< Something particular to attach.
    friend bool operator==(const Wishes &, const Wishes &) = default;
};

/// Another office than that of the debtor's ordinary venue; not open for § 7-2 f.
struct ChosenOffice
{
    QString district;
    QString reason;
    friend bool operator==(const ChosenOffice &, const ChosenOffice &) = default;
};

/// The court fee and its place in the order of payment.
struct CourtFee
{
    std::optional<bool> claimed;
    std::optional<int> priority;
    Money amount; ///< On the day of the petition, for paper and worksheet; not part of the JSON.
    QString law;
    friend bool operator==(const CourtFee &, const CourtFee &) = default;
};

enum class AttachmentKind {
    Invoice,
    Statement,
    Demand,
    InterestAnnex,
    ProofOfDispatch,
    PowerOfAttorney,
    Transfer,
    Other
};

/// A file that goes with the petition, in the order of numbers.
struct Attachment
{
    int number = 0;
    AttachmentKind kind = AttachmentKind::Other;
    FileRef file;
    QString title;   ///< In the petition's language: "Betalingsoppfordring 03.11.2026".
    LetterId letter; ///< The stored letter it is, when it is one.
    ClaimId claim;   ///< The invoice it belongs to, when to one.
    QString sha256;
    bool available =
        false; ///< The program holds or makes the bytes; otherwise the user has to add the file.
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// A request for attachment (begjæring om utlegg, tvangsfullbyrdelsesloven §§ 5-2, 7-5): what the portal, the
/// paper and the Tax Administration's model 1.0 are filled from.
struct Petition
{
    QString language = QStringLiteral("nb"); ///< "nb" or "nn".
    Request request = Request::Attachment;
    QDate date;
    QString place;
    QString reference;          ///< Our own: the case number.
    QString authorityReference; ///< The authority's, when one exists (saksreferanse).
    std::vector<Side> creditors;
    std::vector<Side> debtors;
    std::optional<Side> submitter; ///< Who sends it in: the creditor itself in egeninkasso.
    std::vector<Basis> bases;
    std::vector<ClaimLine> claims;
    CourtFee fee;
    std::optional<PaymentAccount> payment;
    Wishes wishes;
    std::optional<ChosenOffice> office;
    std::vector<FileRef> files; ///< General enclosures not named elsewhere.
    QString signature;          ///< Name of who signs.
    QString signatureRole;
    QString handler; ///< Whom the office may call.
    QString handlerEmail;
    QString handlerPhone;
    // For paper and worksheet only.
    Regime regime = Regime::Unknown;
    Channel channel = Channel::Paper;
    std::vector<Attachment> attachments;
    Money total; ///< Everything open on the day, as the engine's statement says.
    Money perDay;

    /// The line with a reference, or nullptr.
    const ClaimLine *line(const QString &reference) const;
    friend bool operator==(const Petition &, const Petition &) = default;
};

} // namespace petition

template <>
struct EnumNames<petition::Request>
{
    using R = petition::Request;
    static constexpr std::array<std::pair<R, std::string_view>, 2> names{{
        {R::Attachment, "utlegg"},
        {R::AttachmentAndConciliation, "utleggOgForliksklageKombinert"},
    }};
};

template <>
struct EnumNames<petition::Regime>
{
    using R = petition::Regime;
    static constexpr std::array<std::pair<R, std::string_view>, 3> names{{
        {R::Unknown, "unknown"},
        {R::Old, "old"},
        {R::New, "new"},
    }};
};

template <>
struct EnumNames<petition::Channel>
{
    using C = petition::Channel;
    static constexpr std::array<std::pair<C, std::string_view>, 3> names{{
        {C::Portal, "portal"},
        {C::PaperForm, "paper_form"},
        {C::Paper, "paper"},
    }};
};

template <>
struct EnumNames<petition::AttachmentKind>
{
    using K = petition::AttachmentKind;
    static constexpr std::array<std::pair<K, std::string_view>, 8> names{{
        {K::Invoice, "invoice"},
        {K::Statement, "statement"},
        {K::Demand, "payment_demand"},
        {K::InterestAnnex, "interest_annex"},
        {K::ProofOfDispatch, "proof_of_dispatch"},
        {K::PowerOfAttorney, "power_of_attorney"},
        {K::Transfer, "transfer"},
        {K::Other, "other"},
    }};
};
