// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace words {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString field(import::Field field)
{
    using import::Field;
    switch (field) {
    case Field::Ignore: return ImportWords::tr("Not used");
    case Field::Open: return ImportWords::tr("Open amount");
    case Field::Amount: return ImportWords::tr("Original amount");
    case Field::Debit: return ImportWords::tr("Debit");
    case Field::Credit: return ImportWords::tr("Credit");
    case Field::CustomerNumber: return ImportWords::tr("Customer number");
    case Field::CustomerName: return ImportWords::tr("Customer name");
    case Field::InvoiceNumber: return ImportWords::tr("Invoice number");
    case Field::InvoiceDate: return ImportWords::tr("Invoice date");
    case Field::DueDate: return ImportWords::tr("Due date");
    case Field::Kid: return QStringLiteral("KID");
    case Field::OrgNumber: return ImportWords::tr("Organisation number");
    case Field::Email: return ImportWords::tr("E-mail");
    case Field::Phone: return ImportWords::tr("Phone");
    case Field::Street: return ImportWords::tr("Address");
    case Field::Street2: return ImportWords::tr("Address, second line");
    case Field::Postcode: return ImportWords::tr("Post code");
    case Field::Town: return ImportWords::tr("Town");
    case Field::Country: return ImportWords::tr("Country");
    case Field::Currency: return ImportWords::tr("Currency");
    case Field::CurrencyAmount: return ImportWords::tr("Amount in currency");
    case Field::Text: return ImportWords::tr("What it is for");
    case Field::VoucherNumber: return ImportWords::tr("Voucher number");
    case Field::Type: return ImportWords::tr("Kind of entry");
    }
    return {};
}

QString fileFormat(const import::ImportBatch &batch)
{
    if (batch.format == u"saft")
        return QStringLiteral("SAF-T %1").arg(batch.version).trimmed();
    return batch.format == u"csv" ? ImportWords::tr("List") : batch.format;
}

QString delimiter(const QString &sign)
{
    if (sign == u";")
        return ImportWords::tr("semicolon");
    if (sign == u",")
        return ImportWords::tr("comma");
    if (sign == u"\t")
        return ImportWords::tr("tab");
    if (sign == u"|")
        return ImportWords::tr("vertical bar");
    return sign;
}

QString encoding(const QString &name)
{
    if (name == u"windows-1252")
        return QStringLiteral("Windows-1252");
    return name.toUpper();
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Info: return Tone::Accent;
    case Severity::Warning: return Tone::Warn;
    case Severity::Error: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Info: return ImportWords::tr("Good to know");
    case Severity::Warning: return ImportWords::tr("Look at this");
    case Severity::Error: return ImportWords::tr("Must be mended");
    }
    return {};
}

Tone rowTone(import::RowState state)
{
    switch (state) {
    case import::RowState::Ok:
    case import::RowState::Skipped: return Tone::Neutral;
    case import::RowState::Warning: return Tone::Warn;
    case import::RowState::Error: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString cellRole(import::CellRole role)
{
    switch (role) {
    case import::CellRole::Value: return {};
    case import::CellRole::Ignored: return ImportWords::tr("Not used");
    case import::CellRole::Doubtful: return ImportWords::tr("Read, but look at it");
    case import::CellRole::Error: return ImportWords::tr("Cannot be read");
    }
    return {};
}

std::vector<IssueGroup> grouped(const std::vector<Issue> &issues)
{
    std::vector<IssueGroup> out;
    for (const Issue &issue : issues) {
        auto known = std::find_if(out.begin(), out.end(), [&](const IssueGroup &group) {
            return group.severity == issue.severity && group.code == issue.code;
        });
        if (known == out.end()) {
            out.push_back({issue.severity, issue.code, issue.text, issue.fix, 0, {}, {}, {}});
            known = out.end() - 1;
        }
        ++known->count;
        static const QRegularExpression figure(QStringLiteral("\\d+"));
        if (const auto line = figure.match(issue.place); line.hasMatch())
            known->lines.push_back(line.captured().toInt());
        if (!issue.place.isEmpty() && known->all.size() < placesKept && (known->all.isEmpty() || known->all.back() != issue.place))
            known->all.append(issue.place);
        if (!issue.place.isEmpty() && known->places.size() < placesShown && !known->places.contains(issue.place))
            known->places.append(issue.place);
    }
    std::stable_sort(out.begin(), out.end(), [](const IssueGroup &a, const IssueGroup &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.count > b.count;
    });
    return out;
}

QString places(const IssueGroup &group)
{
    const int more = group.count - static_cast<int>(group.places.size());
    const QString named = group.places.join(QStringLiteral(", "));
    if (group.places.isEmpty() || more <= 0)
        return named;
    return ImportWords::tr("%1 and %n more", nullptr, more).arg(named);
}

} // namespace words
