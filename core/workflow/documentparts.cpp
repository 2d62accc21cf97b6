// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentparts.h"

#include "core/pdf/pdfset.h"
#include "core/store/letterstore.h"
#include "core/workflow/casekids.h"
#include "core/workflow/documentcover.h"
#include "core/workflow/documentoffice.h"
#include "core/workflow/documentpetition.h"
#include "core/workflow/documentregime.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workflow {

using documents::LegalInput;
using documents::LegalKind;

namespace {

/// Puts the pages one after the other, with where each part begins.
class Joiner
{
public:
    void add(const QByteArray &pdf, int pages, const DocumentPart &part, const QString &bookmark,
             bool isForeign = false)
    {
        m_inputs.push_back({pdf, 0, -1, bookmark, part.title, isForeign});
        DocumentPart one = part;
        one.first = m_pages;
        one.pages = pages;
        m_pages += pages;
        m_parts.push_back(std::move(one));
    }

    /// A leaf belongs to the set, not to the attachment behind it.
    void addLeaf(const QByteArray &leaves, int index, const QString &bookmark)
    {
        m_inputs.push_back({leaves, index, 1, bookmark, bookmark, false});
        ++m_pages;
    }

    Result<void> into(DocumentParts &out) const
    {
        auto joined = pdf::joinSet(m_inputs);
        if (!joined)
            return joined.error();
        out.complete = std::move(*joined);
        out.parts = m_parts;
        return {};
    }

private:
    std::vector<pdf::SetPart> m_inputs;
    std::vector<DocumentPart> m_parts;
    int m_pages = 0;
};

/// Each attachment behind its leaf; those of a further `copy` of the document have no line in the outline.
Result<void> joinExhibits(Joiner &joiner, const DocumentCase &file, const DocumentParts &out,
                          const std::vector<DocumentExhibit> &exhibits, bool copy = false)
{
    if (exhibits.empty())
        return {};
    std::vector<documents::Exhibit> leaves;
    for (const DocumentExhibit &one : exhibits)
        leaves.push_back({one.title, one.pages});
    auto leaf = documents::buildExhibitLeaves(out.main, out.title, leaves);
    if (!leaf)
        return leaf.error();
    int number = 0;
    for (const DocumentExhibit &one : exhibits) {
        const QString name = file.labels.text(u"exhibit"_s, {QString::number(number + 1)});
        joiner.addLeaf(*leaf, number, copy ? QString() : name + u": "_s + one.title);
        joiner.add(one.pdf, one.pages,
                   {copy ? u"copy"_s : u"exhibit"_s, one.title, ++number, 0, 0, one.letter, one.kind},
                   {}, one.isForeign);
    }
    return {};
}

/// Pages of a document with its attachments and their leaves.
int pagesWith(int pages, const std::vector<DocumentExhibit> &exhibits)
{
    for (const DocumentExhibit &one : exhibits)
        pages += 1 + one.pages;
    return pages;
}

/// The notice a request for service travels with: made before, or as it would be made today.
Result<int> noticePages(Session &session, const DocumentCase &file, DocumentParts &out, bool onlyLook)
{
    for (auto letter = file.rows.letters.rbegin(); letter != file.rows.letters.rend(); ++letter) {
        if (letter->step != Step::BankruptcyNotice
            || (!isPending(letter->state) && !isEffective(letter->state)))
            continue;
        auto stored = store::LetterStore(session.db()).find(letter->id);
        if (!stored)
            return stored.error();
        out.main.dates.insert(u"dated"_s, letter->made);
        int pages = 0;
        const QJsonObject document =
            QJsonDocument::fromJson(stored->statementJson.toUtf8())[u"document"].toObject();
        for (const QJsonValue &part : document[u"parts"_s].toArray()) {
            const QString kind = part[u"kind"_s].toString();
            if (kind == u"document" || kind == u"exhibit")
                pages += part[u"pages"_s].toInt() + (kind == u"exhibit" ? 1 : 0);
        }
        return pages;
    }
    auto notice = documentInput(session, file, LegalKind::BankruptcyNotice, false, onlyLook);
    if (!notice)
        return notice.error();
    auto exhibits = documentExhibits(session, file, *notice, {});
    if (!exhibits)
        return exhibits.error();
    notice->blocks.insert(u"exhibits"_s, exhibitLines(file, exhibits->list));
    notice->to = QStringList{file.rows.debtor.name}
        + notice->texts.value(u"street"_s).split(u", "_s, Qt::SkipEmptyParts);
    auto painted = documents::buildLegal(*notice);
    if (!painted)
        return painted.error();
    return pagesWith(painted->pages, exhibits->list);
}

/// The notice in the copies to be signed, each with its attachments, behind the request for its service.
Result<void> joinNotice(Joiner &joiner, Session &session, const DocumentCase &file,
                        const DocumentParts &out, const documents::BuiltDocument &notice,
                        const std::vector<DocumentExhibit> &exhibits, bool onlyLook)
{
    auto request = documentInput(session, file, LegalKind::ServiceRequest, false, onlyLook);
    if (!request)
        return request.error();
    auto office = documentOffice(session, file, LegalKind::ServiceRequest, onlyLook);
    if (!office)
        return office.error();
    request->to = QStringList{office->name} + office->address;
    request->dates.insert(u"dated"_s, file.day);
    request->texts.insert(u"pages"_s, QString::number(pagesWith(notice.pages, exhibits)));
    request->texts.insert(u"office"_s, office->name);
    auto painted = documents::buildLegal(*request);
    if (!painted)
        return painted.error();
    const QString title = documentTitle(file, LegalKind::ServiceRequest, false);
    joiner.add(painted->pdf, painted->pages, {u"service_request"_s, title, 0, 0, 0, {}, {}}, title);
    const int copies = std::max(1, out.main.texts.value(u"copies"_s).toInt());
    for (int copy = 0; copy < copies; ++copy) {
        const QString kind = copy == 0 ? u"document"_s : u"copy"_s;
        joiner.add(notice.pdf, notice.pages, {kind, out.title, 0, 0, 0, {}, {}},
                   copy == 0 ? out.title : QString());
        if (auto fine = joinExhibits(joiner, file, out, exhibits, copy > 0); !fine)
            return fine;
    }
    return {};
}

/// What has to be got hold of before the document is handed in: copies of invoices, and for a petition in bankruptcy
/// what only others can write (konkursloven §§ 62, 63, 66, 67), unless a file under such a title was added.
std::vector<documents::LegalLine> missingLines(const DocumentCase &file, const DocumentParts &out,
                                               const std::vector<AddedExhibit> &added)
{
    std::vector<documents::LegalLine> lines;
    if (!out.missing.isEmpty())
        lines.push_back({file.labels.text(u"missing.label"_s),
                         file.labels.text(u"missing.invoice"_s, {out.missing.join(u", "_s)})});
    if (out.kind != LegalKind::BankruptcyPetition)
        return lines;
    const QString ground = out.main.facts.contains(u"p62"_s) ? u"attempt"_s : u"service"_s;
    for (const QString &what : {ground, u"extract"_s, u"security"_s}) {
        const QString word = file.labels.text(u"missing."_s + what + u".word"_s);
        const bool isThere = std::any_of(added.begin(), added.end(), [&word](const AddedExhibit &one) {
            return one.title.contains(word, Qt::CaseInsensitive);
        });
        if (!isThere)
            lines.push_back({file.labels.text(u"missing."_s + what),
                             file.labels.text(u"missing."_s + what + u".how"_s)});
    }
    return lines;
}

QString fileName(const QString &caseNumber, const QString &what)
{
    return caseNumber + u'-' + what + u".pdf"_s;
}

} // namespace

