// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList forms; ///< One, or one for each number form.
    bool numbered = false;
    QString state; ///< "unfinished", "vanished", "obsolete", or empty.
};

/// The messages of a .ts file; `error` is set when it is not well-formed.
QList<Message> messagesOf(const SourceFile &file, QString &error)
{
    QList<Message> out;
    QXmlStreamReader xml(file.text);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            out.append(Message{{}, {}, xml.attributes().value(u"numerus"_s) == u"yes", {}});
        } else if (xml.name() == u"source" && !out.isEmpty()) {
            out.last().source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"translation" && !out.isEmpty()) {
            out.last().state = xml.attributes().value(u"type"_s).toString();
            if (!out.last().numbered)
                out.last().forms = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        } else if (xml.name() == u"numerusform" && !out.isEmpty()) {
            out.last().forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    if (xml.hasError())
        error = xml.errorString();
    return out;
}

/// %1, %2, …, %n in order, each once; a form for one thing may leave %n out ("one day").
QStringList placeholders(const QString &text, bool withNumber)
{
    static const QRegularExpression pattern(u"%(?:L?(\\d{1,2})|(n))"_s);
    QStringList out;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1) + match.captured(2);
        if (!out.contains(name) && (withNumber || name != u"n"))
            out.append(name);
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

QStringList translations::filesAreFinished(const SourceTree &tree)
{
    QStringList findings;
    for (const SourceFile &file : tree.files()) {
        if (!file.isIn(QLatin1StringView("translations")) || !file.path.endsWith(u".ts"_s))
            continue;
        // The English file holds the plurals only: the rest of the English stands in the source.
        const bool pluralsOnly = file.path.endsWith(u"_en.ts"_s);
        QString error;
        for (const Message &message : messagesOf(file, error)) {
            if (message.state == u"vanished" || message.state == u"obsolete"
                || (pluralsOnly && !message.numbered))
                continue;
            const QString place =
                u"%1, \"%2\""_s.arg(file.path, message.source.simplified().left(60));
            const bool empty = message.forms.isEmpty()
                || std::any_of(message.forms.begin(), message.forms.end(),
                               [](const QString &form) { return form.trimmed().isEmpty(); });
            if (message.state == u"unfinished" || empty) {
                findings.append(
                    place
                    + u", is not translated: a string is finished when it stands in all three languages."_s);
                continue;
            }
            for (const QString &form : message.forms) {
                const bool withNumber = !message.numbered;
                if (placeholders(form, withNumber) != placeholders(message.source, withNumber))
                    findings.append(
                        place
                        + u", has other placeholders than its translation \"%1\": the user would see a bare %2 or miss a value."_s
                              .arg(form.simplified().left(60), u"%1"_s));
            }
        }
        if (!error.isEmpty())
            findings.append(u"%1 is not well-formed XML: %2."_s.arg(file.path, error));
    }
    return findings;
}
