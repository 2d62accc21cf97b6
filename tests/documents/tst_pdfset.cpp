// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legalbuilder.h"
#include "core/pdf/pdfreader.h"
#include "core/pdf/pdfset.h"
#include "tests/documents/legalfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using documents::LegalKind;

/// Joining a document with its attachments, and taking it apart again.
class TestPdfSet : public QObject
{
    Q_OBJECT

private:
    QByteArray m_petition;
    QByteArray m_leaves;
    QByteArray m_proof;

    std::vector<pdf::SetPart> parts() const
    {
        return {{m_petition, 0, -1, u"begjæring om utlegg"_s, u"begjæring"_s, false},
                {m_leaves, 0, 1, u"Bilag 1: Faktura 10231"_s, u"Bilag 1"_s, false},
                {m_proof, 0, -1, {}, u"Bilag 1"_s, true},
                {m_leaves, 1, 1, u"Bilag 2: Purring æøå"_s, u"Bilag 2"_s, false},
                {m_proof, 0, -1, {}, u"Bilag 2"_s, false}};
    }

private slots:
    void initTestCase()
    {
        m_petition = documents::buildLegal(fixture::legal(LegalKind::Attachment, u"nb"_s))->pdf;
        m_proof = documents::buildLegal(fixture::legal(LegalKind::PostingProof, u"nb"_s))->pdf;
        m_leaves = documents::buildExhibitLeaves(fixture::legal(LegalKind::Attachment, u"nb"_s),
                                                 u"begjæring om utlegg"_s,
                                                 {{u"Faktura 10231"_s, 1}, {u"Purring æøå"_s, 1}})
                       .value();
    }

    void setIsInOrderWithAnOutline()
    {
        const auto set = pdf::joinSet(parts());
        QVERIFY(set);
        const QStringList pages = pdf::text(*set)->split(u'\f');
        QCOMPARE(pages.size(), pdf::pageCount(m_petition).value() + 4);
        QVERIFY(pages[pages.size() - 4].contains(u"Bilag 1"_s));
        QVERIFY(pages[pages.size() - 2].contains(u"Bilag 2"_s));
        QVERIFY(set->contains("/Outlines"));
        QVERIFY(set->contains("/UseOutlines"));
    }

    void sameSetSameBytes()
    {
        QCOMPARE(pdf::joinSet(parts()).value(), pdf::joinSet(parts()).value());
    }

    void splittingGivesThePartsBack()
    {
        const QByteArray set = pdf::joinSet(parts()).value();
        const int first = pdf::pageCount(m_petition).value();

        const auto out = pdf::split(set, {{0, first}, {first + 1, 1}, {first + 3, 1}});

        QVERIFY(out);
        QCOMPARE(pdf::text((*out)[0]).value(), pdf::text(m_petition).value());
        QCOMPARE(pdf::text((*out)[1]).value(), pdf::text(m_proof).value());
        QCOMPARE((*out)[1], pdf::split(set, {{first + 1, 1}})->front());
        QVERIFY(!pdf::split(set, {{first + 4, 1}}));
        QVERIFY(!pdf::split(set, {{0, 0}}));
    }

    void damagedPartIsNamed()
    {
        auto broken = parts();
        broken[2].pdf = "%PDF-1.4 not really";
        const auto refused = pdf::joinSet(broken);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Bilag 1"_s),
                 qPrintable(refused.error().message));
        QVERIFY(!pdf::foreignPageCount("nonsense", u"Firmaattest"_s));
    }

    void foreignFileIsMended()
    {
        // Cut off behind the last object: every viewer mends that, and so do we for what others have made.
        const QByteArray cut = m_proof.left(m_proof.lastIndexOf("xref") - 1);
        auto some = parts();
        some[2].pdf = cut;
        QVERIFY(pdf::joinSet(some));
        some[2].isForeign = false;
        QVERIFY(!pdf::joinSet(some));
    }
};

QTEST_MAIN(TestPdfSet)
#include "tst_pdfset.moc"