Result<DocumentParts> documentParts(Session &session, const DocumentCase &file,
                                    const DocumentRequest &request, bool onlyLook)
{
    DocumentParts out;
    out.kind = request.kind;
    out.combined = request.combined && request.kind == LegalKind::Attachment;
    out.paper = request.paper;
    out.title = documentTitle(file, request.kind, out.combined);
    auto input = documentInput(session, file, request.kind, out.combined, onlyLook);
    if (!input)
        return input.error();
    out.main = std::move(*input);
    auto kid = CaseKids(session).kidFor(file.rows.value, file.rows.debtor);
    if (!kid)
        return kid.error();
    out.main.texts.insert(u"kid"_s, *kid);
    if (request.kind == LegalKind::Attachment) {
        if (auto fine = addRegime(out.main, session, file, request.paper); !fine)
            return fine.error();
        auto petition = petitionOf(session, file, request);
        if (!petition)
            return petition.error();
        // Each basis of the portal prays for its own claim; the paper prays for the sum when there are several.
        const auto &bases = petition->petition.bases;
        if (bases.size() == 1 && bases.front().statement)
            out.main.texts.insert(u"prayer"_s, bases.front().statement->prayer);
        if (petition->petition.payment && !petition->petition.payment->kid.isEmpty())
            out.main.texts.insert(u"kid"_s, petition->petition.payment->kid);
    }
    if (out.main.texts.value(u"kid"_s) == *kid)
        out.caseKid = *kid;
    const bool toPortal = out.main.facts.contains(u"portal"_s);
    auto office = documentOffice(
        session, file,
        request.kind == LegalKind::BankruptcyNotice ? LegalKind::ServiceRequest : request.kind,
        onlyLook || toPortal);
    if (!office)
        return office.error();
    out.office = office->name;
    out.main.texts.insert(u"office"_s, office->name);
    out.main.texts.insert(u"office.why"_s, office->why);
    out.main.texts.insert(u"municipality"_s, office->municipality);
    if (request.kind == LegalKind::BankruptcyNotice)
        out.main.to = QStringList{file.rows.debtor.name}
            + out.main.texts.value(u"street"_s).split(u", "_s, Qt::SkipEmptyParts);
    else if (!toPortal)
        out.main.to = QStringList{office->name} + office->address;
    if (!request.identity.isEmpty() && request.kind != LegalKind::BankruptcyNotice)
        out.main.texts.insert(u"identity"_s, file.labels.text(u"number.elsewhere"_s));

    std::vector<DocumentExhibit> exhibits;
    if (request.kind == LegalKind::ServiceRequest) {
        out.main.dates.insert(u"dated"_s, file.day);
        auto pages = noticePages(session, file, out, onlyLook);
        if (!pages)
            return pages.error();
        out.main.texts.insert(u"pages"_s, QString::number(*pages));
    } else {
        auto found = documentExhibits(session, file, out.main, request.added);
        if (!found)
            return found.error();
        exhibits = std::move(found->list);
        out.missing = found->missing;
        out.main.blocks.insert(u"exhibits"_s, exhibitLines(file, exhibits));
    }
    auto painted = documents::buildLegal(out.main);
    if (!painted)
        return painted.error();
    out.wording = painted->wording;

    Joiner joiner;
    if (request.kind == LegalKind::BankruptcyNotice) {
        if (auto fine = joinNotice(joiner, session, file, out, *painted, exhibits, onlyLook); !fine)
            return fine.error();
    } else {
        joiner.add(painted->pdf, painted->pages, {u"document"_s, out.title, 0, 0, 0, {}, {}},
                   out.title);
        if (auto fine = joinExhibits(joiner, file, out, exhibits); !fine)
            return fine.error();
    }
    if (auto fine = joiner.into(out); !fine)
        return fine.error();
    out.cover = coverSheet(session, file, out.main, *office, out.title);
    out.cover.blocks.insert(u"missing"_s, missingLines(file, out, request.added));
    return out;
}

