// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/engine/statement.h"
#include "core/model/creditor.h"
#include "core/model/debtor.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace documents {

/// The papers of the legal steps. The first six are handed in or served; the others travel with them.
enum class LegalKind {
    Attachment,         ///< Begjæring om utlegg, tvangsfullbyrdelsesloven §§ 5-2, 7-5.
    BankruptcyNotice,   ///< Konkursvarsel, konkursloven § 63.
    ServiceRequest,     ///< Anmodning om forkynnelse, domstolloven ch. 9.
    BankruptcyPetition, ///< Konkursbegjæring, konkursloven §§ 60, 62, 63, 66.
    Conciliation,       ///< Forliksklage, tvisteloven § 6-3.
    EstateClaim,        ///< Anmeldelse av krav i konkursbo, konkursloven §§ 109-111.
    PostingProof,       ///< When and how each letter left.
    IdentityLeaf,       ///< Identity numbers, on a leaf of their own that is never stored.
    CoverSheet,         ///< For the user: sign, copies, address, cost, what next.
};

} // namespace documents

template <>
struct EnumNames<documents::LegalKind>
{
    using K = documents::LegalKind;
    static constexpr std::array<std::pair<K, std::string_view>, 9> names{{
        {K::Attachment, "attachment"},
        {K::BankruptcyNotice, "bankruptcy_notice"},
        {K::ServiceRequest, "service_request"},
        {K::BankruptcyPetition, "bankruptcy_petition"},
        {K::Conciliation, "conciliation"},
        {K::EstateClaim, "estate_claim"},
        {K::PostingProof, "posting_proof"},
        {K::IdentityLeaf, "identity_leaf"},
        {K::CoverSheet, "cover_sheet"},
    }};
};

namespace documents {

/// A row of a block: a field when it has a label, else an item of a list.
struct LegalLine
{
    QString label;
    QString text;
};

/// Everything a legal document says. Figures, dates and addresses come finished from the caller; which
/// keys the maps may hold is written down in legalwords.cpp, and a key that is not there prints nothing.
struct LegalInput
{
    LegalKind kind = LegalKind::Attachment;
    QString language =
        QStringLiteral("nb"); ///< "nb" or "nn": authorities are not written to in English.
    QDate date;
    Creditor creditor;
    Debtor debtor;
    QString caseNumber;
    QStringList to;              ///< The address block, name first; empty: none is printed.
    engine::Statement statement; ///< As of its own `on`.
    QStringList claimTexts;      ///< What each claim concerns, same order.
    QHash<QString, QString> texts;
    QHash<QString, QDate> dates;
    QHash<QString, Money> amounts;
    QSet<QString> facts;
    QHash<QString, std::vector<LegalLine>> blocks;
    bool draft = false; ///< Preview: a visible mark says that nothing was registered.
};

} // namespace documents
