// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/labels.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

} // namespace

Result<Labels> Labels::load(const QString &language)
{
    QFile file(u":/letters/%1/labels.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, Words::tr("There are no letters in the language \"%1\". Choose nb, nn or en.").arg(language)};
    return read(QString::fromUtf8(file.readAll()));
}

Result<Labels> Labels::forDocuments(const QString &language)
{
    auto out = load(language);
    if (!out)
        return out;
    QFile file(u":/documents/%1/labels.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, Words::tr("There are no legal documents in the language \"%1\". Choose nb or nn.").arg(language)};
    auto more = read(QString::fromUtf8(file.readAll()));
    if (!more)
        return more;
    for (auto it = more->m_words.cbegin(); it != more->m_words.cend(); ++it)
        out->m_words.insert(it.key(), it.value());
    return out;
}

Result<Labels> Labels::read(const QString &text)
{
    Labels out;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype sign = line.indexOf(u'=');
        const QString key = line.left(sign).trimmed();
        if (sign <= 0 || out.m_words.contains(key))
            return Error{ErrorKind::BadInput, Words::tr("Line %1 of the letter labels is not \"key = words\" with a new key.").arg(number)};
        out.m_words.insert(key, line.mid(sign + 1).trimmed());
    }
    return out;
}

QString Labels::text(const QString &key, const QStringList &values) const
{
    QString out = m_words.value(key, key);
    // One pass from the left, so that a value with a percent sign is never read as a place.
    for (qsizetype at = 0; (at = out.indexOf(u'%', at)) >= 0;) {
        const int which = at + 1 < out.size() ? out[at + 1].digitValue() : -1;
        if (which < 1 || which > values.size()) {
            ++at;
            continue;
        }
        out.replace(at, 2, values[which - 1]);
        at += values[which - 1].size();
    }
    return out;
}

QString Labels::longDate(QDate day) const
{
    if (!day.isValid())
        return u"–"_s;
    const QString month = text(u"months"_s).split(u' ', Qt::SkipEmptyParts).value(day.month() - 1);
    return text(u"long.date"_s, {QString::number(day.day()), month, QString::number(day.year())}).replace(u' ', QChar::Nbsp);
}

QString Labels::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    return text(u"list.last"_s, {items.mid(0, items.size() - 1).join(u", "_s), items.last()});
}

} // namespace documents
