// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/voucherfiles.h"
#include "core/store/query.h"
#include "core/store/settingsstore.h"
#include "core/workflow/handoverworkflow.h"
#include "core/workflow/legalworkflow.h"
#include "core/workflow/voucherworkflow.h"
#include "tests/support/workshop.h"

#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

const QDate due(2026, 1, 15);

/// A firm with one case, one reminder posted, and everything paid on 20 February.
struct Paid
{
    Workshop shop{QDate(2026, 2, 2)};
    CaseId id;
    Payment payment;

    Result<void> make()
    {
        if (auto read = shop.import(std::vector<ListRow>{{u"1001"_s, u"F-100"_s, due.addDays(-14), due, 10'000_kr, 10'000_kr, u"1234567897"_s}}); !read)
            return read.error();
        auto started = shop.start({u"F-100"_s});
        if (!started)
            return started.error();
        id = *started;
        if (auto letter = shop.sendAndPost(id, Step::Reminder); !letter)
            return letter.error();
        if (auto moved = shop.moveTo(QDate(2026, 2, 20)); !moved)
            return moved;
        PaymentDraft draft;
        draft.date = QDate(2026, 2, 20);
        draft.amount = 5'000_kr;
        draft.target.caseId = id;
        auto added = PaymentWorkflow(*shop.session).add(draft);
        if (!added)
            return added.error();
        payment = *added;
        return {};
    }
    QString file(const QString &name) const { return shop.folder.filePath(name); }
};

/// A company with two letter fees and compensation, 24 kroner paid on that, taken to the namsfogd, all paid in April.
struct Sued
{
    Workshop shop{QDate(2026, 2, 2)};
    CaseId id;
    Money letterFees;
    Money compensation;
    LegalEvent filed;

    Result<void> make()
    {
        if (auto read = shop.import(std::vector<ListRow>{{u"1001"_s, u"F-100"_s, due.addDays(-14), due, 10'000_kr, 10'000_kr, u"1234567897"_s}}); !read)
            return read.error();
        if (auto set = shop.setKind(u"1001"_s, DebtorKind::Company); !set)
            return set;
        auto started = shop.start({u"F-100"_s});
        if (!started)
            return started.error();
        id = *started;
        for (const auto &[step, day] : {std::pair(Step::Reminder, QDate(2026, 2, 2)), std::pair(Step::PaymentDemand, QDate(2026, 2, 23)),
                                        std::pair(Step::FinalNotice, QDate(2026, 3, 16))}) {
            if (auto moved = shop.moveTo(day); !moved)
                return moved;
            auto letter = shop.sendAndPost(id, step);
            if (!letter)
                return letter.error();
            compensation += letter->compensation;
            letterFees += letter->fee;
        }
        if (auto moved = shop.moveTo(QDate(2026, 3, 20)); !moved)
            return moved;
        if (auto paid = shop.pay(id, letterFees + 24_kr, QDate(2026, 3, 20)); !paid)
            return paid.error();
        if (auto moved = shop.moveTo(QDate(2026, 4, 13)); !moved)
            return moved;
        auto handed = LegalWorkflow(*shop.session).filed(id, Step::Attachment, QDate(2026, 4, 13), {});
        if (!handed)
            return handed.error();
        filed = *handed;
        if (auto moved = shop.moveTo(QDate(2026, 4, 20)); !moved)
            return moved;
        auto paid = shop.pay(id, 20'000_kr, QDate(2026, 4, 20));
        return paid ? Result<void>() : Result<void>(paid.error());
    }
};

Money sumOf(const std::vector<exporting::Posting> &postings)
{
    Money sum;
    for (const exporting::Posting &posting : postings)
        sum += posting.amount;
    return sum;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Interest and costs on their way to the accounts: once, balanced, and the same again.
class TestVouchers : public QObject
{
    Q_OBJECT

private slots:
    void whatCameInWaits();
    void nothingLeavesTwice();
    void aPaymentTakenBackIsTakenBack();
    void everyVoucherBalances();
    void theSameFileAgain();
    void saftFollowsItsSchema();
    void gbat10HasThirtyColumns();
    void accountsAreDigits();
    void anOldChoiceHoldsForAllCosts();
    void costsAreToldApart();
    void whatWentOutUndividedComesBackUndivided();
    void everythingComesOut();
    void aPersonGetsOnlyTheirOwn();
};

void TestVouchers::whatCameInWaits()
{
    Paid paid;
    MUST(paid.make());

    TAKE(waiting, VoucherWorkflow(*paid.shop.session).waiting());

    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting.front().costs, 38_kr);
    QCOMPARE(waiting.front().interest, paid.payment.allocations.front().interest);
    QVERIFY(waiting.front().interest.isPositive());
    QCOMPARE(waiting.front().date, QDate(2026, 2, 20));
    QVERIFY(!waiting.front().caseNumber.isEmpty());
}

void TestVouchers::nothingLeavesTwice()
{
    Paid paid;
    MUST(paid.make());
    VoucherWorkflow vouchers(*paid.shop.session);
    Error refusal;

    TAKE(batch, vouchers.exportTo(u"csv"_s, paid.file(u"en.csv"_s)));

    QCOMPARE(batch.vouchers, 1);
    TAKE(waiting, vouchers.waiting());
    QVERIFY(waiting.empty());
    REFUSED(vouchers.exportTo(u"csv"_s, paid.file(u"to.csv"_s)), ErrorKind::Refused);
    QVERIFY(!QFile::exists(paid.file(u"to.csv"_s)));
    REFUSED(vouchers.exportTo(u"csv"_s, paid.file(u"en.csv"_s)), ErrorKind::Conflict);
    REFUSED(vouchers.exportTo(u"pdf"_s, paid.file(u"tre.pdf"_s)), ErrorKind::Usage);
    MUST(WorkspaceWorkflow::verify(*paid.shop.session));
}

void TestVouchers::aPaymentTakenBackIsTakenBack()
{
    Paid paid;
    MUST(paid.make());
    VoucherWorkflow vouchers(*paid.shop.session);
    TAKE(batch, vouchers.exportTo(u"csv"_s, paid.file(u"en.csv"_s)));

    MUST(PaymentWorkflow(*paid.shop.session).undo(paid.payment.id));

    TAKE(waiting, vouchers.waiting());
    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting.front().costs, -38_kr);
    QCOMPARE(waiting.front().interest, -paid.payment.allocations.front().interest);
    TAKE(reversal, vouchers.exportTo(u"gbat10"_s, paid.file(u"to.txt"_s)));
    TAKE(all, vouchers.written());
    Money sum;
    for (const Voucher &voucher : all)
        sum += voucher.total();
    QVERIFY(sum.isZero());
}

