// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/limitationworkflow.h"

#include <QCoreApplication>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitationWorkflow)
};

/// RFC 5545 section 3.3.11: text escapes backslash, semicolon, comma and line breaks.
QByteArray escaped(const QString &text)
{
    QString out;
    for (const QChar sign : text) {
        if (sign == u'\\' || sign == u';' || sign == u',')
            out += u'\\';
        if (sign == u'\n')
            out += QStringLiteral("\\n");
        else if (sign != u'\r')
            out += sign;
    }
    return out.toUtf8();
}

/// Section 3.1: lines end in CR LF and are folded at 75 octets, never inside a character.
void add(QByteArray &out, const QByteArray &line)
{
    constexpr qsizetype most = 75;
    qsizetype at = 0;
    while (line.size() - at > (at == 0 ? most : most - 1)) {
        qsizetype end = at + (at == 0 ? most : most - 1);
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
            --end;
        out += line.mid(at, end - at) + "\r\n ";
        at = end;
    }
    out += line.mid(at) + "\r\n";
}

QByteArray day(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

} // namespace

QByteArray limitationCalendar(const std::vector<LimitationRow> &rows, const Session &session)
{
    QByteArray out;
    const QByteArray stamp = session.nowUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kravbok//Limitation//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        add(out, line);
    const auto event = [&](const QByteArray &word, const LimitationRow &row, QDate last, const Reason &reason, const QString &title,
                           const std::vector<std::pair<int, QDate>> &warnings) {
        if (!last.isValid())
            return;
        add(out, "BEGIN:VEVENT");
        // The firm and the claim name the event for good: a new file moves it instead of doubling it.
        add(out, "UID:" + word + '-' + session.creditor().orgnr.toLatin1() + '-' + QByteArray::number(row.claim.value) + "@kravbok");
        add(out, "DTSTAMP:" + stamp);
        add(out, "DTSTART;VALUE=DATE:" + day(last));
        add(out, "DTEND;VALUE=DATE:" + day(last.addDays(1)));
        add(out, "SUMMARY:" + escaped(title));
        add(out, "DESCRIPTION:" + escaped(session.sentence(reason)));
        add(out, "TRANSP:TRANSPARENT");
        for (const auto &[months, begins] : warnings) {
            add(out, "BEGIN:VALARM");
            add(out, "ACTION:DISPLAY");
            add(out, "TRIGGER:-P" + QByteArray::number(begins.daysTo(last)) + 'D');
            add(out, "DESCRIPTION:" + escaped(Words::tr("%n month(s) left", nullptr, months) + QStringLiteral(": ") + title));
            add(out, "END:VALARM");
        }
        add(out, "END:VEVENT");
    };
    for (const LimitationRow &row : rows) {
        event("limitation", row, row.limitation.date, row.limitation.reason,
              Words::tr("Invoice %1, %2: last day before it is time-barred (%3)").arg(row.number, row.debtorName, fmt::kroner(row.open)), row.warnings);
        event("limitation-interest", row, row.interest.next, row.interest.reason,
              Words::tr("Invoice %1, %2: last day before its oldest late interest is time-barred (%3)")
                  .arg(row.number, row.debtorName, fmt::kroner(row.interest.open - row.interest.lapsed)),
              row.interestWarnings);
    }
    add(out, "END:VCALENDAR");
    return out;
}

} // namespace workflow