QJsonObject partsJson(const DocumentParts &parts)
{
    QJsonArray list;
    for (const DocumentPart &part : parts.parts) {
        QJsonObject one{{u"kind"_s, part.kind},
                        {u"title"_s, part.title},
                        {u"first"_s, part.first},
                        {u"pages"_s, part.pages}};
        if (part.number > 0)
            one.insert(u"number"_s, part.number);
        if (part.letter.isValid())
            one.insert(u"letter"_s, part.letter.value);
        if (!part.exhibit.isEmpty())
            one.insert(u"exhibit"_s, part.exhibit);
        list.append(one);
    }
    return {{u"kind"_s, enumText(parts.kind)},   {u"title"_s, parts.title},
            {u"office"_s, parts.office},         {u"combined"_s, parts.combined},
            {u"paper"_s, parts.paper},           {u"parts"_s, list},
            {u"cover"_s, coverJson(parts.cover)}, {u"missing"_s, QJsonArray::fromStringList(parts.missing)}};
}

DocumentParts partsFromJson(const QJsonObject &object, const Creditor &creditor,
                            const Debtor &debtor)
{
    DocumentParts out;
    out.kind =
        enumFromText<LegalKind>(object[u"kind"_s].toString()).value_or(LegalKind::Attachment);
    out.title = object[u"title"_s].toString();
    out.office = object[u"office"_s].toString();
    out.combined = object[u"combined"_s].toBool();
    out.paper = object[u"paper"_s].toBool();
    for (const QJsonValue &value : object[u"parts"_s].toArray()) {
        out.parts.push_back({value[u"kind"_s].toString(), value[u"title"_s].toString(),
                             value[u"number"_s].toInt(), value[u"first"_s].toInt(),
                             value[u"pages"_s].toInt(), LetterId{value[u"letter"_s].toInteger()},
                             value[u"exhibit"_s].toString()});
    }
    for (const QJsonValue &number : object[u"missing"_s].toArray())
        out.missing.append(number.toString());
    out.cover = coverFromJson(object[u"cover"_s].toObject(), creditor, debtor);
    return out;
}