void TestVouchers::everyVoucherBalances()
{
    Voucher voucher;
    voucher.id = 7;
    voucher.date = QDate(2026, 2, 20);
    voucher.debtorNumber = u"1001"_s;
    for (const auto &[interest, costs] : {std::pair{10'01_ore, 38'00_ore}, std::pair{0'00_ore, 38'00_ore}, std::pair{10'01_ore, 0'00_ore}, std::pair{-(10'01_ore), -(38'00_ore)}}) {
        voucher.interest = interest;
        voucher.costs = costs;

        const auto postings = exporting::postings(voucher, {});

        QVERIFY(sumOf(postings).isZero());
        QCOMPARE(postings.front().customer, u"1001"_s);
        for (const exporting::Posting &posting : postings)
            QVERIFY(!posting.amount.isZero());
    }
}

void TestVouchers::theSameFileAgain()
{
    Paid paid;
    MUST(paid.make());
    VoucherWorkflow vouchers(*paid.shop.session);
    TAKE(batch, vouchers.exportTo(u"saft"_s, paid.file(u"en.xml"_s)));

    TAKE(again, vouchers.again(batch.id, paid.file(u"igjen.xml"_s)));

    QCOMPARE(again.sha256, batch.sha256);
    QCOMPARE(read(paid.file(u"en.xml"_s)), read(paid.file(u"igjen.xml"_s)));
    Error refusal;
    REFUSED(vouchers.again(99, paid.file(u"nei.xml"_s)), ErrorKind::NotFound);
}

