// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What neighbouring quoted pieces say together: "one " "two" is "one two".
QString joined(const QString &pieces)
{
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString out;
    for (auto it = piece.globalMatch(pieces); it.hasNext();)
        out += it.next().captured(1);
    return out.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
}

/// The source sentences of a .ts file.
QSet<QString> sourcesOf(const SourceFile &file)
{
    static const QRegularExpression source(u"<source>(.*?)</source>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> out;
    for (auto it = source.globalMatch(file.text); it.hasNext();) {
        QString text = it.next().captured(1);
        text.replace(u"&lt;"_s, u"<"_s)
            .replace(u"&gt;"_s, u">"_s)
            .replace(u"&quot;"_s, u"\""_s)
            .replace(u"&apos;"_s, u"'"_s);
        out.insert(text.replace(u"&amp;"_s, u"&"_s));
    }
    return out;
}

} // namespace

QStringList translations::everySentenceIsKnown(const SourceTree &tree)
{
    static const QRegularExpression said(
        u"\\b(?:tr\\s*\\(|QT_TR_NOOP\\s*\\(|(?:translate|QT_TRANSLATE_N?_?NOOP)\\s*\\(\\s*\"\\w+\"\\s*,)"
        "\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    const SourceFile *bokmaal = tree.find(u"translations/kravbok_nb.ts"_s);
    if (!bokmaal)
        return {u"translations/kravbok_nb.ts is missing."_s};
    const QSet<QString> known = sourcesOf(*bokmaal);
    QStringList findings;
    for (const SourceFile &file : tree.sources({u"core"_s, u"ui"_s, u"app"_s})) {
        const QString text = file.uncommented();
        for (auto it = said.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString sentence = joined(match.captured(1));
            if (!sentence.isEmpty() && !known.contains(sentence))
                findings.append(
                    u"%1 line %2 says \"%3\", which no translation knows: build update_translations. What stays unknown "
                    "lupdate overlooks it: it does not look inside tr(QT_TRANSLATE_NOOP())."_s
                        .arg(file.path)
                        .arg(lineAt(text, match.capturedStart()))
                        .arg(sentence.simplified().left(60)));
        }
    }
    return findings;
}
