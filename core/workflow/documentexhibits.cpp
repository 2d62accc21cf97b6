// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentexhibits.h"

#include "core/calendar/dateformat.h"
#include "core/pdf/pdfset.h"
#include "core/store/claimdocumentstore.h"
#include "core/store/letterstore.h"
#include "core/workflow/annex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workflow {

using documents::LegalKind;
using documents::LegalLine;

namespace {

QString stepName(const Session &session, const DocumentCase &file, Step step)
{
    return session.law().rules().stepName(static_cast<int>(step), file.language);
}

/// Only a PDF can be joined; an image or a data file is kept with the claim, but is no attachment.
bool isPdf(const ClaimDocument &document)
{
    return document.type == u"application/pdf"
        || document.name.endsWith(u".pdf", Qt::CaseInsensitive);
}

/// True when the title of an added file names the invoice: "Faktura F-12" names F-12 and not F-1.
bool names(const QString &title, const QString &number)
{
    const QRegularExpression word(u"(?<![\\p{L}\\d])%1(?![\\p{L}\\d])"_s.arg(QRegularExpression::escape(number)),
                                  QRegularExpression::CaseInsensitiveOption);
    return !number.isEmpty() && word.match(title).hasMatch();
}

bool isAdded(const std::vector<AddedExhibit> &added, const QString &number)
{
    return std::any_of(added.begin(), added.end(), [&number](const AddedExhibit &one) { return names(one.title, number); });
}

/// Every copy kept with the claim as one file; nothing when none is.
Result<QByteArray> copyOf(Session &session, ClaimId claim, const QString &title)
{
    store::ClaimDocumentStore documents(session.db());
    auto kept = documents.ofClaim(claim);
    if (!kept)
        return kept.error();
    std::vector<pdf::SetPart> parts;
    for (const ClaimDocument &document : *kept) {
        if (!isPdf(document))
            continue;
        auto bytes = documents.content(document.id);
        if (!bytes)
            return bytes.error();
        parts.push_back({std::move(*bytes), 0, -1, {}, title + u" ("_s + document.name + u')', true});
    }
    if (parts.empty())
        return QByteArray();
    return parts.size() == 1 ? Result<QByteArray>(parts.front().pdf) : pdf::joinSet(parts);
}

QString pagesText(const DocumentCase &file, int pages)
{
    return pages == 1 ? file.labels.text(u"exhibit.pages.one"_s)
                      : file.labels.text(u"exhibit.pages.many"_s, {QString::number(pages)});
}

/// One delivery line in words; nothing for what happened inside the house only.
QString deliveryText(const DocumentCase &file, const store::DeliveryEvent &line)
{
    const QString day = fmt::date(line.day);
    switch (line.kind) {
    case store::DeliveryKind::Printed: return file.labels.text(u"posting.printed"_s, {day});
    case store::DeliveryKind::Posted: return file.labels.text(u"posting.posted"_s, {day});
    case store::DeliveryKind::Emailed: return file.labels.text(u"posting.emailed"_s, {day});
    case store::DeliveryKind::Returned: return file.labels.text(u"posting.returned"_s, {day});
    case store::DeliveryKind::Failed: return file.labels.text(u"posting.failed"_s, {day});
    default: return {};
    }
}

Result<std::vector<LegalLine>> postingLines(Session &session, const DocumentCase &file)
{
    store::LetterStore letters(session.db());
    QStringList address = file.rows.debtor.address.lines;
    address.prepend(file.rows.debtor.name);
    address.append(
        (file.rows.debtor.address.postcode + u' ' + file.rows.debtor.address.town).trimmed());
    address.removeAll(QString());
    std::vector<LegalLine> out;
    for (const Letter &letter : file.rows.letters) {
        if (!isLetterStep(letter.step)
            || (!isEffective(letter.state) && letter.state != LetterState::Returned))
            continue;
        auto lines = letters.deliveries(letter.id);
        if (!lines)
            return lines.error();
        out.push_back({stepName(session, file, letter.step),
                       file.labels.text(u"posting.made"_s,
                                        {file.labels.text(u"posting.letter"_s,
                                                          {QString::number(letter.id.value)}),
                                         fmt::date(letter.made)})});
        bool saidSent = false;
        for (const store::DeliveryEvent &line : *lines) {
            QString text = deliveryText(file, line);
            // Posting is confirmed on the day it is entered; the letter counts from the day it left.
            if (line.kind == store::DeliveryKind::Posted && letter.sent.isValid()) {
                text = file.labels.text(u"posting.posted"_s, {fmt::date(letter.sent)});
                saidSent = true;
            }
            if (!text.isEmpty())
                out.push_back({QString(), text});
        }
        if (!saidSent && letter.state == LetterState::Posted)
            out.push_back(
                {QString(), file.labels.text(u"posting.posted"_s, {fmt::date(letter.sent)})});
        out.push_back({QString(), file.labels.text(u"posting.to"_s, {address.join(u", "_s)})});
        out.push_back({QString(), file.labels.text(u"posting.hash"_s, {letter.sha256})});
    }
    return out;
}

/// The invoice of every claim that is open in the document.
Result<void> addInvoices(DocumentExhibits &out, Session &session, const DocumentCase &file,
                         const documents::LegalInput &of, const std::vector<AddedExhibit> &added)
{
    for (const engine::ClaimStatement &part : of.statement.claims) {
        if (part.open.isZero())
            continue;
        const QString title = file.labels.text(u"exhibit.invoice"_s, {part.number});
        auto copy = copyOf(session, part.claim, title);
        if (!copy)
            return copy.error();
        if (!copy->isEmpty())
            out.list.push_back({u"invoice"_s, title, std::move(*copy), 0, {}, true});
        else if (!isAdded(added, part.number))
            out.missing.append(part.number);
    }
    return {};
}

/// Of a konkursvarsel the paper that was served, once, with its attachments: without the request for service and the
/// further copies that were made with it.
Result<QByteArray> servedPaper(const Letter &letter, const QByteArray &complete)
{
    const QJsonArray parts = QJsonDocument::fromJson(letter.statementJson.toUtf8())[u"document"_s][u"parts"_s].toArray();
    int first = -1;
    int end = -1;
    for (const QJsonValue &part : parts) {
        const QString kind = part[u"kind"_s].toString();
        const int from = part[u"first"_s].toInt();
        if (kind == u"document")
            first = from;
        else if (kind == u"copy" && first >= 0)
            break;
        if (first >= 0)
            end = from + part[u"pages"_s].toInt();
    }
    if (first < 0)
        return complete;
    auto split = pdf::split(complete, {{first, end - first}});
    if (!split)
        return split.error();
    return std::move(split->front());
}

Result<void> addLetters(std::vector<DocumentExhibit> &out, Session &session,
                        const DocumentCase &file, LegalKind kind)
{
    store::LetterStore letters(session.db());
    for (const Letter &letter : file.rows.letters) {
        if (!restsOn(letter, kind))
            continue;
        auto bytes = letters.pdf(letter.id);
        if (!bytes)
            return bytes.error();
        DocumentExhibit one;
        one.kind = letter.step == Step::BankruptcyNotice ? u"served"_s : u"letter"_s;
        one.title = file.labels.text(
            u"exhibit.letter"_s,
            {stepName(session, file, letter.step), file.labels.longDate(letter.sent)});
        one.pdf = std::move(*bytes);
        if (letter.step == Step::BankruptcyNotice) {
            auto stored = letters.find(letter.id);
            if (!stored)
                return stored.error();
            auto served = servedPaper(*stored, one.pdf);
            if (!served)
                return served.error();
            one.pdf = std::move(*served);
        } else {
            one.letter = letter.id;
        }
        out.push_back(std::move(one));
    }
    return {};
}

} // namespace

