// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvwriter.h"

#include "core/money/format.h"

#include <QRegularExpression>

namespace exporting {

namespace {

QString harmless(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-][\\d ]+([.,]\\d+)?$"));
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    const bool sign = first == u'+' || first == u'-';
    const bool formula = first == u'=' || first == u'@' || first == u'\t' || first == u'\r'
        || (sign && !number.match(text).hasMatch());
    return formula ? u'\'' + text : text;
}

QString quoted(const QString &field)
{
    static const QRegularExpression special(QStringLiteral("[;\"\\r\\n]"));
    if (!special.match(field).hasMatch() && field == field.trimmed())
        return field;
    QString inner = field;
    return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

struct Field
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quoted(harmless(text)); }
    QString operator()(Money amount) const { return fmt::plain(amount).replace(u'.', u','); }
    QString operator()(QDate day) const { return day.toString(QStringLiteral("dd.MM.yyyy")); }
    QString operator()(qint64 count) const { return QString::number(count); }
};

} // namespace

QByteArray csv(const ListTable &table)
{
    QByteArray out("\xEF\xBB\xBF");
    QStringList line;
    for (const ListColumn &column : table.columns)
        line.append(quoted(harmless(column.title)));
    out += line.join(u';').toUtf8() + "\r\n";
    for (const std::vector<ListCell> &row : table.rows) {
        line.clear();
        for (const ListCell &cell : row)
            line.append(std::visit(Field(), cell));
        out += line.join(u';').toUtf8() + "\r\n";
    }
    return out;
}

} // namespace exporting
