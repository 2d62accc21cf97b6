// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/format.h"
#include "core/pdf/pdfreader.h"
#include "core/store/casestore.h"
#include "core/store/letterstore.h"
#include "core/workflow/annex.h"
#include "core/workflow/attachworkflow.h"
#include "core/workflow/documentpetition.h"
#include "core/workflow/documentworkflow.h"
#include "tests/support/workshop.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace workflow;
using documents::LegalKind;

namespace {

const QDate due(2026, 1, 15);

/// A firm with one case whose reminder and payment demand have been posted.
struct DemandedCase
{
    Workshop shop{QDate(2026, 2, 2)};
    CaseId id;

    Result<void> make()
    {
        ListRow row{u"1001"_s, u"F-1"_s, due.addDays(-14), due, 10'000_kr, 10'000_kr};
        if (auto read = shop.import(std::vector<ListRow>{row}); !read)
            return read.error();
        auto started = shop.start({u"F-1"_s});
        if (!started)
            return started.error();
        id = *started;
        for (const auto &[step, day] : {std::pair(Step::Reminder, QDate(2026, 2, 2)),
                                        std::pair(Step::PaymentDemand, QDate(2026, 2, 23))}) {
            if (auto moved = shop.moveTo(day); !moved)
                return moved;
            auto letter = shop.letters().send(id, step);
            if (!letter)
                return letter.error();
            if (auto done = shop.outbox().approve({letter->id}); !done)
                return done.error();
            if (auto done = shop.outbox().posted({letter->id}); !done)
                return done.error();
        }
        return shop.moveTo(QDate(2026, 3, 16));
    }

    /// Some PDF, for an invoice or an extract.
    QByteArray pdf() { return interestAnnex(*shop.session, id, shop.session->today()).value(); }

    Result<void> keepInvoice()
    {
        QFile file(shop.folder.filePath(u"faktura.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf()) < 0)
            return Error{ErrorKind::Environment, file.errorString()};
        file.close();
        auto claim = shop.claim(u"F-1"_s);
        if (!claim)
            return claim.error();
        auto kept = AttachWorkflow(*shop.session).attach(*claim, file.fileName());
        return kept ? Result<void>() : Result<void>(kept.error());
    }
};

QString textOf(const QByteArray &pdf)
{
    return pdf::text(pdf).value().replace(QChar::Nbsp, u' ').simplified();
}

const DocumentFile *fileOf(const DocumentSet &set, const QString &kind)
{
    for (const DocumentFile &one : set.files) {
        if (one.kind == kind)
            return &one;
    }
    return nullptr;
}

QStringList exhibitsOf(const DocumentSet &set)
{
    QStringList out;
    for (const DocumentFile &one : set.files) {
        if (one.kind == u"exhibit")
            out.append(one.title);
    }
    return out;
}

} // namespace

/// The papers of the legal steps made from stored cases.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void aPreviewRegistersNothing();
    void lettersTravelAsTheyWereSent();
    void attachmentsStandInTheirOrder_data();
    void attachmentsStandInTheirOrder();
    void anInvoiceWithoutACopyIsSaid();
    void severalClaimsArePrayedForInOne();
    void eachCopyOfANoticeIsWhole();
    void theClaimInAnEstateStopsAtTheOpening();
    void answersAreKeptAndChecked();
    void aBoxIsNotServed();
    void anAttachmentThatIsNoPdfIsNamed();
};

void TestDocuments::aPreviewRegistersNothing()
{
    DemandedCase one;
    MUST(one.make());
    DocumentWorkflow documents(*one.shop.session);
    TAKE(before, store::CaseStore(one.shop.session->db()).events(one.id));

    for (const LegalKind kind :
         {LegalKind::Attachment, LegalKind::BankruptcyNotice, LegalKind::ServiceRequest,
          LegalKind::BankruptcyPetition, LegalKind::Conciliation, LegalKind::EstateClaim}) {
        DocumentRequest request;
        request.kind = kind;
        request.answers = {{u"signatory"_s, u"Kari Nordmann"_s}};
        TAKE(set, documents.preview(one.id, request));
        QVERIFY(!set.letter);
        const DocumentFile *complete = fileOf(set, u"complete"_s);
        QVERIFY(complete);
        QVERIFY(textOf(complete->bytes).contains(u"Utkast – ikke registrert"_s));
        TAKE(again, documents.preview(one.id, request));
        QCOMPARE(again.sha256, set.sha256);
    }

    TAKE(after, store::CaseStore(one.shop.session->db()).events(one.id));
    QCOMPARE(after.size(), before.size());
}

void TestDocuments::lettersTravelAsTheyWereSent()
{
    DemandedCase one;
    MUST(one.make());
    TAKE(set, DocumentWorkflow(*one.shop.session).preview(one.id, DocumentRequest()));

    TAKE(letters, store::LetterStore(one.shop.session->db()).lettersOf(one.id));
    QStringList exhibits;
    for (const DocumentFile &file : set.files) {
        if (file.kind != u"exhibit")
            continue;
        exhibits.append(file.title);
        if (file.number <= 2)
            QCOMPARE(QString::fromLatin1(
                         QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()),
                     letters[static_cast<size_t>(file.number - 1)].sha256);
    }
    QVERIFY(exhibits.size() >= 3);
    QVERIFY(exhibits[0].contains(u"Purring"_s));
    QVERIFY(exhibits[1].contains(u"Betalingsoppfordring"_s));
    const QString all = textOf(fileOf(set, u"complete"_s)->bytes);
    QVERIFY(all.contains(u"Lagt i posten 23.02.2026"_s));
    QVERIFY(all.contains(letters[1].sha256));
    QVERIFY(!fileOf(set, u"complete"_s)->name.contains(u"1001"_s));
}

void TestDocuments::attachmentsStandInTheirOrder_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("begin");
    const QStringList all{u"Faktura F-1"_s, u"Purring"_s, u"Betalingsoppfordring"_s, u"Renteberegning"_s, u"Oversikt"_s, u"Firmaattest"_s};
    for (const LegalKind kind : {LegalKind::Attachment, LegalKind::BankruptcyPetition, LegalKind::Conciliation, LegalKind::EstateClaim})
        QTest::addRow("%s", qPrintable(enumText(kind))) << static_cast<int>(kind) << all;
    QTest::newRow("the notice: the debtor has the letters")
        << static_cast<int>(LegalKind::BankruptcyNotice) << QStringList{u"Faktura F-1"_s, u"Renteberegning"_s, u"Firmaattest"_s};
    QTest::newRow("the request for its service has none") << static_cast<int>(LegalKind::ServiceRequest) << QStringList();
}