Result<documents::BuiltDocument> postingProof(Session &session, const DocumentCase &file)
{
    documents::LegalInput input;
    input.kind = LegalKind::PostingProof;
    input.language = file.language;
    input.date = file.day;
    input.creditor = session.creditor();
    input.debtor = file.rows.debtor;
    input.caseNumber = file.rows.value.number;
    input.statement.on = file.day;
    auto lines = postingLines(session, file);
    if (!lines)
        return lines.error();
    input.blocks.insert(u"posting"_s, std::move(*lines));
    return documents::buildLegal(input);
}

Result<DocumentExhibits> documentExhibits(Session &session, const DocumentCase &file,
                                          const documents::LegalInput &of,
                                          const std::vector<AddedExhibit> &added)
{
    DocumentExhibits out;
    if (auto fine = addInvoices(out, session, file, of, added); !fine)
        return fine.error();
    const size_t before = out.list.size();
    if (of.kind != LegalKind::BankruptcyNotice) {
        if (auto fine = addLetters(out.list, session, file, of.kind); !fine)
            return fine.error();
    }
    const bool hasLetters = out.list.size() > before;
    auto annex = annexOf(session, file.rows, file.facts, of.statement, file.language);
    if (!annex)
        return annex.error();
    out.list.push_back({u"interest"_s,
                        file.labels.text(u"exhibit.interest"_s, {file.labels.longDate(of.statement.on)}),
                        std::move(*annex), 0, {}, false});
    if (hasLetters) {
        auto proof = postingProof(session, file);
        if (!proof)
            return proof.error();
        out.list.push_back(
            {u"posting"_s, file.labels.text(u"exhibit.posting"_s), std::move(proof->pdf), 0, {}, false});
    }
    for (const AddedExhibit &extra : added)
        out.list.push_back({u"added"_s, extra.title, extra.pdf, 0, {}, true});
    for (DocumentExhibit &one : out.list) {
        auto pages = pdf::foreignPageCount(one.pdf, one.title);
        if (!pages)
            return pages.error();
        one.pages = *pages;
    }
    return out;
}

bool restsOn(const Letter &letter, LegalKind kind)
{
    if (!isEffective(letter.state))
        return false;
    if (letter.step == Step::BankruptcyNotice)
        return kind == LegalKind::BankruptcyPetition;
    return isLetterStep(letter.step) && letter.step != Step::PaymentReminder;
}

Result<std::vector<ClaimId>> copiedClaims(Session &session, const store::CaseRows &rows,
                                          const std::vector<AddedExhibit> &added)
{
    store::ClaimDocumentStore documents(session.db());
    std::vector<ClaimId> out;
    for (const store::CaseClaim &row : rows.claims) {
        auto kept = documents.ofClaim(row.claim.id);
        if (!kept)
            return kept.error();
        if (std::any_of(kept->begin(), kept->end(), isPdf) || isAdded(added, row.claim.number))
            out.push_back(row.claim.id);
    }
    return out;
}

std::vector<LegalLine> exhibitLines(const DocumentCase &file,
                                    const std::vector<DocumentExhibit> &exhibits)
{
    std::vector<LegalLine> out;
    for (const DocumentExhibit &one : exhibits) {
        out.push_back({file.labels.text(u"exhibit"_s, {QString::number(out.size() + 1)}),
                       one.title + u", "_s + pagesText(file, one.pages)});
    }
    return out;
}

} // namespace workflow
