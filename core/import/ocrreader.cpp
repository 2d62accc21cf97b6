// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ocrreader.h"

#include "core/import/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

constexpr int ocrGiro = 9;
constexpr int lineLength = 80;

QString say(const char *text)
{
    return QCoreApplication::translate("import", text);
}

bool isReversalType(int type)
{
    return type == 18 || type == 20;
}

/// A line written anew by a program that made UTF-8 of it: eighty signs, more than eighty bytes.
std::optional<QByteArray> backToLatin1(QByteArrayView line)
{
    const QString text = QString::fromUtf8(line);
    if (text.size() != lineLength || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text.toLatin1();
}

} // namespace

QString OcrReader::place() const
{
    return say(QT_TRANSLATE_NOOP("import", "line %1")).arg(m_lineNumber);
}

bool OcrReader::refuse(const char *code, const QString &text)
{
    m_issues.error(
        code, place(), text,
        say(QT_TRANSLATE_NOOP(
            "import", "Fetch the file again from the bank; it must not be edited by hand.")));
    return false;
}

bool OcrReader::outOfPlace(const OcrRecord &line)
{
    //: %1 is the beginning of a line of a bank file
    return refuse(
        "ocr.order",
        say(QT_TRANSLATE_NOOP("import", "The record %1 does not belong in this place of the file."))
            .arg(QString::fromLatin1(line.field(1, 8))));
}

bool OcrReader::take(QByteArrayView line)
{
    ++m_lineNumber;
    // Transfer programs add blanks, an end mark of DOS days or an empty line; none of it is a record.
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\x1a')
           && line.size() != lineLength)
        line.chop(1);
    if (line.isEmpty())
        return true;
    if (line.size() == lineLength)
        return record(OcrRecord(line));
    if (const auto latin = backToLatin1(line)) {
        m_issues.info(
            "encoding.guessed", place(),
            say(QT_TRANSLATE_NOOP(
                "import", "The line is UTF-8, which these files are not; it was read so.")));
        return record(OcrRecord(*latin));
    }
    return refuse("ocr.length",
                  say(QT_TRANSLATE_NOOP(
                          "import", "The line has %1 signs; every line of the file must have 80."))
                      .arg(line.size()));
}

bool OcrReader::record(const OcrRecord &line)
{
    if (!line.isRecord())
        return refuse("ocr.record",
                      say(QT_TRANSLATE_NOOP(
                              "import", "The line begins with \"%1\" and is no record of Nets."))
                          .arg(QString::fromLatin1(line.field(1, 8)).simplified()));
    ++m_transmission.records;
    switch (m_state) {
    case State::Outside:
        return line.recordType() == 10 && line.service() == 0 ? startTransmission(line)
                                                              : outOfPlace(line);
    case State::Transmission:
        if (line.recordType() == 20)
            return startAssignment(line);
        return line.recordType() == 89 && line.service() == 0 ? endTransmission(line)
                                                              : outOfPlace(line);
    case State::Assignment: ++m_assignment.records; return inAssignment(line);
    case State::Other: return inOtherService(line);
    }
    return false;
}

bool OcrReader::startTransmission(const OcrRecord &line)
{
    m_key = QString::fromLatin1(line.field(9, 16)) + u'/' + QString::fromLatin1(line.field(17, 23))
        + u'/' + QString::fromLatin1(line.field(24, 31));
    m_transmission = {};
    m_transmission.records = 1;
    m_state = State::Transmission;
    return true;
}

bool OcrReader::startAssignment(const OcrRecord &line)
{
    m_assignment = {};
    m_assignment.records = 1;
    if (line.service() != ocrGiro) {
        m_otherService = line.service();
        ++m_otherRecords[m_otherService];
        m_state = State::Other;
        return true;
    }
    if (!line.digits(25, 35))
        return refuse(
            "ocr.digits",
            say(QT_TRANSLATE_NOOP(
                "import",
                "The account number in positions 25 to 35 holds something else than digits.")));
    m_number = QString::fromLatin1(line.field(18, 24));
    m_account = QString::fromLatin1(line.field(25, 35));
    const bool known =
        std::any_of(m_accounts.begin(), m_accounts.end(),
                    [this](const ImportedAccount &one) { return one.account == m_account; });
    if (!known)
        m_accounts.push_back({m_account, {}});
    m_state = State::Assignment;
    return true;
}

bool OcrReader::inOtherService(const OcrRecord &line)
{
    ++m_otherRecords[m_otherService];
    if (line.service() != m_otherService)
        return outOfPlace(line);
    if (line.recordType() == 88) {
        m_transmission.transactions += line.digits(9, 16).value_or(0);
        m_transmission.net += line.digits(25, 41).value_or(0);
        m_state = State::Transmission;
    }
    return true;
}

bool OcrReader::inAssignment(const OcrRecord &line)
{
    if (line.service() != ocrGiro)
        return outOfPlace(line);
    switch (line.recordType()) {
    case 30: return closePayment() && amountOne(line);
    case 31: return amountTwo(line);
    case 32: return amountThree(line);
    case 88: return closePayment() && endAssignment(line);
    default: return outOfPlace(line);
    }
}