void TestVouchers::saftFollowsItsSchema()
{
    Paid paid;
    MUST(paid.make());
    TAKE(batch, VoucherWorkflow(*paid.shop.session).exportTo(u"saft"_s, paid.file(u"bilag.xml"_s)));

    QXmlStreamReader xml(read(paid.file(u"bilag.xml"_s)));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QString shared = qEnvironmentVariable("KRAVBOK_SHARED", QStringLiteral(KRAVBOK_SOURCE_DIR "/../shared"));
    const QString schema = shared + u"/samples/saft/xsd/Norwegian_SAF-T_Financial_Schema_v_1.30.xsd"_s;
    const QString lint = QStandardPaths::findExecutable(u"xmllint"_s);
    if (!QFile::exists(schema) || lint.isEmpty())
        QSKIP("The SAF-T schema or xmllint is not here: set KRAVBOK_SHARED and install libxml2-utils.");
    QProcess process;
    process.start(lint, {u"--noout"_s, u"--schema"_s, schema, paid.file(u"bilag.xml"_s)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().left(800).constData());
}

void TestVouchers::gbat10HasThirtyColumns()
{
    Paid paid;
    MUST(paid.make());
    TAKE(batch, VoucherWorkflow(*paid.shop.session).exportTo(u"gbat10"_s, paid.file(u"bilag.txt"_s)));

    const QList<QByteArray> lines = read(paid.file(u"bilag.txt"_s)).trimmed().split('\n');

    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines) {
        QCOMPARE(line.trimmed().split(';').size(), 30);
        QVERIFY(line.startsWith("GBAT10;1;20260220;"));
    }
    QVERIFY(lines.front().contains(";1500;0;"));
}

void TestVouchers::accountsAreDigits()
{
    Paid paid;
    MUST(paid.make());
    VoucherWorkflow vouchers(*paid.shop.session);
    Error refusal;

    REFUSED(vouchers.setAccounts({u"1500"_s, u"80 50"_s, u"3900"_s}), ErrorKind::BadInput);
    MUST(vouchers.setAccounts({u"1510"_s, u"8055"_s, u"3950"_s}));

    TAKE(accounts, vouchers.accounts());
    QCOMPARE(accounts, (VoucherAccounts{u"1510"_s, u"8055"_s, u"3950"_s}));
}

void TestVouchers::anOldChoiceHoldsForAllCosts()
{
    Paid paid;
    MUST(paid.make());
    VoucherWorkflow vouchers(*paid.shop.session);
    TAKE(fresh, vouchers.accounts());
    QCOMPARE(fresh, VoucherAccounts());

    MUST(store::SettingsStore(paid.shop.session->db()).set(u"voucher.accounts"_s, u"1500 8055 3950"_s));

    TAKE(accounts, vouchers.accounts());
    QCOMPARE(accounts, (VoucherAccounts{u"1500"_s, u"8055"_s, u"3950"_s, u"3950"_s, u"3950"_s}));
    MUST(vouchers.setAccounts({u"1500"_s, u"8055"_s, u"3950"_s, u"7791"_s, u"3951"_s}));
    TAKE(chosen, vouchers.accounts());
    QCOMPARE(chosen.outlays, u"7791"_s);
    QCOMPARE(chosen.compensation, u"3951"_s);
}

void TestVouchers::costsAreToldApart()
{
    Sued sued;
    MUST(sued.make());
    VoucherWorkflow vouchers(*sued.shop.session);

    TAKE(waiting, vouchers.waiting());

    QCOMPARE(waiting.size(), size_t(2));
    const Voucher &first = waiting.front();
    const Voucher &second = waiting.back();
    QCOMPARE(first.costs, sued.letterFees + 24_kr);
    QCOMPARE(first.fees(), sued.letterFees);
    QCOMPARE(first.compensation, 24_kr);
    QVERIFY(first.outlays.isZero());
    QCOMPARE(second.outlays, sued.filed.fee);
    QCOMPARE(second.fees(), sued.filed.writing);
    QCOMPARE(second.compensation, sued.compensation - 24_kr);
    QCOMPARE(second.fees() + second.outlays + second.compensation, second.costs);
    const std::vector<exporting::Posting> all = exporting::postings(second, {});
    QCOMPARE(all.size(), size_t(5));
    QVERIFY(sumOf(all).isZero());
    QCOMPARE(all[3].account, u"7790"_s);
    QCOMPARE(all[3].amount, -sued.filed.fee);

    // In the file as well; taken back, each part goes back where it came from.
    TAKE(batch, vouchers.exportTo(u"csv"_s, sued.shop.folder.filePath(u"en.csv"_s)));
    QVERIFY(read(sued.shop.folder.filePath(u"en.csv"_s)).contains(";7790;"));
    MUST(vouchers.setAccounts({u"1500"_s, u"8050"_s, u"3900"_s, u"3900"_s, u"3900"_s})); // The schema names an account once.
    MUST(PaymentWorkflow(*sued.shop.session).undo(second.payment));
    TAKE(back, vouchers.waiting());
    QCOMPARE(back.size(), size_t(1));
    QCOMPARE(back.front().outlays, -second.outlays);
    QCOMPARE(back.front().compensation, -second.compensation);
    QCOMPARE(back.front().fees(), -second.fees());
    TAKE(reversal, vouchers.exportTo(u"saft"_s, sued.shop.folder.filePath(u"to.xml"_s)));
    QCOMPARE(read(sued.shop.folder.filePath(u"to.xml"_s)).count("<AccountID>3900</AccountID>\n    <AccountDescription>"), 1);
    TAKE(none, vouchers.waiting());
    QVERIFY(none.empty());
    Money left;
    TAKE(written, vouchers.written());
    for (const Voucher &voucher : written)
        left += voucher.payment == second.payment ? voucher.outlays : Money();
    QVERIFY(left.isZero());
}

