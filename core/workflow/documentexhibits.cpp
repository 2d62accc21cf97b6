// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentexhibits.h"

#include "core/calendar/dateformat.h"
#include "core/pdf/pdfset.h"
#include "core/store/letterstore.h"

#include <QCoreApplication>

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

/// The letters a document rests on: the letters to the debtor, and for the petition the served notice.
bool belongs(const Letter &letter, LegalKind kind)
{
    if (!isEffective(letter.state))
        return false;
    if (letter.step == Step::BankruptcyNotice)
        return kind == LegalKind::BankruptcyPetition;
    return isLetterStep(letter.step) && letter.step != Step::PaymentReminder;
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

Result<void> addLetters(std::vector<DocumentExhibit> &out, Session &session,
                        const DocumentCase &file, LegalKind kind)
{
    store::LetterStore letters(session.db());
    for (const Letter &letter : file.rows.letters) {
        if (!belongs(letter, kind))
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
        one.letter = letter.id;
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

Result<std::vector<DocumentExhibit>> documentExhibits(Session &session, const DocumentCase &file,
                                                      const documents::LegalInput &of,
                                                      const std::vector<AddedExhibit> &added)
{
    std::vector<DocumentExhibit> out;
    if (auto fine = addLetters(out, session, file, of.kind); !fine)
        return fine.error();
    if (!out.empty()) {
        auto proof = postingProof(session, file);
        if (!proof)
            return proof.error();
        DocumentExhibit one;
        one.kind = u"posting"_s;
        one.title = file.labels.text(u"exhibit.posting"_s);
        one.pdf = std::move(proof->pdf);
        out.push_back(std::move(one));
    }
    for (const AddedExhibit &extra : added) {
        DocumentExhibit one;
        one.kind = u"added"_s;
        one.title = extra.title;
        one.pdf = extra.pdf;
        one.isForeign = true;
        out.push_back(std::move(one));
    }
    for (DocumentExhibit &one : out) {
        auto pages = pdf::foreignPageCount(one.pdf, one.title);
        if (!pages)
            return pages.error();
        one.pages = *pages;
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