Result<std::vector<AddedExhibit>> addedTo(const DocumentParts &parts, const QByteArray &complete)
{
    std::vector<AddedExhibit> out;
    std::vector<pdf::PageRun> runs;
    for (const DocumentPart &part : parts.parts) {
        if (part.kind != u"exhibit" || part.exhibit != u"added")
            continue;
        out.push_back({part.title, {}});
        runs.push_back({part.first, part.pages});
    }
    if (runs.empty())
        return out;
    auto files = pdf::split(complete, runs);
    if (!files)
        return files.error();
    for (size_t i = 0; i < out.size(); ++i)
        out[i].pdf = std::move((*files)[i]);
    return out;
}

Result<DocumentSet> setOf(Session &session, const DocumentParts &parts, const QByteArray &complete,
                          const QString &caseNumber, const Debtor &)
{
    DocumentSet out;
    out.caseNumber = caseNumber;
    out.missing = parts.missing;
    out.language = parts.cover.language;
    out.made = parts.cover.date;
    out.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(complete, QCryptographicHash::Sha256).toHex());
    const QString kind = enumText(parts.kind);
    auto cover = documents::buildLegal(parts.cover);
    if (!cover)
        return cover.error();
    out.files.push_back({fileName(caseNumber, kind + u"-cover-sheet"_s), u"cover_sheet"_s,
                         parts.cover.texts.value(u"document"_s), 0, cover->pages, cover->pdf});
    int pages = 0;
    std::vector<pdf::PageRun> runs;
    for (const DocumentPart &part : parts.parts) {
        runs.push_back({part.first, part.pages});
        pages = std::max(pages, part.first + part.pages);
    }
    out.files.push_back({fileName(caseNumber, kind + u"-complete"_s), u"complete"_s, parts.title, 0,
                         pages, complete});
    auto split = pdf::split(complete, runs);
    if (!split)
        return split.error();
    store::LetterStore letters(session.db());
    for (size_t i = 0; i < parts.parts.size(); ++i) {
        const DocumentPart &part = parts.parts[i];
        if (part.kind == u"copy")
            continue;
        QByteArray bytes = std::move((*split)[i]);
        if (part.letter.isValid()) {
            auto original = letters.pdf(part.letter);
            if (!original)
                return original.error();
            bytes = std::move(*original);
        }
        const QString what = part.number > 0
            ? u"%1-exhibit-%2"_s.arg(kind).arg(part.number, 2, 10, QChar(u'0'))
            : part.kind == u"document" ? kind
                                       : part.kind;
        out.files.push_back({fileName(caseNumber, what), part.kind, part.title, part.number,
                             part.pages, std::move(bytes)});
    }
    return out;
}

Result<DocumentFile> identityLeaf(Session &session, const DocumentCase &file,
                                  const DocumentParts &parts, QDate made, const QString &identity)
{
    LegalInput input;
    input.kind = LegalKind::IdentityLeaf;
    input.language = file.language;
    input.date = made;
    input.creditor = session.creditor();
    input.debtor = file.rows.debtor;
    input.caseNumber = file.rows.value.number;
    input.statement.on = made;
    input.texts = {{u"document"_s, parts.title}, {u"office"_s, parts.office}};
    const QString who = file.labels.text(
        file.rows.debtor.kind == DebtorKind::SoleTrader ? u"number.owner"_s : u"number.person"_s);
    input.blocks.insert(u"numbers"_s, {{who, file.labels.text(u"number.value"_s, {identity})}});
    auto built = documents::buildLegal(input);
    if (!built)
        return built.error();
    return DocumentFile{fileName(file.rows.value.number, enumText(parts.kind) + u"-identity"_s),
                        u"identity"_s,
                        file.labels.text(u"title.identity_leaf"_s),
                        0,
                        built->pages,
                        built->pdf};
}

} // namespace workflow