bool OcrReader::amountOne(const OcrRecord &line)
{
    const auto number = line.digits(9, 15);
    const auto amount = line.digits(33, 49);
    const QDate day = line.day(16);
    const char sign = line.field(32, 32).front();
    if (!number || !amount)
        return refuse(
            "ocr.digits",
            say(QT_TRANSLATE_NOOP(
                "import",
                "A number of the payment (positions 9 to 15 or 33 to 49) holds something else than digits.")));
    if (!day.isValid())
        return refuse("ocr.date",
                      say(QT_TRANSLATE_NOOP(
                              "import", "The settlement date %1 in positions 16 to 21 is no day."))
                          .arg(line.text(16, 21)));
    if (*amount > limits::largestOre)
        return refuse("ocr.amount",
                      say(QT_TRANSLATE_NOOP("import", "The amount %1 is larger than any payment."))
                          .arg(line.text(33, 49)));
    if (sign != '-' && sign != '0' && sign != ' ')
        return refuse("ocr.sign",
                      say(QT_TRANSLATE_NOOP(
                              "import", "The sign \"%1\" in position 32 is neither 0 nor minus."))
                          .arg(line.text(32, 32)));

    m_openType = line.transactionType();
    m_openNumber = *number;
    m_secondSeen = false;
    ImportedPayment &out = m_open.emplace();
    BankPayment &payment = out.payment;
    payment.format = BankFormat::Ocr;
    payment.booked = day;
    payment.amount = Money::fromOre(*amount);
    payment.account = m_account;
    payment.kid = line.text(50, 74);
    out.kidCheck = identifiers::kidCheck(payment.kid);
    const bool taken = sign == '-' || isReversalType(m_openType);
    payment.direction = taken ? BankDirection::Reversal : BankDirection::In;
    const bool plain = (m_openType >= 10 && m_openType <= 17) || m_openType == 19;
    payment.byHand = taken || !plain;
    out.place = place();
    out.key =
        QStringLiteral("ocr:%1/%2/%3").arg(m_key, m_number, QString::fromLatin1(line.field(9, 15)));
    out.raw = QString::fromLatin1(line.field(1, lineLength));
    if (!plain && !isReversalType(m_openType) && m_openType != 21)
        m_issues.warning(
            "ocr.type", place(),
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "The transaction type %1 is not known; the payment waits for a person."))
                .arg(m_openType));
    if (!payment.kid.isEmpty() && out.kidCheck == identifiers::KidCheck::None)
        m_issues.warning(
            "kid.check", place(),
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "The KID %1 fails its control digit. The bank took it, so it is kept as it is."))
                .arg(payment.kid));

    const qint64 net = sign == '-' ? -*amount : *amount;
    for (Counts *counts : {&m_assignment, &m_transmission}) {
        ++counts->transactions;
        counts->net += net;
        counts->absolute += *amount;
        counts->reversals |= isReversalType(m_openType);
        if (!counts->first.isValid() || day < counts->first)
            counts->first = day;
        if (!counts->last.isValid() || day > counts->last)
            counts->last = day;
    }
    // A hundred thousand of the largest payments would leave 64 bits; no bank has so much money.
    if (m_transmission.absolute > limits::largestOre)
        return refuse(
            "ocr.amount",
            say(QT_TRANSLATE_NOOP("import",
                                  "The payments of the file add up to more than any bank holds.")));
    m_ocrSeen = true;
    return true;
}

bool OcrReader::amountTwo(const OcrRecord &line)
{
    if (!m_open || m_secondSeen || line.digits(9, 15) != m_openNumber)
        return outOfPlace(line);
    m_secondSeen = true;
    BankPayment &payment = m_open->payment;
    if (!line.isZero(26, 34))
        payment.reference = line.text(26, 34);
    if (!line.isZero(48, 58))
        payment.payerAccount = line.text(48, 58);
    payment.ordered = line.day(42);
    if (!payment.ordered.isValid() && !line.isZero(42, 47))
        m_issues.warning(
            "ocr.order_date", place(),
            say(QT_TRANSLATE_NOOP("import", "The order date %1 is no day and was left out."))
                .arg(line.text(42, 47)));
    m_open->raw += u'\n' + QString::fromLatin1(line.field(1, lineLength));
    return true;
}

bool OcrReader::amountThree(const OcrRecord &line)
{
    if (!m_open || !m_secondSeen || line.digits(9, 15) != m_openNumber)
        return outOfPlace(line);
    BankPayment &payment = m_open->payment;
    const QString text = line.text(16, 55);
    if (payment.text.size() + text.size() > limits::bankTextChars)
        return refuse(
            "ocr.text",
            say(QT_TRANSLATE_NOOP("import", "The text of the payment is longer than any text.")));
    payment.text += payment.text.isEmpty() || text.isEmpty() ? text : u' ' + text;
    m_open->raw += u'\n' + QString::fromLatin1(line.field(1, lineLength));
    return true;
}

bool OcrReader::closePayment()
{
    if (!m_open)
        return true;
    if (!m_secondSeen)
        return refuse("ocr.order",
                      say(QT_TRANSLATE_NOOP(
                              "import", "The payment %1 lacks its second record (amount item 2)."))
                          .arg(m_openNumber));
    if (m_open->payment.amount.isZero()) {
        ++m_zeros;
    } else {
        for (ImportedAccount &one : m_accounts) {
            if (one.account == m_account
                && (!one.newest.isValid() || m_open->payment.booked > one.newest))
                one.newest = m_open->payment.booked;
        }
        m_payments.push_back(std::move(*m_open));
    }
    m_open.reset();
    return true;
}

} // namespace import