void TestDocuments::attachmentsStandInTheirOrder()
{
    QFETCH(int, kind);
    QFETCH(QStringList, begin);
    DemandedCase one;
    MUST(one.make());
    MUST(one.keepInvoice());
    Session &session = *one.shop.session;
    DocumentRequest request;
    request.kind = static_cast<LegalKind>(kind);
    request.added = {{u"Firmaattest"_s, one.pdf()}};
    request.answers = {{u"opened"_s, u"2026-03-10"_s}};
    TAKE(set, DocumentWorkflow(session).preview(one.id, request));
    QVERIFY(set.missing.isEmpty());
    const QStringList titles = exhibitsOf(set);
    QCOMPARE(titles.size(), begin.size());
    for (qsizetype i = 0; i < begin.size(); ++i)
        QVERIFY2(titles[i].startsWith(begin[i]), qPrintable(titles[i]));
    if (begin.isEmpty())
        return;
    // The calculation is that of the document: the same day, the same sum.
    const DocumentFile *paper = fileOf(set, u"document"_s);
    const auto annex = std::find_if(set.files.begin(), set.files.end(), [](const DocumentFile &file) { return file.title.startsWith(u"Renteberegning"_s); });
    const auto sum = QRegularExpression(u"Sum krav per ([\\d.]+) kr ([\\d ]+,\\d\\d)"_s).match(textOf(paper->bytes));
    QVERIFY2(sum.hasMatch(), qPrintable(textOf(paper->bytes)));
    QVERIFY(textOf(annex->bytes).contains(u"Til sammen "_s + sum.captured(2)));
    QVERIFY(textOf(annex->bytes).contains(u"Skyldig per "_s + sum.captured(1)));

    if (request.kind != LegalKind::Attachment)
        return;
    // The worksheet of the portal counts them alike.
    TAKE(prepared, petitionOf(session, one.id, request, session.today()));
    const auto &list = prepared.petition.attachments;
    QCOMPARE(static_cast<qsizetype>(list.size()), titles.size());
    using petition::AttachmentKind;
    const std::vector<AttachmentKind> kinds{AttachmentKind::Invoice, AttachmentKind::Demand, AttachmentKind::Statement, AttachmentKind::InterestAnnex, AttachmentKind::ProofOfDispatch, AttachmentKind::Other};
    for (size_t i = 0; i < kinds.size(); ++i) {
        QCOMPARE(list[i].number, static_cast<int>(i) + 1);
        QCOMPARE(static_cast<int>(list[i].kind), static_cast<int>(kinds[i]));
        QVERIFY(list[i].available);
    }
}

