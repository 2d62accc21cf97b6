// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "core/store/casestore.h"
#include "core/store/letterstore.h"
#include "core/workflow/documentworkflow.h"
#include "tests/support/workshop.h"

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

} // namespace

/// The papers of the legal steps made from stored cases.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void aPreviewRegistersNothing();
    void lettersTravelAsTheyWereSent();
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
