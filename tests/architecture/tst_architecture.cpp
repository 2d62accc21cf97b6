// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Holds the source tree to the rules of the house; every failure is a sentence that says what to do.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theHouseKeepsItsRules_data();
    void theHouseKeepsItsRules();

private:
    SourceTree m_tree{QString::fromLocal8Bit(KRAVBOK_SOURCE_DIR)};
};

void ArchitectureTest::initTestCase()
{
    QVERIFY2(m_tree.find(u"core/money/money.h"_s),
             "The source tree was not found; nothing would be checked.");
}

void ArchitectureTest::theHouseKeepsItsRules_data()
{
    QTest::addColumn<int>("rule");
    for (size_t i = 0; i < houseRules().size(); ++i)
        QTest::newRow(houseRules()[i].name) << static_cast<int>(i);
}

void ArchitectureTest::theHouseKeepsItsRules()
{
    QFETCH(int, rule);

    const QStringList findings = houseRules()[static_cast<size_t>(rule)].check(m_tree);

    QVERIFY2(findings.isEmpty(), qPrintable(u"\n  "_s + findings.join(u"\n  "_s)));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