void TestDocuments::anInvoiceWithoutACopyIsSaid()
{
    DemandedCase one;
    MUST(one.make());
    Session &session = *one.shop.session;
    const auto lacks = [&](const DocumentRequest &request) {
        const auto prepared = petitionOf(session, one.id, request, session.today());
        return std::any_of(prepared->preflight.begin(), prepared->preflight.end(),
                           [](const PreflightRow &row) { return row.rule == u"KRAVBOK_VEDLEGG_MANGLER" && !row.ok && row.text.contains(u"F-1"); });
    };
    DocumentRequest request;
    TAKE(set, DocumentWorkflow(session).preview(one.id, request));
    QCOMPARE(set.missing, QStringList{u"F-1"_s});
    QVERIFY(textOf(fileOf(set, u"cover_sheet"_s)->bytes).contains(u"Skaff dette før du leverer"_s));
    QVERIFY(lacks(request));

    // A file of another invoice does not help; one whose title names it does.
    request.added = {{u"Faktura F-12"_s, one.pdf()}};
    TAKE(other, DocumentWorkflow(session).preview(one.id, request));
    QCOMPARE(other.missing, QStringList{u"F-1"_s});
    request.added = {{u"Kopi av faktura F-1"_s, one.pdf()}};
    TAKE(added, DocumentWorkflow(session).preview(one.id, request));
    QVERIFY(added.missing.isEmpty() && !lacks(request));

    MUST(one.keepInvoice());
    TAKE(kept, DocumentWorkflow(session).preview(one.id, DocumentRequest()));
    QVERIFY(kept.missing.isEmpty() && !lacks(DocumentRequest()));
    QVERIFY(!textOf(fileOf(kept, u"cover_sheet"_s)->bytes).contains(u"Skaff dette før du leverer"_s));
}

void TestDocuments::severalClaimsArePrayedForInOne()
{
    Workshop shop(QDate(2026, 3, 16));
    TAKE(outcome, shop.import({{u"1001"_s, u"F-1"_s, {2026, 1, 1}, {2026, 1, 15}, 10'000_kr, 10'000_kr},
                               {u"1001"_s, u"F-2"_s, {2026, 1, 1}, {2026, 1, 15}, 2'000_kr, 2'000_kr}}));
    StartOptions together;
    together.together = true;
    TAKE(id, shop.start({u"F-1"_s, u"F-2"_s}, together));
    TAKE(total, shop.total(id));
    TAKE(set, DocumentWorkflow(*shop.session).preview(id, DocumentRequest()));
    const QString text = textOf(fileOf(set, u"document"_s)->bytes);
    const QString sum = fmt::kroner(total).replace(QChar::Nbsp, u' ');
    QVERIFY2(text.contains(u"dømmes til å betale "_s + sum), qPrintable(text));
}

void TestDocuments::eachCopyOfANoticeIsWhole()
{
    DemandedCase one;
    MUST(one.make());
    MUST(one.keepInvoice());
    DocumentRequest request;
    request.kind = LegalKind::BankruptcyNotice;
    TAKE(set, DocumentWorkflow(*one.shop.session).preview(one.id, request));
    const QString all = textOf(fileOf(set, u"complete"_s)->bytes);
    QCOMPARE(all.count(u"innen to uker etter at dette er forkynt"_s), 2);
    QCOMPARE(all.count(u"Slik er det regnet"_s), 2 + 2); // In each annex, and in the invoice of this test.
    // The request tells how many pages a copy has, attachments and their leaves counted.
    int pages = fileOf(set, u"document"_s)->pages;
    for (const DocumentFile &file : set.files)
        pages += file.kind == u"exhibit" ? 1 + file.pages : 0;
    QVERIFY(textOf(fileOf(set, u"service_request"_s)->bytes).contains(u"Sider %1"_s.arg(pages)));
    request.kind = LegalKind::ServiceRequest;
    TAKE(alone, DocumentWorkflow(*one.shop.session).preview(one.id, request));
    QVERIFY(textOf(fileOf(alone, u"document"_s)->bytes).contains(u"Sider %1"_s.arg(pages)));
}

