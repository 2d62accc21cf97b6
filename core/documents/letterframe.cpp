// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterframe.h"

#include "core/calendar/dateformat.h"
#include "core/documents/countries.h"
#include "core/documents/paymentbox.h"
#include "core/documents/sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal addressPoints = 10.5;
constexpr qreal addressStep = mm(4.4);
constexpr qreal quietPoints = 8.5;

/// A name over at most two lines: where even two are too short, in smaller type, never cut.
QStringList nameLines(const QString &name, qreal &points)
{
    points = addressPoints;
    QStringList lines = wrapped(name, face(points), mm(place::addressWidth));
    while (lines.size() > 2 && points > 6.5) {
        points -= 0.5;
        lines = wrapped(name, face(points), mm(place::addressWidth));
    }
    return lines;
}

} // namespace

LetterFrame::LetterFrame(const LetterInput &input, const Labels &labels, const QString &heading)
    : m_input(input)
    , m_labels(labels)
    , m_heading(heading)
{
}

void LetterFrame::paint(Sheet &sheet, int page, int pages) const
{
    if (page == 0) {
        paintSender(sheet);
        paintAddress(sheet);
        paintFacts(sheet);
        for (const qreal fold : {99.0, 198.0})
            sheet.rule(mm(4), mm(fold), mm(8), mm(fold), pt(0.4), ink::line);
    } else {
        paintContinuation(sheet);
    }
    if (page + 1 == pages)
        paintPayment(sheet);
    paintFooter(sheet, page, pages);
    if (m_input.draft)
        paintDraftMark(sheet);
}

void LetterFrame::paintSender(Sheet &sheet) const
{
    // Above y = 24 mm, clear of the window of every envelope.
    const qreal width = mm(place::right - place::left);
    qreal points = 13;
    QStringList lines = wrapped(m_input.creditor.name, face(points, QFont::Bold), width);
    while (lines.size() > 2 && points > 8) {
        points -= 0.5;
        lines = wrapped(m_input.creditor.name, face(points, QFont::Bold), width);
    }
    qreal y = mm(lines.size() > 1 ? 15 : 18);
    for (const QString &line : lines) {
        sheet.text(mm(place::left), y, line, face(points, QFont::Bold));
        y += pt(points) * 1.25;
    }
}

void LetterFrame::paintAddress(Sheet &sheet) const
{
    qreal points = addressPoints;
    qreal y = mm(place::addressTop) + pt(addressPoints) * 0.75;
    const auto line = [&](const QString &words, qreal size) {
        sheet.text(mm(place::left), y, words, face(size));
        y += addressStep;
    };
    for (const QString &words : nameLines(m_input.debtor.name, points))
        line(words, points);
    for (const QString &entry : addressLines(m_input.debtor)) {
        for (const QString &words : wrapped(entry, face(addressPoints), mm(place::addressWidth)))
            line(words, addressPoints);
    }
}

void LetterFrame::paintFacts(Sheet &sheet) const
{
    const std::pair<QString, QString> facts[]{
        {u"info.date"_s, fmt::date(m_input.date)},        {u"info.case"_s, m_input.caseNumber},
        {u"info.customer"_s, m_input.debtor.number},      {u"info.contact"_s, m_input.creditor.contact},
        {u"info.phone"_s, m_input.creditor.phone},        {u"info.email"_s, m_input.creditor.email},
    };
    constexpr qreal points = 8.8;
    constexpr qreal step = mm(4.6);
    qreal values = mm(place::besideWindow);
    for (const auto &[key, value] : facts) {
        if (!value.isEmpty())
            values = std::max(values, mm(place::besideWindow + 4) + widthOf(m_labels.text(key), face(points)));
    }
    const qreal room = mm(place::right) - values;
    qreal y = mm(place::addressTop) + pt(points) * 0.85;
    for (const auto &[key, value] : facts) {
        if (value.isEmpty())
            continue;
        // An e-mail address is rather printed smaller than broken.
        qreal size = points;
        while (size > 7 && widthOf(value, face(size)) > room)
            size -= 0.3;
        sheet.text(mm(place::besideWindow), y, m_labels.text(key), face(points), ink::quiet);
        for (const QString &line : wrapped(value, face(size), room)) {
            sheet.text(values, y, line, face(size));
            y += step;
        }
    }
}

