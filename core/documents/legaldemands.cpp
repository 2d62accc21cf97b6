// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legaldemands.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Error broken(const QString &place)
{
    return {ErrorKind::BadInput, Words::tr("demands.json: the row \"%1\" cannot be used. Install the program again.").arg(place)};
}

/// Every key of the row is one of the known ones: a misspelt `when` would make the demand unconditional.
bool knowsOnly(const QJsonObject &row, const QStringList &keys)
{
    for (const QString &key : row.keys()) {
        if (!keys.contains(key))
            return false;
    }
    return true;
}

/// A day that is given must be one.
bool readDay(const QJsonObject &row, const QString &key, QDate &day)
{
    day = QDate::fromString(row.value(key).toString(), Qt::ISODate);
    return day.isValid() || !row.contains(key);
}

/// The words of a statement: a string is the same in both languages.
bool readWords(const QJsonArray &array, std::vector<QHash<QString, QString>> &words)
{
    for (const QJsonValue &value : array) {
        const QJsonObject each = value.toObject();
        QHash<QString, QString> word;
        for (const QString &language : {u"nb"_s, u"nn"_s}) {
            const QString text = value.isString() ? value.toString() : each.value(language).toString();
            if (text.isEmpty())
                return false;
            word.insert(language, text);
        }
        words.push_back(std::move(word));
    }
    return true;
}

} // namespace

bool rowHolds(QDate from, QDate to, QDate day)
{
    return !day.isValid() || ((!from.isValid() || from <= day) && (!to.isValid() || day <= to));
}

bool LegalDemand::holds(LegalKind document, QDate day, const QSet<QString> &facts) const
{
    if (kind != document || !rowHolds(from, to, day))
        return false;
    if (when.isEmpty())
        return true;
    return when.startsWith(u'!') ? !facts.contains(when.mid(1)) : facts.contains(when);
}

Result<LegalDemands> LegalDemands::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"format"_s) != u"kravbok-demands/1"_s)
        return broken(u"format"_s);
    LegalDemands out;
    for (const QJsonValue &value : root.value(u"demands"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const QString document = row.value(u"document"_s).toString();
        const auto kind = enumFromText<LegalKind>(document);
        LegalDemand demand;
        demand.id = row.value(u"statement"_s).toString();
        demand.law = row.value(u"law"_s).toString();
        demand.when = row.value(u"when"_s).toString();
        for (const QJsonValue &field : row.value(u"fields"_s).toArray())
            demand.fields.append(field.toString());
        const QStringList keys{u"document"_s, u"statement"_s, u"law"_s, u"words"_s, u"fields"_s, u"when"_s, u"from"_s, u"to"_s};
        if (!kind || demand.id.isEmpty() || demand.law.isEmpty() || demand.fields.contains(QString()) || !knowsOnly(row, keys)
            || !readWords(row.value(u"words"_s).toArray(), demand.words) || !readDay(row, u"from"_s, demand.from)
            || !readDay(row, u"to"_s, demand.to))
            return broken(document + u' ' + demand.id);
        demand.kind = *kind;
        out.m_demands.push_back(std::move(demand));
    }
    for (const QJsonValue &value : root.value(u"banned"_s).toArray()) {
        const QJsonObject row = value.toObject();
        BannedWord banned{row.value(u"word"_s).toString(), row.value(u"law"_s).toString(), {}, {}};
        if (banned.word.isEmpty() || banned.law.isEmpty() || !knowsOnly(row, {u"word"_s, u"law"_s, u"from"_s, u"to"_s})
            || !readDay(row, u"from"_s, banned.from) || !readDay(row, u"to"_s, banned.to))
            return broken(banned.word);
        out.m_banned.push_back(std::move(banned));
    }
    if (out.m_demands.empty())
        return broken(u"demands"_s);
    return out;
}

const Result<LegalDemands> &LegalDemands::shipped()
{
    static const Result<LegalDemands> demands = [] {
        QFile file(u":/law/demands.json"_s);
        return parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return demands;
}

} // namespace documents
