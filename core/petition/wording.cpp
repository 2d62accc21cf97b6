// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(petition)
};

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"\\{[a-z]+\\}"_s);
    QStringList out;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        out.append(it.next().captured());
    out.removeDuplicates();
    out.sort();
    return out;
}

} // namespace

Result<Wording> Wording::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"format"_s) != u"kravbok-petition-words/1"_s)
        return Error{ErrorKind::BadInput,
                     Words::tr("petition.json: the format is not kravbok-petition-words/1.")};
    Wording out;
    const QJsonObject texts = root.value(u"texts"_s).toObject();
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        const QJsonObject both = it.value().toObject();
        const Both pair{both.value(u"nb"_s).toString(), both.value(u"nn"_s).toString()};
        if (pair.nb.isEmpty() || pair.nn.isEmpty()
            || placeholders(pair.nb) != placeholders(pair.nn))
            return Error{ErrorKind::BadInput,
                         Words::tr("petition.json: \"%1\" is not the same in both languages.")
                             .arg(it.key())};
        out.m_texts.insert(it.key(), pair);
    }
    return out;
}

QString Wording::text(const char *key, const QString &language,
                      std::initializer_list<std::pair<const char *, QString>> values) const
{
    const auto found = m_texts.constFind(QString::fromUtf8(key));
    if (found == m_texts.constEnd())
        return {};
    QString out = language == u"nn" ? found->nn : found->nb;
    // Filled in one pass, so that a name with braces in it is never filled again.
    QString filled;
    qsizetype at = 0;
    while (at < out.size()) {
        const qsizetype open = out.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : out.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += QStringView(out).sliced(at, open - at);
        const QString name = out.sliced(open + 1, close - open - 1);
        for (const auto &[known, value] : values) {
            if (name == QLatin1StringView(known))
                filled += value;
        }
        at = close + 1;
    }
    return filled + out.sliced(at);
}

} // namespace petition
