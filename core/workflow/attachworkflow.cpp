// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/attachworkflow.h"

#include "core/pdf/pdfreader.h"
#include "core/store/claimdocumentstore.h"
#include "core/store/claimstore.h"
#include "core/store/ledgerquery.h"
#include "core/store/transaction.h"
#include "core/zip/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttachWorkflow)
};

constexpr qint64 largest = 20 * 1024 * 1024;
constexpr size_t mostProposals = 20;
constexpr qsizetype shortestNumber = 3; ///< "12" stands in every invoice.

/// The bytes of a PDF on disk or in an archive.
Result<QByteArray> read(const import::FoundFile &found)
{
    const QString name = found.shown.section(u'/', -1);
    const Error tooLarge{ErrorKind::BadInput, Words::tr("%1 is larger than 20 MB. Save it in a smaller size first.").arg(name)};
    QFile file(found.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment, Words::tr("The file %1 cannot be read: %2.").arg(name, file.errorString())};
    QByteArray bytes;
    if (found.members.isEmpty()) {
        if (file.size() > largest)
            return tooLarge;
        bytes = file.readAll();
    } else {
        auto archive = zip::Archive::open(file);
        if (!archive)
            return archive.error();
        const zip::Member *member = archive->find(found.members.front());
        if (!member)
            return Error{ErrorKind::NotFound, Words::tr("%1 is no longer in the archive.").arg(name)};
        if (member->bytes > largest)
            return tooLarge;
        auto unpacked = archive->bytes(*member, largest);
        if (!unpacked)
            return unpacked.error();
        bytes = std::move(*unpacked);
    }
    if (!bytes.startsWith("%PDF"))
        return Error{ErrorKind::BadInput, Words::tr("%1 is no PDF. Only PDF files are kept with claims.").arg(name)};
    return bytes;
}

import::FoundFile onDisk(const QString &path)
{
    return {QFileInfo(path).fileName(), path, {}, {}};
}

/// Every run of letters and digits of the text, with the line it stands in; digits written in groups are
/// taken together as well, for KIDs are.
QHash<QString, QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\d][\\p{L}\\d/-]*"));
    static const QRegularExpression groups(QStringLiteral("\\d(?:[ .]?\\d)+"));
    QHash<QString, QString> out;
    for (const QString &line : text.split(QRegularExpression(QStringLiteral("[\\n\\f]")))) {
        for (auto it = word.globalMatch(line); it.hasNext();)
            out.insert(it.next().captured(), line.simplified().left(80));
        for (auto it = groups.globalMatch(line); it.hasNext();) {
            QString digits = it.next().captured();
            out.insert(digits.remove(u' ').remove(u'.'), line.simplified().left(80));
        }
    }
    return out;
}

} // namespace

std::vector<import::FoundFile> AttachWorkflow::takePdfs(std::vector<import::FoundFile> &found)
{
    std::vector<import::FoundFile> pdfs;
    std::vector<import::FoundFile> rest;
    QString path;
    QFile file;
    std::optional<zip::Archive> archive;
    for (import::FoundFile &one : found) {
        bool pdf = false;
        if (one.path != path) {
            path = one.path;
            archive.reset();
            file.close();
            file.setFileName(path);
            // What cannot be opened is told by whoever reads it.
            const bool open = file.open(QIODevice::ReadOnly);
            if (open && !one.members.isEmpty()) {
                if (auto opened = zip::Archive::open(file))
                    archive.emplace(std::move(*opened));
            }
        }
        if (one.members.isEmpty()) {
            pdf = file.isOpen() && file.peek(4) == "%PDF";
        } else if (archive && one.members.size() == 1) {
            const zip::Member *member = archive->find(one.members.front());
            auto stream = member ? archive->stream(*member) : Result<std::unique_ptr<QIODevice>>(Error{});
            pdf = stream && (*stream)->read(4) == "%PDF";
        }
        (pdf ? pdfs : rest).push_back(std::move(one));
    }
    found = std::move(rest);
    return pdfs;
}

Result<std::vector<AttachProposal>> AttachWorkflow::propose(const QString &path)
{
    return propose(onDisk(path));
}

Result<std::vector<AttachProposal>> AttachWorkflow::propose(const import::FoundFile &file)
{
    auto bytes = read(file);
    if (!bytes)
        return bytes.error();
    auto text = pdf::text(*bytes);
    if (!text)
        return text.error();
    const QHash<QString, QString> words = wordsOf(*text);
    auto rows = store::LedgerQuery(m_session.db()).rows({true, {}});
    if (!rows)
        return rows.error();
    std::vector<AttachProposal> out;
    for (const store::LedgerRow &row : *rows) {
        const bool kid = !row.kid.isEmpty() && words.contains(row.kid);
        const bool number = row.number.size() >= shortestNumber && words.contains(row.number);
        if (!kid && !number)
            continue;
        AttachProposal one{row.id, row.number, row.debtorName, row.balance.openPrincipal(), kid, {}};
        one.why = kid ? Words::tr("The KID %1 stands in \"%2\".").arg(row.kid, words.value(row.kid))
                      : Words::tr("The invoice number %1 stands in \"%2\".").arg(row.number, words.value(row.number));
        out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(), [](const AttachProposal &a, const AttachProposal &b) { return a.byKid && !b.byKid; });
    out.resize(std::min(out.size(), mostProposals));
    return out;
}

Result<ClaimDocument> AttachWorkflow::attach(ClaimId claim, const QString &path)
{
    return attach(claim, onDisk(path));
}

Result<ClaimDocument> AttachWorkflow::attach(ClaimId claim, const import::FoundFile &file)
{
    auto bytes = read(file);
    if (!bytes)
        return bytes.error();
    if (auto pages = pdf::pageCount(*bytes); !pages)
        return pages.error();
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto owner = store::ClaimStore(m_session.db()).find(claim);
    if (!owner)
        return owner.error();
    ClaimDocument document;
    document.claim = claim;
    document.name = file.shown.section(u'/', -1);
    document.type = QStringLiteral("application/pdf");
    document.day = m_session.today();
    store::ClaimDocumentStore documents(m_session.db());
    auto fresh = documents.insert(document, *bytes);
    if (!fresh)
        return fresh.error();
    auto all = documents.ofClaim(claim);
    if (!all)
        return all.error();
    if (*fresh) {
        const QJsonObject data{{QStringLiteral("name"), document.name}, {QStringLiteral("sha256"), all->back().sha256}};
        if (auto noted = m_session.journal(QStringLiteral("claim.document"), QStringLiteral("invoice %1").arg(owner->number),
                                           QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact))); !noted)
            return noted.error();
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce({.ledger = true});
    return all->back();
}

Result<std::vector<ClaimDocument>> AttachWorkflow::documents(ClaimId claim)
{
    return store::ClaimDocumentStore(m_session.db()).ofClaim(claim);
}

Result<QByteArray> AttachWorkflow::content(qint64 id)
{
    return store::ClaimDocumentStore(m_session.db()).content(id);
}

Result<void> AttachWorkflow::remove(qint64 id)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::ClaimDocumentStore documents(m_session.db());
    auto document = documents.find(id);
    if (!document)
        return document.error();
    if (auto gone = documents.remove(id); !gone)
        return gone;
    if (auto noted = m_session.journal(QStringLiteral("claim.document_removed"), document->name, {}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce({.ledger = true});
    return {};
}

} // namespace workflow
