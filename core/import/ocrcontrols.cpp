// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dateformat.h"
#include "core/import/ocrreader.h"
#include "core/money/format.h"

#include <QCoreApplication>

namespace import {

// The controls of an OCR giro file: what its end records state against what was read.

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("import", text);
}

QString kroner(qint64 ore)
{
    return fmt::amount(Money::fromOre(ore));
}

} // namespace

bool OcrReader::holds(const OcrRecord &line, const Counts &counted, bool exact)
{
    const auto transactions = line.digits(9, 16);
    const auto records = line.digits(17, 24);
    const auto sum = line.digits(25, 41);
    if (!transactions || !records || !sum)
        return refuse(
            "ocr.digits",
            say(QT_TRANSLATE_NOOP(
                "import",
                "A control figure (positions 9 to 41) holds something else than digits.")));
    if (*records != counted.records)
        return refuse(
            "ocr.count",
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "The file should have %1 records here and has %2. It is cut or mixed with another."))
                .arg(*records)
                .arg(counted.records));
    if (*transactions != counted.transactions)
        return refuse("ocr.count",
                      say(QT_TRANSLATE_NOOP(
                              "import", "The file should have %1 transactions here and has %2."))
                          .arg(*transactions)
                          .arg(counted.transactions));
    // The sum is the net (the specification's own example); it also says that types 18 and 20 are added.
    const bool agrees = *sum == counted.net || *sum == -counted.net
        || (counted.reversals && *sum == counted.absolute);
    if (agrees)
        return true;
    const QString text =
        say(QT_TRANSLATE_NOOP(
                "import",
                "The control sum is %1, but the payments add up to %2 net and %3 without their signs."))
            .arg(kroner(*sum), kroner(counted.net), kroner(counted.absolute));
    if (exact)
        return refuse("ocr.sum", text);
    m_issues.warning("ocr.sum", place(), text);
    return true;
}

bool OcrReader::endAssignment(const OcrRecord &line)
{
    if (!holds(line, m_assignment, true))
        return false;
    const QDate first = line.day(48);
    const QDate last = line.day(54);
    if ((first.isValid() && m_assignment.first.isValid() && first != m_assignment.first)
        || (last.isValid() && m_assignment.last.isValid() && last != m_assignment.last)) {
        //: the days are dates
        m_issues.warning(
            "ocr.days", place(),
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "The file says settlement from %1 to %2, but its payments run from %3 to %4."))
                .arg(fmt::date(first), fmt::date(last), fmt::date(m_assignment.first),
                     fmt::date(m_assignment.last)));
    }
    m_state = State::Transmission;
    return true;
}

bool OcrReader::endTransmission(const OcrRecord &line)
{
    // Sums of other services are taken on their word, so they cannot refuse the file.
    if (!holds(line, m_transmission, m_otherRecords.isEmpty()))
        return false;
    m_state = State::Outside;
    return true;
}

void OcrReader::finish(ImportBatch &batch)
{
    batch.format = QStringLiteral("ocr");
    if (!m_issues.hasErrors() && m_state != State::Outside)
        refuse("ocr.cut",
               say(QT_TRANSLATE_NOOP("import",
                                     "The file ends before its end record. It is cut off.")));
    QStringList services;
    qint64 others = 0;
    for (auto it = m_otherRecords.constBegin(); it != m_otherRecords.constEnd(); ++it) {
        services.append(QStringLiteral("%1").arg(it.key(), 2, 10, QLatin1Char('0')));
        others += it.value();
    }
    if (!m_issues.hasErrors() && !m_ocrSeen) {
        const QString seen = services.isEmpty() ? QString()
                                                : u' '
                + say(QT_TRANSLATE_NOOP("import", "It holds service %1."))
                      .arg(services.join(QStringLiteral(", ")));
        m_issues.error(
            "ocr.no_payments", {},
            say(QT_TRANSLATE_NOOP(
                "import",
                "This is a Nets file, but there are no payments in it: no transaction of service 09 (OCR giro)."))
                + seen,
            say(QT_TRANSLATE_NOOP(
                "import",
                "Fetch the OCR giro file from the bank; agreements and payment requests are other files.")));
    }
    if (m_issues.hasErrors()) {
        batch.refused = true;
        batch.issues = m_issues.take();
        return;
    }
    batch.payments = std::move(m_payments);
    batch.accounts = std::move(m_accounts);
    if (others > 0)
        m_issues.info(
            "ocr.other_services", {},
            say(QT_TRANSLATE_NOOP("import", "%1 records of other Nets services (%2) were skipped."))
                .arg(others)
                .arg(services.join(QStringLiteral(", "))));
    summary(batch);
    batch.issues = m_issues.take();
}

void OcrReader::summary(const ImportBatch &batch)
{
    qint64 reversals = 0;
    qint64 byHand = 0;
    for (const ImportedPayment &one : batch.payments) {
        const bool taken = one.payment.direction == BankDirection::Reversal;
        reversals += taken;
        byHand += !taken && one.payment.byHand;
    }
    m_issues.info("bank.contents", {},
                  say(QT_TRANSLATE_NOOP("import", "%1 payments and %2 taken back, %3 in all."))
                      .arg(static_cast<qint64>(batch.payments.size()) - reversals)
                      .arg(reversals)
                      .arg(fmt::kroner(batch.paidTotal())));
    if (reversals > 0)
        m_issues.info(
            "bank.reversals", {},
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "%1 lines take money back (negative sign, or types 18 and 20); they wait for a person."))
                .arg(reversals));
    if (byHand > 0)
        m_issues.info(
            "bank.by_hand", {},
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "%1 payments carry free text instead of a KID; they wait for a person."))
                .arg(byHand));
    if (m_zeros > 0)
        m_issues.info(
            "bank.zero", {},
            say(QT_TRANSLATE_NOOP("import", "%1 payments of nothing were left out.")).arg(m_zeros));
}

} // namespace import