void TestVouchers::whatWentOutUndividedComesBackUndivided()
{
    Sued sued;
    MUST(sued.make());
    VoucherWorkflow vouchers(*sued.shop.session);
    TAKE(batch, vouchers.exportTo(u"csv"_s, sued.shop.folder.filePath(u"en.csv"_s)));
    const QByteArray left = read(sued.shop.folder.filePath(u"en.csv"_s));
    // As a voucher from before costs were told apart stands after the migration.
    store::Query old(sued.shop.session->db(), u"UPDATE voucher SET outlays_ore = NULL, compensation_ore = NULL"_s);
    MUST(old.exec());

    TAKE(waiting, vouchers.waiting());
    QVERIFY(waiting.empty());
    TAKE(all, vouchers.written());
    MUST(PaymentWorkflow(*sued.shop.session).undo(all.back().payment));
    TAKE(back, vouchers.waiting());

    QCOMPARE(back.size(), size_t(1));
    QVERIFY(!back.front().isDivided);
    QCOMPARE(back.front().costs, -all.back().costs);
    QCOMPARE(back.front().fees(), -all.back().costs);
    QCOMPARE(exporting::postings(back.front(), {}).size(), size_t(3));
    TAKE(reversal, vouchers.exportTo(u"csv"_s, sued.shop.folder.filePath(u"to.csv"_s)));
    TAKE(done, vouchers.waiting());
    QVERIFY(done.empty());
    MUST(vouchers.again(batch.id, sued.shop.folder.filePath(u"igjen.csv"_s)));
    QCOMPARE(read(sued.shop.folder.filePath(u"igjen.csv"_s)), left);
}

void TestVouchers::everythingComesOut()
{
    Paid paid;
    MUST(paid.make());
    HandoverWorkflow out(*paid.shop.session);

    TAKE(all, out.everything(paid.file(u"alt.zip"_s)));
    TAKE(file, out.caseArchive(paid.id, paid.file(u"sak.zip"_s)));

    for (const char *member : {"data/claim.json", "data/claim.csv", "data/audit.json", "data/letter.json", "dokumenter/letter_document-1.pdf"})
        QVERIFY2(all.members.contains(QLatin1StringView(member)), member);
    for (const char *member : {"oppstilling.json", "kontroll/rates.json", "kontroll/check_trail.py", "dokumenter/letter_document-1.pdf"})
        QVERIFY2(file.members.contains(QLatin1StringView(member)), member);
    Error refusal;
    REFUSED(out.everything(paid.file(u"alt.zip"_s)), ErrorKind::Conflict);
}

void TestVouchers::aPersonGetsOnlyTheirOwn()
{
    Paid paid;
    MUST(paid.make());
    MUST(paid.shop.import(std::vector<ListRow>{{u"2002"_s, u"F-200"_s, due.addDays(-14), due, 500_kr, 500_kr}}));
    HandoverWorkflow out(*paid.shop.session);
    TAKE(debtor, out.debtor(u"2002"_s));

    TAKE(report, out.accessReport(debtor, paid.file(u"innsyn.zip"_s)));

    QVERIFY(report.members.contains(u"oversikt.xlsx"_s));
    QVERIFY(report.members.contains(u"data/claim.json"_s));
    QVERIFY(!report.members.contains(u"data/letter.json"_s));
    QVERIFY(!report.members.contains(u"data/payment.json"_s));
    Error refusal;
    REFUSED(out.debtor(u"9999"_s), ErrorKind::NotFound);
}

QTEST_MAIN(TestVouchers)
#include "tst_vouchers.moc"