void LetterFrame::paintContinuation(Sheet &sheet) const
{
    const QString right = QStringList{m_heading, m_labels.text(u"head.case"_s, {m_input.caseNumber}), fmt::date(m_input.date)}.join(u" · "_s);
    const QFont font = face(quietPoints);
    const qreal room = mm(place::right - place::left - 6) - widthOf(right, font);
    const QFont strong = face(quietPoints, QFont::Bold);
    const QStringList names = wrapped(m_input.creditor.name, strong, room);
    qreal y = mm(17) - pt(quietPoints) * 1.3 * static_cast<qreal>(names.size() - 1);
    for (const QString &line : names) {
        sheet.text(mm(place::left), y, line, strong);
        y += pt(quietPoints) * 1.3;
    }
    sheet.text(mm(place::right), mm(17), right, font, ink::quiet, Align::Right);
    sheet.rule(mm(place::left), mm(20), mm(place::right), mm(20), pt(0.3), ink::line);
}

void LetterFrame::paintPayment(Sheet &sheet) const
{
    paintPaymentBox(sheet, m_input, m_labels, QRectF(mm(place::left), mm(place::boxTop), mm(place::right - place::left), mm(place::boxHeight)));
    qreal y = mm(place::boxTop + place::boxHeight + 5.5);
    for (const QString &line : wrapped(question(), face(quietPoints), mm(place::right - place::left))) {
        sheet.text(mm(place::left), y, line, face(quietPoints), ink::quiet);
        y += pt(quietPoints) * 1.4;
    }
}

QString LetterFrame::question() const
{
    const QString &phone = m_input.creditor.phone;
    const QString &email = m_input.creditor.email;
    if (!phone.isEmpty() && !email.isEmpty())
        return m_labels.text(u"questions.both"_s, {phone, email, m_input.caseNumber});
    if (!phone.isEmpty())
        return m_labels.text(u"questions.phone"_s, {phone, m_input.caseNumber});
    if (!email.isEmpty())
        return m_labels.text(u"questions.email"_s, {email, m_input.caseNumber});
    return m_labels.text(u"questions.post"_s, {m_input.caseNumber});
}

void LetterFrame::paintFooter(Sheet &sheet, int page, int pages) const
{
    paintPageFooter(sheet, m_input.creditor, m_labels, page, pages);
}

void LetterFrame::paintDraftMark(Sheet &sheet) const
{
    // The upper right corner: no envelope window reaches it.
    const QFont font = face(8.5, QFont::Bold);
    const QString words = m_labels.text(u"draft"_s);
    const qreal width = widthOf(words, font) + mm(5);
    const QRectF box(mm(place::right) - width, mm(4.8), width, mm(5.6));
    sheet.frame(box, pt(0.6), mm(1.2), ink::quiet);
    sheet.text(box.left() + mm(2.5), box.top() + mm(3.9), words, font, ink::quiet);
}

QStringList addressLines(const Debtor &debtor)
{
    QStringList out;
    for (const QString &line : debtor.address.lines) {
        if (!line.trimmed().isEmpty())
            out.append(line.trimmed());
    }
    const QString town = (debtor.address.postcode + u' ' + debtor.address.town).trimmed();
    if (!town.isEmpty())
        out.append(town);
    const QString country = countryName(debtor.address.country);
    if (!country.isEmpty())
        out.append(country);
    return out;
}

QString groupedOrgnr(const QString &orgnr)
{
    return orgnr.size() == 9 ? orgnr.left(3) + QChar::Nbsp + orgnr.mid(3, 3) + QChar::Nbsp + orgnr.mid(6) : orgnr;
}

QString footerLine(const Creditor &creditor, const Labels &labels)
{
    QStringList parts{creditor.name};
    if (!creditor.orgnr.isEmpty()) {
        const QString number = groupedOrgnr(creditor.orgnr) + (creditor.vatRegistered ? QString(QChar::Nbsp) + u"MVA"_s : QString());
        parts.append(labels.text(u"footer.orgnr"_s, {number}));
    }
    QStringList address = creditor.address.lines;
    address.append((creditor.address.postcode + u' ' + creditor.address.town).trimmed());
    address.removeAll(QString());
    if (!address.isEmpty())
        parts.append(address.join(u", "_s));
    return parts.join(u" · "_s);
}

void paintPageFooter(Sheet &sheet, const Creditor &creditor, const Labels &labels, int page, int pages)
{
    constexpr qreal points = 8;
    const QFont font = face(points);
    const QString number = labels.text(u"footer.page"_s, {QString::number(page + 1), QString::number(pages)});
    const qreal room = mm(place::right - place::left - 6) - widthOf(number, font);
    sheet.rule(mm(place::left), mm(place::footerTop), mm(place::right), mm(place::footerTop), pt(0.3), ink::line);
    qreal y = mm(place::footerTop + 4.2);
    sheet.text(mm(place::right), y, number, font, ink::quiet, Align::Right);
    for (const QString &line : wrapped(footerLine(creditor, labels), font, room)) {
        sheet.text(mm(place::left), y, line, font, ink::quiet);
        y += pt(points) * 1.35;
    }
}

} // namespace documents