void TestDocuments::theClaimInAnEstateStopsAtTheOpening()
{
    DemandedCase one;
    MUST(one.make());
    DocumentWorkflow documents(*one.shop.session);
    DocumentRequest request;
    request.kind = LegalKind::EstateClaim;
    Error refusal;
    REFUSED(documents.make(one.id, request), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"document.incomplete"_s);

    request.answers = {{u"opened"_s, u"2026-03-02"_s}};
    REFUSED(documents.make(one.id, request), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"document.no_address"_s);

    request.answers.insert(u"trustee"_s, u"Advokat Per Bostyrer"_s);
    request.answers.insert(u"trustee_address"_s, u"Torget 1, 0155 OSLO"_s);
    TAKE(set, documents.make(one.id, request));
    const QString text = textOf(fileOf(set, u"document"_s)->bytes);
    QVERIFY2(text.contains(u"Sum krav per 02.03.2026"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Advokat Per Bostyrer"_s) && text.contains(u"Torget 1"_s), qPrintable(text));
}

void TestDocuments::answersAreKeptAndChecked()
{
    DemandedCase one;
    MUST(one.make());
    Session &session = *one.shop.session;
    DocumentWorkflow documents(session);
    MUST(documents.answer(one.id,
                          {{u"signatory"_s, u"Kari Nordmann"_s}, {u"opened"_s, u"2026-03-02"_s}}));
    TAKE(kept, documentAnswers(session, one.id));
    QCOMPARE(kept.value(u"signatory"_s), u"Kari Nordmann"_s);
    QCOMPARE(kept.value(u"opened"_s), u"2026-03-02"_s);
    TAKE(events, store::CaseStore(session.db()).events(one.id));
    QCOMPARE(events.back().kind, u"document.answered"_s);
    QVERIFY(!events.back().data.contains(u"Nordmann"_s));

    // The same answers change nothing; an empty one forgets.
    MUST(documents.answer(one.id, {{u"opened"_s, u"2026-03-02"_s}}));
    TAKE(same, store::CaseStore(session.db()).events(one.id));
    QCOMPARE(same.size(), events.size());
    MUST(documents.answer(one.id, {{u"opened"_s, QString()}}));
    TAKE(less, documentAnswers(session, one.id));
    QVERIFY(!less.contains(u"opened"_s));

    Error refusal;
    REFUSED(documents.answer(one.id, {{u"nobody"_s, u"x"_s}}), ErrorKind::Usage);
    QVERIFY(!documents.answer(one.id, {{u"opened"_s, u"yesterday"_s}}));
}

void TestDocuments::aBoxIsNotServed()
{
    DemandedCase one;
    MUST(one.make());
    DocumentRequest request;
    request.kind = LegalKind::ServiceRequest;
    for (const QString &street : {u"Storgata 14, 0155 OSLO"_s}) {
        request.answers = {{u"street"_s, street}};
        TAKE(set, DocumentWorkflow(*one.shop.session).preview(one.id, request));
        QVERIFY(textOf(fileOf(set, u"document"_s)->bytes).contains(street));
    }
    for (const QString &box : {u"Postboks 12 Sentrum"_s, u"PB 7"_s, u"Boks 3"_s, u"P.O. Box 4"_s})
        QVERIFY2(isPostBox(box), qPrintable(box));
    for (const QString &street : {u"Postboksveien 3"_s, u"Boksmyra 1"_s, u"Pbakken 2"_s})
        QVERIFY2(!isPostBox(street), qPrintable(street));
}

void TestDocuments::anAttachmentThatIsNoPdfIsNamed()
{
    DemandedCase one;
    MUST(one.make());
    DocumentRequest request;
    request.added = {{u"Firmaattest"_s, "this is no PDF"}};
    Error refusal;
    REFUSED(DocumentWorkflow(*one.shop.session).preview(one.id, request), ErrorKind::BadInput);
    QVERIFY(refusal.message.contains(u"Firmaattest"_s));
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
